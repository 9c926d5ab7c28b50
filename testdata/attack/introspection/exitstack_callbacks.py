# The callbacks that the supervisor left in an ExitStack.
import contextlib

from arena import Guest, verdict

stack = contextlib.ExitStack()
stack.callback(print, "gold")
g = Guest("def attack(s):\n    return len(s._exit_callbacks)")
seen = g.call("attack", stack)
stack.pop_all()
verdict(seen == 1)
