# data() is given a list subclass whose items change; it takes exact types only.
from arena import Guest, verdict

try:
    from adder import data
except ImportError:
    from copy import deepcopy as data

heard = []
g = Guest("""
class L(list):
    def __deepcopy__(self, memo):
        hear("ran")
        return self
    def __reduce_ex__(self, n):
        hear("ran")
        return (list, ())
    def __iter__(self):
        hear("ran")
        return iter(())

def attack():
    return {"a": [L()]}
""", hear=heard.append)
x = g.call("attack")
g.do(lambda: data(x))
verdict(heard != [])
