# A private read in a default of a lambda.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack(v):
    return (lambda s=v._secret: s)()
""")
verdict(g.call("attack", Vault()) == "gold")
