# types.MethodType over the supervisor's setattr as __setitem__ of a guest's object.
from arena import Guest, verdict

class Account:
    def __init__(self):
        self.balance = 100

account = Account()
g = Guest("""
from types import MethodType

def attack(f, account):
    class M:
        __setitem__ = staticmethod(MethodType(f, account))
    return M()
""")
m = g.call("attack", setattr, account)


def use():
    m["balance"] = 10**6


g.do(use)
verdict(account.balance != 100)
