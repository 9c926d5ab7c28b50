# Binding arguments: names, order, defaults that come from elsewhere.
def f(a, b=10, /, c=20, *rest, d, e=50, **kw): return a, b, c, rest, d, e, kw
print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7), f(1, c=3, d=4, b=99), f(1, e=5, d=4, a=0))  # expect: (1, 10, 20, (), 4, 50, {}) (1, 2, 3, (4, 5), 6, 50, {'z': 7}) (1, 10, 3, (), 4, 50, {'b': 99}) (1, 10, 20, (), 4, 5, {'a': 0})
# --- ** keeps order
def f(**kw): return list(kw)
print(f(z=1, a=2, **{"m": 3, "b": 4}, c=5))  # expect: ['z', 'a', 'm', 'b', 'c']
# --- any str may be a keyword through **
def f(**kw): return kw
print(f(**{"not a name": 1, "": 2, "class": 3}))  # expect: {'not a name': 1, '': 2, 'class': 3}
# --- str subclasses as keywords
class S(str): pass
def f(a, **kw): return a, kw
print(f(**{S("a"): 1, S("b"): 2}))  # expect: (1, {'b': 2})
# --- defaults by closures, mutable, from class scope
class C:
    n = 5
    def m(self, k=n): return k
    def l(self, f=lambda: "default"): return f()
print(C().m(), C().l())  # expect: 5 default
def make():
    fs = []
    for i in range(3):
        def f(i=i, acc=[]):
            acc.append(i)
            return acc
        fs.append(f)
    return fs
fs = make()
print([f() for f in fs], fs[0](), fs[0](9))  # expect: [[0, 0, 9], [1], [2]] [0, 0, 9] [0, 0, 9]
# --- keyword-only with and without defaults
def f(*, a=1, b, c=3): return a, b, c
print(f(b=2), f(c=0, b=0))  # expect: (1, 2, 3) (1, 0, 0)
f(a=1)  # raises: TypeError: f() missing 1 required keyword-only argument: 'b'
# --- a positional-only name in ** goes to kw
def f(x, /, **kw): return x, kw
print(f(1, **{"x": 2}))  # expect: (1, {'x': 2})
# --- without **kw it is an error
def f(x, /): pass
f(x=1)  # raises: TypeError: f() got some positional-only arguments passed as keyword arguments: 'x'
# --- mixing errors: too many wins over missing keyword
def f(a, *, k): pass
f(1, 2, 3)  # raises: TypeError: f() takes 1 positional argument but 3 were given
# --- unknown keyword before missing
def f(a, b): pass
f(1, c=3)  # raises: TypeError: f() got an unexpected keyword argument 'c'
# --- duplicates through * and name
def f(a, b): pass
f(1, *[2], b=3)  # raises: TypeError: f() got multiple values for argument 'b'
# --- None as default is no missing
def f(a=None, b=...): return a, b
print(f(), f(b=None))  # expect: (None, Ellipsis) (None, None)
# --- len of lists given by star is checked each time
def f(a, b): return a + b
for args in ([1, 2], "xy", (1,)):
    try: print(f(*args))
    except TypeError as e: print(e)
# expect: 3
# expect: xy
# expect: f() missing 1 required positional argument: 'b'
