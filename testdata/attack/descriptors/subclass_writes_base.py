# A subclass of the guest leads to its base, which is patched.
from arena import Guest, verdict


class Account:
    _limit = 10

    def check(self, n):
        return n < self._limit


g = Guest("""
def attack(c):
    class Mine(c):
        pass
    Mine.__mro__[1]._limit = 10**6
""")
g.call("attack", Account)
verdict(Account().check(99))
