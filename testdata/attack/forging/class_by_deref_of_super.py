# The class from a super object's __thisclass__ and __self_class__.
from arena import Guest, verdict


class Ticket:
    made = 0

    def __init__(self):
        Ticket.made += 1


t = Ticket()


g = Guest("""
def attack(t):
    super(type(t), t).__self_class__()
""")
g.call("attack", t)
verdict(Ticket.made != 1)
