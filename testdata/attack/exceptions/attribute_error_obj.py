# AttributeError.obj is the private object of the supervisor on which the lookup failed.
from arena import Guest, verdict


class Vault:
    content = "gold"


vault = Vault()


def use():
    return vault.nothing


g = Guest("""
def attack(use):
    try:
        use()
    except AttributeError as e:
        return e.obj.content
""")
verdict(g.call("attack", use) == "gold")
