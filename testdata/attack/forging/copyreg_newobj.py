# copyreg.__newobj__ makes an instance.
from arena import Guest, verdict


class Ticket:
    def __init__(self):
        raise PermissionError("not for sale")


g = Guest("import copyreg\n\ndef attack(c):\n    return copyreg.__newobj__(c)")
verdict(isinstance(g.call("attack", Ticket), Ticket))
