# cmp_to_key of the supervisor's setattr, bound to the account, as the key of a sort.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
from functools import cmp_to_key, partial

def attack(f, account):
    return cmp_to_key(partial(f, account))
""")
key = g.call("attack", setattr, account)
g.do(lambda: sorted([1, "balance"], key=key))
verdict(account.balance != 100)
