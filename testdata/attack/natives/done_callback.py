# The supervisor's setattr as the callback of a future that the supervisor completes.
import io
import sys
from concurrent.futures import Future

from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
sys.stderr = io.StringIO()  # for the report of the refusal
g = Guest("""
from functools import partial

def attack(f, account, future):
    future.add_done_callback(partial(f, account, "balance"))
""")
future = Future()
g.call("attack", setattr, account, future)
future.set_result(1)
verdict(account.balance != 100)
