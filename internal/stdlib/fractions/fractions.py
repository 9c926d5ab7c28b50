"""Exact fractions."""
# This file defines fractions. A Fraction is kept in lowest terms with a denominator above 0.

import math as _math
import numbers as _numbers
import operator as _operator
import re as _re
import sys as _sys

__all__ = ["Fraction"]

_MODULUS = _sys.hash_info.modulus
_INFINITE = _sys.hash_info.inf

_DIGITS = r"\d+(?:_\d+)*"
# 3, -3/4, 3.5, .5, 3.5e-2
_TEXT = _re.compile(
    rf"\s*(?P<sign>[-+]?)(?=\d|\.\d)(?P<num>\d*|{_DIGITS})"
    rf"(?:(?:\s*/\s*(?P<denom>{_DIGITS}))?"
    rf"|(?:\.(?P<decimal>\d*|{_DIGITS}))?(?:[eE](?P<exp>[-+]?{_DIGITS}))?)\s*")
_GENERAL_FORM = _re.compile(
    r"(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ]?)(?P<alt>\#?)"
    r"(?P<width>0|[1-9][0-9]*)?(?P<group>[,_]?)", _re.DOTALL)
_FLOAT_FORM = _re.compile(
    r"(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ]?)(?P<positive_zero>z?)(?P<alt>\#?)"
    r"(?P<zeros>0(?=[0-9]))?(?P<width>[0-9]+)?(?P<group>[,_]?)"
    r"(?:\.(?=[,_0-9])(?P<precision>[0-9]+)?(?P<inner_group>[,_]?))?(?P<type>[eEfFgG%])",
    _re.DOTALL)


def _hash_of(numerator, denominator):
    # Equal to the hash of an int, float or Decimal of the same value.
    try:
        inverse = pow(denominator, -1, _MODULUS)
    except ValueError:
        found = _INFINITE  # the denominator is a multiple of the modulus
    else:
        found = hash(hash(abs(numerator)) * inverse)
    result = found if numerator >= 0 else -found
    return -2 if result == -1 else result


def _round_to_exponent(n, d, exponent, no_neg_zero=False):
    # n / d to a multiple of 10**exponent, halves to the even one: (negative, significand).
    if exponent >= 0:
        d *= 10 ** exponent
    else:
        n *= 10 ** -exponent
    q, r = divmod(n + (d >> 1), d)
    if r == 0 and d & 1 == 0:
        q &= -2
    return (q < 0 if no_neg_zero else n < 0), abs(q)


def _round_to_figures(n, d, figures):
    # n / d to a number of figures: (negative, significand, exponent).
    if n == 0:
        return False, 0, 1 - figures
    above, below = str(abs(n)), str(d)
    exponent = len(above) - len(below) + (below <= above) - figures
    negative, significand = _round_to_exponent(n, d, exponent)
    if len(str(significand)) == figures + 1:
        significand //= 10
        exponent += 1
    return negative, significand, exponent


def _grouped(digits, separator):
    # Separators between groups of three, from the right.
    first = 1 + (len(digits) - 1) % 3
    return digits[:first] + "".join([separator + digits[i:i + 3]
                                     for i in range(first, len(digits), 3)])


def _padded(sign, body, fill, align, width):
    gap = fill * (width - len(sign) - len(body))
    if align == ">":
        return gap + sign + body
    if align == "<":
        return sign + body + gap
    if align == "^":
        half = len(gap) // 2
        return gap[:half] + sign + body + gap[half:]
    return sign + gap + body


def _operators(exact, general):
    # The methods for self op other and other op self: exact for fractions and integers,
    # general for what they become beside floats and complex numbers.
    def forward(a, b):
        if isinstance(b, Fraction):
            return exact(a, b)
        if isinstance(b, int):
            return exact(a, Fraction(b))
        if isinstance(b, float):
            return general(float(a), b)
        if isinstance(b, complex) and general in _COMPLEX_TOO:
            return general(float(a), b)
        return NotImplemented

    def reverse(b, a):
        if isinstance(a, _numbers.Rational):
            return exact(Fraction(a), b)
        if isinstance(a, _numbers.Real):
            return general(float(a), float(b))
        if isinstance(a, _numbers.Complex) and general in _COMPLEX_TOO:
            return general(complex(a), float(b))
        return NotImplemented

    name = general.__name__
    forward.__name__, reverse.__name__ = f"__{name}__", f"__r{name}__"
    forward.__doc__, reverse.__doc__ = exact.__doc__, exact.__doc__
    return forward, reverse


