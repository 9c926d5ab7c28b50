# Change the vault: its class, its methods, its attributes, the builtins it uses.
import builtins
for change in (lambda: setattr(vault, "_Secretive__secret", "mine"), lambda: setattr(type(vault), "check", lambda self, guess: print(vars(self))),
               lambda: object.__setattr__(vault, "_Secretive__secret", "mine"), lambda: vault.__init__("mine"), lambda: type(vault).__init__(vault, "mine"),
               lambda: closure.__closure__[0].cell_contents.update(secret="mine"), lambda: setattr(builtins, "len", print),
               lambda: setattr(closure, "__code__", (lambda guess: True).__code__), lambda: vault.__setstate__({"_Secretive__secret": "mine"})):
    try:
        change()
    except Exception as e:
        print(type(e).__name__)
print(vault.length, vault.check("mine"))
