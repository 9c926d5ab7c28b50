# The target and arguments of a thread of the supervisor.
import threading

from arena import Guest, verdict

t = threading.Thread(target=len, args=("gold",))
g = Guest("def attack(t):\n    return t._args[0]")
verdict(g.call("attack", t) == "gold")
