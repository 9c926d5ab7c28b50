# The __init__ that a subclass of the guest inherits is run on the supervisor's instance.
from arena import Guest, verdict


class Account:
    def __init__(self, n):
        self.balance = n


a = Account(100)
g = Guest("""
def attack(c, a):
    class Mine(c):
        pass
    Mine.__init__(a, 10**6)
""")
g.call("attack", Account, a)
verdict(a.balance != 100)
