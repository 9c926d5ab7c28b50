# __wrapped__ leads around the supervisor's check.
from functools import wraps

from arena import Guest, verdict

paid = []


def checked(f):
    @wraps(f)
    def inner(amount):
        if amount < 10:
            f(amount)
    return inner


@checked
def pay(amount):
    paid.append(amount)


Guest("def attack(f):\n    f.__wrapped__(10**6)").call("attack", pay)
verdict(paid == [10**6])
