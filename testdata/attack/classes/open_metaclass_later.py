# A metaclass that wrote nothing keeps the class that it made, and patches it later.
from arena import Guest, verdict

g = Guest("""
kept = []
class Meta(type):
    def __new__(meta, name, bases, space):
        kept.append(super().__new__(meta, name, bases, space))
        return kept[-1]
def attack():
    kept[0].check = lambda self, key: True
""")


class Vault(metaclass=g["Meta"]):
    def check(self, key):
        return key == "gold"


g.call("attack")
verdict(Vault().check("tin"))
