# The class of an instance gets a data descriptor over the attribute.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
def attack(a):
    type(a).balance = property(lambda self: 10**6)
""")
g.call("attack", account)
verdict(getattr(account, "balance", None) != 100)
