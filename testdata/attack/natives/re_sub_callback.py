# The supervisor's setattr as the replacement function of a re.sub that the supervisor calls.
import re

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
f = g.call("attack", setattr, account)
g.do(lambda: re.sub("a", f, "a"))
verdict(account.balance != 100)
