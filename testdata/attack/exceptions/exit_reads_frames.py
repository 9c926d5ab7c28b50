# __exit__ of a guest's context manager reads the locals of the block it guards.
from arena import Guest, verdict

heard = []
g = Guest("""
class Manager:
    def __enter__(self):
        pass
    def __exit__(self, kind, e, tb):
        hear(tb.tb_frame.f_locals["secret"])
""", hear=heard.append)
m = g.do(lambda: g["Manager"]())


def use():
    secret = "gold"
    with m:
        raise ValueError(len(secret))


try:
    g.do(use)
except ValueError:
    pass
verdict(heard == ["gold"])
