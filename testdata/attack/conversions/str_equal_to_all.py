# A str that is equal to everything passes "in" and is another text when used; guard asks no code of its.
from arena import Guest, verdict

try:
    from adder import guard
except ImportError:
    def guard(**types):
        return lambda f: f


allowed = ["public.txt"]
opened = []


@guard(name=str)
def read(name):
    if name in allowed:
        opened.append(str.__str__(name))


g = Guest("""
class Name(str):
    def __eq__(self, other):
        return True
    def __hash__(self):
        return hash("public.txt")

def attack(read):
    read(Name("secret.txt"))
""")
g.call("attack", read)
verdict(opened == ["secret.txt"])
