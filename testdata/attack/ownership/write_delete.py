# Deletion of an attribute.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
def attack(a):
    del a.balance
""")
g.call("attack", account)
verdict(getattr(account, "balance", None) != 100)
