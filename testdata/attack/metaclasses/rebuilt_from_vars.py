# A class is built again from the vars of the supervisor's, without its check.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        raise PermissionError("no")

    def _content(self):
        return "gold"


g = Guest("""
def attack(c):
    names = dict(vars(c))
    names.pop('__init__')
    names.pop('__dict__', None)
    names.pop('__weakref__', None)
    return type('Copy', (), names)()._content()
""")
verdict(g.call("attack", Vault) == "gold")
