# The defaults of a function are replaced.
from arena import Guest, verdict


def pay(amount, limit=10):
    return amount <= limit


Guest("def attack(f):\n    f.__defaults__ = (10**9,)").call("attack", pay)
verdict(pay(10**6))
