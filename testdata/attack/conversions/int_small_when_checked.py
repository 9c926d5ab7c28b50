# An int that is less than everything when checked and huge when added.
from arena import Guest, verdict

try:
    from adder import guard
except ImportError:
    def guard(**types):
        return lambda f: f


till = 1000


@guard(amount=int)
def pay(amount):
    global till
    if amount <= 10:
        till -= amount


g = Guest("""
class Small(int):
    def __le__(self, other):
        return True

def attack(pay):
    pay(Small(1000))
""")
g.call("attack", pay)
verdict(till == 0)
