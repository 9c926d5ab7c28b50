# The message of an AttributeError suggests a private name; so does its obj attribute.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
import traceback

def attack(v):
    try:
        v._secreT
    except AttributeError as e:
        return '_secret' in ''.join(traceback.format_exception(e))
""")
verdict(g.call("attack", Vault()) is True)
