# A partial of a partial takes over its arguments, and shows them as its own.
import functools

from arena import Guest, verdict


def compare(secret, guess):
    return secret == guess


g = Guest("import functools\ndef attack(p):\n    q = functools.partial(p, 'guess')\n    assert not q()\n    return q.args[0]")
verdict(g.call("attack", functools.partial(compare, "gold")) == "gold")
