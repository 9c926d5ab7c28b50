# The exception of a future of the supervisor leads to its frames.
from concurrent.futures import Future

from arena import Guest, verdict


def fails():
    secret = "gold"
    raise ValueError(len(secret))


g = Guest("""
def attack(future):
    tb = future.exception().__traceback__
    while tb:
        if "secret" in tb.tb_frame.f_locals:
            return tb.tb_frame.f_locals["secret"]
        tb = tb.tb_next
""")
f = Future()
try:
    fails()
except ValueError as e:
    f.set_exception(e)
verdict(g.call("attack", f) == "gold")
