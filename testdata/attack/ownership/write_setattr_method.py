# __setattr__ called on the object.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
def attack(a):
    a.__setattr__('balance', 10**6)
""")
g.call("attack", account)
verdict(getattr(account, "balance", None) != 100)
