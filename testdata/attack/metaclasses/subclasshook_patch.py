# The guest puts a __subclasshook__ onto the supervisor's ABC.
import abc

from arena import Guest, verdict


class Trusted(abc.ABC):
    pass


g = Guest("""
def attack(c):
    c.__subclasshook__ = classmethod(lambda cls, sub: True)
""")
g.call("attack", Trusted)
verdict(isinstance(3, Trusted))
