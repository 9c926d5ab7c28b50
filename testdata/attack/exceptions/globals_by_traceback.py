# The frame of a guest's own exception leads by f_back to the supervisor's globals.
from arena import Guest, verdict

pin = 4321
g = Guest("""
def attack():
    try:
        1 / 0
    except ZeroDivisionError as e:
        f = e.__traceback__.tb_frame
        while f:
            if "pin" in f.f_globals:
                return f.f_globals["pin"]
            f = f.f_back
""")
verdict(g.call("attack") == 4321)
