# A thread made by the guest whose target is the supervisor's setattr; the supervisor starts it.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
import threading

def attack(f, account):
    return threading.Thread(target=f, args=(account, "balance", 10**6))
""")
t = g.call("attack", setattr, account)


def run():
    t.start()
    t.join()


g.do(run)
verdict(account.balance != 100)
