# inspect.signature shows an object that is a default argument.
from arena import Guest, verdict


class Vault:
    content = "gold"


def use(vault=Vault()):
    return len(vault.content)


g = Guest("""
import inspect

def attack(f):
    return inspect.signature(f).parameters["vault"].default.content
""")
verdict(g.call("attack", use) == "gold")
