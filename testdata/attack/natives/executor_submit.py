# The guest submits the supervisor's setattr to the supervisor's executor.
from concurrent.futures import ThreadPoolExecutor

from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
def attack(f, account, submit):
    submit(f, account, "balance", 10**6)
""")
with ThreadPoolExecutor(1) as pool:
    g.call("attack", setattr, account, pool.submit)
verdict(account.balance != 100)
