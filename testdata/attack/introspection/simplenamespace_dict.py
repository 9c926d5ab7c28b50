# A namespace of the supervisor: a private name and its dict.
import types

from arena import Guest, verdict

ns = types.SimpleNamespace(name="x", _secret="gold")
g = Guest("""
def first(n):
    return n._secret

def second(n):
    return vars(n)['_secret']
""")
verdict("gold" in (g.call("first", ns), g.call("second", ns)))
