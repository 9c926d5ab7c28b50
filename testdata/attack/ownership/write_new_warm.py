# Ten thousand allowed writes of a new attribute warm the place.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


g = Guest("""
class Mine:
    pass

def do(o):
    o.limit = 10**6

def attack(o):
    for i in range(10_000):
        do(Mine())
    return do(o)
""")
obj = Account()
seen = g.call("attack", obj)
verdict(hasattr(obj, "limit"))
