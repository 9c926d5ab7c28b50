# The guest catches an exception of a class of the supervisor and makes another of that class.
from arena import Guest, verdict


class Refund(Exception):
    def __init__(self, amount):
        self.amount = amount


def fails():
    raise Refund(1)


def order(callback):
    try:
        callback(fails)
    except Refund as e:
        return e.amount
    except TypeError:
        return 0


g = Guest("""
def attack(fails):
    try:
        fails()
    except Exception as e:
        kind = type(e)
    raise kind(10**6)
""")
verdict(order(g["attack"]) == 10**6)
