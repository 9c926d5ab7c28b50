# The supervisor's sorted, max and list.sort, lent to the guest, with the supervisor's setattr as key.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
words = ["balance"]
g = Guest("""
from functools import partial

def attack(f, account, sort):
    sort(key=partial(f, account, "balance"))
""")
g.call("attack", setattr, account, words.sort)
verdict(account.balance != 100)
