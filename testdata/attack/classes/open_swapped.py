# One decorator gives another class to the next, which would write it.
from arena import Guest, verdict


class Vault:
    _key = "gold"


thief, helper = Guest("""
found = []
def steal(cls):
    found.append(cls._key)
    return cls
"""), Guest("""
def swap(cls):
    return Vault
""", Vault=Vault)
try:
    @thief["steal"]
    @helper["swap"]
    class Innocent:
        pass
except AttributeError:
    pass
verdict(thief["found"] == ["gold"])
