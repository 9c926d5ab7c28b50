# A guest writes an attribute of an object that it was handed.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
Guest("def attack(a):\n    a.balance = 10**6").call("attack", account)
verdict(account.balance != 100)
