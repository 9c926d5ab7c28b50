# A module object of the supervisor that was handed over, and its vars.
import types

from arena import Guest, verdict

m = types.ModuleType("bank")
m._secret = "gold"
g = Guest("""
def first(m):
    return m._secret

def second(m):
    return vars(m)['_secret']

def third(m):
    return m.__dict__['_secret']
""")
verdict("gold" in (g.call("first", m), g.call("second", m), g.call("third", m)))
