# A sequence that gives other items at the second iteration.
from arena import Guest, verdict

try:
    from adder import guard
except ImportError:
    def guard(**types):
        return lambda f: f


opened = []


@guard(names=list[str])
def read(names):
    if all(n.startswith("public") for n in names):
        opened.extend([n for n in names])


g = Guest("""
class Names(list):
    times = 0
    def __iter__(self):
        self.times += 1
        return iter(["public.txt"] if self.times == 1 else ["secret.txt"])

def attack(read):
    read(Names())
""")
g.call("attack", read)
verdict(opened == ["secret.txt"])
