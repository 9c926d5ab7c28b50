# The constants of a function's code show a secret.
from arena import Guest, verdict


def check(word):
    return word == "swordfish"


g = Guest("def attack(f):\n    return [c for c in f.__code__.co_consts if c == 'swordfish']")
verdict(g.call("attack", check) == ["swordfish"])
