# getattr, setattr, hasattr, delattr, vars, dir.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C:
    x = 1
    def __init__(self): self.y = 2
c = C()
tr(lambda: (getattr(c, "x"), getattr(c, "y"), getattr(c, "z", 3)))  # expect: (1, 2, 3)
tr(lambda: getattr(c, "z"))  # expect: AttributeError | 'C' object has no attribute 'z'
tr(lambda: getattr(c))  # expect: TypeError | getattr expected at least 2 arguments, got 1
tr(lambda: getattr(c, "x", 1, 2))  # expect: TypeError | getattr expected at most 3 arguments, got 4
tr(lambda: getattr(c, 5, 6))  # expect: TypeError | attribute name must be string, not 'int'
tr(lambda: (hasattr(c, "x"), hasattr(c, "z")))  # expect: (True, False)
tr(lambda: hasattr(c, 5))  # expect: TypeError | attribute name must be string, not 'int'
tr(lambda: (setattr(c, "w", 5), c.w))  # expect: (None, 5)
tr(lambda: setattr(c, "w"))  # expect: TypeError | setattr expected 3 arguments, got 2
tr(lambda: setattr(c, 5, 6))  # expect: TypeError | attribute name must be string, not 'int'
tr(lambda: delattr(c, "w"))  # expect: None
tr(lambda: delattr(c, "w"))  # expect: AttributeError | 'C' object has no attribute 'w'
tr(lambda: vars(c))  # expect: {'y': 2}
tr(lambda: vars(C)["x"])  # expect: 1
tr(lambda: vars(5))  # expect: TypeError | vars() argument must have __dict__ attribute
tr(lambda: vars(c, 1))  # expect: TypeError | vars expected at most 1 argument, got 2
tr(lambda: [n for n in dir(c) if n[0] != "_"])  # expect: ['x', 'y']
tr(lambda: [n for n in dir(C) if n[0] != "_"])  # expect: ['x']
tr(lambda: dir(c) == sorted(dir(c)))  # expect: True
tr(lambda: dir(5)[-1])  # expect: to_bytes
class D:
    def __dir__(self): return ["b", "a", "c"]
tr(lambda: dir(D()))  # expect: ['a', 'b', 'c']
class E:
    def __dir__(self): return 5
tr(lambda: dir(E()))  # expect: TypeError | 'int' object is not iterable
class F:
    def __dir__(self): return iter("ba")
tr(lambda: dir(F()))  # expect: ['a', 'b']
class G:
    def __dir__(self): raise ValueError("dir")
tr(lambda: dir(G()))  # expect: ValueError | dir
class H:
    __dict__ = 5
tr(lambda: [n for n in dir(H()) if n[0] != "_"])  # expect: []

# --- unusual names
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C: pass
c = C()
setattr(c, "a b", 1)
setattr(c, "", 2)
setattr(c, "é", 3)
setattr(c, "\ud800", 4)
tr(lambda: (getattr(c, "a b"), getattr(c, ""), c.é, getattr(c, "\ud800")))  # expect: (1, 2, 3, 4)
tr(lambda: len(vars(c)))  # expect: 4
tr(lambda: getattr(c, "not there\n"))  # expect: AttributeError | 'C' object has no attribute 'not there
# expect: '
tr(lambda: getattr(c, "日本"))  # expect: AttributeError | 'C' object has no attribute '日本'
