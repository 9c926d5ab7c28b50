# The collector lists every object, also those of the supervisor.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self.content = "gold"


v = Vault()
g = Guest("""
import gc

def attack():
    for o in gc.get_objects():
        if type(o).__name__ == 'Vault':
            return o.content
""")
verdict(g.call("attack") == "gold")
