# A lent pickle.loads is given a text that names the supervisor's modules.
import pickle
import sys

from arena import Guest, verdict

g = Guest("""
def attack(loads):
    return loads(b"\\x80\\x04\\x8c\\x03sys\\x8c\\x07modules\\x93.")
""")
verdict(g.call("attack", pickle.loads) is sys.modules)
