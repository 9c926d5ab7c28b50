# BaseException.__setstate__ off the class writes attributes.
from arena import Guest, verdict


class Signal(Exception):
    pass


e = Signal("why")


g = Guest("""
def attack(e):
    BaseException.__setstate__(e, {'code': 9})
""")
g.call("attack", e)
verdict(getattr(e, 'code', 0) == 9)
