# The refusal of a private name differs with whether it is there.
from arena import Guest, verdict


class Vault:
    def __init__(self, seven):
        if seven:
            self._seven = 1


g = Guest("""
def attack(v):
    try:
        v._seven
    except (AttributeError, PermissionError) as e:
        return type(e).__name__ + str(e)
    return 'there'
""")
verdict(g.call("attack", Vault(True)) != g.call("attack", Vault(False)))
