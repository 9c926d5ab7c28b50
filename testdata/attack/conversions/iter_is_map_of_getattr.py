# __iter__ of a guest's object gives a map over the supervisor's getattr.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack(f, vault):
    class M:
        def __iter__(self):
            return map(f, [vault], ["_secret"])
    return M()
""")
m = g.call("attack", getattr, Vault())
verdict(g.do(lambda: list(m)) == ["gold"])
