# A tuple whose unpacking and indexing differ.
from arena import Guest, verdict

try:
    from adder import guard
except ImportError:
    def guard(**types):
        return lambda f: f


paid = []


@guard(order=tuple[str, int])
def pay(order):
    name, amount = order[0], order[1]
    if amount < 10:
        paid.append([*order][1])


g = Guest("""
class T(tuple):
    def __getitem__(self, i):
        return 1

def attack(pay):
    pay(T(("x", 10**6)))
""")
g.call("attack", pay)
verdict(paid == [10**6])
