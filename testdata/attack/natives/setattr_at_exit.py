# The supervisor's setattr registered with atexit by the guest; the supervisor looks last.
import atexit

from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
atexit.register(lambda: verdict(account.balance != 100))
g = Guest("""
import atexit

def quiet(f, *args):
    try:
        f(*args)
    except AttributeError:
        pass

def attack(f, account):
    atexit.register(quiet, f, account, "balance", 10**6)
""")
g.call("attack", setattr, account)
