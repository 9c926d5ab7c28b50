# The guest registers how the supervisor's class is pickled: the supervisor's own copy runs it.
import copy

from arena import Guest, verdict


class Vault:
    def __init__(self):
        self.content = "gold"


heard = []
g = Guest("""
import copyreg

def steal(v):
    hear(v.content)
    return str, ()

def attack(c):
    copyreg.pickle(c, steal)
""", hear=heard.append)
g.call("attack", Vault)
g.do(lambda: copy.copy(Vault()))
verdict(heard == ["gold"])
