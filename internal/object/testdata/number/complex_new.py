# complex(): numbers, text, special methods.
print(complex(), complex(1), complex(1.5, -2), complex(1j, 1j), complex(1 + 2j, 3 + 4j), complex(real=1, imag=2), complex(imag=1), complex(True), complex(2**70))  # expect: 0j (1+0j) (1.5-2j) (-1+1j) (-3+5j) (1+2j) 1j (1+0j) (1.1805916207174113e+21+0j)
for s in ("1", "1+2j", " (1-2j) ", "j", "-j", "+J", "1-j", "1e3+2e-3j", "inf", "infj", "nan+nanj", "-inf-infj", ".5j", "5.", "1_0+2_0j", "1e400", "(1)", "( j )", "\u06611j", "+1-1J"):
    print(repr(complex(s)))
# expect: (1+0j)
# expect: (1+2j)
# expect: (1-2j)
# expect: 1j
# expect: -1j
# expect: 1j
# expect: (1-1j)
# expect: (1000+0.002j)
# expect: (inf+0j)
# expect: infj
# expect: (nan+nanj)
# expect: (-inf-infj)
# expect: 0.5j
# expect: (5+0j)
# expect: (10+20j)
# expect: (inf+0j)
# expect: (1+0j)
# expect: 1j
# expect: 11j
# expect: (1-1j)

# --- no complex numbers
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("", " ", "x", "1+", "1+2", "1 + 2j", "(1+2j", "1+2j)", "()", "1j+2", "jj", "1jj", "1+-2j", "1e", "1\x00", "1__0j", "_1", "--j", "ij", "+"):
    err(complex, s)
# expect: ValueError: complex() arg is a malformed string
# expect: ValueError: complex() arg is a malformed string
# expect: ValueError: complex() arg is a malformed string
# expect: ValueError: complex() arg is a malformed string
# expect: ValueError: complex() arg is a malformed string
# expect: ValueError: complex() arg is a malformed string
# expect: ValueError: complex() arg is a malformed string
# expect: ValueError: complex() arg is a malformed string
# expect: ValueError: complex() arg is a malformed string
# expect: ValueError: complex() arg is a malformed string
# expect: ValueError: complex() arg is a malformed string
# expect: ValueError: complex() arg is a malformed string
# expect: ValueError: complex() arg is a malformed string
# expect: ValueError: complex() arg is a malformed string
# expect: ValueError: complex() arg is a malformed string
# expect: ValueError: could not convert string to complex: '1__0j'
# expect: ValueError: could not convert string to complex: '_1'
# expect: ValueError: complex() arg is a malformed string
# expect: ValueError: complex() arg is a malformed string
# expect: ValueError: complex() arg is a malformed string

# --- special methods
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    def __complex__(self):
        return 1 + 2j
class F:
    def __float__(self):
        return 2.5
class I:
    def __index__(self):
        return 3
class Co(complex):
    pass
print(complex(C()), complex(F()), complex(I()), complex(F(), I()), complex(Co(1, 2)), type(complex(Co(1))), Co(1) + 1, type(Co(1) + 1), Co("1j"), Co(1, 2).real)  # expect: (1+2j) (2.5+0j) (3+0j) (2.5+3j) (1+2j) <class 'complex'> (2+0j) <class 'complex'> 1j 1.0
class Bad:
    def __complex__(self):
        return 1
err(complex, Bad())  # expect: TypeError: __complex__ returned non-complex (type int)
err(complex, 1, C())  # expect: TypeError: complex() argument 'imag' must be a real number, not C
err(complex, [])  # expect: TypeError: complex() argument must be a string or a number, not list
err(complex, None)  # expect: TypeError: complex() argument must be a string or a number, not NoneType
err(complex, b"1")  # expect: TypeError: complex() argument must be a string or a number, not bytes
err(complex, 1, [])  # expect: TypeError: complex() argument 'imag' must be a real number, not list
err(complex, 1, "2")  # expect: TypeError: complex() argument 'imag' must be a real number, not str
err(complex, "1", 2)  # expect: TypeError: complex() argument 'real' must be a real number, not str
err(complex, 10**400)  # expect: OverflowError: int too large to convert to float
err(complex, 1, 2, 3)  # expect: TypeError: complex() takes at most 2 arguments (3 given)
err(lambda: complex(foo=1))  # expect: TypeError: complex() got an unexpected keyword argument 'foo'

# --- from_number
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Co(complex):
    pass
class C:
    def __complex__(self):
        return 1 + 2j
class I:
    def __index__(self):
        return 3
print(complex.from_number(1), complex.from_number(1.5), complex.from_number(1j), complex.from_number(C()), complex.from_number(I()), type(Co.from_number(1)), complex.from_number(Co(5)))  # expect: (1+0j) (1.5+0j) 1j (1+2j) (3+0j) <class '__main__.Co'> (5+0j)
err(complex.from_number, "1")  # expect: TypeError: must be real number, not str
err(complex.from_number, None)  # expect: TypeError: must be real number, not NoneType
err(complex.from_number)  # expect: TypeError: complex.from_number() takes exactly one argument (0 given)
