# Parameter kinds.
def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw
print(f(1, c=3))  # expect: (1, 2, (), 3, 4, {})
print(f(1, 5, 6, 7, c=3, e=9))  # expect: (1, 5, (6, 7), 3, 4, {'e': 9})
print(f(b=1, a=2, c=3))  # expect: (2, 1, (), 3, 4, {})
print(f(*[1, 2, 3], **{"c": 4, "z": 5}))  # expect: (1, 2, (3,), 4, 4, {'z': 5})

# --- positional only, keyword only
def f(a, b=1, /, c=2, *, d=3):
    return a, b, c, d
print(f(0), f(0, 9), f(0, 9, 8), f(0, c=5, d=6))  # expect: (0, 1, 2, 3) (0, 9, 2, 3) (0, 9, 8, 3) (0, 1, 5, 6)

# --- a positional-only name may come again in **kw
def f(a, /, **kw):
    return a, kw
print(f(1, a=2, self=3))  # expect: (1, {'a': 2, 'self': 3})

# --- defaults are made once
def f(x, acc=[]):
    acc.append(x)
    return acc
f(1)
print(f(2), f(3, []), f.__defaults__)  # expect: [1, 2] [3] ([1, 2],)

# --- defaults are evaluated at def, in order, and keyword defaults too
def v(x):
    print("default", x)
    return x
def f(a=v(1), /, b=v(2), *, c=v(3)):
    return a + b + c
# expect: default 1
# expect: default 2
# expect: default 3
print(f(), f.__defaults__, f.__kwdefaults__)  # expect: 6 (1, 2) {'c': 3}

# --- *args is a tuple, **kw a new dict
d = {"x": 1}
def f(*a, **k):
    k["y"] = 2
    return type(a).__name__, k
print(f(*[1], **d), d)  # expect: ('tuple', {'x': 1, 'y': 2}) {'x': 1}

# --- many arguments
def f(*a, **k):
    return len(a), len(k), sum(a)
print(f(*range(1000), **{f"k{i}": i for i in range(300)}))  # expect: (1000, 300, 499500)
