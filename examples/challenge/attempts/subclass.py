# A class of one's own below that of the vault, whose methods look at the vault's instance; and an object of it with no __init__.
try:
    class Mine(type(vault)):
        def look(self):
            return self._hint, vars(self)

    print(Mine.look(vault))
    vault.__class__ = Mine
    print(vault.look())
except Exception as e:
    print(type(e).__name__)
try:
    print(object.__new__(type(vault)).check("guess"), super(type(vault), vault).__getattribute__("_hint"))
except Exception as e:
    print(type(e).__name__)
