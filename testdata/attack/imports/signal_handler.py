# The guest replaces the supervisor's handler of a signal.
import signal

from arena import Guest, verdict


def mine(number, frame):
    pass


try:
    signal.signal(signal.SIGTERM, mine)
except (ValueError, OSError):
    pass
before = signal.getsignal(signal.SIGTERM)
g = Guest("""
import signal
def attack():
    try:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    except OSError:
        pass
""")
g.call("attack")
verdict(signal.getsignal(signal.SIGTERM) != before)
