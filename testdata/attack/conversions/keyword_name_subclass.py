# Keyword names that are a str subclass with another hash.
from arena import Guest, verdict

try:
    from adder import guard
except ImportError:
    def guard(**types):
        return lambda f: f


paid = []


@guard(amount=int)
def pay(amount=0, **rest):
    paid.append((amount, rest))


g = Guest("""
class K(str):
    def __eq__(self, other):
        return False
    def __hash__(self):
        return 1

def attack(pay):
    pay(**{K("amount"): "text"})
""")
g.call("attack", pay)
verdict(paid != [])
