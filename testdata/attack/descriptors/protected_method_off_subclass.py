# A subclass of the guest hands the protected method of the base to a foreign instance.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100

    def _set(self, n):
        self.balance = n


a = Account()
g = Guest("""
def attack(c, a):
    class Mine(c):
        pass
    Mine._set(a, 10**6)
""")
g.call("attack", Account, a)
verdict(a.balance != 100)
