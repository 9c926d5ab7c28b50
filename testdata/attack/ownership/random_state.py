# The state of the supervisor's random generator is read and set.
import random

from arena import Guest, verdict


r = random.Random(7)
first = random.Random(7).random()


g = Guest("""
def attack(r):
    r.seed(0)
    super(type(r), r).seed(7)
    return r.__reduce__()
""")
seen = g.call("attack", r)
verdict(seen is not None)
