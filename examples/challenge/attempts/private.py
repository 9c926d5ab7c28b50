# Names that are private by convention, and by their spelling.
for look in (lambda: vault._hint, lambda: vault._Secretive__secret, lambda: vars(vault), lambda: vault.__dict__,
             lambda: object.__getattribute__(vault, "_Secretive__secret"), lambda: getattr(vault, "__secret")):
    try:
        print(look())
    except Exception as e:
        print(type(e).__name__)
