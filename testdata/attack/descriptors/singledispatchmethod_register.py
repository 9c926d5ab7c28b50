# The dispatcher of the supervisor's singledispatchmethod is written.
import functools

from arena import Guest, verdict


class Gate:
    @functools.singledispatchmethod
    def allowed(self, x):
        return False


g = Guest("def attack(gate):\n    gate.allowed.register(int, lambda self, x: True)")
g.call("attack", Gate())
verdict(Gate().allowed(1) is True)
