# type.__dict__['__subclasses__'] called by hand on the supervisor's class.
from arena import Guest, verdict


class Public:
    pass


class Secret(Public):
    def content(self):
        return "gold"


g = Guest("def attack(c):\n    return type.__dict__['__subclasses__'](c)[0]().content()")
verdict(g.call("attack", Public) == "gold")
