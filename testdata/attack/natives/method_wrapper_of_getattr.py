# __call__ of the supervisor's getattr, a method-wrapper, in a map.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


heard = []
g = Guest("""
def attack(f, vault):
    return map(hear, map(f.__call__, [vault], ["_secret"]))
""", hear=heard.append)
it = g.call("attack", getattr, Vault())
g.do(lambda: list(it or ()))
verdict(heard == ["gold"])
