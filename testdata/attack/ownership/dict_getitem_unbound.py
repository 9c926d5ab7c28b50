# dict.__getitem__ passes over a subclass that refuses reads.
from arena import Guest, verdict


class Rates(dict):
    def __getitem__(self, k):
        raise PermissionError("no")


r = Rates(a=1)
heard = []


g = Guest("""
def attack(r, hear):
    hear(dict.__getitem__(r, 'a'))
""")
g.call("attack", r, heard.append)
verdict(heard == [1])
