# A decorator keeps the class that it decorated, and reads its private names later.
from arena import Guest, verdict

g = Guest("""
kept = []
def decorate(cls):
    kept.append(cls)
    for i in range(1000):
        read(cls)
    return cls
def read(cls):
    return getattr(cls, "_key", None), cls._key
def attack():
    return read(kept[0])[1]
""")


@g["decorate"]
class Vault:
    _key = "brass"


Vault._key = "gold"
verdict(g.call("attack") == "gold")
