# A decorator keeps the dict of the class that it decorated.
from arena import Guest, verdict

g = Guest("""
kept = []
def decorate(cls):
    kept.append(cls.__dict__)
    return cls
def attack():
    return kept[0]["_key"]
""")


@g["decorate"]
class Vault:
    _key = "brass"


Vault._key = "gold"
verdict(g.call("attack") == "gold")
