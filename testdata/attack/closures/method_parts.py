# A bound method leads by __func__ to its globals.
from arena import Guest, verdict

pin = 4321


class Teller:
    def greet(self):
        return "hello"


g = Guest("def attack(m):\n    return m.__func__.__globals__['pin']")
verdict(g.call("attack", Teller().greet) == 4321)
