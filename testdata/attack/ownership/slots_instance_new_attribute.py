# A class without a dict is given attributes by a subclass of the guest and __class__ of it.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 1


a = Account()


g = Guest("""
def attack(c, a):
    class Mine(c):
        def check(self):
            return True
    a.__class__ = Mine
""")
g.call("attack", Account, a)
verdict(type(a) is not Account)
