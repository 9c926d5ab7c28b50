# functools.wraps leaves the unchecked function behind in __wrapped__.
import functools

from arena import Guest, verdict


def checked(f):
    @functools.wraps(f)
    def door(guess):
        if guess != "gold":
            raise PermissionError("no")
        return f(guess)
    return door


@checked
def vault(guess):
    return "open"


g = Guest("def attack(f):\n    return f.__wrapped__('tin')")
verdict(g.call("attack", vault) == "open")
