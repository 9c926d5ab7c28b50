# A path hook of the guest is asked for the supervisor's path.
import sys

from arena import Guest, verdict

heard = []
Guest("""
import sys
def hook(path):
    hear(path)
    raise ImportError

def attack():
    sys.path_hooks.insert(0, hook)
    sys.path_importer_cache.clear()
""", hear=heard.append).call("attack")
sys.path.append("/of/the/supervisor")
try:
    import no_such_module
except ImportError:
    pass
verdict("/of/the/supervisor" in heard)
