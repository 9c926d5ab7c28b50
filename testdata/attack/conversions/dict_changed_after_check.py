# A dict whose value is changed between the check and the use.
from arena import Guest, verdict

try:
    from adder import guard
except ImportError:
    def guard(**types):
        return lambda f: f


paid = []


@guard(order=dict[str, int])
def pay(order, ready):
    if order["amount"] < 10:
        ready()
        paid.append(order["amount"])


g = Guest("""
def attack(pay):
    order = {"amount": 1}
    pay(order, lambda: order.update(amount=10**6))
""")
g.call("attack", pay)
verdict(paid == [10**6])
