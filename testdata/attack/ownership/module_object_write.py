# A module object of the supervisor that was handed over is written.
import types

from arena import Guest, verdict

m = types.ModuleType("bank")
m.rate = 1
g = Guest("def attack(m):\n    m.rate = 99")
g.call("attack", m)
verdict(m.rate == 99)
