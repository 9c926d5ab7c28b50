# An own function with the foreign object as self writes it.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
class Mine:
    def put(self):
        self.balance = 10**6

def attack(a):
    Mine.put(a)
""")
g.call("attack", account)
verdict(getattr(account, "balance", None) != 100)
