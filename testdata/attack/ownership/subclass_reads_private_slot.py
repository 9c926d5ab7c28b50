# A subclass of the guest is shown the __name of its base by its own mangled spelling.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self.__secret = "gold"


g = Guest("""
def attack(cls):
    class Mine(cls):
        pass
    return Mine()._Vault__secret
""")
verdict(g.call("attack", Vault) == "gold")
