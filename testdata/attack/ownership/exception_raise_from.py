# raise … from writes the cause of the supervisor's exception.
from arena import Guest, verdict


class Signal(Exception):
    pass


e = Signal("why")


g = Guest("""
def attack(e):
    try:
        raise e from ValueError('evil')
    except Exception:
        pass
""")
g.call("attack", e)
verdict(e.__cause__ is not None)
