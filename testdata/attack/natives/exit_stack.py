# The supervisor's setattr in an ExitStack of the guest that the supervisor closes.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
from contextlib import ExitStack

def attack(f, account):
    stack = ExitStack()
    stack.callback(f, account, "balance", 10**6)
    return stack
""")
stack = g.call("attack", setattr, account)
g.do(lambda: stack.close())
verdict(account.balance != 100)
