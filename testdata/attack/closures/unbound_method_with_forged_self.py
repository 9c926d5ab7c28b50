# A method taken from the class of a supervisor's object is called with an object of the guest as self.
from arena import Guest, verdict

paid = []


class Teller:
    limit = 10

    def pay(self, amount):
        if amount <= self.limit:
            paid.append(amount)


g = Guest("""
class Mine:
    limit = 10**9

def attack(t):
    type(t).pay(Mine(), 10**6)
""")
g.call("attack", Teller())
verdict(paid == [10**6])
