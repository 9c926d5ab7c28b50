# A public base leads to the private classes below it.
from arena import Guest, verdict


class Public:
    pass


class Secret(Public):
    def content(self):
        return "gold"


g = Guest("def attack(base):\n    return base.__subclasses__()[0]().content()")
verdict(g.call("attack", Public) == "gold")
