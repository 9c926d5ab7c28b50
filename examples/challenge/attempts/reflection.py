# Natives that reflect, called from the vault's own frame.
from functools import partial as bind

for call in (globals, locals, vars, dir, bind(eval, "secret"), bind(eval, "SECRET"), bind(exec, "print(secret)"), bind(getattr, vault, "_hint"),
             bind(vars, vault), super, lambda: eval("secret")):
    try:
        print(vault.visit(call))
    except Exception as e:
        print(type(e).__name__)
