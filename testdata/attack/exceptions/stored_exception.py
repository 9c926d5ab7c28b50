# An exception object that is handed over, not raised, leads to its context.
from arena import Guest, verdict

try:
    try:
        raise KeyError("gold")
    except KeyError:
        raise ValueError("no")
except ValueError as e:
    kept = e
g = Guest("def attack(e):\n    return e.__context__.args[0]")
verdict(g.call("attack", kept) == "gold")
