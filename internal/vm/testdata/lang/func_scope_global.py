# global.
x = 1
def f():
    global x, y
    x = 2
    y = 3
f()
print(x, y)  # expect: 2 3

# --- only in that function
x = 1
def f():
    global x
    def g():
        x = 5
        return x
    x += 1
    return g()
print(f(), x)  # expect: 5 2

# --- global skips enclosing functions
x = "module"
def f():
    x = "f"
    def g():
        global x
        return x
    return g()
print(f())  # expect: module

# --- at module level it does nothing
global z
z = 1
print(z)  # expect: 1

# --- global for def, class, import, for, with, except targets
def f():
    global g, C, math, i, e
    def g(): return "g"
    class C: pass
    import math
    for i in range(3): pass
f()
print(g(), C.__name__, math.floor(2.5), i)  # expect: g C 2 2

# --- deleting a global
x = 1
def f():
    global x
    del x
f()
print("x" in globals())  # expect: False

# --- used before global
def f():
    print(x)
    global x  # raises: SyntaxError: name 'x' is used prior to global declaration
# --- assigned before global
def f():
    x = 1
    global x  # raises: SyntaxError: name 'x' is assigned to before global declaration
# --- parameter and global
def f(x):
    global x  # raises: SyntaxError: name 'x' is parameter and global
# --- annotated before global
def f():
    x: int
    global x  # raises: SyntaxError: annotated name 'x' can't be global
