# The guest sets threading.excepthook and hears of an exception in a thread of the supervisor.
import io
import sys
import threading

from arena import Guest, verdict

heard = []
g = Guest("""
import threading

def attack():
    threading.excepthook = lambda args: hear(args.exc_value.args[0])
""", hear=heard.append)
g.call("attack")


def work():
    raise ValueError("gold")


t = threading.Thread(target=work)
kept, sys.stderr = sys.stderr, io.StringIO()
t.start()
t.join()
sys.stderr = kept
verdict(heard == ["gold"])
