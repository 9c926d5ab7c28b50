# The attribute as the target in a comprehension.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
def attack(a):
    [0 for a.balance in [10**6]]
""")
g.call("attack", account)
verdict(getattr(account, "balance", None) != 100)
