# Deep scopes and many names.
# limits: fuel=100000
# ends: fuel
# cpython: time
src = "def f():\n" + "".join(f" x{i} = 1\n" for i in range(3_000)) + " return lambda: (" + ",".join(f"x{i}" for i in range(3_000)) + ")\n"
while True:
    compile(src, "f", "exec")
