# str.translate with a table whose __getitem__ is the supervisor's setattr.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
from functools import partial

def attack(f, account):
    class M:
        __getitem__ = staticmethod(partial(f, account, "balance"))
    return M()
""")
m = g.call("attack", setattr, account)
g.do(lambda: "a".translate(m))
verdict(account.balance != 100)
