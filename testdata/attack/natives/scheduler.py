# A sched.scheduler of the guest with the supervisor's setattr, run by the supervisor.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
import sched

def attack(f, account):
    s = sched.scheduler(lambda: 1, lambda d: None)
    s.enter(0, 1, f, (account, "balance", 10**6))
    return s
""")
s = g.call("attack", setattr, account)
g.do(lambda: s.run())
verdict(account.balance != 100)
