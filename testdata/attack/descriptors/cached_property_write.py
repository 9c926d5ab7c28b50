# A cached property is overwritten in the instance, where it hides the real one.
import functools

from arena import Guest, verdict


class Account:
    @functools.cached_property
    def limit(self):
        return 10


a = Account()
g = Guest("def attack(a):\n    a.limit = 99")
g.call("attack", a)
verdict(a.limit == 99)
