# types.MethodType over the supervisor's setattr, called by the guest.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
from types import MethodType

def attack(f, account):
    MethodType(f, account)("balance", 10**6)
""")
g.call("attack", setattr, account)
verdict(account.balance != 100)
