# The guest catches an exception of the supervisor and follows __cause__ to a secret.
from arena import Guest, verdict


def login():
    try:
        raise KeyError("gold")
    except KeyError as e:
        raise ValueError("no") from e


g = Guest("""
def attack(login):
    try:
        login()
    except ValueError as e:
        return e.__cause__.args[0]
""")
verdict(g.call("attack", login) == "gold")
