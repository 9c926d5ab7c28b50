# The function under a bound method leads to the globals.
from arena import Guest, verdict

SECRET = "gold"


class Account:
    def look(self):
        return 1


g = Guest("def attack(look):\n    return look.__func__.__globals__['SECRET']")
verdict(g.call("attack", Account().look) == "gold")
