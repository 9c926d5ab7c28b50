# A finalizer that was lent is called with setattr of the supervisor's.
import weakref

from arena import Guest, verdict


class Thing:
    pass


class Account:
    def __init__(self):
        self.open = True


thing, account = Thing(), Account()
f = weakref.finalize(thing, setattr, account, "open", False)
f.atexit = False
Guest("def attack(f):\n    f()").call("attack", f)
verdict(not account.open)
