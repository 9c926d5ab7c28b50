# A decorator reads the defaults of a function, where its author keeps a secret.
from arena import Guest, verdict

g = Guest("""
found = []
def decorate(f):
    found.append(f.__defaults__[0])
    return f
""")
try:
    @g["decorate"]
    def check(guess, secret="gold"):
        return guess == secret
except AttributeError:
    pass
verdict(g["found"] == ["gold"])
