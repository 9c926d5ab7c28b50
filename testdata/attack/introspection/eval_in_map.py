# The guest hands back a map of eval over a text: it runs in the frame of who iterates.
from arena import Guest, verdict

SECRET = "gold"


def consume(it):
    try:
        return list(it)
    except SystemError:  # there is no frame for a foreign eval
        return None


g = Guest("def attack():\n    return map(eval, ['heard.append(SECRET)'])")
heard = []
it = g.call("attack")
g.do(lambda: consume(it or ()))
verdict(heard == ["gold"])
