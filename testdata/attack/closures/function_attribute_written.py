# An attribute of a function, which the supervisor reads, is written.
from arena import Guest, verdict


def pay(amount):
    return amount <= pay.limit


pay.limit = 10
Guest("def attack(f):\n    f.limit = 10**9").call("attack", pay)
verdict(pay(10**6))
