# A class is given to a decorator that is called like any function.
from arena import Guest, verdict


class Vault:
    _key = "gold"


g = Guest("""
found = []
def steal(cls):
    found.append(cls._key)
""")
try:
    g["steal"](Vault)
except AttributeError:
    pass
verdict(g["found"] == ["gold"])
