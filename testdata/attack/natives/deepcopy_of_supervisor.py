# The supervisor's copy.copy in a map copies a vault that the supervisor never copied.
import copy

from arena import Guest, verdict


class Coin:
    def __init__(self):
        self.worth = 1


coins = []
g = Guest("""
def attack(f, coin):
    return map(hear, map(f, [coin]))
""", hear=coins.append)
coin = Coin()
it = g.call("attack", copy.copy, coin)
try:
    list(it or ())
except (copy.Error, TypeError):
    pass
verdict(len(coins) == 1 and coins[0] is not coin and isinstance(coins[0], Coin))
