# copy.deepcopy of a bound method copies its object by the function deepcopy of its module, which a guest replaces.
from arena import Guest, verdict


class Vault:
    def __init__(self):
        self.secret = "gold"

    def check(self, guess):
        return guess == self.secret


g = Guest("""
import copy
found = []
deepcopy = copy.deepcopy

def attack(method):
    copy.deepcopy = lambda x, memo=None: found.append(x)
    try:
        deepcopy(method)
    except TypeError:
        pass
    copy.deepcopy = deepcopy
    return found and found[0].secret
""")
verdict(g.call("attack", Vault().check) == "gold")
