# Warnings of built-in functions about the code that calls them.
# cpython: same
import warnings, operator
warnings.showwarning = lambda m, c, f, n, *a: print(c.__name__, n, str(m)[:60])
print(~True, ~False, operator.inv(True))  # expect: DeprecationWarning 5 Bitwise inversion '~' on bool is deprecated and will be remo
# expect: -2 -1 -2
def g(): yield
it = g(); next(it)
try: it.throw(ValueError, "x", None)  # expect-repr: 'DeprecationWarning 9 the (type, exc, tb) signature of throw() is deprecated, use '
except ValueError as e: print(repr(e))  # expect: ValueError('x')
it = g(); next(it)
try: it.throw(ValueError, None)  # expect-repr: 'DeprecationWarning 12 the (type, exc, tb) signature of throw() is deprecated, use '
except ValueError as e: print(repr(e))  # expect: ValueError()
class I(int): pass
class F(float): pass
class C(complex): pass
class A:
    def __int__(self): return I(5)
    def __index__(self): return I(6)
    def __float__(self): return F(2)
    def __complex__(self): return C(2)
print(int(A()))  # expect: DeprecationWarning 22 __int__ returned non-int (type I).  The ability to return an
# expect: 5
print([1] * A())  # expect-repr: 'DeprecationWarning 24 __index__ returned non-int (type I).  The ability to return '
# expect: [1, 1, 1, 1, 1, 1]
print(float(A()))  # expect: DeprecationWarning 26 A.__float__ returned non-float (type F).  The ability to ret
# expect: 2.0
print(complex(A()))  # expect: DeprecationWarning 28 __complex__ returned non-complex (type C).  The ability to r
# expect: (2+0j)
print(operator.index(A()), [1, 2, 3, 4, 5, 6, 7][A()])  # expect-repr: 'DeprecationWarning 30 __index__ returned non-int (type I).  The ability to return '
# expect: 6 7
def f(): return ~True
f(); f()  # expect: DeprecationWarning 32 Bitwise inversion '~' on bool is deprecated and will be remo
async def co(): pass
try: co().throw(ValueError, "x", None)  # expect-repr: 'DeprecationWarning 35 the (type, exc, tb) signature of throw() is deprecated, use '
except ValueError as e: print(repr(e))  # expect: ValueError('x')
async def ag(): yield
try: ag().athrow(ValueError, "x", None).send(None)  # expect: DeprecationWarning 38 the (type, exc, tb) signature of athrow() is deprecated, use
except ValueError as e: print(repr(e))  # expect: ValueError('x')
# --- as errors
import warnings
warnings.simplefilter("error")
~True  # raises  # raises: DeprecationWarning: Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.
# ---
import warnings
warnings.simplefilter("error")
class I(int): pass
class A:
    def __index__(self): return I(6)
range(A())  # raises  # raises: DeprecationWarning: __index__ returned non-int (type I).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
