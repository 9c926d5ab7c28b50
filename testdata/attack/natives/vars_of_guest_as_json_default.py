# A JSONEncoder of the guest with the guest's vars as default, used by the supervisor on its vault.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
import json

def attack():
    return json.JSONEncoder(default=vars)
""")
e = g.call("attack")
verdict(g.do(lambda: e.encode(Vault())) == '{"_secret": "gold"}')
