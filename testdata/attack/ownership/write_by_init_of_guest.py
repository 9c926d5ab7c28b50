# The __init__ of an own class is run on the foreign object.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
class Mine:
    def __init__(self):
        self.balance = 10**6

def attack(a):
    Mine.__init__(a)
""")
g.call("attack", account)
verdict(getattr(account, "balance", None) != 100)
