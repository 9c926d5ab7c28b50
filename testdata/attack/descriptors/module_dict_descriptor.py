# The __dict__ descriptor of the module type on a module of the supervisor.
import types

from arena import Guest, verdict

m = types.ModuleType("bank")
m._secret = "gold"
g = Guest("def attack(m):\n    return type(m).__dict__['__dict__'].__get__(m)['_secret']")
verdict(g.call("attack", m) == "gold")
