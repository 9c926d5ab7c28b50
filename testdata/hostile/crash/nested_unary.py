# Source: a million unary operators, powers, comparisons, conditions, attributes, calls.
# limits: fuel=300000
# ends: fuel
# cpython: memory or time
n = 0
for src in "-" * 500_000 + "1", "not " * 300_000 + "1", "~" * 500_000 + "1", "1" + "**1" * 300_000, "1" + "<1" * 300_000, "1 if 1 else " * 100_000 + "1", "a" + ".a" * 300_000, "a" + "()" * 300_000, "a" + "[0]" * 300_000, "await " * 3000 + "a", "1" + "+1" * 300_000, "'' " * 300_000, "a" + " and a or a" * 100_000, "lambda:" * 100_000 + "1":
    try:
        compile(src, "f", "eval")
    except (SyntaxError, MemoryError, RecursionError):
        pass
    n += 1
print(n)
