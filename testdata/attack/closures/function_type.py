# A function is made of the supervisor's function's code and the guest's names.
from arena import Guest, verdict

paid = []


def pay(amount):
    if check(amount):
        return "paid"


def check(amount):
    return amount < 10


g = Guest("""
import types

def attack(f):
    return types.FunctionType(f.__code__, {"check": lambda amount: True})(10**6)
""")
verdict(g.call("attack", pay) == "paid")
