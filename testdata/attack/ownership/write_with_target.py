# The attribute as the target of a with statement.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
import contextlib

def attack(a):
    with contextlib.nullcontext(10**6) as a.balance:
        pass
""")
g.call("attack", account)
verdict(getattr(account, "balance", None) != 100)
