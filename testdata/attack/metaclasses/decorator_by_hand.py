# A decorator that the supervisor calls by hand on a finished class patches it.
from arena import Guest, verdict

g = Guest("""
def decorate(cls):
    cls.check = lambda self, n: True
    return cls
""")


class Account:
    def check(self, n):
        return n < 10


g.call("decorate", Account)
verdict(Account().check(99))
