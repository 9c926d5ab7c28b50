# An attribute that the supervisor keeps on its function.
from arena import Guest, verdict


def door():
    return None


door._secret = "gold"
g = Guest("def attack(f):\n    return f.__dict__['_secret']")
verdict(g.call("attack", door) == "gold")
