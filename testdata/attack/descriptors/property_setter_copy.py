# A read-only property is given a setter by the guest and put back.
from arena import Guest, verdict


class Account:
    @property
    def limit(self):
        return 10


g = Guest("def attack(c):\n    c.limit = c.limit.getter(lambda self: 99)")
g.call("attack", Account)
verdict(Account().limit == 99)
