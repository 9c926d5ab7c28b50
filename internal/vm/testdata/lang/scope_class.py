# Class scope.
x = "global"
class C:
    x = "class"
    y = x
    def m(self): return x
    l = lambda self: x
print(C.y, C().m(), C().l())  # expect: class global global

# --- a name is read from the class first, then the global
x = "global"
class C:
    a = x
    x = "class"
    b = x
    del x
    c = x
print(C.a, C.b, C.c)  # expect: global class global

# --- comprehensions do not see class names, but their first iterable does
class C:
    items = [1, 2, 3]
    n = 10
    doubled = [i * 2 for i in items]
print(C.doubled)  # expect: [2, 4, 6]
# ---
class C:
    n = 10
    scaled = [i * n for i in range(3)]  # raises: NameError: name 'n' is not defined

# --- a class body in a function sees enclosing locals
def f():
    v = "f"
    class C:
        w = v  # raises: NameError: name 'v' is not defined
        v = "class"
        u = v
        def m(self): return v
    return C.w, C.u, C().m()
print(f())

# --- the enclosing name is a global when the class assigns it and no local is bound
v = "global"
def f():
    class C:
        w = v
        v = 1
    return C.w
print(f())  # expect: global

# --- locals() in a class is its namespace
class C:
    a = 1
    print(sorted(k for k in locals() if not k.startswith("__")))
    locals()["b"] = 2
# expect: ['a']
print(C.b)  # expect: 2

# --- nested classes do not see each other
class A:
    x = 1
    class B:
        y = "x" in dir()
    print(B.y)
# expect: False

# --- names in the body run as code
class C:
    for i in range(3):
        pass
    if i:
        flag = True
    print(i, flag)
# expect: 2 True
print(C.i)  # expect: 2
