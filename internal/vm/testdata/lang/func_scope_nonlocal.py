# nonlocal: which binding, and errors.
def f():
    x = 1
    def g():
        nonlocal x
        x = 2
        return x
    return g(), x
print(f())  # expect: (2, 2)

# --- through a class body
def f():
    x = 1
    class C:
        nonlocal x
        x = 2
    return x, hasattr(C, "x")
print(f())  # expect: (2, False)

# --- nonlocal in the nearest binding function
def f():
    x = 1
    def g():
        x = 2
        def h():
            nonlocal x
            x = 3
        h()
        return x
    return g(), x
print(f())  # expect: (3, 1)

# --- no binding
def f():
    def g():
        nonlocal x  # raises: SyntaxError: no binding for nonlocal 'x' found
x = 1
# --- at module level
nonlocal x  # raises: SyntaxError: nonlocal declaration not allowed at module level
# --- parameter
def f():
    x = 1
    def g(x):
        nonlocal x  # raises: SyntaxError: name 'x' is parameter and nonlocal
# --- used before
def f():
    x = 1
    def g():
        print(x)
        nonlocal x  # raises: SyntaxError: name 'x' is used prior to nonlocal declaration
# --- both
def f():
    x = 1
    def g():
        global x  # raises: SyntaxError: name 'x' is nonlocal and global
        nonlocal x
# --- class scopes do not count
def f():
    class C:
        y = 1
        def g(self):
            nonlocal y  # raises: SyntaxError: no binding for nonlocal 'y' found
