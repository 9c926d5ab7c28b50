# __annotate__ of a function is replaced by the guest's.
from arena import Guest, verdict


def pay(amount: int):
    return isinstance(amount, pay.__annotations__["amount"])


Guest("def attack(f):\n    f.__annotate__ = lambda format: {'amount': object}").call("attack", pay)
verdict(pay("text"))
