# A compiled text in the guest.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack(v):
    return eval(compile('v._secret', 'x', 'eval'), {'v': v})
""")
verdict(g.call("attack", Vault()) == "gold")
