# A name, and thousands of ints that have its hash: looking for the name as a variable, an attribute
# or an item must not go past them all, since nobody pays for that.
# limits: fuel=10000000
# ends: fuel
# cpython: time
from operator import itemgetter

m = 2**61 - 1
name = next(n for i in range(100) if 0 < hash(n := f"x{i}") < m)
d = {}
for i in range(4000):
    d[hash(name) + (i + 1) * m] = i


class Thing:
    pass


def use():
    thing = Thing()
    thing.__dict__ = d
    exec(code, {"use": use}, d)
    for _ in range(100):
        getattr(thing, name), hasattr(thing, name), setattr(thing, name, 1), delattr(thing, name)
        setattr(thing, name, 1), item(d)


item = itemgetter(name)
code = compile(f"{name}\n" * 100, "<names>", "exec")
d[name] = 1
while True:
    use()
