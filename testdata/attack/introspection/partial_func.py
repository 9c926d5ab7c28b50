# The function under a partial is called with other arguments than the fixed ones.
import functools

from arena import Guest, verdict


def pay(limit, amount):
    return amount if amount <= limit else 0


g = Guest("def attack(p):\n    return p.func(10**6, 10**6)")
verdict(g.call("attack", functools.partial(pay, 10)) == 10**6)
