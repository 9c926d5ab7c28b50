# Ten thousand writes on an own class; then the supervisor's class.
from arena import Guest, verdict


class Account:
    limit = 10


g = Guest("""
class Mine:
    limit = 1

def do(c):
    c.limit = 99

def attack(c):
    for i in range(10_000):
        do(Mine)
    do(c)
""")
obj = Account
seen = g.call("attack", obj)
verdict(Account.limit == 99)
