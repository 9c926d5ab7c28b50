# The repr of a partial writes out its arguments.
import functools

from arena import Guest, verdict


def compare(secret, guess):
    return secret == guess


g = Guest("def attack(p):\n    return repr(p)")
verdict("gold" in (g.call("attack", functools.partial(compare, "gold")) or ""))
