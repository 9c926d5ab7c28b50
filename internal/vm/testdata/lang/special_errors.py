# Exceptions raised inside special methods come out where they are used.
class C:
    def __iter__(self): raise ValueError("iter")  # raises: ValueError: iter
for x in C(): pass
# ---
class C:
    def __iter__(self): return self
    def __next__(self): raise ValueError("next")  # raises: ValueError: next
list(C())
# ---
class C:
    def __len__(self): raise ValueError("len")  # raises: ValueError: len
if C(): pass
# ---
class C:
    def __contains__(self, x): raise ValueError("contains")  # raises: ValueError: contains
1 in C()
# ---
class C:
    def __getitem__(self, i): raise ValueError("getitem")  # raises: ValueError: getitem
a, b = C()
# ---
class C:
    def __call__(self): raise ValueError("call")  # raises: ValueError: call
C()()
# ---
class C:
    def __init__(self): raise ValueError("init")  # raises: ValueError: init
C()
# ---
class C:
    def __new__(cls): raise ValueError("new")  # raises: ValueError: new
C()
# ---
class C:
    def __repr__(self): raise ValueError("repr")  # raises: ValueError: repr
print([1, C()])
# ---
class C:
    def __format__(self, s): raise ValueError("format")  # raises: ValueError: format
f"{1}{C()}"
# ---
class C:
    def __lt__(self, o): raise ValueError("lt")  # raises: ValueError: lt
sorted([C(), C()])
# ---
class C:
    def __index__(self): raise ValueError("index")  # raises: ValueError: index
[1, 2][C()]
# ---
class C:
    def __enter__(self): raise ValueError("enter")  # raises: ValueError: enter
    def __exit__(self, *a): pass
with C(): pass
# ---
class C:
    def __set_name__(self, o, n): raise ValueError("set_name")  # raises: ValueError: set_name
class D: x = C()
# ---
class M(type):
    def __call__(cls): raise ValueError("meta call")  # raises: ValueError: meta call
class C(metaclass=M): pass
C()
# ---
class C:
    def __getattr__(self, n): raise ValueError("getattr")  # raises: ValueError: getattr
getattr(C(), "x", None)
# ---
class C:
    def __bool__(self): raise ValueError("bool")  # raises: ValueError: bool
not C()
# ---
class C:
    def __eq__(self, o): raise ValueError("eq")  # raises: ValueError: eq
[C()].index(1)
# ---
class C:
    def __hash__(self): raise ValueError("hash")  # raises: ValueError: hash
{C()}
# ---
class C:
    def __add__(self, o): raise ValueError("add")  # raises: ValueError: add
    __radd__ = __add__
1 + C()
# ---
class C:
    def __del__(self): pass
    def __setattr__(self, n, v): raise ValueError("setattr")  # raises: ValueError: setattr
C().x = 1
# ---
class C:
    def __delitem__(self, k): raise ValueError("delitem")  # raises: ValueError: delitem
del C()[1]
# ---
class C:
    def keys(self): raise ValueError("keys")  # raises: ValueError: keys
dict(C())
# ---
class C:
    def keys(self): return ["a"]
    def __getitem__(self, k): raise ValueError("getitem")  # raises: ValueError: getitem
(lambda **k: k)(**C())
