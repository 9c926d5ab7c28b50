# A class decorator of the guest keeps the class and patches it when the statement is over.
from arena import Guest, verdict

g = Guest("""
kept = []

def decorate(cls):
    kept.append(cls)
    return cls

def attack():
    kept[0].check = lambda self, n: True
""")


@g["decorate"]
class Account:
    def check(self, n):
        return n < 10


g.call("attack")
verdict(Account().check(99))
