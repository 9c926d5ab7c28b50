# types.ModuleType.__setattr__ on a module of the supervisor.
import types

from arena import Guest, verdict

m = types.ModuleType("bank")
m.rate = 1
g = Guest("import types\n\ndef attack(m):\n    types.ModuleType.__setattr__(m, 'rate', 99)")
g.call("attack", m)
verdict(m.rate == 99)
