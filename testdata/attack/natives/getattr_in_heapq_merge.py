# heapq.merge of the guest, lazy, with the supervisor's setattr in its key.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
from functools import partial
from heapq import merge

def attack(f, account):
    return merge([10**6], [5], key=partial(f, account, "balance"))
""")
it = g.call("attack", setattr, account)
g.do(lambda: list(it))
verdict(account.balance != 100)
