# The guest replaces hmac.compare_digest.
import hmac

from arena import Guest, verdict

Guest("""
import hmac
def attack():
    hmac.compare_digest = lambda a, b: True
""").call("attack")
verdict(hmac.compare_digest(b"a", b"b"))
