# __notes__ that the supervisor added while it passed on its own exception.
from arena import Guest, verdict


def login():
    e = ValueError("no")
    e.__notes__ = ["gold"]
    raise e


g = Guest("""
def attack(login):
    try:
        login()
    except ValueError as e:
        return e.__notes__[0]
""")
verdict(g.call("attack", login) == "gold")
