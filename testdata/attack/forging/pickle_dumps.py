# The pickle of an object shows its private state.
from arena import Guest, verdict

SECRET = "gold"


class Vault:
    def __init__(self):
        self._secret = SECRET


g = Guest("""
import pickle

def attack(v):
    try:
        return b'gold' in pickle.dumps(v)
    except pickle.PicklingError as e:
        raise TypeError(str(e))
""")
import sys
sys.modules["__main__"].Vault = Vault
verdict(g.call("attack", Vault()) is True)
