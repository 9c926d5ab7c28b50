# A patch of the method of the instance.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
def attack(a):
    a.check = lambda n: True
    a.balance = 1
""")
g.call("attack", account)
verdict(getattr(account, "balance", None) != 100)
