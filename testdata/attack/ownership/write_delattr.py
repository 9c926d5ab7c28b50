# delattr on the supervisor's object.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
def attack(a):
    delattr(a, 'balance')
""")
g.call("attack", account)
verdict(getattr(account, "balance", None) != 100)
