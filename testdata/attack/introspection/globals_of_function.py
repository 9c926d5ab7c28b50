# From a function the guest was handed to the globals of the supervisor.
from arena import Guest, verdict

SECRET = "gold"


def door():
    return None


g = Guest("def attack(f):\n    return f.__globals__['SECRET']")
verdict(g.call("attack", door) == "gold")
