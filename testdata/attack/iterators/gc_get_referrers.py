# gc.get_referrers leads from an object to who holds it.
from arena import Guest, verdict


class Coin:
    pass


coin = Coin()
purse = {"coin": coin, "pin": 4321}
g = Guest("""
import gc

def attack(coin):
    for x in gc.get_referrers(coin):
        if type(x) is dict and "pin" in x:
            return x["pin"]
""")
verdict(g.call("attack", coin) == 4321)
