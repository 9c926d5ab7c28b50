# __func__ of a bound method of the supervisor runs it on an object that only looks like one.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100

    def covers(self, amount):
        return amount <= self.balance


g = Guest("""
class Mine:
    balance = 10**9

def attack(account):
    return account.covers.__func__(Mine, 10**6)
""")
verdict(g.call("attack", Account()))
