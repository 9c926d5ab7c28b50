# The annotations of a function, which the supervisor takes for its checks, are changed.
from arena import Guest, verdict


def pay(amount: int):
    return isinstance(amount, pay.__annotations__["amount"])


Guest("def attack(f):\n    f.__annotations__['amount'] = object").call("attack", pay)
verdict(pay("text"))
