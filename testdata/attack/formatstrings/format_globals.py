# A format string walks from a method to the globals.
from arena import Guest, verdict

SECRET = "gold"


class Vault:
    def look(self):
        return 1


g = Guest("def attack(v):\n    return '{v.look.__func__.__globals__[SECRET]}'.format(v=v)")
verdict(g.call("attack", Vault()) == "gold")
