# functools.update_wrapper writes names into the object.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
import functools

def attack(a):
    def w():
        pass
    w.balance = 10**6
    functools.update_wrapper(a, w, assigned=('balance',), updated=())
""")
g.call("attack", account)
verdict(getattr(account, "balance", None) != 100)
