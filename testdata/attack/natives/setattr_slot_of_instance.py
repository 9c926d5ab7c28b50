# __setattr__ of the account itself, in a map that the supervisor iterates.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
def attack(account):
    return map(account.__setattr__, ["balance"], [10**6])
""")
it = g.call("attack", account)
g.do(lambda: list(it or ()))
verdict(account.balance != 100)
