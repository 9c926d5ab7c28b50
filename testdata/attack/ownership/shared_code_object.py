# One code object, warmed by the supervisor, runs as the guest's.
from arena import Guest, verdict

code = compile("def do(o):\n    return o._secret\n", "shared.py", "exec")


class Vault:
    def __init__(self):
        self._secret = "gold"


v = Vault()
names = {}
exec(code, names)
for i in range(10_000):
    names["do"](v)
verdict(Guest(code).call("do", v) == "gold")
