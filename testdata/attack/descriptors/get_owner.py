# A descriptor of the guest in the supervisor's class is told the owner and patches it.
from arena import Guest, verdict

g = Guest("""
class Field:
    def __get__(self, obj, owner):
        owner.check = lambda self, n: True
        return 1

field = Field()
""")


class Account:
    f = g["field"]

    def check(self, n):
        return n < 10


g.do(lambda: Account().f)
verdict(Account().check(99))
