# The bound __init__ of an own instance, its function, and a foreign instance.
from arena import Guest, verdict


class Account:
    def __init__(self, n):
        self.balance = n


a = Account(100)
g = Guest("""
def attack(c, a):
    class Mine(c):
        pass
    Mine(1).__init__.__func__(a, 10**6)
""")
g.call("attack", Account, a)
verdict(a.balance != 100)
