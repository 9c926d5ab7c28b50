# eval handed in as a parser runs in the frame of the supervisor.
from arena import Guest, verdict


def door(parse, text):
    secret = "gold"
    try:
        return parse(text) if secret else None
    except SystemError:  # there is no frame for a foreign eval
        return None


g = Guest("def attack(f):\n    return f(eval, 'secret')")
verdict(g.call("attack", door) == "gold")
