# The guest reads insides where it was allowed those of its own objects 1,000 times.
import threading
from collections import OrderedDict, defaultdict

from arena import Guest, verdict

g = Guest("""
import threading
from collections import OrderedDict, defaultdict

def mapping(view):
    return view.mapping["a"]

def factory(d):
    return d.default_factory()

def args(t):
    return t.args[0]

def func(m):
    return m.__func__

class C:
    @classmethod
    def m(cls):
        return "gold"

for _ in range(1000):
    mapping({"a": 1}.keys())
    mapping(OrderedDict(a=1).items())
    factory(defaultdict(int))
    args(threading.Timer(1, print, [1]))
    func(C.m)

def make(m):
    return func(m)(int)
""")


class Supervisors:
    @classmethod
    def m(cls):
        return "gold" if cls is int else None


verdict("gold" in (g.call("mapping", {"a": "gold"}.keys()), g.call("mapping", OrderedDict(a="gold").items()), g.call("factory", defaultdict(lambda: "gold")),
                   g.call("args", threading.Timer(1, print, ["gold"])), g.call("make", Supervisors.m)))
