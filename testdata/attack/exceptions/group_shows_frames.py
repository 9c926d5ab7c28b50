# The members of the supervisor's exception group lead to its frames.
from arena import Guest, verdict


def fails():
    secret = "gold"
    raise ValueError(len(secret))


def run():
    try:
        fails()
    except ValueError as e:
        group = ExceptionGroup("all", [e])
    raise group


heard = []
g = Guest("""
def attack(run):
    try:
        run()
    except* ValueError as eg:
        try:
            hear(eg.exceptions[0].__traceback__.tb_next.tb_frame.f_locals["secret"])
        except AttributeError:
            pass
""", hear=heard.append)
g.call("attack", run)
verdict(heard == ["gold"])
