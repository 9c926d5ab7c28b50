# A subclass of the guest calls the supervisor's protected method with super on another instance.
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
    super(Mine, Mine())._set.__func__(a, 10**6)
""")
g.call("attack", Account, a)
verdict(a.balance != 100)
