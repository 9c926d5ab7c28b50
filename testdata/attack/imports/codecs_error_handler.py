# An error handler that the guest registered sees the supervisor's data.
from arena import Guest, verdict

heard = []
g = Guest("""
import codecs
def handle(e):
    hear(e.object)
    return "", e.end

def attack():
    codecs.register_error("watch", handle)
""", hear=heard.append)
g.call("attack")
g.do(lambda: b"gold\xff".decode("utf-8", "watch"))
verdict(heard != [])
