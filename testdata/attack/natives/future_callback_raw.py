# The guest adds to the supervisor's future its setattr, bound twice by MethodType.
from concurrent.futures import Future

from arena import Guest, verdict


class Account:
    balance = 100


account = Account()
g = Guest("""
import types

def attack(f, account, future):
    future.add_done_callback(types.MethodType(types.MethodType(f, account), "balance"))
""")
future = Future()
g.call("attack", setattr, account, future)
future.set_result(1)
verdict(account.balance != 100)
