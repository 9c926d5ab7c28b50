# The cause of an exception of the supervisor is written.
from arena import Guest, verdict


class Signal(Exception):
    pass


e = Signal("why")


g = Guest("""
def attack(e):
    e.__cause__ = ValueError('evil')
""")
g.call("attack", e)
verdict(e.__cause__ is not None)
