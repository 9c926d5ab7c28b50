# A staticmethod leads to the globals of its function.
from arena import Guest, verdict

SECRET = "gold"


class Vault:
    @staticmethod
    def help():
        return 1


g = Guest("def attack(v):\n    return v.help.__globals__['SECRET']")
verdict(g.call("attack", Vault()) == "gold")
