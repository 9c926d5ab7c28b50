# A private read in a nested comprehension.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack(v):
    return [x._secret for x in [v]][0]
""")
verdict(g.call("attack", Vault()) == "gold")
