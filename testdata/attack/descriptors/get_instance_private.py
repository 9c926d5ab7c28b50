# A descriptor of the guest is handed the instance and reads its private part.
from arena import Guest, verdict

heard = []
g = Guest("""
class Field:
    def __get__(self, obj, owner):
        hear(obj._secret)

field = Field()
""", hear=heard.append)


class Vault:
    f = g["field"]

    def __init__(self):
        self._secret = "gold"


g.do(lambda: Vault().f)
verdict(heard == ["gold"])
