# The guest evaluates a text of its own with the globals of the supervisor's function.
from arena import Guest, verdict

SECRET = "gold"
heard = []
hear = heard.append


def door(n):
    return n


g = Guest("""
import typing

def attack(f):
    mine = lambda n: n
    mine.__annotations__ = {'n': '[hear(SECRET)]'}
    mine.__wrapped__ = f
    try:
        typing.get_type_hints(mine)
    except NameError:
        pass
""")
g.call("attack", door)
verdict("gold" in heard)
