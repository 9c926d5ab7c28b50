# The guest removes a module of the supervisor's from sys.modules: the next import is another one.
import sys
import json

from arena import Guest, verdict

Guest("""
import sys
def attack():
    for name in list(sys.modules):
        if name.startswith("json"):
            del sys.modules[name]
""").call("attack")
old = json
import json
verdict(json is not old)
