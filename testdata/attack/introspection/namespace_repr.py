# The repr of a namespace of the supervisor writes out a private name.
import types

from arena import Guest, verdict

ns = types.SimpleNamespace(name="x", _secret="gold")
g = Guest("def attack(n):\n    return repr(n)")
verdict("gold" in (g.call("attack", ns) or ""))
