# Sources that are kept for tracebacks: each exec has a name of its own.
# limits: fuel=40000000
# ends: prints "done"
# cpython: held, it ends well
for i in range(2_000):
    c = compile("x = 1\n" * 100, f"<file {i}>", "exec")
    exec(c)
print("done")
