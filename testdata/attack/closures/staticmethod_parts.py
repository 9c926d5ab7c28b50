# __func__ of a staticmethod object of the supervisor leads to its globals.
from arena import Guest, verdict

pin = 4321


@staticmethod
def greet():
    pass


g = Guest("def attack(s):\n    return s.__func__.__globals__['pin']")
verdict(g.call("attack", greet) == 4321)
