# Comparing a read-only view of a dict hands the dict itself to the other side.
import types

from arena import Guest, verdict

book = {"limit": 10}
g = Guest("""
class Thief:
    def __eq__(self, other):
        other['limit'] = 99
        return True
    __hash__ = None

def attack(p):
    return p == Thief()
""")
g.call("attack", types.MappingProxyType(book))
verdict(book["limit"] == 99)
