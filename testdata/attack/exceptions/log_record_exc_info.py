# A handler of the guest on the supervisor's logger reads exc_info of the record.
import logging

from arena import Guest, verdict

heard = []
g = Guest("""
import logging

class H(logging.Handler):
    def emit(self, record):
        hear(record.exc_info[1].__traceback__.tb_frame.f_locals["secret"])

    def handleError(self, record):
        pass

def attack(add):
    add(H())
""", hear=heard.append)
log = logging.getLogger("bank")
g.call("attack", log.addHandler)


def use():
    secret = "gold"
    try:
        raise ValueError(len(secret))
    except ValueError:
        log.exception("x")


g.do(use)
verdict(heard == ["gold"])
