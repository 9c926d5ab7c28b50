# inspect.getmro and types.get_original_bases give the bases.
from arena import Guest, verdict


class Hidden:
    made = 0

    def __init__(self):
        Hidden.made += 1


class Public(Hidden):
    def __init__(self):
        pass


g = Guest("""
import inspect
import types

def first(c):
    inspect.getmro(c)[1]()

def second(c):
    types.get_original_bases(c)[0]()
""")
g.call("first", Public)
g.call("second", Public)
verdict(Hidden.made != 0)
