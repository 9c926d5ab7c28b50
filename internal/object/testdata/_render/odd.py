# Exceptions whose str, notes or names are odd.
class BadStr(Exception):
    def __str__(self): raise RuntimeError("no str")
class NotStr(Exception):
    def __str__(self): return 5
class Nested:
    class Inner(Exception): pass
class Mod(Exception): __module__ = "some.module"
class NoMod(Exception): __module__ = 5
class BadNote:
    def __str__(self): raise ValueError
class BadRepr:
    def __repr__(self): raise ValueError
def mk(e, notes=None):
    if notes is not None: e.__notes__ = notes
    return e
class Raising(Exception):
    @property
    def __notes__(self): raise KeyError("notes")
excs = [BadStr(1), NotStr(1), Nested.Inner("x"), Mod("m"), NoMod("n"), ValueError(""), ValueError(), ValueError("a\nb\n"),
    mk(ValueError("v"), ["n1", BadNote(), 5]), mk(ValueError("v"), 5), mk(ValueError("v"), BadRepr()), mk(ValueError("v"), ("t1", "t2")), mk(ValueError("v"), "string note"),
    KeyError("key"), SystemExit(5)]
raise BaseExceptionGroup("odd", excs)
