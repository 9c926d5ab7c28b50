# The guest imports the module with which the supervisor decides and changes it.
import arena
from arena import Guest, verdict

Guest("""
def attack():
    try:
        import arena
    except ImportError:
        return
    arena.REFUSALS = ()
""").call("attack")
verdict(arena.REFUSALS == ())
