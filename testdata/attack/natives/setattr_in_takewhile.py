# The supervisor's setattr as the predicate of a takewhile.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
from functools import partial
from itertools import takewhile

def attack(f, account):
    return takewhile(partial(f, account, "balance"), [10**6])
""")
it = g.call("attack", setattr, account)
g.do(lambda: list(it))
verdict(account.balance != 100)
