# The obj of an AttributeError that the supervisor's method raised is its private object.
from arena import Guest, verdict


class Inner:
    content = "gold"


class Vault:
    def __init__(self):
        self._inner = Inner()

    def look(self):
        return self._inner.missing


g = Guest("""
def attack(v):
    try:
        v.look()
    except AttributeError as e:
        return e.obj.content
""")
verdict(g.call("attack", Vault()) == "gold")
