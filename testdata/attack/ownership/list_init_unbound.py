# list.__init__ refills a subclass.
from arena import Guest, verdict


class Roll(list):
    def append(self, x):
        raise PermissionError("no")


r = Roll(["me"])
heard = []


g = Guest("""
def attack(r, hear):
    list.__init__(r, ['evil'])
""")
g.call("attack", r, heard.append)
verdict('evil' in list(r))
