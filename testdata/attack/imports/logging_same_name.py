# The guest gets the supervisor's logger by its name and silences it.
import logging

from arena import Guest, verdict

log = logging.getLogger("bank")
log.setLevel(logging.INFO)
Guest("""
import logging
def attack():
    logging.getLogger("bank").setLevel(100)
""").call("attack")
verdict(log.level == 100)
