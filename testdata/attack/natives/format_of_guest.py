# A bound str.format with the guest's text, called by the supervisor.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack():
    return "{0._secret}".format
""")
f = g.call("attack")
verdict(g.do(lambda: f(Vault())) == "gold")
