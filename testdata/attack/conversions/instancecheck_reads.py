# A metaclass's __instancecheck__ gets the supervisor's object and reads its private state.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


heard = []
g = Guest("""
class Meta(type):
    def __instancecheck__(cls, x):
        hear(x._secret)
        return True

class Kind(metaclass=Meta):
    pass
""", hear=heard.append)
g.do(lambda: isinstance(Vault(), g["Kind"]))
verdict(heard == ["gold"])
