# importlib.reload in the guest makes a library class anew, so that the supervisor's is another.
import json

from arena import Guest, verdict

old = json.JSONDecoder
Guest("""
import importlib, json
def attack():
    try:
        importlib.reload(json.decoder)
        importlib.reload(json)
    except ImportError:
        pass
""").call("attack")
verdict(json.JSONDecoder is not old)
