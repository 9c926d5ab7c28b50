# The keyword defaults of a function are changed in their dict.
from arena import Guest, verdict


def pay(amount, *, limit=10):
    return amount <= limit


Guest("def attack(f):\n    f.__kwdefaults__['limit'] = 10**9").call("attack", pay)
verdict(pay(10**6))
