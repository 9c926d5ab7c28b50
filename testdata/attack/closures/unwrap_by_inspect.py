# inspect.unwrap of the guest leads around the supervisor's check.
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


Guest("import inspect\ndef attack(f):\n    inspect.unwrap(f)(10**6)").call("attack", pay)
verdict(paid == [10**6])
