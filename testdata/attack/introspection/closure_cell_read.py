# The cell of a closure holds what the supervisor closed over.
from arena import Guest, verdict


def make(secret):
    def door(guess):
        return guess == secret
    return door


g = Guest("def attack(f):\n    return f.__closure__[0].cell_contents")
verdict(g.call("attack", make("gold")) == "gold")
