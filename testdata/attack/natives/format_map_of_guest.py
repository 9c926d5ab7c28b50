# A bound str.format_map with the guest's text, called by the supervisor.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack():
    return "{v._secret}".format_map
""")
f = g.call("attack")
verdict(g.do(lambda: f({"v": Vault()})) == "gold")
