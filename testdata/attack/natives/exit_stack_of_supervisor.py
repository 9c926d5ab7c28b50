# The supervisor's ExitStack, lent to the guest, calls the supervisor's setattr when the supervisor closes it.
from contextlib import ExitStack

from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
def attack(f, account, stack):
    stack.callback(f, account, "balance", 10**6)
""")
stack = ExitStack()
g.call("attack", setattr, account, stack)
g.do(lambda: stack.close())
verdict(account.balance != 100)
