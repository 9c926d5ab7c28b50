# The subclasses of a built-in exception class.
from arena import Guest, verdict


class Theft(LookupError):
    secret = "gold"


g = Guest("""
def attack():
    for c in type.__subclasses__(LookupError):
        if c.__name__ == 'Theft':
            return c.secret
""")
verdict(g.call("attack") == "gold")
