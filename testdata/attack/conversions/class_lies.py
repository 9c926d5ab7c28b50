# An object whose __class__ is that of the supervisor's orders passes isinstance; guard looks at the real class.
from arena import Guest, verdict

try:
    from adder import guard
except ImportError:
    def guard(**types):
        return lambda f: f


paid = []


class Order:
    amount = 1


@guard(order=Order)
def pay(order):
    if isinstance(order, Order):
        paid.append(order.amount)


g = Guest("""
def attack(pay, order):
    class Liar:
        amount = 10**6
        __class__ = property(lambda self: order.__class__)
    pay(Liar())
""")
g.call("attack", pay, Order())
verdict(paid == [10**6])
