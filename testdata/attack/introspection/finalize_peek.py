# weakref.finalize.peek gives object, function and arguments.
import weakref

from arena import Guest, verdict


class Vault:
    content = "gold"


v = Vault()
f = weakref.finalize(v, len, "x")
f.atexit = False
g = Guest("import weakref\n\ndef attack():\n    return [i for i in weakref.finalize._registry][0].peek()[0].content")
verdict(g.call("attack") == "gold")
