# Source: blocks of every kind in each other, 20 of CPython's limit and past it.
# ends: fuel
# cpython: held, it ends well
n = 0
for head in "if 1:", "while 1:", "for a in b:", "with a:", "try:", "class A:", "async def f():", "match a:", "else:":
    for depth in 15, 19, 21, 99, 101, 2000:
        src = "".join(" " * i + head + "\n" for i in range(depth)) + " " * depth + "pass"
        try:
            compile(src, "f", "exec")
        except (SyntaxError, MemoryError, RecursionError):
            n += 1
print("survived")
