# The guest disables all logging.
import logging

from arena import Guest, verdict

Guest("""
import logging
def attack():
    logging.disable(logging.CRITICAL)
""").call("attack")
verdict(not logging.getLogger("bank").isEnabledFor(logging.ERROR))
