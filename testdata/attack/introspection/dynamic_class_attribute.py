# A DynamicClassAttribute hands out the function that reads it, to be run on another object.
import types

from arena import Guest, verdict


class Account:
    def __init__(self):
        self._pin = "gold"

    pin = types.DynamicClassAttribute(lambda self: self._pin[:1])


d = vars(Account)["pin"]
g = Guest("class Mine:\n    _pin = 'mine'\ndef attack(d):\n    return d.fget(Mine)")
verdict(g.call("attack", d) == "m")