_COMPLEX_TOO = (_operator.add, _operator.sub, _operator.mul, _operator.truediv)


def _make(numerator, denominator):
    # A Fraction of what is in lowest terms already.
    made = object.__new__(Fraction)
    made._numerator = numerator
    made._denominator = denominator
    return made


class Fraction(_numbers.Rational):
    """A quotient of two integers, exact and in lowest terms.

    Made of one or two Rationals, of a float or another number with as_integer_ratio(), or of
    a text such as "3/4", "0.75" or "7.5e-1".
    """

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator = numerator
                self._denominator = 1
                return self
            if isinstance(numerator, _numbers.Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            if isinstance(numerator, (float,)) or (
                    not isinstance(numerator, type) and not isinstance(numerator, str)
                    and hasattr(numerator, "as_integer_ratio")):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if not isinstance(numerator, str):
                raise TypeError("argument should be a string or a Rational instance or have "
                                "the as_integer_ratio() method")
            numerator, denominator = _parse(numerator)
        elif type(numerator) is int is type(denominator):
            pass
        elif (isinstance(numerator, _numbers.Rational)
                and isinstance(denominator, _numbers.Rational)):
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        common = _math.gcd(numerator, denominator)
        if denominator < 0:
            common = -common
        self._numerator = numerator // common
        self._denominator = denominator // common
        return self

    @classmethod
    def from_number(cls, number):
        """Return the fraction of a number: a Rational, or one with as_integer_ratio()."""
        if type(number) is int:
            return cls._from_coprime_ints(number, 1)
        if isinstance(number, _numbers.Rational):
            return cls._from_coprime_ints(number.numerator, number.denominator)
        if isinstance(number, float) or (not isinstance(number, type)
                                         and hasattr(number, "as_integer_ratio")):
            return cls._from_coprime_ints(*number.as_integer_ratio())
        raise TypeError("argument should be a Rational instance or have the as_integer_ratio() "
                        "method")

    @classmethod
    def from_float(cls, f):
        """Return the fraction that a float (or an integer) is."""
        if isinstance(f, _numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} "
                            f"({type(f).__name__})")
        return cls._from_coprime_ints(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """Return the fraction that a Decimal (or an integer) is."""
        from decimal import Decimal
        if isinstance(dec, _numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} "
                            f"({type(dec).__name__})")
        return cls._from_coprime_ints(*dec.as_integer_ratio())

    @classmethod
    def _from_coprime_ints(cls, numerator, denominator, /):
        made = super().__new__(cls)
        made._numerator = numerator
        made._denominator = denominator
        return made

    def is_integer(self):
        """Whether the value is an integer."""
        return self._denominator == 1

    def as_integer_ratio(self):
        """Return (numerator, denominator)."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """Return the closest fraction whose denominator is at most max_denominator."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Convergents of the continued fraction, until the denominator grows too large. The
        # best fraction is the last convergent or the last semiconvergent that fits.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            if q0 + a * q1 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q0 + a * q1
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return _make(p1, q1)
        return _make(p0 + k * p1, q0 + k * q1)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f"{self._numerator}/{self._denominator}"

    def _format_general(self, form):
        fill, align = form["fill"] or " ", form["align"] or ">"
        sign = "-" if self._numerator < 0 else form["sign"].replace("-", "")
        separator = form["group"]
        body = f"{abs(self._numerator):{separator}}"
        if self._denominator > 1 or form["alt"]:
            body += f"/{self._denominator:{separator}}"
        return _padded(sign, body, fill, align, int(form["width"] or "0"))

    def _format_float(self, form):
        fill, align = form["fill"] or " ", form["align"] or ">"
        keep_point = bool(form["alt"])
        width = int(form["width"] or "0")
        separator, inner = form["group"], form["inner_group"]
        precision = int(form["precision"] or "6")
        kind = form["type"]
        if (form["zeros"] or form["width"] and form["width"][0] == "0") and not form["align"]:
            fill, align = "0", "="  # as for floats: an alignment of one's own goes before
        n, d = self._numerator, self._denominator
        if kind in "fF%":
            exponent = -precision
            if kind == "%":
                exponent -= 2
            negative, significand = _round_to_exponent(n, d, exponent,
                                                       bool(form["positive_zero"]))
            plain = True
            places = precision
        else:
            figures = max(precision, 1) if kind in "gG" else precision + 1
            negative, significand, exponent = _round_to_figures(n, d, figures)
            plain = kind in "gG" and -4 - figures < exponent <= 0
            places = -exponent if plain else figures - 1
        suffix = ""
        if kind == "%":
            suffix = "%"
        elif not plain:
            suffix = f"{'E' if kind in 'EG' else 'e'}{exponent + places:+03d}"
        digits = f"{significand:0{places + 1}d}"
        sign = "-" if negative else form["sign"].replace("-", "")
        whole = digits[:len(digits) - places]
        fraction = digits[len(digits) - places:]
        if kind in "gG" and not keep_point:
            fraction = fraction.rstrip("0")
        point = "." if fraction or keep_point else ""
        if inner:
            fraction = inner.join([fraction[i:i + 3] for i in range(0, len(fraction), 3)])
        rest = point + fraction + suffix
        if fill == "0" and align == "=":
            missing = width - len(sign) - len(rest)
            if separator:
                # Of a width of 4 digits 1 is a separator.
                missing = 3 * missing // 4 + 1
            whole = whole.zfill(missing)
        if separator:
            whole = _grouped(whole, separator)
        return _padded(sign, whole + rest, fill, align, width)

    def __format__(self, format_spec, /):
        form = _GENERAL_FORM.fullmatch(format_spec)
        if form:
            return self._format_general(form)
        form = _FLOAT_FORM.fullmatch(format_spec)
        # A fill character cannot stand before zeros that fill.
        if form and not (form["align"] and form["zeros"]):
            return self._format_float(form)
        raise ValueError(f"Invalid format specifier {format_spec!r} for object of type "
                         f"{type(self).__name__!r}")

    # ------------------------------------------------------------ arithmetic

    def _add(a, b):
        """Return a + b."""
        na, da, nb, db = a._numerator, a._denominator, b._numerator, b._denominator
        common = _math.gcd(da, db)
        if common == 1:
            return _make(na * db + da * nb, da * db)
        # Knuth, TAOCP 2, 4.5.1: only the common part of the denominators can cancel.
        part = da // common
        total = na * (db // common) + nb * part
        rest = _math.gcd(total, common)
        if rest == 1:
            return _make(total, part * db)
        return _make(total // rest, part * (db // rest))

    __add__, __radd__ = _operators(_add, _operator.add)

    def _sub(a, b):
        """Return a - b."""
        na, da, nb, db = a._numerator, a._denominator, b._numerator, b._denominator
        common = _math.gcd(da, db)
        if common == 1:
            return _make(na * db - da * nb, da * db)
        part = da // common
        total = na * (db // common) - nb * part
        rest = _math.gcd(total, common)
        if rest == 1:
            return _make(total, part * db)
        return _make(total // rest, part * (db // rest))

    __sub__, __rsub__ = _operators(_sub, _operator.sub)

    def _mul(a, b):
        """Return a * b."""
        na, da, nb, db = a._numerator, a._denominator, b._numerator, b._denominator
        common = _math.gcd(na, db)
        if common > 1:
            na //= common
            db //= common
        common = _math.gcd(nb, da)
        if common > 1:
            nb //= common
            da //= common
        return _make(na * nb, db * da)

    __mul__, __rmul__ = _operators(_mul, _operator.mul)

    def _div(a, b):
        """Return a / b."""
        nb, db = b._numerator, b._denominator
        if nb == 0:
            raise ZeroDivisionError(f"Fraction({db}, 0)")
        na, da = a._numerator, a._denominator
        common = _math.gcd(na, nb)
        if common > 1:
            na //= common
            nb //= common
        common = _math.gcd(db, da)
        if common > 1:
            da //= common
            db //= common
        n, d = na * db, nb * da
        return _make(-n, -d) if d < 0 else _make(n, d)

    __truediv__, __rtruediv__ = _operators(_div, _operator.truediv)

    def _floordiv(a, b):
        """Return a // b."""
        return a._numerator * b._denominator // (a._denominator * b._numerator)

    __floordiv__, __rfloordiv__ = _operators(_floordiv, _operator.floordiv)

    def _divmod(a, b):
        """Return (a // b, a % b)."""
        da, db = a._denominator, b._denominator
        q, rest = divmod(a._numerator * db, da * b._numerator)
        return q, Fraction(rest, da * db)

    __divmod__, __rdivmod__ = _operators(_divmod, divmod)

    def _mod(a, b):
        """Return a % b."""
        da, db = a._denominator, b._denominator
        return Fraction(a._numerator * db % (b._numerator * da), da * db)

    __mod__, __rmod__ = _operators(_mod, _operator.mod)

    def __pow__(a, b, modulo=None):
        """Return a ** b: a Fraction if b is an integer, else a float or complex."""
        if modulo is not None:
            return NotImplemented
        if isinstance(b, _numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            n, d = a._numerator, a._denominator
            if power >= 0:
                return _make(n ** power, d ** power)
            if n > 0:
                return _make(d ** -power, n ** -power)
            if n == 0:
                raise ZeroDivisionError(f"Fraction({d ** -power}, 0)")
            return _make((-d) ** -power, (-n) ** -power)
        if isinstance(b, (float, complex)):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a, modulo=None):
        """Return a ** b."""
        if modulo is not None:
            return NotImplemented
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator  # exact if a is
        if isinstance(a, _numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        return _make(a._numerator, a._denominator)

    def __neg__(a):
        return _make(-a._numerator, a._denominator)

    def __abs__(a):
        return _make(abs(a._numerator), a._denominator)

    def __int__(a, _index=_operator.index):
        if a._numerator < 0:
            return _index(-(-a._numerator // a._denominator))
        return _index(a._numerator // a._denominator)

    def __trunc__(a):
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        """Return the value rounded to ndigits, halves to the even one; an int without."""
        if ndigits is None:
            d = self._denominator
            floor, rest = divmod(self._numerator, d)
            if rest * 2 < d:
                return floor
            if rest * 2 > d:
                return floor + 1
            return floor if floor % 2 == 0 else floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        return _hash_of(self._numerator, self._denominator)

    # ------------------------------------------------------------ comparison

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, _numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, _numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if _math.isnan(b) or _math.isinf(b):
                return 0.0 == b
            return a == a.from_float(b)
        return NotImplemented

    def _compare(self, other, op):
        # Exact for floats too.
        if isinstance(other, _numbers.Rational):
            return op(self._numerator * other.denominator,
                      self._denominator * other.numerator)
        if isinstance(other, float):
            if _math.isnan(other) or _math.isinf(other):
                return op(0.0, other)
            return op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        return a._compare(b, _operator.lt)

    def __gt__(a, b):
        return a._compare(b, _operator.gt)

    def __le__(a, b):
        return a._compare(b, _operator.le)

    def __ge__(a, b):
        return a._compare(b, _operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _parse(text):
    # Numerator and denominator of a text, not in lowest terms.
    found = _TEXT.fullmatch(text)
    if found is None:
        raise ValueError(f"Invalid literal for Fraction: {text!r}")
    numerator = int(found["num"] or "0")
    denominator = 1
    if found["denom"]:
        denominator = int(found["denom"])
    else:
        decimal = found["decimal"]
        if decimal:
            decimal = decimal.replace("_", "")
            scale = 10 ** len(decimal)
            numerator = numerator * scale + int(decimal)
            denominator = scale
        if found["exp"]:
            exponent = int(found["exp"])
            if exponent >= 0:
                numerator *= 10 ** exponent
            else:
                denominator *= 10 ** -exponent
    if found["sign"] == "-":
        numerator = -numerator
    return numerator, denominator
