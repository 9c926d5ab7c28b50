# A type parameter's bound is evaluated in the supervisor's scope.
from arena import Guest, verdict

SECRET = "gold"


def door[T: SECRET](n: T):
    return n


g = Guest("def attack(f):\n    return f.__type_params__[0].__bound__")
verdict(g.call("attack", door) == "gold")
