# Source is compiled without end.
# limits: fuel=100000
# ends: fuel
# cpython: time
src = "def f(a, b):\n    return [a + b for a in b if a]\n" * 500
while True:
    compile(src, "f", "exec")
