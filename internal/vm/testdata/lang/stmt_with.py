# with.
class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()
    def __exit__(self, typ, value, tb):
        print("exit", self.name, typ and typ.__name__, value, tb is not None)
        return self.swallow
with CM("a") as x:
    print(x)
# expect: enter a
# expect: A
# expect: exit a None None False
with CM("b"), CM("c") as y:
    print(y)
# expect: enter b
# expect: enter c
# expect: C
# expect: exit c None None False
# expect: exit b None None False
with (CM("d") as p, CM("e"),):
    print(p)
# expect: enter d
# expect: enter e
# expect: D
# expect: exit e None None False
# expect: exit d None None False
with (CM("f")):
    pass
# expect: enter f
# expect: exit f None None False

# --- exceptions are seen, and may be swallowed
class CM:
    def __init__(self, r): self.r = r
    def __enter__(self): return self
    def __exit__(self, *exc):
        print(exc[0].__name__, exc[1])
        return self.r
with CM(True):
    raise ValueError("swallowed")
# expect: ValueError swallowed
print("after")  # expect: after
try:
    with CM(0):
        raise KeyError("passes")
except KeyError:
    print("caught")
# expect: KeyError 'passes'
# expect: caught

# --- the inner manager sees it first; when it swallows, the outer sees none
class CM:
    def __init__(self, n, r=False): self.n, self.r = n, r
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        print(self.n, t)
        return self.r
with CM("outer"), CM("inner", True):
    raise ValueError
# expect: inner <class 'ValueError'>
# expect: outer None

# --- targets
class CM:
    def __enter__(self): return 1, (2, 3)
    def __exit__(self, *a): pass
d = {}
with CM() as (a, (b, c)): print(a, b, c)  # expect: 1 2 3
with CM() as d["k"], CM() as [p, q]: print(d, p, q)  # expect: {'k': (1, (2, 3))} 1 (2, 3)

# --- return, break, continue run __exit__
class CM:
    def __enter__(self): pass
    def __exit__(self, *a): print("exit", a)
def f():
    for i in range(3):
        with CM():
            if i == 0: continue
            return i
print(f())  # expect: exit (None, None, None)
# expect: exit (None, None, None)
# expect: 1
for i in range(3):
    with CM():
        break
# expect: exit (None, None, None)

# --- the truth of the answer
class CM:
    def __enter__(self): pass
    def __exit__(self, *a): return [1]
with CM():
    1 / 0
print("alive")  # expect: alive
