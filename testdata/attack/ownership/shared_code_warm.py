# One function text runs in the supervisor first, ten thousand times, and then in the guest.
from arena import Guest, verdict

TEXT = "def do(o):\n    return o._secret\n"


class Vault:
    def __init__(self):
        self._secret = "gold"


v = Vault()
names = {}
exec(TEXT, names)
for i in range(10_000):
    names["do"](v)
verdict(Guest(TEXT).call("do", v) == "gold")
