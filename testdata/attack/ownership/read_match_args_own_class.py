# A class pattern of a class of the guest with __match_args__ that answers isinstance for all.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
class Meta(type):
    def __instancecheck__(cls, x):
        return True

class All(metaclass=Meta):
    __match_args__ = ('_secret',)

def attack(v):
    match v:
        case All(s):
            return s
""")
verdict(g.call("attack", Vault()) == "gold")
