# The supervisor's dir in a map shows private names.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"

heard = []
g = Guest("""
def attack(f, vault):
    return map(hear, map(f, [vault]))
""", hear=heard.append)
it = g.call("attack", dir, Vault())
g.do(lambda: list(it or ()))
verdict(bool(heard) and "_secret" in heard[0])
