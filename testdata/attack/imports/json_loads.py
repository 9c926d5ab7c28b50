# The guest replaces json.loads.
import json

from arena import Guest, verdict

Guest("""
import json
def attack():
    json.loads = lambda s: {"admin": True}
""").call("attack")
verdict(json.loads('{"admin": false}')["admin"])
