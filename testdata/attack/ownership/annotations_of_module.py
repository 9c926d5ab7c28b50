# The annotations of a module are a dict that its own code goes by.
import sys
from arena import Guest, verdict

amount: int = 1
this = sys.modules[__name__]

Guest("""
def attack(module):
    module.__annotations__["amount"] = str
""").call("attack", this)
verdict(this.__annotations__["amount"] is str)
