# The supervisor throws an exception into a guest's generator, which reads its traceback.
from arena import Guest, verdict

heard = []
g = Guest("""
def gen():
    try:
        yield
    except ValueError as e:
        tb = e.__traceback__
        while tb:
            if "secret" in tb.tb_frame.f_locals:
                hear(tb.tb_frame.f_locals["secret"])
            tb = tb.tb_next
    yield
""", hear=heard.append)
it = g.call("gen")


def fails():
    secret = "gold"
    raise ValueError(len(secret))


def use():
    next(it)
    try:
        fails()
    except ValueError as e:
        it.throw(e)


g.do(use)
verdict(heard == ["gold"])
