# The private attribute is read in the nested specification of a field.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._width = 7


g = Guest("def attack(v):\n    return len('{0:{1._width}}'.format('', v))")
verdict(g.call("attack", Vault()) == 7)
