# The builtins of a function are changed.
from arena import Guest, verdict


def length(x):
    return len(x)


Guest("def attack(f):\n    f.__builtins__['len'] = lambda x: 42").call("attack", length)
verdict(length("") == 42)
