# The place is warmed with five classes, the last of them in turn with the supervisor's.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
class Mine:
    def __init__(self):
        self._secret = 'mine'

classes = [type('C%d' % i, (Mine,), {}) for i in range(5)]

def do(o):
    return o._secret

def attack(o):
    seen = None
    for i in range(2_000):
        for c in classes:
            do(c())
        if i % 100 == 0:
            try:
                seen = do(o)
            except (AttributeError, PermissionError):
                pass
    return seen
""")
obj = Vault()
seen = g.call("attack", obj)
verdict(seen == "gold")
