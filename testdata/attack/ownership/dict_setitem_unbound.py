# dict.__setitem__ passes over a subclass that refuses writes.
from arena import Guest, verdict


class Rates(dict):
    def __setitem__(self, k, v):
        raise PermissionError("no")


r = Rates(a=1)
heard = []


g = Guest("""
def attack(r, hear):
    dict.__setitem__(r, 'a', 99)
""")
g.call("attack", r, heard.append)
verdict(r['a'] == 99)
