# Source: a million elifs, withs, decorators, targets, statements of a line.
# limits: fuel=300000
# ends: fuel
# cpython: memory or time
for src in "if 1: pass\n" + "elif 1: pass\n" * 100_000, "@a\n" * 100_000 + "def f(): pass", "a = " * 100_000 + "1", "a;" * 100_000, "with a" + ", a" * 100_000 + ": pass", "import a" + ".a" * 100_000, "del a" + ", a" * 100_000, "global a" + ", a" * 100_000, "def f(a0" + "".join(f", a{i}" for i in range(50_000)) + "): pass", "match a:\n case 1" + "|1" * 100_000 + ": pass", "try: pass\n" + "except a: pass\n" * 50_000, "x: " + "list[" * 190 + "]" * 190:
    try:
        compile(src, "f", "exec")
    except (SyntaxError, MemoryError, RecursionError):
        pass
print("survived")
