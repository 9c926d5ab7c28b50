# operator.attrgetter with the name __class__.
from arena import Guest, verdict


class Ticket:
    sold = 0

    def __init__(self):
        Ticket.sold += 1


t = Ticket()
g = Guest("import operator\n\ndef attack(t):\n    operator.attrgetter('__class__')(t)()")
g.call("attack", t)
verdict(Ticket.sold != 1)
