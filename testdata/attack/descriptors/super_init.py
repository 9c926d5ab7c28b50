# super with a foreign object reaches the __init__ of the base.
from arena import Guest, verdict


class Base:
    def __init__(self, n):
        self.balance = n


class Account(Base):
    def __init__(self):
        super().__init__(100)


a = Account()
g = Guest("def attack(c, a):\n    super(c, a).__init__(10**6)")
g.call("attack", Account, a)
verdict(a.balance != 100)
