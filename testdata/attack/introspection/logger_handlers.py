# A logger leads by its handlers to the stream that it writes to.
import io
import logging

from arena import Guest, verdict

stream = io.StringIO()
log = logging.getLogger("supervisor")
log.addHandler(logging.StreamHandler(stream))
log.propagate = False
log.error("gold")
g = Guest("def attack(log):\n    return log.handlers[0].stream.getvalue()\ndef handler(h):\n    return h.stream.getvalue()\ndef root(log):\n    return log.manager.root.name + log.parent.name")
verdict("gold\n" in (g.call("attack", log), g.call("handler", log.handlers[0])) or g.call("root", log))
