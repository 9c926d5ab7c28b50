# The guest finds __main__ in sys.modules and writes into it.
from arena import Guest, verdict

pin = 4321
Guest("""
import sys
def attack():
    sys.modules["__main__"].pin = 1
""").call("attack")
verdict(pin == 1)
