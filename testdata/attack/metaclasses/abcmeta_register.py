# abc.ABCMeta.register called by hand on the supervisor's ABC.
import abc

from arena import Guest, verdict


class Trusted(abc.ABC):
    pass


made = []
g = Guest("""
import abc

class Evil:
    pass

def attack(c, hand):
    hand(Evil())
    abc.ABCMeta.register(c, Evil)
""")
g.call("attack", Trusted, made.append)
verdict(isinstance(made[0], Trusted))
