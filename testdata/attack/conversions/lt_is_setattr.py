# __lt__ of a guest's object is the supervisor's setattr; sorting a list calls it.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
from functools import partial

def attack(f, account):
    class M:
        __lt__ = staticmethod(partial(f, account, "balance"))
    return [M(), M()]
""")
ms = g.call("attack", setattr, account)
g.do(lambda: sorted(ms))
verdict(account.balance != 100)
