# The guest replaces builtins.__import__; the supervisor imports.
import builtins

from arena import Guest, verdict

heard = []
kept = builtins.__import__
g = Guest("""
import builtins
def attack():
    real = builtins.__import__
    def spy(name, *rest, **kw):
        hear(name)
        return real(name, *rest, **kw)
    builtins.__import__ = spy
""", hear=heard.append)
g.call("attack")
import textwrap
builtins.__import__ = kept
verdict("textwrap" in heard)
