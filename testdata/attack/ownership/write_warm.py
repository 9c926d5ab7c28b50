# Ten thousand allowed writes warm the place; the next object is another's.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


g = Guest("""
class Mine:
    def __init__(self):
        self.balance = 0

def do(o):
    o.balance = 10**6

def attack(o):
    for i in range(10_000):
        do(Mine())
    return do(o)
""")
obj = Account()
seen = g.call("attack", obj)
verdict(obj.balance != 100)
