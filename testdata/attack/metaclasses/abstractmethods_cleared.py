# The set of abstract methods is emptied so that the supervisor's ABC can be made.
import abc

from arena import Guest, verdict


class Door(abc.ABC):
    @abc.abstractmethod
    def check(self):
        return True


g = Guest("def attack(c):\n    c.__abstractmethods__ = frozenset()\n    return c()")
verdict(g.call("attack", Door) is not None)
