# The function of a map is found by gc.get_referents.
from arena import Guest, verdict

paid = []


def pay(amount):
    paid.append(amount)


it = map(pay, [1])
g = Guest("""
import gc

def attack(it):
    for x in gc.get_referents(it):
        if callable(x) and not isinstance(x, type):
            x(10**6)
""")
g.call("attack", it)
verdict(10**6 in paid)
