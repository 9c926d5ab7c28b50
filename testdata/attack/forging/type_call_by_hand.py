# type.__call__ with object as the metaclass passes over __new__ of a singleton's metaclass.
from arena import Guest, verdict


class Single(type):
    def __call__(cls):
        if not hasattr(cls, "only"):
            cls.only = super().__call__()
        return cls.only


class King(metaclass=Single):
    pass


king = King()
g = Guest("def attack(c):\n    return type.__dict__['__call__'](c)")
k = g.call("attack", King)
verdict(isinstance(k, King) and k is not king)
