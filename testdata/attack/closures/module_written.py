# A module that was handed over is written.
import types

from arena import Guest, verdict

m = types.ModuleType("settings")
m.limit = 10
Guest("def attack(m):\n    m.limit = 10**9").call("attack", m)
verdict(m.limit == 10**9)
