# list.__setitem__ passes over a subclass that refuses writes.
from arena import Guest, verdict


class Roll(list):
    def __setitem__(self, i, x):
        raise PermissionError("no")


r = Roll(["me"])
heard = []


g = Guest("""
def attack(r, hear):
    list.__setitem__(r, 0, 'evil')
""")
g.call("attack", r, heard.append)
verdict('evil' in list(r))
