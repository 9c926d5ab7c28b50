# setattr on the supervisor's object.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
def attack(a):
    setattr(a, 'balance', 10**6)
""")
g.call("attack", account)
verdict(getattr(account, "balance", None) != 100)
