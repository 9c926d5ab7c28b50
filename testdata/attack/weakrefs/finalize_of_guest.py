# A finalizer of the guest on a supervisor's object calls the supervisor's setattr when it dies.
import gc

from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


class Thing:
    pass


account = Account()
thing = Thing()
g = Guest("""
import weakref

def quiet(f, *args):
    try:
        f(*args)
    except AttributeError:
        pass

def attack(f, account, thing):
    weakref.finalize(thing, quiet, f, account, "balance", 10**6)
""")
g.call("attack", setattr, account, thing)
del thing
gc.collect()
verdict(account.balance != 100)
