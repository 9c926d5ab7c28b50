# types.ModuleType.__getattribute__ on a module of the supervisor.
import types

from arena import Guest, verdict

m = types.ModuleType("bank")
m._secret = "gold"
g = Guest("import types\n\ndef attack(m):\n    return types.ModuleType.__getattribute__(m, '_secret')")
verdict(g.call("attack", m) == "gold")
