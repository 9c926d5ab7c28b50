# The guest copies a coin of the supervisor.
from arena import Guest, verdict


class Coin:
    def __init__(self):
        self.worth = 1


g = Guest("""
import copy

def attack(coin):
    try:
        return copy.copy(coin), copy.deepcopy(coin)
    except copy.Error:
        pass
""")
verdict(g.call("attack", Coin()) is not None)
