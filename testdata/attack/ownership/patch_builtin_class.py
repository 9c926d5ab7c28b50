# A class of the library is patched for all.
import json

from arena import Guest, verdict


g = Guest("""
import json

def attack():
    json.JSONEncoder.encode = lambda self, o: 'evil'
""")
g.call("attack")
verdict(json.dumps([1], sort_keys=True) == "evil")
