# The guest's record factory makes the supervisor's log records.
import io
import logging

from arena import Guest, verdict

heard = []
log = logging.getLogger("bank")
log.addHandler(logging.StreamHandler(io.StringIO()))
Guest("""
import logging
def attack():
    real = logging.getLogRecordFactory()
    def make(*args, **kw):
        hear(args[4])
        return real(*args, **kw)
    logging.setLogRecordFactory(make)
""", hear=heard.append).call("attack")
log.warning("gold")
verdict(heard == ["gold"])
