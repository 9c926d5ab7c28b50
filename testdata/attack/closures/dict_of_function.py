# __dict__ of a function shows what the supervisor keeps there.
from arena import Guest, verdict


def use():
    pass


use.secret = "gold"
g = Guest("def attack(f):\n    return vars(f)['secret']")
verdict(g.call("attack", use) == "gold")
