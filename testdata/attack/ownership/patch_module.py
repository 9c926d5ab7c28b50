# A function of a module is replaced for all who import it.
import json

from arena import Guest, verdict


g = Guest("""
import json

def attack():
    json.dumps = lambda o: 'evil'
""")
g.call("attack")
verdict(json.dumps([1]) == "evil")
