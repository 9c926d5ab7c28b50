# Ten thousand writes of an own slot warm the place.
from arena import Guest, verdict


class Account:
    __slots__ = ("balance",)

    def __init__(self):
        self.balance = 100


g = Guest("""
class Mine:
    __slots__ = ('balance',)

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
