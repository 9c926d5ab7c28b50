# A subclass of the same name meets the __name of its base by mangling.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self.__secret = "gold"


g = Guest("""
def attack(cls):
    class Vault(cls):
        def peek(self):
            return self.__secret
    return Vault().peek()
""")
verdict(g.call("attack", Vault) == "gold")
