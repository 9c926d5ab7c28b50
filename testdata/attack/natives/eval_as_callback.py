# The supervisor's eval in a map that the supervisor iterates.
from arena import Guest, verdict


def attempt(what):
    try:
        return g.do(what)
    except SystemError:  # there is no frame for it
        pass


pin = 4321
heard = []
g = Guest("""
def attack(f):
    return map(hear, map(f, ["pin"]))
""", hear=heard.append)
it = g.call("attack", eval)
attempt(lambda: list(it or ()))
verdict(heard == [4321])
