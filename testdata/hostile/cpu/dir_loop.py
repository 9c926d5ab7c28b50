# dir, vars, help texts and inspect of a class with 5,000 names.
# ends: fuel
# cpython: time
import inspect
C = type("C", (), {f"a{i}": lambda self, x=1: x for i in range(2_000)})
while True:
    dir(C()); inspect.getmembers(C)
