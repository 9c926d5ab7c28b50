# obj of a slice of a memoryview is the whole.
from arena import Guest, verdict

view = memoryview(b"public secret")[:6]
g = Guest("def attack(v):\n    return bytes(v.obj)")
verdict(g.call("attack", view) == b"public secret")
