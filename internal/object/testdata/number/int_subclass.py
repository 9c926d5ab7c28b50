# instances of subclasses of int: results are exact ints.
class I(int):
    def __repr__(self):
        return f"I({int(self)})"
a, b = I(5), I(2**70)
print(a, b, [a, b], type(a + 1), type(a + a), type(-a), type(+a), type(abs(a)), type(~a), type(a << 1), type(a // 2), type(a ** 2))  # expect: I(5) I(1180591620717411303424) [I(5), I(1180591620717411303424)] <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'>
print(type(int(a)), type(b.__int__()), type(a.real), type(a.conjugate()), type(a.numerator), type(round(a)), type(a.__index__()), type(b.__trunc__()))  # expect: <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'>
print(a == 5, b == 2**70, a < b, a is I(5), bool(I(0)), bool(a))  # expect: True True True False False True

# --- attributes
class I(int):
    tag = "t"
    def __init__(self, *a):
        self.extra = a
x = I(3)
x.more = 1
print(x.extra, x.more, x.tag, x.__dict__, x + x.more)  # expect: (3,) 1 t {'extra': (3,), 'more': 1} 4
y = I("12")
print(y, y.extra)  # expect: 12 ('12',)

# --- slots
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class J(int):
    __slots__ = ()
print(J(4) * J(5))  # expect: 20
err(lambda: setattr(J(4), "a", 1))  # expect: AttributeError: 'J' object has no attribute 'a' and no __dict__ for setting new attributes

# --- overridden operators
class K(int):
    def __add__(self, o):
        return "add"
    def __radd__(self, o):
        return "radd"
    def __eq__(self, o):
        return True
    def __hash__(self):
        return 1
    def __index__(self):
        return 0
print(K(1) + 1, 1 + K(1), K(1) + K(2), K(1) == 100, 5 == K(1), [10, 20][K(1)], hash(K(7)))  # expect: add radd add True True 20 1

# --- __new__ may change the value
class Even(int):
    def __new__(cls, x):
        return super().__new__(cls, x // 2 * 2)
print(Even(7), type(Even(7)), Even(2**65 + 1))  # expect: 6 <class '__main__.Even'> 36893488147419103232

# --- a big subclass instance as index, shift and format
class I(int):
    pass
print(1 << I(70), I(2**70) >> 69, f"{I(255):x}", "%d" % I(2**70), [1, 2, 3][I(1)], "ab" * I(2))  # expect: 1180591620717411303424 2 ff 1180591620717411303424 2 abab
