# A view of a part leads to the whole buffer.
from arena import Guest, verdict

whole = bytearray(b"gold-public")
g = Guest("def attack(m):\n    return bytes(m.obj[:4])")
verdict(g.call("attack", memoryview(whole)[5:]) == b"gold")
