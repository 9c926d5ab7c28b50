# A Formatter of the guest is used by the supervisor in its own name, as its report.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


heard = []
g = Guest("""
import string

class F(string.Formatter):
    def get_value(self, key, args, kwargs):
        return args[0]
    def format_field(self, value, spec):
        hear(value)
        return ''

report = F().vformat
""", hear=heard.append)
g.do(lambda: g["report"]("{0._secret}", (Vault(),), {}))
verdict(heard == ["gold"])
