# annotationlib of the guest calls __annotate__ of the supervisor's function to see its cells.
from arena import Guest, verdict


def make():
    secret = "gold"

    def f(x: secret):
        pass
    return f


g = Guest("""
import annotationlib

def attack(f):
    return annotationlib.call_annotate_function(f.__annotate__, annotationlib.Format.FORWARDREF).get("x")
""")
verdict(g.call("attack", make()) == "gold")
