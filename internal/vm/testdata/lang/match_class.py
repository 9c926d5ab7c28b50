# match: class patterns.
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def f(p):
    match p:
        case Point(0, 0): return "origin"
        case Point(0, y): return f"on y {y}"
        case Point(x=x, y=0): return f"on x {x}"
        case Point(x, y=y) if x == y: return f"diagonal {x}"
        case Point(): return "point"
        case _: return "none"
for p in (Point(0, 0), Point(0, 2), Point(3, 0), Point(4, 4), Point(5, 6), 7):
    print(f(p))
# expect: origin
# expect: on y 2
# expect: on x 3
# expect: diagonal 4
# expect: point
# expect: none

# --- built-in classes take the subject itself
for x in (1, True, "s", 1.5, [1], (1,), {"a": 1}, {1}, frozenset(), b"b", bytearray()):
    match x:
        case bool(b): print("bool", b)
        case int(i): print("int", i)
        case str(s): print("str", s)
        case float(v): print("float", v)
        case list([y]): print("list of", y)
        case tuple(t): print("tuple", t)
        case dict(d): print("dict", d)
        case set(s): print("set", s)
        case frozenset(): print("frozenset")
        case bytes(b): print("bytes", b)
        case bytearray(): print("bytearray")
# expect: int 1
# expect: bool True
# expect: str s
# expect: float 1.5
# expect: list of 1
# expect: tuple (1,)
# expect: dict {'a': 1}
# expect: set {1}
# expect: frozenset
# expect: bytes b'b'
# expect: bytearray
# --- attributes by keyword, missing ones do not match
class A:
    x = 1
match A():
    case A(y=1): print("never")  # unreachable
    case A(x=1): print("x")  # expect: x
# --- properties and __getattr__ are asked
class A:
    @property
    def p(self):
        print("p read")
        return 5
    def __getattr__(self, n):
        print("getattr", n)
        raise AttributeError(n)
match A():
    case A(p=6): pass
    case A(q=1): pass
    case A(p=5): print("matched")
# expect: p read
# expect: getattr q
# expect: p read
# expect: matched
# --- another error in a property passes
class A:
    @property
    def p(self): raise ValueError("p")  # raises: ValueError: p
match A():
    case A(p=1): pass
# --- subclasses match, __match_args__ is inherited
class P:
    __match_args__ = ("a",)
    a = 1
class Q(P): pass
match Q():
    case P(1): print("Q is P")  # expect: Q is P
match Q():
    case Q(a): print(a)  # expect: 1
# --- dataclasses and named tuples have __match_args__
from dataclasses import dataclass
from typing import NamedTuple
@dataclass
class D:
    a: int
    b: str = "b"
class N(NamedTuple):
    u: int
    v: int
match D(1):
    case D(a, b): print(a, b)  # expect: 1 b
match N(1, 2):
    case N(u, v=2): print(u)  # expect: 1
print(D.__match_args__, N.__match_args__)  # expect: ('a', 'b') ('u', 'v')
