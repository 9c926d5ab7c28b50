# The guest writes into the cell of a closure.
from arena import Guest, verdict


def make(secret):
    def door(guess):
        return guess == secret
    return door


door = make("gold")
g = Guest("def attack(f):\n    f.__closure__[0].cell_contents = 'tin'")
g.call("attack", door)
verdict(door("tin"))
