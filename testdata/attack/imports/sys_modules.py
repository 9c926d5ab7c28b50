# The guest puts a module of its own into sys.modules; the supervisor imports that name.
from arena import Guest, verdict

Guest("""
import sys, types
def attack():
    m = types.ModuleType("json")
    m.loads = lambda s: {"admin": True}
    sys.modules["json"] = m
""").call("attack")
import json
verdict(json.loads('{"admin": false}')["admin"])
