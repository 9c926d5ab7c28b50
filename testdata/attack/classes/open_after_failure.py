# A decorator raises, keeps the class, and patches it when it is used after all.
from arena import Guest, verdict

g = Guest("""
kept = []
def decorate(cls):
    kept.append(cls)
    raise ValueError
def attack():
    kept[0].check = lambda self, key: True
""")


class Registry:
    classes = []

    def __init_subclass__(cls):
        Registry.classes.append(cls)


try:
    @g["decorate"]
    class Vault(Registry):
        def check(self, key):
            return key == "gold"
except ValueError:
    pass
g.call("attack")
verdict(Registry.classes[0]().check("tin"))
