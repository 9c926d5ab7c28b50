# vars of a module that was handed over shows its private names.
import types

from arena import Guest, verdict

m = types.ModuleType("settings")
m._secret = "gold"
g = Guest("def attack(m):\n    return vars(m)['_secret']")
verdict(g.call("attack", m) == "gold")
