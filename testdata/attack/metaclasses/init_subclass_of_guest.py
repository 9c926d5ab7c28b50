# The guest's base learns the supervisor's class in __init_subclass__ and patches it later.
from arena import Guest, verdict

g = Guest("""
kept = []

class Base:
    def __init_subclass__(cls):
        kept.append(cls)

def attack():
    kept[0].check = lambda self, n: True
""")


class Account(g["Base"]):
    def check(self, n):
        return n < 10


g.call("attack")
verdict(Account().check(99))
