# exec of a text in the guest.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack(v):
    names = {'v': v}
    exec('s = v._secret', names)
    return names['s']
""")
verdict(g.call("attack", Vault()) == "gold")
