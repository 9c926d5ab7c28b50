# float(x): conversions, subclasses, errors.
class A:
    def __float__(self):
        return 2.5
class B:
    def __index__(self):
        return 7
class F(float):
    pass
class G:
    def __float__(self):
        return F(3.5)
print(float(), float(5), float(2**70), float(True), float(A()), float(B()), float(F(1.5)), type(float(F(1.5))), type(float(G())))  # expect: 0.0 5.0 1.1805916207174113e+21 1.0 2.5 7.0 1.5 <class 'float'> <class 'float'>
print(F(), F("1.5"), F(A()), F(10), type(F(2)), F(1.5) + 1, type(F(1.5) + 1), type(-F(1)), type(abs(F(1))), type(F(1).real), type(+F(1)), type(F(1).conjugate()))  # expect: 0.0 1.5 2.5 10.0 <class '__main__.F'> 2.5 <class 'float'> <class 'float'> <class 'float'> <class 'float'> <class 'float'> <class 'float'>

# --- errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Bad:
    def __float__(self):
        return 5
class Bad2:
    def __index__(self):
        return 1.5
class Bad3:
    def __float__(self):
        raise KeyError("mine")
for x in (None, [], {}, 1j, object, Bad(), Bad2(), Bad3(), 10**400):
    err(float, x)
# expect: TypeError: float() argument must be a string or a real number, not 'NoneType'
# expect: TypeError: float() argument must be a string or a real number, not 'list'
# expect: TypeError: float() argument must be a string or a real number, not 'dict'
# expect: TypeError: float() argument must be a string or a real number, not 'complex'
# expect: TypeError: float() argument must be a string or a real number, not 'type'
# expect: TypeError: Bad.__float__ returned non-float (type int)
# expect: TypeError: __index__ returned non-int (type float)
# expect: KeyError: 'mine'
# expect: OverflowError: int too large to convert to float
err(float, 1, 2)  # expect: TypeError: float expected at most 1 argument, got 2
err(lambda: float(x=1))  # expect: TypeError: float() takes no keyword arguments
err(float.__new__, int)  # expect: TypeError: float.__new__(int): int is not a subtype of float
err(float.__new__, 5)  # expect: TypeError: float.__new__(X): X is not a type object (int)

# --- attributes of instances of subclasses
class F(float):
    def __init__(self, x):
        self.given = x
    def __repr__(self):
        return f"F({float(self)})"
x = F("2.5")
x.other = 1
print(x, x.given, x.__dict__, x * 2, [x], f"{x}", f"{x:.1f}")  # expect: F(2.5) 2.5 {'given': '2.5', 'other': 1} 5.0 [F(2.5)] F(2.5) 2.5

# --- operators of subclasses
class F(float):
    def __add__(self, o):
        return "add"
    def __radd__(self, o):
        return "radd"
    def __float__(self):
        return 9.5
print(F(1) + 1.0, 1.0 + F(1), 1 + F(1), float(F(1)), F(1) * 2)  # expect: add radd radd 9.5 2.0

# --- from_number
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class F(float):
    def __new__(cls, x):
        return super().__new__(cls, x + 1)
print(float.from_number(5), float.from_number(2.5), float.from_number(2**70), F.from_number(5), type(F.from_number(5)))  # expect: 5.0 2.5 1.1805916207174113e+21 6.0 <class '__main__.F'>
err(float.from_number, "1")  # expect: TypeError: must be real number, not str
err(float.from_number, None)  # expect: TypeError: must be real number, not NoneType
err(float.from_number)  # expect: TypeError: float.from_number() takes exactly one argument (0 given)
