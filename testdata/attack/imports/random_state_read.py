# The guest reads the state of the supervisor's random and could foretell it.
import random

from arena import Guest, verdict

random.seed(7)
g = Guest("""
import random
def attack():
    return random.getstate()
""")
verdict(g.call("attack") == random.getstate())
