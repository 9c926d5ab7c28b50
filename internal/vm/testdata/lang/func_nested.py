# Functions in functions: recursion, mutual closures, rebinding.
def outer(n):
    def fact(k): return 1 if k < 2 else k * fact(k - 1)
    def even(k): return k == 0 or odd(k - 1)
    def odd(k): return k != 0 and even(k - 1)
    return fact(n), even(n), odd(n)
print(outer(5))  # expect: (120, False, True)
# --- rebinding a nested function's name changes recursion
def outer():
    def f(n): return "old" if n == 0 else f(n - 1)
    g = f
    def f(n): return f"new {n}"
    return g(3), f(1)
print(outer())  # expect: ('new 2', 'new 1')
# --- the same cell from several functions and a generator
def outer():
    x = 0
    def inc():
        nonlocal x
        x += 1
    def gen():
        while x < 3:
            yield x
    return inc, gen
inc, gen = outer()
out = []
for v in gen():
    out.append(v)
    inc()
print(out)  # expect: [0, 1, 2]
# --- closures over arguments of comprehension-made lambdas
adders = [(lambda n: lambda x: x + n)(n) for n in range(3)]
print([a(10) for a in adders], [f(1) for f in [lambda x, k=k: x * k for k in range(3)]])  # expect: [10, 11, 12] [0, 1, 2]
# --- class in function in class
class A:
    def make(self, tag):
        class B:
            label = tag
            def show(self): return tag, type(self).__qualname__
        return B
print(A().make("t")().show(), A().make("x") is A().make("x"))  # expect: ('t', 'A.make.<locals>.B') False
# --- nonlocal in a chain
def a():
    v = []
    def b():
        nonlocal v
        v = v + ["b"]
        def c():
            nonlocal v
            v = v + ["c"]
        c()
    b()
    b()
    return v
print(a())  # expect: ['b', 'c', 'b', 'c']
# --- a parameter captured and deleted
def f(x):
    def g(): return x
    first = g()
    x = "changed"
    second = g()
    del x
    try: g()
    except NameError as e: return first, second, str(e)
print(f("given"))  # expect: ('given', 'changed', "cannot access free variable 'x' where it is not associated with a value in enclosing scope")
# --- exception variables captured
def f():
    try: raise ValueError("v")
    except ValueError as e:
        g = lambda: e
        kept = repr(g())
    try: g()
    except NameError as err: return kept, str(err)
print(f())  # expect: ("ValueError('v')", "cannot access free variable 'e' where it is not associated with a value in enclosing scope")
# --- for targets captured late
def f():
    for i in range(3):
        def g(): return i
    i = "after"
    return g()
print(f())  # expect: after
# --- functions as dictionary of operations
def dispatcher():
    table = {}
    def on(name):
        def deco(f):
            table[name] = f
            return f
        return deco
    return on, lambda name, *a: table[name](*a)  # raises: KeyError: 'mul'
on, call = dispatcher()
@on("add")
def _(a, b): return a + b
@on("neg")
def _(a): return -a
print(call("add", 1, 2), call("neg", 5))  # expect: 3 -5
call("mul", 1)
