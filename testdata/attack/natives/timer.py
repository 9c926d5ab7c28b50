# A threading.Timer of the guest with the supervisor's setattr, run by the supervisor.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
import threading

def attack(f, account):
    t = threading.Timer(0, f, (account, "balance", 10**6))
    t.start()
    t.join()
""")
g.call("attack", setattr, account)
verdict(account.balance != 100)
