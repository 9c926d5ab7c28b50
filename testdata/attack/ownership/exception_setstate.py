# BaseException.__setstate__ writes attributes.
from arena import Guest, verdict


class Signal(Exception):
    pass


e = Signal("why")


g = Guest("""
def attack(e):
    e.__setstate__({'code': 9})
""")
g.call("attack", e)
verdict(getattr(e, 'code', 0) == 9)
