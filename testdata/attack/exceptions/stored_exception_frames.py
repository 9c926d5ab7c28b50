# An exception object that is handed over, not raised, leads to its frames.
from arena import Guest, verdict


def fails():
    secret = "gold"
    raise ValueError(len(secret))


try:
    fails()
except ValueError as e:
    kept = e
g = Guest("def attack(e):\n    return e.__traceback__.tb_next.tb_frame.f_locals['secret']")
verdict(g.call("attack", kept) == "gold")
