# The guest's methodcaller of a private method, run by the supervisor over its accounts.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100
    def _drain(self):
        self.balance = 0
        return True


account = Account()
g = Guest("""
from operator import methodcaller

def attack():
    return methodcaller("_drain")
""")
f = g.call("attack")
g.do(lambda: list(filter(f, [account])))
verdict(account.balance != 100)
