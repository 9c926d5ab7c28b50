# An object of the guest in the class body learns the class by __set_name__ and patches it.
from arena import Guest, verdict

g = Guest("""
class Field:
    def __set_name__(self, owner, name):
        owner.check = lambda self, n: True

field = Field()
""")
field = g["field"]


def build():
    class Account:
        f = field

        def check(self, n):
            return n < 10
    return Account


A = g.do(build)
verdict(A is not None and A().check(99))
