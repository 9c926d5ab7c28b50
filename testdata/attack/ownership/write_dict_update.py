# The __dict__ of the object is updated.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
def attack(a):
    a.__dict__.update(balance=10**6)
""")
g.call("attack", account)
verdict(getattr(account, "balance", None) != 100)
