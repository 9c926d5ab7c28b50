# A filter of the supervisor's logger is the supervisor's setattr.
import logging

from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
from functools import partial

def attack(f, account, add):
    add(partial(f, account, "balance"))
""")
log = logging.getLogger("bank")
g.call("attack", setattr, account, log.addFilter)
g.do(lambda: log.warning("x"))
verdict(account.balance != 100)
