# A JSONEncoder of the guest with the supervisor's vars as default.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
import json

def attack(f):
    return json.JSONEncoder(default=f)
""")
e = g.call("attack", vars)
verdict(g.do(lambda: e.encode(Vault())) == '{"_secret": "gold"}')
