# The guest catches an exception of the supervisor and reads the locals of its frames.
from arena import Guest, verdict


def login():
    secret = "gold"
    raise ValueError("no", len(secret))


g = Guest("""
def attack(login):
    try:
        login()
    except ValueError as e:
        return e.__traceback__.tb_next.tb_frame.f_locals["secret"]
""")
verdict(g.call("attack", login) == "gold")
