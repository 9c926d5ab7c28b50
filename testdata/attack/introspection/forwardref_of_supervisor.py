# annotationlib.ForwardRef with the supervisor's function as its owner.
from arena import Guest, verdict

SECRET = "gold"


def door(n):
    return n


g = Guest("""
import annotationlib

def attack(f):
    try:
        return annotationlib.ForwardRef('SECRET', owner=f).evaluate()
    except NameError:
        return None
""")
verdict(g.call("attack", door) == "gold")
