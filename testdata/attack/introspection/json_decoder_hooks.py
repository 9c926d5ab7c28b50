# A decoder hands out the function that it calls with each object.
import json

from arena import Guest, verdict


def account(d):
    return d.get("balance", 10**6)


decoder = json.JSONDecoder(object_hook=account, parse_float=str)
g = Guest("def attack(d):\n    return d.object_hook({})\ndef number(d):\n    return d.parse_float(2)")
verdict(g.call("attack", decoder) == 10**6 or g.call("number", decoder) == "2")
