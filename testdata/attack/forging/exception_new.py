# BaseException.__new__ makes an exception of the supervisor's without its constructor.
from arena import Guest, verdict


class Signal(Exception):
    def __init__(self):
        raise PermissionError("no")


g = Guest("def attack(c):\n    return BaseException.__new__(c)")
verdict(isinstance(g.call("attack", Signal), Signal))
