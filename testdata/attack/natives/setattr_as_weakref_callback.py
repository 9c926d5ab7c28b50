# The supervisor's setattr as the callback of a weak reference to an object the supervisor drops.
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
from functools import partial

def quiet(f, *args):
    try:
        f(*args)
    except AttributeError:
        pass

def attack(f, account, thing):
    global ref
    ref = weakref.ref(thing, partial(quiet, f, account, "balance"))
""")
g.call("attack", setattr, account, thing)
del thing
gc.collect()
verdict(account.balance != 100)
