# A log record tells the function and the line of the stacklevel-th caller, which are the supervisor's.
from arena import Guest, verdict

g = Guest("""
import logging
found = []

class Keep(logging.Handler):
    def emit(self, record):
        found.append(record.funcName)

log = logging.getLogger("guest")
log.addHandler(Keep())

def attack():
    log.error("x", stacklevel=2)
""")


def supervise():
    g["attack"]()


supervise()
verdict(g["found"] == ["supervise"])
