# A partialmethod shows the arguments that were fixed in it, and what it calls.
from functools import partialmethod

from arena import Guest, verdict


def check(self, secret, guess, *, key):
    return secret == guess


g = Guest("def attack(p):\n    return p.args[0]\ndef keywords(p):\n    return p.keywords['key']\ndef func(p):\n    return p.func(None, 1, 1, key=2)")
p = partialmethod(check, "gold", key="silver")
verdict(g.call("attack", p) == "gold" or g.call("keywords", p) == "silver" or g.call("func", p))
