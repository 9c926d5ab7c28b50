# An attribute of the function under a method is written through the method's class.
from arena import Guest, verdict


class Account:
    def check(self):
        return True


g = Guest("""
def attack(c):
    c.check.limit = 9
""")
g.call("attack", Account)
verdict(getattr(Account.check, "limit", 0) == 9)
