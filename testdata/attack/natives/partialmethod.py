# A partialmethod of the supervisor's setattr in a class of the guest.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
from functools import partial, partialmethod

def attack(f, account):
    class M(str):
        go = partialmethod(partial(f, account), 10**6)
    return M("balance")
""")
m = g.call("attack", setattr, account)
g.do(lambda: m.go())
verdict(account.balance != 100)
