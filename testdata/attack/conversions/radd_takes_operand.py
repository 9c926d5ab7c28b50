# __radd__ of a guest's object gets the supervisor's left operand and writes into it.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100
    def __add__(self, other):
        return NotImplemented


account = Account()
g = Guest("""
class M:
    def __radd__(self, other):
        other.balance = 10**6
        return 0

def attack():
    return M()
""")
m = g.call("attack")
g.do(lambda: account + m)
verdict(account.balance != 100)
