# vars without an argument, called by the supervisor's frame for the guest.
from arena import Guest, verdict


def door(f):
    secret = "gold"
    try:
        return f() if secret else None
    except SystemError:  # there is no frame for a foreign vars
        return None


g = Guest("def attack(f):\n    return f(vars)['secret']")
verdict(g.call("attack", door) == "gold")
