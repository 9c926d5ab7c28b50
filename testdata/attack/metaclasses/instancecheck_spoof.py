# The metaclass of the guest answers isinstance of its own class, which the supervisor took for a token.
from arena import Guest, verdict


class Ticket:
    pass


# The guest patches the check of the supervisor's metaclass.
class Meta(type):
    def __instancecheck__(cls, x):
        return type.__instancecheck__(cls, x)


class Pass(metaclass=Meta):
    pass


g = Guest("""
def attack(c):
    type(c).__instancecheck__ = lambda cls, x: True
""")
g.call("attack", Pass)
verdict(isinstance(Ticket(), Pass))
