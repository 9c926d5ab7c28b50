# inspect.unwrap strips a decorator that checks.
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


g = Guest("import inspect\n\ndef attack(f):\n    return inspect.unwrap(f)('tin')")
verdict(g.call("attack", vault) == "open")
