# The notes are written as an attribute.
from arena import Guest, verdict


class Signal(Exception):
    pass


e = Signal("why")


g = Guest("""
def attack(e):
    e.__notes__ = ['evil']
""")
g.call("attack", e)
verdict(getattr(e, '__notes__', None) == ['evil'])
