# The supervisor's scheduler, lent to the guest, runs the supervisor's setattr.
import sched

from arena import Guest, verdict

class Account:
    def __init__(self):
        self.balance = 100

account = Account()
g = Guest("""
def attack(f, account, s):
    s.enter(0, 1, f, (account, "balance", 10**6))
""")
s = sched.scheduler(lambda: 1, lambda d: None)
g.call("attack", setattr, account, s)
g.do(lambda: s.run())
verdict(account.balance != 100)
