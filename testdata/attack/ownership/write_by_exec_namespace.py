# exec with the vars of the object as its namespace.
from arena import Guest, verdict


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
g = Guest("""
def attack(a):
    exec('balance = 10**6', {}, vars(a))
""")
g.call("attack", account)
verdict(getattr(account, "balance", None) != 100)
