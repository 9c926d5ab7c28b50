# The guest hands back a map of a bound format over the supervisor's object; the supervisor iterates.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


heard = []
g = Guest("def attack(v):\n    return map(hear, map('{0._secret}'.format, [v]))", hear=heard.append)
it = g.call("attack", Vault())
g.do(lambda: list(it or ()))
verdict(heard == ["gold"])
