# Statements in class bodies.
import contextlib
class C:
    x = 1
    if x:
        y = "if"
    for i in range(3):
        if i == 1: continue
        last = i
    while x < 5: x += 2
    try: 1 / 0
    except ZeroDivisionError as e: err = str(e)
    with contextlib.nullcontext(7) as w: pass
    match x:
        case 5: matched = "five"
    del i
    import math
    from math import floor as fl
    def f(self): return self.y
    z = [n * 2 for n in (1, 2)]
    a, *b = "xyz"
    assert a
    (walrus := "w")
    lam = lambda self: self.walrus
print(C.x, C.y, C.last, C.err, C.w, C.matched, hasattr(C, "i"), hasattr(C, "e"), C.math.pi > 3, C.fl(2.5), C().f(), C.z, C.a, C.b, C.walrus, C().lam())  # expect: 5 if 2 division by zero 7 five False False True 2 if [2, 4] x ['y', 'z'] w w
# --- global in a class body
class C:
    global made_global
    made_global = 5
    other = made_global
print(made_global, C.other, hasattr(C, "made_global"))  # expect: 5 5 False
# --- nonlocal in a class body
def f():
    n = 1
    class C:
        nonlocal n
        n += 1
        m = n
    return n, C.m
print(f())  # expect: (2, 2)
# --- return is not allowed
class C:
    return 1  # raises: SyntaxError: 'return' outside function
# --- break neither
for i in range(2):
    class C:
        break  # raises: SyntaxError: 'break' outside loop
# --- a failing body binds nothing
try:
    class C:
        x = 1
        1 / 0
except ZeroDivisionError: print("C" in globals())  # expect: False
# --- the class name inside the body is not yet bound
class C:
    try: C
    except NameError as e: print(e)
# expect: name 'C' is not defined
# --- unless it was before
class C: tag = "old"
class C: kept = C.tag
print(C.kept)  # expect: old
# --- __qualname__ and __module__ can be read and set
class C:
    print(__qualname__, __module__)
    __qualname__ = "Other.Name"
# expect: C __main__
print(C, C.__name__)  # expect: <class '__main__.Other.Name'> C
# --- methods defined in a loop
class C:
    for n in ("a", "b"):
        exec(f"def get_{n}(self): return {n!r}")
print(C().get_a(), C().get_b())  # expect: a b
# --- nested classes refer to the outer by global name only
class A:
    x = 1
    class B:
        try: y = x
        except NameError as e: y = str(e)
print(A.B.y)  # expect: name 'x' is not defined
# --- a docstring must come first
class A:
    x = 1
    "not a doc"
print(A.__doc__)  # expect: None
