# ast.literal_eval and eval of deep literals.
# ends: prints "4"
# cpython: held, it ends well
import ast
n = 0
for s in "[" * 100_000 + "]" * 100_000, "-" * 100_000 + "1", "1" + "+1j" * 50_000, "(" * 199 + ")" * 199, "{" * 100_000:
    try:
        ast.literal_eval(s)
    except (SyntaxError, MemoryError, RecursionError, ValueError):
        n += 1
print(n)
