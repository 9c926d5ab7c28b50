# The keywords of a partial are a dict to write into.
import functools

from arena import Guest, verdict


def pay(amount, limit):
    return amount if amount <= limit else 0


p = functools.partial(pay, limit=10)
g = Guest("def attack(p):\n    p.keywords['limit'] = 10**6")
g.call("attack", p)
verdict(p(1000) == 1000)
