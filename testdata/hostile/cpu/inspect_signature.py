# Signatures of a function with 200 parameters.
# ends: fuel
# cpython: time
import inspect
exec("def f(" + ", ".join(f"a{i}={i}" for i in range(200)) + "): pass")
while True:
    str(inspect.signature(f)); inspect.signature(f).bind(*range(200))
