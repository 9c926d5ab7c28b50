# The guest registers the supervisor's class on a common ABC, which the supervisor tests.
from collections.abc import Sized

from arena import Guest, verdict


class Thing:
    pass


g = Guest("import collections.abc\n\ndef attack(c):\n    collections.abc.Sized.register(c)")
g.call("attack", Thing)
verdict(isinstance(Thing(), Sized))
