# import by a hook that imports.
# ends: RecursionError: maximum recursion depth exceeded
# cpython: deep
import builtins
real = __import__
def hook(name, *a):
    return hook(name, *a)
builtins.__import__ = hook
import json
