# Ten thousand allowed deletes warm the place.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


g = Guest("""
class Mine:
    def __init__(self):
        self.balance = 0

def do(o):
    del o.balance

def attack(o):
    for i in range(10_000):
        do(Mine())
    return do(o)
""")
obj = Account()
seen = g.call("attack", obj)
verdict(not hasattr(obj, "balance"))
