# The __dict__ descriptor of the guest's base class on an instance of the supervisor's subclass, for its __name.
from arena import Guest, verdict

g = Guest("""
class Base:
    pass

def attack(v):
    return 'gold' in Base.__dict__['__dict__'].__get__(v).values()
""")


class Vault(g["Base"]):
    def __init__(self):
        self.__secret = "gold"


verdict(g.call("attack", Vault()) is True)
