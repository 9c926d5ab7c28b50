# A deep copy with a memo shows the private state of the object.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = ["gold"]


g = Guest("""
import copy

def attack(v):
    memo = {}
    try:
        copy.deepcopy(v, memo)
    except copy.Error:
        pass
    return repr(list(memo.values()))
""")
verdict("gold" in (g.call("attack", Vault()) or ""))
