# The code of a function is replaced by that of the guest's.
from arena import Guest, verdict


def pay(amount):
    return amount <= 10


Guest("def attack(f):\n    f.__code__ = (lambda amount: True).__code__").call("attack", pay)
verdict(pay(10**6))
