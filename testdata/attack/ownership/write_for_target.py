# The attribute as the target of a for loop.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
def attack(a):
    for a.balance in [10**6]:
        pass
""")
g.call("attack", account)
verdict(getattr(account, "balance", None) != 100)
