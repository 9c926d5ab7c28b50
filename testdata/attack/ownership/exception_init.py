# BaseException.__init__ runs again.
from arena import Guest, verdict


class Signal(Exception):
    pass


e = Signal("why")


g = Guest("""
def attack(e):
    BaseException.__init__(e, 'evil')
""")
g.call("attack", e)
verdict(e.args == ('evil',))
