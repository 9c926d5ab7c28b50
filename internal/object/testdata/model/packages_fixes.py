# What Debian's packages found: operators of sequences, slots, code with other names, namedtuples.

class A(str):
    def __add__(self, o): return NotImplemented
    def __mul__(self, o): return NotImplemented
class L(list):
    def __rmul__(self, o): return NotImplemented
class T(tuple):
    def __add__(self, o): return NotImplemented
for f in (lambda: A("x")+3, lambda: A("x")*3, lambda: A("x")*"b", lambda: 3*A("x"), lambda: 3*L([1]), lambda: L()+3, lambda: T()+(1,), lambda: T()+3,lambda: "a"+A("x"), lambda: A("x")+"b", lambda: ()+T((1,)), lambda: 2.5*L(), lambda:3*T((1,))):
    try: print(repr(f()))
    except TypeError as e: print(e)
# expect: unsupported operand type(s) for +: 'A' and 'int'
# expect: unsupported operand type(s) for *: 'A' and 'int'
# expect: can't multiply sequence by non-int of type 'A'
# expect: 'xxx'
# expect: unsupported operand type(s) for *: 'int' and 'L'
# expect: can only concatenate list (not "int") to list
# expect: unsupported operand type(s) for +: 'T' and 'tuple'
# expect: unsupported operand type(s) for +: 'T' and 'int'
# expect: 'ax'
# expect: unsupported operand type(s) for +: 'A' and 'str'
# expect: (1,)
# expect: unsupported operand type(s) for *: 'float' and 'L'
# expect: (1, 1, 1)
class S:
    __slots__=("a",)
    def __setattr__(self, n, v): object.__setattr__(self, n, v)
class S2:
    __slots__=("a",)
for c in (S,S2):
    try: c().b=1
    except AttributeError as e: print(e)
    try: del c().b
    except AttributeError as e: print(e)
    try: object().b=1
    except AttributeError as e: print(e)
# expect: 'S' object has no attribute 'b'
# expect: 'S' object has no attribute 'b'
# expect: 'object' object has no attribute 'b' and no __dict__ for setting new attributes
# expect: 'S2' object has no attribute 'b' and no __dict__ for setting new attributes
# expect: 'S2' object has no attribute 'b' and no __dict__ for setting new attributes
# expect: 'object' object has no attribute 'b' and no __dict__ for setting new attributes

# --- the repr of a generator is as wide as others
def g():
    yield
print(len(repr(g())) - len("<generator object g>") == len(repr(object())) - len("<object object>"))  # expect: True

# --- a namedtuple that shows more items than it has
from collections import namedtuple
class N(namedtuple("N", "a b")):
    def __iter__(self):
        yield 1
        yield 2
        yield 3
    def __len__(self):
        return 3
    def __getitem__(self, k):
        return 9
print(N(1, 2), len(N(1, 2)), list(N(1, 2)), N(1, 2)[0])  # expect: N(a=1, b=2) 3 [1, 2, 3] 9

# --- code with other names
import traceback
c = compile("\n\nf()", "x", "exec")
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: c.replace(co_name=3))  # expect: TypeError replace() argument 'co_name' must be str, not int
show(lambda: c.replace(3))  # expect: TypeError replace() takes no positional arguments
show(lambda: c.replace(zz=1))  # expect: TypeError replace() got an unexpected keyword argument 'zz'
show(lambda: c.replace(co_filename=b""))  # expect: TypeError replace() argument 'co_filename' must be str, not bytes
show(lambda: c.replace(co_qualname="q").co_qualname)  # expect: 'q'
show(lambda: c.replace(co_name="nn", co_filename="ff").co_qualname)  # expect: '<module>'
print(c.replace(co_name="zz") == c, c.replace() is c, c.replace(co_name="zz").co_name, c.co_name)  # expect: False False zz <module>
other = c.replace(co_name="nn", co_filename="ff")
for args in ({}, {}), ({"f": 1}, {}), ({},), ({"f": 1},):
    try:
        exec(other, *args)
    except Exception as e:
        last = traceback.extract_tb(e.__traceback__)[-1]
        print(type(e).__name__, last.filename, last.lineno, last.name)
# expect: NameError ff 3 nn
# expect: TypeError ff 3 nn
# expect: NameError ff 3 nn
# expect: TypeError ff 3 nn
# --- cpython: skip (code cannot be changed); what is more than a name
compile("1", "x", "eval").replace(co_code=b"")  # raises: ValueError: replace() gives code other names: 'co_code' cannot be changed

# --- cpython: skip (there the decorator must write to the cell); a class made anew
def slotted(cls):
    ns = {k: v for k, v in cls.__dict__.items() if k not in ("__dict__", "__weakref__", "a")}
    ns["__slots__"] = ("a",)
    return type(cls)(cls.__name__, cls.__bases__, ns), cls
class B:
    def m(self): return "B.m"
    @classmethod
    def c(cls): return "B.c " + cls.__name__
class C(B):
    a = 1
    def m(self): return "C>" + super().m() 
    @classmethod
    def c(cls): return "C>" + super().c()
    @property
    def p(self): return super().m()
    def k(self): return __class__
N, old = slotted(C)
print(N().m(), N.c(), N().c(), N().p, N().k() is N)  # expect: C>B.m C>B.c C C>B.c C B.m True
print(old().m(), old.c(), old().c(), old().p)  # expect: C>B.m C>B.c C C>B.c C B.m
class Sub(N):
    def m(self): return "Sub>" + super().m()
print(Sub().m(), Sub.c(), Sub().k() is N)  # expect: Sub>C>B.m C>B.c Sub True

# --- cpython: skip (frames have no locals here); but for what jinja2 asks
import sys
print(hasattr(sys._getframe(), "f_locals"))  # expect: False
space = {"__jinja_template__": "T", "sys": sys, "secret": 1}
exec("def f():\n    x = 1\n    fr = sys._getframe()\n    return fr.f_globals, fr.f_locals\nr = f()", space)
print(space["r"])  # expect: ({'__jinja_template__': 'T'}, {})
