# The guest catches the supervisor's exception, rewrites its args and lets it go on.
from arena import Guest, verdict


def limit():
    raise ValueError("refused")


def order(callback):
    try:
        callback(limit)
    except ValueError as e:
        return e.args[0]
    except AttributeError:
        return None


g = Guest("""
def attack(limit):
    try:
        limit()
    except ValueError as e:
        e.args = ("accepted",)
        raise
""")
verdict(order(g["attack"]) == "accepted")
