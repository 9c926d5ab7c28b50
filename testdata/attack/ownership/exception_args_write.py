# The args of an exception of the supervisor are written.
from arena import Guest, verdict


class Signal(Exception):
    pass


e = Signal("why")


g = Guest("""
def attack(e):
    e.args = ('evil',)
""")
g.call("attack", e)
verdict(e.args == ('evil',))
