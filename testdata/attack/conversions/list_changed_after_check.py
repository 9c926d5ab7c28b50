# A list that is changed by a callback between the check and the use.
from arena import Guest, verdict

try:
    from adder import guard
except ImportError:
    def guard(**types):
        return lambda f: f


opened = []


@guard(names=list[str])
def read(names, ready):
    if all(n.startswith("public") for n in names):
        ready()
        opened.extend(names)


g = Guest("""
def attack(read):
    names = ["public.txt"]
    def swap():
        names[0] = "secret.txt"
    read(names, swap)
""")
g.call("attack", read)
verdict(opened == ["secret.txt"])
