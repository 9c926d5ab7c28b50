# A JSONDecoder of the guest whose object_hook is the supervisor's setattr.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
import json
from functools import partial

def attack(f, account):
    return json.JSONDecoder(object_hook=partial(f, account, "balance"))
""")
d = g.call("attack", setattr, account)
g.do(lambda: d.decode("{}"))
verdict(account.balance != 100)
