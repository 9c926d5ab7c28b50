# run of the supervisor's context, lent to the guest, calls the supervisor's getattr.
import contextvars

from arena import Guest, verdict


class Vault:
    def __init__(self):
        self._secret = "gold"


g = Guest("""
def attack(f, vault, run):
    return run(f, vault, "_secret")
""")
verdict(g.call("attack", getattr, Vault(), contextvars.copy_context().run) == "gold")
