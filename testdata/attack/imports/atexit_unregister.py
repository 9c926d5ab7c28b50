# The guest clears what the supervisor registered with atexit.
import atexit

from arena import Guest, verdict

ran = []
last = lambda: verdict(ran == [])
g = Guest("""
import atexit
def attack(f):
    atexit.unregister(f)
""")


def save():
    ran.append(1)


atexit.register(last)
atexit.register(save)
g.call("attack", save)
