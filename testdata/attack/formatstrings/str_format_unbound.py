# str.format as a plain function through a partial.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("import functools\n\ndef attack(v):\n    return functools.partial(str.format, '{0._secret}')(v)")
verdict(g.call("attack", Vault()) == "gold")
