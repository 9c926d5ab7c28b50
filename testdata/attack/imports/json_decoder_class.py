# The guest replaces a method of the library's JSONDecoder.
import json

from arena import Guest, verdict

Guest("""
import json
def attack():
    json.JSONDecoder.decode = lambda self, s: {"admin": True}
""").call("attack")
verdict(json.loads('{"admin": false}')["admin"])
