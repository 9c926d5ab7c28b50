# A partial of the supervisor's setattr as the key of the supervisor's sort.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
from functools import partial

def attack(f, account):
    return partial(f, account, "balance")
""")
key = g.call("attack", setattr, account)
g.do(lambda: sorted([10**6], key=key))
verdict(account.balance != 100)
