# The generated __init__ of an own dataclass is run on the foreign object.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
import dataclasses

@dataclasses.dataclass
class Mine:
    balance: int

def attack(a):
    Mine.__init__(a, 10**6)
""")
g.call("attack", account)
verdict(getattr(account, "balance", None) != 100)
