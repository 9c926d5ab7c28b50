# numbers: the tower, registered types, mixins.
# cpython: same
import numbers
from numbers import *
from fractions import Fraction
print([isinstance(x, Integral) for x in (1, True, 1.5, Fraction(1), 1j)], isinstance(1.5, Real), isinstance(1j, Complex), isinstance("", Number))  # expect: [True, True, False, False, False] True True False
print(issubclass(int, Rational), issubclass(float, Rational), numbers.__all__, Integral.__mro__)  # expect: True False ['Number', 'Complex', 'Real', 'Rational', 'Integral'] (<class 'numbers.Integral'>, <class 'numbers.Rational'>, <class 'numbers.Real'>, <class 'numbers.Complex'>, <class 'numbers.Number'>, <class 'object'>)
print((3).numerator, sorted(Rational.__abstractmethods__ - Real.__abstractmethods__), len(Integral.__abstractmethods__))  # expect: 3 ['denominator', 'numerator'] 34
class Half(Rational):
    numerator = 1
    denominator = 2
    def __neg__(self): return -0.5
    def __pos__(self): return self
    def __abs__(self): return self
    def __trunc__(self): return 0
    __floor__ = __ceil__ = __trunc__
    def __round__(self, n=None): return 0
    def __add__(self, o): return 0.5 + o
    __radd__ = __add__
    def __mul__(self, o): return 0.5 * o
    __rmul__ = __mul__
    def __truediv__(self, o): return 0.5 / o
    def __rtruediv__(self, o): return o / 0.5
    def __floordiv__(self, o): return 0.5 // o
    def __rfloordiv__(self, o): return o // 0.5
    def __mod__(self, o): return 0.5 % o
    def __rmod__(self, o): return o % 0.5
    def __pow__(self, o): return 0.5 ** o
    def __rpow__(self, o): return o ** 0.5
    def __eq__(self, o): return o == 0.5
    def __lt__(self, o): return 0.5 < o
    def __le__(self, o): return 0.5 <= o
h = Half()
print(float(h), complex(h), h - 2, 2 - h, divmod(h, 2), divmod(2, h), h.real is h, h.imag, h.conjugate() is h, bool(h), h != 0.5)  # expect: 0.5 (0.5+0j) -1.5 1.5 (0.0, 0.5) (4.0, 0.0) True 0 True True False
hash(h)  # raises: TypeError: unhashable type: 'Half'
# ---
import numbers
numbers.Integral()  # raises: TypeError: Can't instantiate abstract class Integral without an implementation for abstract methods '__abs__', '__add__', '__and__', '__ceil__', '__eq__', '__floor__', '__floordiv__', '__int__', '__invert__', '__le__', '__lshift__', '__lt__', '__mod__', '__mul__', '__neg__', '__or__', '__pos__', '__pow__', '__radd__', '__rand__', '__rfloordiv__', '__rlshift__', '__rmod__', '__rmul__', '__ror__', '__round__', '__rpow__', '__rrshift__', '__rshift__', '__rtruediv__', '__rxor__', '__truediv__', '__trunc__', '__xor__'
