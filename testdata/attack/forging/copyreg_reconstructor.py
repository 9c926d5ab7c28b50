# copyreg._reconstructor makes an instance.
from arena import Guest, verdict


class Ticket:
    def __init__(self):
        raise PermissionError("not for sale")


g = Guest("import copyreg\n\ndef attack(c):\n    return copyreg._reconstructor(c, object, None)")
verdict(isinstance(g.call("attack", Ticket), Ticket))
