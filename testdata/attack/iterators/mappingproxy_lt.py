# < of a mappingproxy hands the dict below to the other operand.
from types import MappingProxyType

from arena import Guest, verdict

table = {"limit": 10}
g = Guest("""
class Taker:
    def __gt__(self, other):
        other["limit"] = 10**9
        return True

def attack(view):
    view < Taker()
""")
g.call("attack", MappingProxyType(table))
verdict(table["limit"] == 10**9)
