# A bound method given as a callback leads to its object and all other methods.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100

    def look(self):
        return self.balance

    def withdraw(self, n):
        self.balance -= n


a = Account()
g = Guest("def attack(look):\n    look.__self__.withdraw(50)")
g.call("attack", a.look)
verdict(a.balance != 100)
