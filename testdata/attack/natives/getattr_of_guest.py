# The guest's own getattr, which the supervisor calls with its vault.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack():
    return lambda vault: next(map(getattr, [vault], ["_secret"]))
""")
f = g.call("attack")
verdict(g.do(lambda: f(Vault())) == "gold")
