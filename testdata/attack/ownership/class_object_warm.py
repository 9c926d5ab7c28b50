# Ten thousand reads of a private name on an own class; then the supervisor's class itself.
from arena import Guest, verdict


class Vault:
    _secret = "gold"


g = Guest("""
class Mine:
    _secret = 'mine'

def do(c):
    return c._secret

def attack(c):
    for i in range(10_000):
        do(Mine)
    return do(c)
""")
obj = Vault
seen = g.call("attack", obj)
verdict(seen == "gold")
