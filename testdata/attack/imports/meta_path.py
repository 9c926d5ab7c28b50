# A finder of the guest in sys.meta_path serves an import of the supervisor.
from arena import Guest, verdict

heard = []
Guest("""
import sys
class Finder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        hear(name)

def attack():
    sys.meta_path.insert(0, Finder)
""", hear=heard.append).call("attack")
import textwrap
try:
    import no_such_module
except ImportError:
    pass
verdict("no_such_module" in heard)
