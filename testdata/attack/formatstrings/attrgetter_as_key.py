# An attrgetter of the guest is the key function of a sort that the supervisor runs.
from arena import Guest, verdict


class Vault:
    def __init__(self, n):
        self._n = n
        self.name = str(n)


g = Guest("import operator\nkey = operator.attrgetter('_n')")
vaults = [Vault(3), Vault(1), Vault(2)]
order = g.do(lambda: sorted(vaults, key=g["key"]))
verdict(order is not None and [v.name for v in order] == ["1", "2", "3"])
