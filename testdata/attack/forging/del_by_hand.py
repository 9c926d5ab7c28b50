# The finalizer is run by hand.
from arena import Guest, verdict

closed = []


class Handle:
    def __del__(self):
        closed.append(1)


h = Handle()
g = Guest("def attack(h):\n    h.__del__()")
g.call("attack", h)
verdict(closed == [1])
