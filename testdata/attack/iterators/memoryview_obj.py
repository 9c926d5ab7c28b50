# obj of a read-only memoryview is the writable bytearray.
from arena import Guest, verdict

buffer = bytearray(b"gold")
view = memoryview(buffer).toreadonly()
g = Guest("def attack(v):\n    v.obj[0] = 0")
g.call("attack", view)
verdict(buffer[0] == 0)
