# __reduce_ex__ shows the state and the constructor.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("def attack(v):\n    return v.__reduce_ex__(2)[2]['_secret']")
verdict(g.call("attack", Vault()) == "gold")
