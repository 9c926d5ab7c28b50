# The guest turns the supervisor's collector off.
import gc

from arena import Guest, verdict

gc.enable()
Guest("""
import gc
def attack():
    gc.disable()
""").call("attack")
verdict(not gc.isenabled())
