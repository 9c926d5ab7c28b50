# A dict whose key is equal to "amount" at the second look only.
from arena import Guest, verdict

try:
    from adder import guard
except ImportError:
    def guard(**types):
        return lambda f: f


paid = []


@guard(order=dict[str, int])
def pay(order, ready):
    if order.get("amount", 0) < 10:
        ready()
        paid.append(order["amount"])


g = Guest("""
class Key(str):
    equal = False
    def __hash__(self):
        return hash("amount")
    def __eq__(self, other):
        return Key.equal

def attack(pay):
    def ready():
        Key.equal = True
    pay({Key("x"): 10**6}, ready)
""")
g.call("attack", pay)
verdict(paid == [10**6])
