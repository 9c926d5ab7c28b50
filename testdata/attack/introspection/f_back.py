# Up the stack from a frame of the guest's own generator to the caller's locals.
from arena import Guest, verdict


def supervisor():
    secret = "gold"
    seen = g.call("attack")
    return seen == secret


g = Guest("""
def probe():
    f = it.gi_frame.f_back
    while f:
        if 'secret' in f.f_locals:
            yield f.f_locals['secret']
            return
        f = f.f_back

def attack():
    global it
    it = probe()
    return next(it)
""")
verdict(supervisor())
