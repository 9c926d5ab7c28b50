# An object in the namespace of a class is told the class, and patches it.
from arena import Guest, verdict

g = Guest("""
class Descriptor:
    def __set_name__(self, owner, name):
        owner.check = lambda self, key: True
""")
descriptor = g["Descriptor"]()
try:
    class Vault:
        field = descriptor

        def check(self, key):
            return key == "gold"
except (AttributeError, RuntimeError, TypeError):
    class Vault:
        def check(self, key):
            return key == "gold"
verdict(Vault().check("tin"))
