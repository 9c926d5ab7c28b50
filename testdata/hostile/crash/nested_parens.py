# Source: a million brackets of each kind, and mixed.
# limits: fuel=400000000
# ends: prints "36"
# cpython: held, it ends well
n = 0
for a, b in ("(", ")"), ("[", "]"), ("{", "}"), ("f(", ")"), ("a[", "]"), ("{0:", "}"), ("([{", "}])"), ("(yield ", ")"), ("(x:=", ")"), ("f'{", "}'"), ("[*", "]"), ("[0 for x in ", "]"):
    for src in a * 200_000 + "1" + b * 200_000, a * 200_000, a * 150 + b * 200_000:
        try:
            compile(src, "f", "exec")
        except (SyntaxError, MemoryError, RecursionError):
            n += 1
print(n)
