# __exit__ of a guest's context manager is the supervisor's setattr, aimed by the exception's class and value.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
from functools import partial

def attack(f, account):
    class M:
        def __enter__(self):
            pass
        __exit__ = staticmethod(lambda *a, f=partial(f, account, "balance", 10**6): f())
    return M()
""")
m = g.call("attack", setattr, account)


def use():
    with m:
        pass


g.do(use)
verdict(account.balance != 100)
