# Who refers to an object that the guest was handed.
from arena import Guest, verdict


class Coin:
    pass


coin = Coin()
chest = {"coin": coin, "secret": "gold"}
g = Guest("""
import gc

def attack(coin):
    for r in gc.get_referrers(coin):
        if isinstance(r, dict) and 'secret' in r:
            return r['secret']
""")
verdict(g.call("attack", coin) == "gold")
