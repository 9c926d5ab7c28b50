# The vars of a subclass's base, by way of the guest's own subclass.
from arena import Guest, verdict


class Vault:
    _secret = "gold"


g = Guest("""
def first(c):
    class Mine(c):
        pass
    return vars(Mine.__mro__[1])['_secret']

def second(c):
    class Mine(c):
        pass
    return Mine.__base__.__dict__['_secret']
""")
verdict("gold" in (g.call("first", Vault), g.call("second", Vault)))
