# A subclass of the supervisor's class has a method that reads self; it is called on the supervisor's own instance.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack(cls, v):
    return type('Sub', (cls,), {'peek': lambda self: self._secret}).peek(v)
""")
verdict(g.call("attack", Vault, Vault()) == "gold")
