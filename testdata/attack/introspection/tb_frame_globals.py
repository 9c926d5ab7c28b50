# The traceback of an exception that the supervisor raised leads to its frame.
from arena import Guest, verdict


def door():
    secret = "gold"
    raise ValueError(len(secret))


g = Guest("""
def attack(f):
    try:
        f()
    except ValueError as e:
        return e.__traceback__.tb_next.tb_frame.f_locals['secret']
""")
verdict(g.call("attack", door) == "gold")
