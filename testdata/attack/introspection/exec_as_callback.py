# exec handed in as a handler writes a global of the supervisor.
from arena import Guest, verdict

LIMIT = 10


def door(handle, text):
    try:
        handle(text)
    except SystemError:  # there is no frame for a foreign exec
        pass


g = Guest("def attack(f):\n    f(exec, 'global LIMIT; LIMIT = 99')")
g.call("attack", door)
verdict(LIMIT == 99)
