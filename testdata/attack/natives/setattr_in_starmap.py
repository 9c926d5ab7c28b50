# The supervisor's setattr in a starmap.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
from itertools import starmap

def attack(f, account):
    return starmap(f, [(account, "balance", 10**6)])
""")
it = g.call("attack", setattr, account)
g.do(lambda: list(it or ()))
verdict(account.balance != 100)
