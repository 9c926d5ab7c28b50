# with_traceback puts on a traceback.
from arena import Guest, verdict


class Signal(Exception):
    pass


e = Signal("why")


g = Guest("""
def attack(e):
    try:
        1 / 0
    except Exception as mine:
        e.with_traceback(mine.__traceback__)
""")
g.call("attack", e)
verdict(e.__traceback__ is not None)
