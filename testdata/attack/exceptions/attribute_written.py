# The guest catches an exception of a class of the supervisor, writes its attribute and lets it go on.
from arena import Guest, verdict


class Refund(Exception):
    amount = 1


def fails():
    raise Refund


def order(callback):
    try:
        callback(fails)
    except Refund as e:
        return e.amount
    except AttributeError:
        return 0


g = Guest("""
def attack(fails):
    try:
        fails()
    except Exception as e:
        e.amount = 10**6
        raise
""")
verdict(order(g["attack"]) == 10**6)
