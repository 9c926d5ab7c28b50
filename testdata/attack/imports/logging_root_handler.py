# The guest adds a handler to the root logger and hears the supervisor's log.
import logging

from arena import Guest, verdict

heard = []
Guest("""
import logging
class H(logging.Handler):
    def emit(self, record):
        hear(record.getMessage())

def attack():
    logging.getLogger().addHandler(H())
""", hear=heard.append).call("attack")
logging.getLogger("bank").addHandler(logging.NullHandler())
logging.getLogger("bank").warning("gold")
verdict(heard == ["gold"])
