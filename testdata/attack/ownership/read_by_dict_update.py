# vars through dict.update and a star-star call.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack(v):
    return (lambda **k: k)(**vars(v))['_secret']
""")
verdict(g.call("attack", Vault()) == "gold")
