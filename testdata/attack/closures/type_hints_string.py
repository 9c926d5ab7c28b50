# typing.get_type_hints of the guest evaluates a string annotation with the globals of the supervisor's function.
from arena import Guest, verdict


class pin:
    value = 4321


def use(x: "pin"):
    pass


g = Guest("""
import typing

def attack(f):
    return typing.get_type_hints(f)["x"].value
""")


def run():
    try:
        return g.call("attack", use)
    except NameError:
        pass


verdict(run() == 4321)
