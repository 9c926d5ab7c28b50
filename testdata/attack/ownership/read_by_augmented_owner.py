# A method of the guest called with the foreign object as self.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
class Mine:
    def peek(self):
        return self._secret

def attack(v):
    return Mine.peek(v)
""")
verdict(g.call("attack", Vault()) == "gold")
