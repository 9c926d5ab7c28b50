# Closures.
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
inc, get = counter()
inc(); inc(5)
print(get())  # expect: 6
inc2, get2 = counter()
print(get2(), inc2(2), get())  # expect: 0 2 6

# --- several levels
def a():
    x = "a"
    def b():
        def c():
            return x
        return c
    return b
print(a()()())  # expect: a

# --- nonlocal through a level
def a():
    x = 1
    def b():
        def c():
            nonlocal x
            x += 1
        c(); c()
    b()
    return x
print(a())  # expect: 3

# --- cells are shared and live on
def make():
    items = []
    def add(i): items.append(i)
    def show(): return tuple(items)
    return add, show
add, show = make()
add(1); add(2)
print(show())  # expect: (1, 2)

# --- a cell for a parameter, a loop variable, an except name
def f(p):
    def g(): return p
    p += 1
    return g()
print(f(1))  # expect: 2
def h():
    for i in range(3):
        pass
    return (lambda: i)()
print(h())  # expect: 2

# --- not yet bound
def f():
    def g(): return late
    try:
        g()
    except NameError as e:
        print(type(e).__name__, e)
    late = 1
    return g()
print(f())  # expect: NameError cannot access free variable 'late' where it is not associated with a value in enclosing scope
# expect: 1

# --- deleted while captured
def f():
    x = 1
    def g(): return x  # raises: NameError: cannot access free variable 'x' where it is not associated with a value in enclosing scope
    del x
    g()
f()
