# The guest changes a constant of a native module.
import math

from arena import Guest, verdict

Guest("""
import math
def attack():
    math.pi = 3
""").call("attack")
verdict(math.pi == 3)
