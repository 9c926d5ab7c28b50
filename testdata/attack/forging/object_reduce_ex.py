# object.__reduce_ex__ by hand.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("def attack(v):\n    return object.__reduce_ex__(v, 4)[2]['_secret']")
verdict(g.call("attack", Vault()) == "gold")
