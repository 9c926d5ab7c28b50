# The descriptors of the method type, taken from an own method's type, on a foreign method.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self.content = "gold"

    def look(self):
        return 1


g = Guest("""
class C:
    def m(self):
        pass

kind = type(C().m)

def first(m):
    return kind.__dict__['__self__'].__get__(m).content

def second(m):
    return object.__getattribute__(m, '__self__').content
""")
verdict("gold" in [g.call(n, Vault().look) for n in ("first", "second")])
