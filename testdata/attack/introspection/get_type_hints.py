# typing.get_type_hints evaluates a string in the globals of the supervisor's function.
from arena import Guest, verdict


class Secret:
    pass


def door(n: "Secret"):
    return n


g = Guest("""
import typing

def attack(f):
    return typing.get_type_hints(f)['n']()
""")
verdict(isinstance(g.call("attack", door), Secret))
