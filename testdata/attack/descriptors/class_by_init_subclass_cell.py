# The __class__ cell of a method.
from arena import Guest, verdict


class Ticket:
    sold = 0

    def __init__(self):
        super().__init__()
        Ticket.sold += 1

    def me(self):
        return __class__.sold


t = Ticket()
g = Guest("def attack(me):\n    me.__func__.__closure__[0].cell_contents()")
g.call("attack", t.me)
verdict(Ticket.sold != 1)
