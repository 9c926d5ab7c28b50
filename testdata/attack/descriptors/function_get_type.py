# A function of the guest is bound to the supervisor's object and reads self.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def peek(self):
    return self._secret

def attack(v):
    return peek.__get__(v, type(v))()
""")
verdict(g.call("attack", Vault()) == "gold")
