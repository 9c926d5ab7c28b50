# object.__subclasses__() lists the classes of the supervisor.
from arena import Guest, verdict


class Vault:
    def content(self):
        return "gold"


g = Guest("""
def attack():
    for c in object.__subclasses__():
        if c.__name__ == 'Vault':
            return c().content()
""")
verdict(g.call("attack") == "gold")
