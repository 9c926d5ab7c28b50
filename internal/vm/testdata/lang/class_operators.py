# Operator methods, in order of trial.
class N:
    def __init__(self, n): self.n = n
    def __add__(self, o): return f"{self.n} add {o}"
    def __radd__(self, o): return f"{self.n} radd {o}"
n = N(1)
print(n + 2, "|", 2 + n, "|", n + "s", "|", [] + n)  # expect: 1 add 2 | 1 radd 2 | 1 add s | 1 radd []

# --- all binary ones and their reflections
class L: pass
class R: pass
names = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**",
         "lshift": "<<", "rshift": ">>", "and": "&", "or": "|", "xor": "^", "matmul": "@"}
for name in names:
    setattr(L, f"__{name}__", lambda s, o, name=name: f"{name}" if not isinstance(o, R) else NotImplemented)
    setattr(R, f"__r{name}__", lambda s, o, name=name: f"r{name}")
for name, op in names.items():
    print(op, eval(f"L() {op} 1"), eval(f"L() {op} R()"), eval(f"1 {op} R()"), end="; ")
print(divmod(type("D", (), {"__divmod__": lambda s, o: "divmod"})(), 1), divmod(1, type("D", (), {"__rdivmod__": lambda s, o: "rdivmod"})()))  # expect: + add radd radd; - sub rsub rsub; * mul rmul rmul; / truediv rtruediv rtruediv; // floordiv rfloordiv rfloordiv; % mod rmod rmod; ** pow rpow rpow; << lshift rlshift rlshift; >> rshift rrshift rrshift; & and rand rand; | or ror ror; ^ xor rxor rxor; @ matmul rmatmul rmatmul; divmod rdivmod

# --- a subclass on the right goes first
class A:
    def __add__(self, o): return "A.add"
    def __radd__(self, o): return "A.radd"
class B(A):
    def __radd__(self, o): return "B.radd"
class C(A): pass
print(A() + B(), A() + C(), A() + A(), B() + A())  # expect: B.radd A.add A.add A.add
# --- the same type does not try the reflection
class A:
    def __add__(self, o):
        print("add")
        return NotImplemented
    def __radd__(self, o):
        print("never")  # unreachable
A() + A()  # expect: add
# raises: TypeError: unsupported operand type(s) for +: 'A' and 'A'
# --- both refuse
class A:
    def __sub__(self, o):
        print("sub")
        return NotImplemented
class B:
    def __rsub__(self, o):
        print("rsub")
        return NotImplemented
A() - B()  # expect: sub
# expect: rsub
# raises: TypeError: unsupported operand type(s) for -: 'A' and 'B'
# --- methods are looked up on the type
class A: pass
a = A()
a.__add__ = lambda o: "never"
a + 1  # raises: TypeError: unsupported operand type(s) for +: 'A' and 'int'
# --- None blocks
class A:
    __add__ = None
A() + 1  # raises: TypeError: 'NoneType' object is not callable
# --- unary
class U:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
    def __round__(self, n="none"): return f"round {n}"
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
import math
u = U()
print(-u, +u, ~u, abs(u), round(u), round(u, 2), math.trunc(u), math.floor(u), math.ceil(u))  # expect: neg pos inv abs round none round 2 trunc floor ceil
# --- missing unary
-object()  # raises: TypeError: bad operand type for unary -: 'object'
# ---
~1.5  # raises: TypeError: bad operand type for unary ~: 'float'
# ---
abs("x")  # raises: TypeError: bad operand type for abs(): 'str'
# --- three-argument pow
class P:
    def __pow__(self, e, m="none"): return f"pow {e} {m}"
print(P() ** 2, pow(P(), 2), pow(P(), 2, 3))  # expect: pow 2 none pow 2 none pow 2 3
# --- NotImplemented is not a bool
bool(NotImplemented)  # raises: TypeError: NotImplemented should not be used in a boolean context
# --- str on the right
"a" + 1  # raises: TypeError: can only concatenate str (not "int") to str
# ---
1 + "a"  # raises: TypeError: unsupported operand type(s) for +: 'int' and 'str'
# ---
[1] + (2,)  # raises: TypeError: can only concatenate list (not "tuple") to list
# ---
"a" * "b"  # raises: TypeError: can't multiply sequence by non-int of type 'str'
# ---
{} | []  # raises: TypeError: unsupported operand type(s) for |: 'dict' and 'list'
