# setattr through functools.reduce.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
import functools

def attack(a):
    functools.reduce(lambda x, n: setattr(x, n, 10**6), ['balance'], a)
""")
g.call("attack", account)
verdict(getattr(account, "balance", None) != 100)
