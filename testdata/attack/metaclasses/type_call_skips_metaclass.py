# type.__call__ passes over the metaclass's own __call__, which refuses.
from arena import Guest, verdict


class Meta(type):
    def __call__(cls, *args):
        raise PermissionError("not for sale")


class Ticket(metaclass=Meta):
    pass


g = Guest("def attack(c):\n    return type.__call__(c)")
verdict(type(g.call("attack", Ticket)) is Ticket)
