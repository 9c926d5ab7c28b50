# The guest catches an exception of the supervisor and follows __context__ to a secret.
from arena import Guest, verdict


def login():
    try:
        raise KeyError("gold")
    except KeyError:
        raise ValueError("no")


g = Guest("""
def attack(login):
    try:
        login()
    except ValueError as e:
        return e.__context__.args[0]
""")
verdict(g.call("attack", login) == "gold")
