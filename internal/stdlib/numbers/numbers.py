"""Abstract base classes of numbers: Number, Complex, Real, Rational, Integral."""
# This file defines numbers (PEP 3141). Each class adds the operations that its numbers have
# beyond those of the one above, and defines what follows from the abstract ones.

from abc import ABCMeta as _ABCMeta, abstractmethod as _abstract

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


class Number(metaclass=_ABCMeta):
    """Any number at all."""

    __slots__ = ()
    __hash__ = None  # a class of numbers has to define its own


class Complex(Number):
    """Numbers with what complex has: arithmetic, abs, conjugate, ==."""

    __slots__ = ()

    @_abstract
    def __complex__(self):
        """Return a complex; what complex(self) calls."""

    def __bool__(self):
        """Whether self is not 0."""
        return self != 0

    @property
    @_abstract
    def real(self):
        """The real part."""
        raise NotImplementedError

    @property
    @_abstract
    def imag(self):
        """The imaginary part."""
        raise NotImplementedError

    @_abstract
    def __add__(self, other):
        """Return self + other."""
        raise NotImplementedError

    @_abstract
    def __radd__(self, other):
        """Return other + self."""
        raise NotImplementedError

    @_abstract
    def __neg__(self):
        """Return -self."""
        raise NotImplementedError

    @_abstract
    def __pos__(self):
        """Return +self."""
        raise NotImplementedError

    def __sub__(self, other):
        """Return self - other."""
        return self + -other

    def __rsub__(self, other):
        """Return other - self."""
        return -self + other

    @_abstract
    def __mul__(self, other):
        """Return self * other."""
        raise NotImplementedError

    @_abstract
    def __rmul__(self, other):
        """Return other * self."""
        raise NotImplementedError

    @_abstract
    def __truediv__(self, other):
        """Return self / other."""
        raise NotImplementedError

    @_abstract
    def __rtruediv__(self, other):
        """Return other / self."""
        raise NotImplementedError

    @_abstract
    def __pow__(self, exponent):
        """Return self ** exponent."""
        raise NotImplementedError

    @_abstract
    def __rpow__(self, base):
        """Return base ** self."""
        raise NotImplementedError

    @_abstract
    def __abs__(self):
        """Return the distance from 0, a Real."""
        raise NotImplementedError

    @_abstract
    def conjugate(self):
        """Return the number with the sign of its imaginary part changed."""
        raise NotImplementedError

    @_abstract
    def __eq__(self, other):
        """Return self == other."""
        raise NotImplementedError


Complex.register(complex)


class Real(Complex):
    """Numbers with what float has besides: order, rounding, // and %."""

    __slots__ = ()

    @_abstract
    def __float__(self):
        """Return a float; what float(self) calls."""
        raise NotImplementedError

    @_abstract
    def __trunc__(self):
        """Return self without its fraction, an Integral."""
        raise NotImplementedError

    @_abstract
    def __floor__(self):
        """Return the greatest Integral that is not above self."""
        raise NotImplementedError

    @_abstract
    def __ceil__(self):
        """Return the least Integral that is not below self."""
        raise NotImplementedError

    @_abstract
    def __round__(self, ndigits=None):
        """Return self rounded to ndigits, an Integral without; halves go to the even one."""
        raise NotImplementedError

    def __divmod__(self, other):
        """Return (self // other, self % other)."""
        return self // other, self % other

    def __rdivmod__(self, other):
        """Return (other // self, other % self)."""
        return other // self, other % self

    @_abstract
    def __floordiv__(self, other):
        """Return self // other."""
        raise NotImplementedError

    @_abstract
    def __rfloordiv__(self, other):
        """Return other // self."""
        raise NotImplementedError

    @_abstract
    def __mod__(self, other):
        """Return self % other."""
        raise NotImplementedError

    @_abstract
    def __rmod__(self, other):
        """Return other % self."""
        raise NotImplementedError

    @_abstract
    def __lt__(self, other):
        """Return self < other."""
        raise NotImplementedError

    @_abstract
    def __le__(self, other):
        """Return self <= other."""
        raise NotImplementedError

    def __complex__(self):
        """Return self as a complex."""
        return complex(float(self))

    @property
    def real(self):
        """The number itself."""
        return +self

    @property
    def imag(self):
        """0."""
        return 0

    def conjugate(self):
        """Return the number itself."""
        return +self


Real.register(float)


class Rational(Real):
    """Numbers that are quotients of integers: numerator and denominator, in lowest terms."""

    __slots__ = ()

    @property
    @_abstract
    def numerator(self):
        """What is divided."""
        raise NotImplementedError

    @property
    @_abstract
    def denominator(self):
        """What it is divided by, above 0."""
        raise NotImplementedError

    def __float__(self):
        """Return the quotient as a float."""
        # int() first: a division of ints is right however large they are.
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    """Numbers with what int has besides: bits, shifts, use as an index."""

    __slots__ = ()

    @_abstract
    def __int__(self):
        """Return an int; what int(self) calls."""
        raise NotImplementedError

    def __index__(self):
        """Return an int, for use as an index."""
        return int(self)

    @_abstract
    def __pow__(self, exponent, modulus=None):
        """Return self ** exponent, modulo modulus if it is given."""
        raise NotImplementedError

    @_abstract
    def __lshift__(self, other):
        """Return self << other."""
        raise NotImplementedError

    @_abstract
    def __rlshift__(self, other):
        """Return other << self."""
        raise NotImplementedError

    @_abstract
    def __rshift__(self, other):
        """Return self >> other."""
        raise NotImplementedError

    @_abstract
    def __rrshift__(self, other):
        """Return other >> self."""
        raise NotImplementedError

    @_abstract
    def __and__(self, other):
        """Return self & other."""
        raise NotImplementedError

    @_abstract
    def __rand__(self, other):
        """Return other & self."""
        raise NotImplementedError

    @_abstract
    def __xor__(self, other):
        """Return self ^ other."""
        raise NotImplementedError

    @_abstract
    def __rxor__(self, other):
        """Return other ^ self."""
        raise NotImplementedError

    @_abstract
    def __or__(self, other):
        """Return self | other."""
        raise NotImplementedError

    @_abstract
    def __ror__(self, other):
        """Return other | self."""
        raise NotImplementedError

    @_abstract
    def __invert__(self):
        """Return ~self."""
        raise NotImplementedError

    def __float__(self):
        """Return self as a float."""
        return float(int(self))

    @property
    def numerator(self):
        """The number itself."""
        return +self

    @property
    def denominator(self):
        """1."""
        return 1


Integral.register(int)
