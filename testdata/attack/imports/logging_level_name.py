# The guest renames a level in the supervisor's logs.
import logging

from arena import Guest, verdict

Guest("""
import logging
def attack():
    logging.addLevelName(logging.ERROR, "fine")
""").call("attack")
verdict(logging.getLevelName(logging.ERROR) == "fine")
