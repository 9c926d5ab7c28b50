"""Decimal numbers, their operations and contexts."""
# This file defines Decimal and Context. A Decimal is sign, coefficient (an int) and exponent;
# the exponent of infinities and NaNs is a letter, as in DecimalTuple, and the coefficient of a
# NaN is its payload. Operations are functions of a context and operands, called by both.

import math as _math
import numbers as _numbers
import re as _re
import sys as _sys
from _cnames import dotted as _dotted
from _decnative import current as _in_force, equip as _equip
from collections import namedtuple as _namedtuple
from operator import index as _index

from _deccontext import (
    CLAMPED, CONVERSION, Clamped, ContextBase, DIV_ZERO, DivisionByZero, FLOAT,
    IEEE_CONTEXT_MAX_BITS, IMPOSSIBLE, INEXACT, INVALID, InvalidOperation, MAX_EMAX, MIN_ETINY,
    OVERFLOW, Overflow, ROUNDED, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_EVEN,
    ROUND_HALF_UP, SUBNORMAL, SignalDict as _SignalDict, UNDEFINED, UNDERFLOW, Underflow,
    _bits_of, check_rounding, fit, shown, tell)
from _decmath import (
    drop_digits as _drop, exp_digits as _exp_digits, ln10 as _ln10, ln_fixed as _ln_fixed,
    ndigits as _ndigits, pow10 as _pow10, settle as _settle)

try:
    from contextvars import ContextVar as _ContextVar
    from _contextvars import Context as _Mapping, _state
except ImportError:
    _ContextVar = _Mapping = _state = None

_MODULUS = _sys.hash_info.modulus
_HASH_INF = _sys.hash_info.inf
_TEN_INVERSE = pow(10, _MODULUS - 2, _MODULUS)
_make = object.__new__

DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent", module="decimal")

_TEXT = _re.compile(
    r"(?P<sign>[-+])?(?:(?=\d|\.\d)(?P<int>\d*)(?:\.(?P<frac>\d*))?(?:e(?P<exp>[-+]?\d+))?"
    r"|(?P<inf>inf(?:inity)?)|(?P<signal>s)?nan(?P<payload>\d*))", _re.IGNORECASE)


def _new(sign, coefficient, exponent):
    self = _make(Decimal)
    self._sign = sign
    self._int = coefficient
    self._exp = exponent
    return self


def _finish(context, sign, coefficient, exponent, status=0, rounding=None):
    # The Decimal that a result is in a context.
    if (coefficient and coefficient < context._limit
            and context._emin <= exponent <= context._etop):
        if status:
            tell(context, status)
        return _new(sign, coefficient, exponent)
    coefficient, exponent, more = fit(context, sign, coefficient, exponent, rounding)
    status |= more
    if status:
        tell(context, status)
    return _new(sign, coefficient, exponent)


def _invalid(context, condition=INVALID):
    tell(context, condition)
    return _new(0, 0, "n")


def _infinity(sign):
    return _new(sign, 0, "F")


def _is_special(d):
    return type(d._exp) is str


def _quiet(context, d):
    # A NaN as the result of an operation: quiet, with as much payload as fits.
    payload = d._int
    room = context._prec - context._fold
    if payload and _ndigits(payload) > room:
        payload = payload % _pow10(room) if room else 0
    return _new(d._sign, payload, "n")


def _nan_of(context, *operands):
    # The result if an operand is NaN: of the first signalling one, else of the first.
    found = None
    for d in operands:
        if d._exp == "N":
            made = _quiet(context, d)
            tell(context, INVALID)
            return made
        if d._exp == "n" and found is None:
            found = d
    return None if found is None else _quiet(context, found)


# ---------------------------------------------------------------- conversions

def _type_error(value):
    return TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")


def _from_int(value):
    value = int(value)
    return _new(1, -value, 0) if value < 0 else _new(0, value, 0)


def _from_float(f):
    if f != f:
        return _new(1 if _math.copysign(1.0, f) < 0 else 0, 0, "n")
    if f in (_math.inf, -_math.inf):
        return _infinity(1 if f < 0 else 0)
    sign = 1 if _math.copysign(1.0, f) < 0 else 0
    n, d = abs(f).as_integer_ratio()
    power = d.bit_length() - 1
    return _new(sign, n * 5 ** power, -power)  # n / 2**power is n * 5**power / 10**power


def _operand(value):
    # The other operand of an operator, or NotImplemented.
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _from_int(value)
    return NotImplemented


def _argument(value):
    # An argument of a method.
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _from_int(value)
    raise _type_error(value)


def _read(text):
    # (sign, coefficient, exponent) of a text, or None.
    text = text.strip().replace("_", "")
    found = _TEXT.fullmatch(text)
    if found is None:
        return None
    sign = 1 if found["sign"] == "-" else 0
    whole = found["int"]
    if whole is not None:
        fraction = found["frac"] or ""
        exponent = found["exp"]
        exponent = _digits_int(exponent) if exponent else 0
        return sign, _digits_int(whole + fraction), exponent - len(fraction)
    if found["inf"]:
        return sign, 0, "F"
    return sign, _digits_int(found["payload"] or "0"), "N" if found["signal"] else "n"


def _digits_int(text):
    # int() of a text of any length.
    if len(text) <= 4000:
        return int(text)
    half = len(text) // 2
    sign = -1 if text[0] == "-" else 1
    head = _digits_int(text[:-half].lstrip("+-") or "0")
    return sign * (head * _pow10(half) + _digits_int(text[-half:]))


def _digits_text(n):
    # str() of an int of any size.
    if n.bit_length() < 13000:
        return str(n)
    half = _ndigits(n) // 2
    head, tail = divmod(n, _pow10(half))
    return _digits_text(head) + _digits_text(tail).zfill(half)


def _exact(sign, coefficient, exponent, context):
    # A number that must be held as it is, by the largest context there is.
    if type(exponent) is not str:
        fits = exponent >= MIN_ETINY
        if coefficient:
            fits = fits and exponent + _ndigits(coefficient) - 1 <= MAX_EMAX
        else:
            fits = fits and exponent <= MAX_EMAX
        if not fits:
            return _invalid(context)
    return _new(sign, coefficient, exponent)


def _from_tuple(value):
    # Checked parts of a DecimalTuple.
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exponent = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if isinstance(exponent, str):
        if exponent not in ("F", "n", "N"):
            raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    elif not isinstance(exponent, int):
        raise ValueError("exponent must be an integer")
    if isinstance(digits, str) or not isinstance(digits, (tuple, list)):
        raise ValueError("coefficient must be a tuple of digits")
    coefficient = 0
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError("coefficient must be a tuple of digits")
        coefficient = coefficient * 10 + digit
    return int(sign), 0 if exponent == "F" else coefficient, exponent


# ---------------------------------------------------------------- contexts

def _context(context):
    # The context of a method call.
    if context is None:
        return getcontext()
    if not isinstance(context, ContextBase):
        raise TypeError("optional argument must be a context")
    return context


if _ContextVar is not None:
    _current = _ContextVar("decimal_context")

    def getcontext():
        """Return the context in force."""
        found = _in_force(Decimal)
        if found is not None:
            return found
        found = _current.get(None)
        if found is None:
            found = DefaultContext.copy()
            _current.set(found)
        return found

    def _put(context):
        _current.set(context)
else:
    _current = None  # cell: _current

    def getcontext():
        """Return the context in force."""
        global _current
        if _current is None:
            _current = DefaultContext.copy()
        return _current

    def _put(context):
        global _current
        _current = context


def setcontext(context, /):
    """Put a context in force; the predefined ones are copied."""
    if not isinstance(context, ContextBase):
        raise TypeError("argument must be a context")
    if context is DefaultContext or context is BasicContext or context is ExtendedContext:
        context = context.copy()
        context.clear_flags()
    _put(context)


class ContextManager:
    """Puts a copy of a context in force in a with block."""

    __module__ = "decimal"
    __slots__ = ("_local", "_outer")

    def __init__(self, local, outer):
        self._local = local
        self._outer = outer

    def __enter__(self):
        _put(self._local)
        return self._local

    def __exit__(self, kind, value, traceback):
        _put(self._outer)
        return False


_SETTINGS = ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps")


def localcontext(ctx=None, **kwargs):
    """Return a context manager that puts a copy of ctx, or of the context in force, in force.

    Keyword arguments change settings of the copy.
    """
    outer = getcontext()
    if ctx is None:
        ctx = outer
    elif not isinstance(ctx, ContextBase):
        raise TypeError("optional argument must be a context")
    for name in kwargs:
        if name not in _SETTINGS:
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
    local = ctx.copy()
    for name, value in kwargs.items():
        if value is not None:
            if isinstance(value, list):
                getattr(local, name)._bits = _bits_of(value)
            else:
                setattr(local, name, value)
    return ContextManager(local, outer)


# ---------------------------------------------------------------- addition and multiplication

def _add_parts(context, s1, c1, e1, s2, c2, e2):
    # The sum of two finite numbers, to be rounded: (sign, coefficient, exponent). What is far
    # below the last digit that counts is replaced by a 1 there, so that exponents far apart
    # cost nothing.
    if e1 < e2:
        s1, c1, e1, s2, c2, e2 = s2, c2, e2, s1, c1, e1
    gap = e1 - e2  # the first has the larger exponent
    if gap:
        if c1:
            room = context._prec + 3
            reach = e1 + _ndigits(c1) - 1  # exponent of the leading digit
            if c2:
                low = min(e1, reach - room) - 1
                if e2 + _ndigits(c2) - 1 < low - 1:
                    c2, e2 = 1, low - 1
                    gap = e1 - e2
            elif reach - room > e2:
                # Zero: no more digits than fit are filled in.
                e2 = min(e1, reach - room)
                gap = e1 - e2
            if gap:
                c1 *= _pow10(gap)
    exponent = e2
    if s1 == s2:
        return s1, c1 + c2, exponent
    if c1 > c2:
        return s1, c1 - c2, exponent
    if c1 < c2:
        return s2, c2 - c1, exponent
    return (1 if context._rounding == ROUND_FLOOR else 0), 0, exponent


def _add(context, a, b, flip=0):
    e1, e2 = a._exp, b._exp
    s2 = b._sign ^ flip
    if e1 == e2 and type(e1) is int:
        c1, c2, s1 = a._int, b._int, a._sign
        if s1 == s2:
            return _finish(context, s1, c1 + c2, e1)
        if c1 != c2:
            return _finish(context, s1 if c1 > c2 else s2, abs(c1 - c2), e1)
        return _finish(context, 1 if context._rounding == ROUND_FLOOR else 0, 0, e1)
    if type(e1) is str or type(e2) is str:
        found = _nan_of(context, a, b)
        if found is not None:
            return found
        if e1 == "F":
            if e2 == "F" and a._sign != s2:
                return _invalid(context)
            return _infinity(a._sign)
        return _infinity(s2)
    return _finish(context, *_add_parts(context, a._sign, a._int, e1, s2, b._int, e2))


def _subtract(context, a, b):
    return _add(context, a, b, 1)


def _multiply(context, a, b):
    sign = a._sign ^ b._sign
    e1, e2 = a._exp, b._exp
    if type(e1) is str or type(e2) is str:
        found = _nan_of(context, a, b)
        if found is not None:
            return found
        if (e1 == "F" and e2 != "F" and not b._int) or (e2 == "F" and e1 != "F"
                                                        and not a._int):
            return _invalid(context)
        return _infinity(sign)
    return _finish(context, sign, a._int * b._int, e1 + e2)


def _fma(context, a, b, c):
    sign = a._sign ^ b._sign
    if _is_special(a) or _is_special(b):
        if a._exp != "F" and _is_special(a) or b._exp != "F" and _is_special(b):
            return _nan_of(context, a, b, c)
        if a._exp != "F" and not a._int or b._exp != "F" and not b._int:
            return _invalid(context)  # 0 * infinity, whatever is added
        product = _infinity(sign)
    else:
        product = _new(sign, a._int * b._int, a._exp + b._exp)
    return _add(context, product, c)


def _plus(context, a):
    if _is_special(a):
        found = _nan_of(context, a)
        return a if found is None else found
    if not a._int and context._rounding != ROUND_FLOOR:
        return _finish(context, 0, 0, a._exp)
    return _finish(context, a._sign, a._int, a._exp)


def _minus(context, a):
    if _is_special(a):
        found = _nan_of(context, a)
        return _infinity(1 - a._sign) if found is None else found
    if not a._int and context._rounding != ROUND_FLOOR:
        return _finish(context, 0, 0, a._exp)
    return _finish(context, 1 - a._sign, a._int, a._exp)


def _abs(context, a):
    return _minus(context, a) if a._sign else _plus(context, a)


def _apply(context, a):
    if _is_special(a):
        return _quiet_payload(context, a)
    return _finish(context, a._sign, a._int, a._exp)


def _quiet_payload(context, a):
    # A special value as it is, with as much payload as fits.
    if a._exp == "F":
        return a
    room = context._prec - context._fold
    if a._int and _ndigits(a._int) > room:
        return _new(a._sign, a._int % _pow10(room) if room else 0, a._exp)
    return a


# ---------------------------------------------------------------- division

def _divide(context, a, b):
    sign = a._sign ^ b._sign
    e1, e2 = a._exp, b._exp
    if type(e1) is str or type(e2) is str:
        found = _nan_of(context, a, b)
        if found is not None:
            return found
        if e1 == "F":
            return _invalid(context) if e2 == "F" else _infinity(sign)
        tell(context, CLAMPED)
        return _new(sign, 0, context._etiny)
    c1, c2 = a._int, b._int
    if not c2:
        if not c1:
            return _invalid(context, UNDEFINED)
        tell(context, DIV_ZERO)
        return _infinity(sign)
    ideal = e1 - e2
    if not c1:
        return _finish(context, sign, 0, ideal)
    shift = _ndigits(c2) - _ndigits(c1) + context._prec + 1
    exponent = ideal - shift
    if shift >= 0:
        q, r = divmod(c1 * _pow10(shift), c2)
    else:
        q, r = divmod(c1, c2 * _pow10(-shift))
    if r:
        if q % 5 == 0:
            q += 1  # no longer looks like a tie, or like an exact result
    else:
        # Exact: as close to the ideal exponent as possible.
        while exponent < ideal and q % 10 == 0:
            q //= 10
            exponent += 1
    return _finish(context, sign, q, exponent)


def _quotient(context, a, b):
    # Integer quotient and remainder of finite numbers, b not 0: (q, r, exponent of r). q is
    # None if it has too many digits.
    exponent = min(a._exp, b._exp)
    distance = a._exp + _ndigits(a._int) - (b._exp + _ndigits(b._int))
    if not a._int:
        return 0, 0, exponent
    if distance <= -2:
        return 0, a._int * _pow10(a._exp - exponent), exponent
    if distance > context._prec + 1:
        return None, 0, 0
    q, r = divmod(a._int * _pow10(a._exp - exponent), b._int * _pow10(b._exp - exponent))
    if q >= _pow10(context._prec):
        return None, 0, 0
    return q, r, exponent


def _divide_int(context, a, b):
    sign = a._sign ^ b._sign
    if _is_special(a) or _is_special(b):
        found = _nan_of(context, a, b)
        if found is not None:
            return found
        if a._exp == "F":
            return _invalid(context) if b._exp == "F" else _infinity(sign)
        return _new(sign, 0, 0)
    if not b._int:
        if not a._int:
            return _invalid(context, UNDEFINED)
        tell(context, DIV_ZERO)
        return _infinity(sign)
    q, r, exponent = _quotient(context, a, b)
    if q is None:
        return _invalid(context, IMPOSSIBLE)
    return _finish(context, sign, q, 0)


def _remainder(context, a, b):
    if _is_special(a) or _is_special(b):
        found = _nan_of(context, a, b)
        if found is not None:
            return found
        if a._exp == "F":
            return _invalid(context)
        return _finish(context, a._sign, a._int, a._exp)
    if not b._int:
        return _invalid(context, INVALID if a._int else UNDEFINED)
    q, r, exponent = _quotient(context, a, b)
    if q is None:
        return _invalid(context, IMPOSSIBLE)
    if not r:
        exponent = min(a._exp, b._exp)
    return _finish(context, a._sign, r, exponent)


def _divmod(context, a, b):
    if _is_special(a) or _is_special(b):
        found = _nan_of(context, a, b)
        if found is not None:
            return found, found
        if a._exp == "F":
            if b._exp == "F":
                made = _invalid(context)
                return made, made
            made = _infinity(a._sign ^ b._sign)
            return made, _invalid(context)
        return _new(a._sign ^ b._sign, 0, 0), _finish(context, a._sign, a._int, a._exp)
    if not b._int:
        if not a._int:
            made = _invalid(context, UNDEFINED)
            return made, made
        tell(context, DIV_ZERO | INVALID)
        return _infinity(a._sign ^ b._sign), _new(0, 0, "n")
    q, r, exponent = _quotient(context, a, b)
    if q is None:
        made = _invalid(context, IMPOSSIBLE)
        return made, made
    if not r:
        exponent = min(a._exp, b._exp)
    return (_finish(context, a._sign ^ b._sign, q, 0),
            _finish(context, a._sign, r, exponent))


def _remainder_near(context, a, b):
    if _is_special(a) or _is_special(b):
        found = _nan_of(context, a, b)
        if found is not None:
            return found
        if a._exp == "F":
            return _invalid(context)
        return _finish(context, a._sign, a._int, a._exp)
    if not b._int:
        return _invalid(context, INVALID if a._int else UNDEFINED)
    ideal = min(a._exp, b._exp)
    if not a._int:
        return _finish(context, a._sign, 0, ideal)
    distance = a._exp + _ndigits(a._int) - (b._exp + _ndigits(b._int))
    if distance >= context._prec + 1:
        return _invalid(context, IMPOSSIBLE)
    if distance <= -2:
        return _finish(context, a._sign, a._int * _pow10(a._exp - ideal), ideal)
    divisor = b._int * _pow10(b._exp - ideal)
    q, r = divmod(a._int * _pow10(a._exp - ideal), divisor)
    sign = a._sign
    if 2 * r + (q & 1) > divisor:
        r -= divisor
        q += 1
    if q >= _pow10(context._prec):
        return _invalid(context, IMPOSSIBLE)
    if r < 0:
        sign, r = 1 - sign, -r
    return _finish(context, sign, r, ideal)


# ---------------------------------------------------------------- comparison

def _compare(a, b):
    # -1, 0 or 1 for numbers that are not NaN.
    if a._exp == "F" or b._exp == "F":
        left = (-1 if a._sign else 1) if a._exp == "F" else 0
        right = (-1 if b._sign else 1) if b._exp == "F" else 0
        return (left > right) - (left < right)
    c1, c2 = a._int, b._int
    if not c1 or not c2:
        left = 0 if not c1 else -1 if a._sign else 1
        right = 0 if not c2 else -1 if b._sign else 1
        return (left > right) - (left < right)
    if a._sign != b._sign:
        return -1 if a._sign else 1
    found = _compare_magnitude(a, b)
    return -found if a._sign else found


def _compare_magnitude(a, b):
    # The same for the absolute values of finite numbers other than 0.
    e1, e2 = a._exp, b._exp
    c1, c2 = a._int, b._int
    if e1 != e2:
        top1, top2 = e1 + _ndigits(c1), e2 + _ndigits(c2)
        if top1 != top2:
            return -1 if top1 < top2 else 1
        if e1 > e2:
            c1 *= _pow10(e1 - e2)
        else:
            c2 *= _pow10(e2 - e1)
    return (c1 > c2) - (c1 < c2)


def _int_decimal(n):
    return _new(1, -n, 0) if n < 0 else _new(0, n, 0)


def _compare_op(context, a, b):
    found = _nan_of(context, a, b)
    return _int_decimal(_compare(a, b)) if found is None else found


def _compare_signal(context, a, b):
    if a._exp in ("n", "N") or b._exp in ("n", "N"):
        found = _nan_of(context, a, b)
        tell(context, INVALID)  # for quiet NaNs too
        return found
    return _int_decimal(_compare(a, b))


_TOTAL_RANK = {"F": 1, "N": 2, "n": 3}


def _total(a, b):
    # Order of all representations: -NaN -sNaN -Inf ... -0 0 ... Inf sNaN NaN.
    if a._sign != b._sign:
        return -1 if a._sign else 1
    found = _total_magnitude(a, b)
    return -found if a._sign else found


def _total_magnitude(a, b):
    left, right = _TOTAL_RANK.get(a._exp, 0), _TOTAL_RANK.get(b._exp, 0)
    if left != right:
        return -1 if left < right else 1
    if left:
        if left == 1:
            return 0
        return (a._int > b._int) - (a._int < b._int)
    if a._int and b._int:
        found = _compare_magnitude(a, b)
    else:
        found = bool(a._int) - bool(b._int)
    if found:
        return found
    return (a._exp > b._exp) - (a._exp < b._exp)


def _compare_total(context, a, b):
    return _int_decimal(_total(a, b))


def _compare_total_mag(context, a, b):
    return _int_decimal(_total_magnitude(a, b))


def _choose(context, a, b, greater, magnitude):
    # max, min and those by magnitude.
    if a._exp in ("n", "N") or b._exp in ("n", "N"):
        if a._exp == "n" and b._exp not in ("n", "N"):
            return _apply(context, b)  # a quiet NaN gives way to a number
        if b._exp == "n" and a._exp not in ("n", "N"):
            return _apply(context, a)
        return _nan_of(context, a, b)
    if magnitude:
        found = _compare(_new(0, a._int, a._exp), _new(0, b._int, b._exp))
    else:
        found = _compare(a, b)
    if not found:
        found = _total(a, b)
    return _apply(context, b if (found < 0) == greater else a)


def _max(context, a, b):
    return _choose(context, a, b, True, False)


def _min(context, a, b):
    return _choose(context, a, b, False, False)


def _max_mag(context, a, b):
    return _choose(context, a, b, True, True)


def _min_mag(context, a, b):
    return _choose(context, a, b, False, True)


# ---------------------------------------------------------------- exponents and digits

def _quantize(context, a, b, rounding=None):
    if _is_special(a) or _is_special(b):
        found = _nan_of(context, a, b)
        if found is not None:
            return found
        if a._exp == "F" and b._exp == "F":
            return a
        return _invalid(context)
    exponent = b._exp
    if not context._etiny <= exponent <= context._emax:
        return _invalid(context)
    if rounding is None:
        rounding = context._rounding
    status = 0
    coefficient = a._int
    if not coefficient:
        return _finish(context, a._sign, 0, exponent)
    shift = a._exp - exponent
    if a._exp + _ndigits(coefficient) - 1 > context._emax:
        return _invalid(context)
    if shift >= 0:
        if _ndigits(coefficient) + shift > context._prec:
            return _invalid(context)
        coefficient *= _pow10(shift)
    else:
        if a._exp + _ndigits(coefficient) - exponent > context._prec:
            return _invalid(context)
        coefficient, inexact = _drop(a._sign, coefficient, -shift, rounding)
        status = ROUNDED | (INEXACT if inexact else 0)
        if coefficient >= _pow10(context._prec):
            return _invalid(context)
    if coefficient:
        adjusted = exponent + _ndigits(coefficient) - 1
        if adjusted > context._emax:
            return _invalid(context)
        if adjusted < context._emin:
            status |= SUBNORMAL
    if context._fold and exponent > context._etop:
        coefficient *= _pow10(exponent - context._etop)
        exponent = context._etop
        status |= CLAMPED
    if status:
        tell(context, status)
    return _new(a._sign, coefficient, exponent)


def _integral(context, a, rounding, exact):
    # a rounded to an integer.
    if _is_special(a):
        found = _nan_of(context, a)
        return a if found is None else found
    if a._exp >= 0:
        return _new(a._sign, a._int, a._exp)
    if not a._int:
        return _new(a._sign, 0, 0)
    coefficient, inexact = _drop(a._sign, a._int, -a._exp, rounding)
    if exact:
        tell(context, ROUNDED | (INEXACT if inexact else 0))
    return _new(a._sign, coefficient, 0)


def _normalize(context, a):
    found = _plus_keep_sign(context, a)
    if _is_special(found):
        return found
    coefficient, exponent = found._int, found._exp
    if not coefficient:
        return _new(found._sign, 0, 0)
    top = context._etop if context._fold else context._emax
    while coefficient % 10 == 0 and exponent < top:
        coefficient //= 10
        exponent += 1
    return _new(found._sign, coefficient, exponent)


def _plus_keep_sign(context, a):
    if _is_special(a):
        found = _nan_of(context, a)
        return a if found is None else found
    return _finish(context, a._sign, a._int, a._exp)


def _logb(context, a):
    if _is_special(a):
        found = _nan_of(context, a)
        return _infinity(0) if found is None else found
    if not a._int:
        tell(context, DIV_ZERO)
        return _infinity(1)
    n = a._exp + _ndigits(a._int) - 1
    return _finish(context, 1 if n < 0 else 0, abs(n), 0)


def _scaleb(context, a, b):
    found = _nan_of(context, a, b)
    if found is not None:
        return found
    if b._exp != 0:
        return _invalid(context)
    limit = 2 * (context._emax + context._prec)
    if b._int > limit:
        return _invalid(context)
    if a._exp == "F":
        return a
    shift = -b._int if b._sign else b._int
    return _finish(context, a._sign, a._int, a._exp + shift)


def _digit_shift(context, a, b):
    # The number of places of shift and rotate, or None.
    if b._exp != 0 or b._int > context._prec:
        return None
    return -b._int if b._sign else b._int


def _shift(context, a, b):
    found = _nan_of(context, a, b)
    if found is not None:
        return found
    n = _digit_shift(context, a, b)
    if n is None:
        return _invalid(context)
    if a._exp == "F":
        return a
    if n >= 0:
        coefficient = a._int * _pow10(n) % _pow10(context._prec)
    else:
        coefficient = a._int % _pow10(context._prec) // _pow10(-n)
    return _new(a._sign, coefficient, a._exp)


def _rotate(context, a, b):
    found = _nan_of(context, a, b)
    if found is not None:
        return found
    n = _digit_shift(context, a, b)
    if n is None:
        return _invalid(context)
    if a._exp == "F":
        return a
    prec = context._prec
    n %= prec
    coefficient = a._int % _pow10(prec)
    head, tail = divmod(coefficient, _pow10(prec - n))
    return _new(a._sign, tail * _pow10(n) + head, a._exp)


def _next_away(context, a, sign):
    # The next number in the direction of an infinity of that sign.
    if _is_special(a):
        found = _nan_of(context, a)
        if found is not None:
            return found
        if a._sign == sign:
            return a
        return _new(a._sign, _pow10(context._prec) - 1, context._etop)
    rounding = ROUND_FLOOR if sign else ROUND_CEILING
    coefficient, exponent, status = fit(context, a._sign, a._int, a._exp, rounding)
    if exponent == "F":
        return _new(a._sign, 0, "F")
    rounded = _new(a._sign, coefficient, exponent)
    if _compare(rounded, a):
        return rounded
    # Half of the least step, in the direction wanted, rounded away from a.
    parts = _add_parts(context, a._sign, a._int, a._exp, sign, 1, context._etiny - 1)
    coefficient, exponent, status = fit(context, *parts, rounding)
    return _new(parts[0], coefficient, exponent)


def _next_plus(context, a):
    return _next_away(context, a, 0)


def _next_minus(context, a):
    return _next_away(context, a, 1)


def _next_toward(context, a, b):
    found = _nan_of(context, a, b)
    if found is not None:
        return found
    order = _compare(a, b)
    if not order:
        return _new(b._sign, a._int, a._exp)
    made = _next_away(context, a, 0 if order < 0 else 1)
    if made._exp == "F":
        if a._exp != "F":
            tell(context, OVERFLOW | INEXACT | ROUNDED)
    elif made._exp + _ndigits(made._int) - 1 < context._emin:
        status = UNDERFLOW | SUBNORMAL | INEXACT | ROUNDED
        if not made._int:
            status |= CLAMPED
        tell(context, status)
    return made


def _logical_digits(context, a):
    # The coefficient of an operand of a logical operation, or None.
    if _is_special(a) or a._sign or a._exp != 0:
        return None
    text = _digits_text(a._int)
    if text.strip("01"):
        return None
    return int(text[-min(context._prec, len(text)):], 2)


def _logical(context, a, b, operate):
    left, right = _logical_digits(context, a), _logical_digits(context, b)
    if left is None or right is None:
        return _invalid(context)
    return _new(0, int(f"{operate(left, right):b}"), 0)


def _logical_and(context, a, b):
    return _logical(context, a, b, int.__and__)


def _logical_or(context, a, b):
    return _logical(context, a, b, int.__or__)


def _logical_xor(context, a, b):
    return _logical(context, a, b, int.__xor__)


def _logical_invert(context, a):
    found = _logical_digits(context, a)
    if found is None:
        return _invalid(context)
    return _new(0, int(f"{found ^ (1 << context._prec) - 1:b}"), 0)


def _number_class(context, a):
    if a._exp == "n":
        return "NaN"
    if a._exp == "N":
        return "sNaN"
    sign = "-" if a._sign else "+"
    if a._exp == "F":
        return sign + "Infinity"
    if not a._int:
        return sign + "Zero"
    return sign + ("Subnormal" if _is_subnormal(context, a) else "Normal")


def _is_normal(context, a):
    if _is_special(a) or not a._int:
        return False
    return a._exp + _ndigits(a._int) - 1 >= context._emin


def _is_subnormal(context, a):
    if _is_special(a) or not a._int:
        return False
    return a._exp + _ndigits(a._int) - 1 < context._emin


# ---------------------------------------------------------------- roots, exp, ln, powers

def _sqrt(context, a):
    if _is_special(a):
        found = _nan_of(context, a)
        if found is not None:
            return found
        return _invalid(context) if a._sign else a
    if not a._int:
        return _finish(context, a._sign, 0, a._exp // 2)
    if a._sign:
        return _invalid(context)
    c, ideal = a._int, a._exp // 2
    if a._exp & 1:
        c *= 10
    # The root of c, to one digit more than wanted.
    shift = context._prec + 1 - (_ndigits(c) + 1) // 2
    exact = True
    if shift >= 0:
        c *= _pow10(2 * shift)
    else:
        c, rest = divmod(c, _pow10(-2 * shift))
        exact = not rest
    exponent = ideal - shift
    root = _math.isqrt(c)
    if exact and root * root == c:
        if shift >= 0:
            root //= _pow10(shift)
        else:
            root *= _pow10(-shift)
        exponent = ideal
    elif root % 5 == 0:
        root += 1  # not exact: keep it from looking like a tie
    return _finish(context, 0, root, exponent, 0, ROUND_HALF_EVEN)


def _exp(context, a):
    if _is_special(a):
        found = _nan_of(context, a)
        if found is not None:
            return found
        return _new(0, 0, 0) if a._sign else a
    if not a._int:
        return _new(0, 1, 0)
    found = _exp_value(context, a._sign, a._int, a._exp)
    if found is None:
        return _ones(context, 0)
    return _finish(context, 0, *found, 0, ROUND_HALF_EVEN)


def _exp_value(context, sign, c, e):
    # (coefficient, exponent) of exp(+-c * 10**e), so that rounding it is right; too large or
    # too small results are only known to be so. None for 1, as libmpdec has it.
    adjusted = e + _ndigits(c) - 1
    prec = context._prec
    if adjusted > len(str(context._emax + prec)) + 1:
        if sign:
            return 1, context._etiny - prec - 2
        return 1, context._emax + 2
    if adjusted < -prec - 4 or adjusted == -prec - 4 and c <= 9 * _pow10(_ndigits(c) - 1):
        return None
    return _settle(lambda digits: _exp_digits(sign, c, e, digits), prec)


def _ln(context, a):
    if _is_special(a):
        found = _nan_of(context, a)
        if found is not None:
            return found
        return _invalid(context) if a._sign else a
    if not a._int:
        return _infinity(1)
    if a._sign:
        return _invalid(context)
    if a._exp <= 0 and a._int == _pow10(-a._exp):
        return _new(0, 0, 0)
    c, e = _settle(_ln_digits(a._int, a._exp), context._prec)
    return _finish(context, 1 if c < 0 else 0, abs(c), e, 0, ROUND_HALF_EVEN)


def _ln_digits(c, e):
    # A function for settle(): the logarithm of c * 10**e, which is not 1.
    def compute(digits):
        # How far below 1 the result is: ln(1 + x) is about x.
        top = e + _ndigits(c)
        lead = 0
        if top in (0, 1):
            scale = max(-e, 0)
            one = _pow10(scale)
            distance = abs(c * _pow10(max(e, 0)) - one)
            lead = max(0, scale - _ndigits(distance) + 1)
        places = digits + lead + 2
        return _ln_fixed(c, e, places), -places
    return compute


def _log10(context, a):
    if _is_special(a):
        found = _nan_of(context, a)
        if found is not None:
            return found
        return _invalid(context) if a._sign else a
    if not a._int:
        return _infinity(1)
    if a._sign:
        return _invalid(context)
    digits = _ndigits(a._int)
    if a._int == _pow10(digits - 1):
        n = a._exp + digits - 1
        return _finish(context, 1 if n < 0 else 0, abs(n), 0, 0, ROUND_HALF_EVEN)
    inner = _ln_digits(a._int, a._exp)

    def compute(wanted):
        value, exponent = inner(wanted + 2)
        places = -exponent
        return value * _pow10(places) // _ln10(places), exponent

    c, e = _settle(compute, context._prec)
    return _finish(context, 1 if c < 0 else 0, abs(c), e, 0, ROUND_HALF_EVEN)


def _is_integer(a):
    if a._exp >= 0 or not a._int:
        return True
    n = -a._exp
    return n < _ndigits(a._int) + 1 and a._int % _pow10(n) == 0


def _is_odd(a):
    # Of an integer.
    if a._exp > 0:
        return False
    return a._int // _pow10(-a._exp) & 1 == 1


def _power(context, a, b, modulo=None):
    if modulo is not None:
        return _power_modulo(context, a, b, modulo)
    found = _nan_of(context, a, b)
    if found is not None:
        return found
    infinite = b._exp == "F"
    whole = not infinite and _is_integer(b)
    sign = 1 if a._sign and whole and _is_odd(b) else 0
    if not _is_special(a) and not a._int:
        if not infinite and not b._int:
            return _invalid(context)
        if b._sign:
            return _infinity(sign)
        return _new(sign, 0, 0)
    if a._sign and not whole:
        return _invalid(context)
    size = _one_order(a)
    if infinite:
        if not size:
            return _ones(context, 0)
        return _infinity(0) if (size > 0) != bool(b._sign) else _new(0, 0, 0)
    if a._exp == "F":
        if not b._int:
            return _new(0, 1, 0)
        return _new(sign, 0, 0) if b._sign else _infinity(sign)
    if not b._int:
        return _new(0, 1, 0)
    if not size:
        return _power_of_one(context, a, b, whole, sign)
    limits = _power_bounds(context, a, b, size, sign)
    if limits is not None:
        return limits
    if whole:
        return _power_whole(context, a, b, sign)
    return _power_real(context, a, b)


def _one_order(a):
    # -1, 0, 1: how the magnitude of a compares to 1.
    if a._exp == "F":
        return 1
    return _compare(_new(0, a._int, a._exp), _new(0, 1, 0))


def _ones(context, sign):
    # 1.000... of full precision: the result is 1, but not exactly.
    places = context._prec - 1
    tell(context, INEXACT | ROUNDED)
    return _new(sign, _pow10(places), -places)


def _power_of_one(context, a, b, whole, sign):
    if not whole:
        return _ones(context, 0)
    if b._sign:
        return _new(sign, 1, 0)
    # 1.00 ** 3 is 1.000000, as far as it fits.
    times = b._int * _pow10(b._exp) if 0 <= b._exp < 20 else (
        b._int // _pow10(-b._exp) if b._exp < 0 else context._prec)
    places = -a._exp * min(times, context._prec)
    if places > context._prec - 1:
        places = context._prec - 1
        tell(context, ROUNDED)
    return _new(sign, _pow10(places), -places)


def _power_bounds(context, a, b, size, sign):
    # Overflow and underflow that are so large that nothing need be computed.
    n = _ndigits(b._int) + b._exp  # |b| < 10**n
    adjusted = a._exp + _ndigits(a._int) - 1
    grows = (size > 0) != bool(b._sign)
    # log10 of the result is about b * log10(a).
    distance = adjusted if size > 0 else -adjusted - 1
    if distance >= 1:
        reach = len(str(distance)) - 1 + n - 1
    else:
        # a is within a factor of 10 of 1: |log10(a)| is at least a tenth of |a - 1| / a.
        gap = abs(a._int * _pow10(max(a._exp, 0)) - _pow10(max(-a._exp, 0)))
        reach = _ndigits(gap) - _ndigits(a._int) - 2 + n - 1
    limit = _ndigits(context._emax if grows else -context._etiny)
    if reach <= limit:
        return None
    if grows:
        return _finish(context, sign, 1, context._emax + 2)
    return _finish(context, sign, 1, context._etiny - 2)


class _Work:
    # What fit() needs to know of a context with another precision.
    __slots__ = ("_prec", "_rounding", "_emin", "_emax", "_fold", "_etop", "_etiny")

    def __init__(self, context, prec):
        self._prec = prec
        self._rounding = ROUND_HALF_EVEN
        self._emin = context._emin
        self._emax = context._emax
        self._fold = 0
        self._etop = context._emax - prec + 1
        self._etiny = context._emin - prec + 1


def _power_whole(context, a, b, sign):
    # Squaring and multiplying, with enough more digits. The precision is that of libmpdec, so
    # that exactly the same results are marked as inexact.
    n = b._int * _pow10(b._exp) if b._exp >= 0 else b._int // _pow10(-b._exp)
    work = _Work(context, context._prec + _ndigits(b._int) + b._exp + 2)
    c, e, status = a._int, a._exp, 0
    if b._sign:
        work = _Work(context, work._prec + 1)
        shift = work._prec + 1 + _ndigits(c)
        q, r = divmod(_pow10(shift), c)
        e = -shift - e
        if r:
            if q % 5 == 0:
                q += 1
        else:
            while q % 10 == 0 and e < -a._exp:
                q //= 10
                e += 1
        c, e, status = fit(work, 0, q, e)
    base_c, base_e = c, e
    for bit in f"{n:b}"[1:]:
        if e == "F" or not c:
            break
        c, e, more = fit(work, 0, c * c, e + e)
        status |= more
        if bit == "1" and e != "F" and c:
            c, e, more = fit(work, 0, c * base_c, e + base_e)
            status |= more
    if e == "F":
        return _finish(context, sign, 1, context._emax + 2)
    return _finish(context, sign, c, e, status)


def _power_real(context, a, b):
    # exp(ln(a) * b), each step rounded to 23 digits more than wanted: what libmpdec does, so
    # that the result is the same where it is not the closest one.
    work = _Work(context, max(context._prec, _ndigits(a._int)) + 23)
    work._emax, work._emin = MAX_EMAX, -MAX_EMAX
    work._etop, work._etiny = MAX_EMAX - work._prec + 1, MIN_ETINY
    c, e = _settle(_ln_digits(a._int, a._exp), work._prec)
    sign = 1 if c < 0 else 0
    c, e, _ = fit(work, sign, abs(c), e)
    sign ^= b._sign
    c, e, _ = fit(work, sign, c * b._int, e + b._exp)
    if e == "F":
        return _finish(context, 0, 1, context._etiny - 2 if sign else context._emax + 2)
    found = None if not c else _exp_value(work, sign, c, e)
    if found is None:
        return _finish(context, 0, _pow10(work._prec - 1), 1 - work._prec, INEXACT | ROUNDED)
    c, e, status = fit(work, 0, *found)
    if e == "F":
        return _finish(context, 0, 1, context._emax + 2)
    if not c:
        return _finish(context, 0, 1, context._etiny - 2)
    return _finish(context, 0, c, e, status | INEXACT | ROUNDED)


def _power_modulo(context, a, b, m):
    found = _nan_of(context, a, b, m)
    if found is not None:
        return found
    if _is_special(a) or _is_special(b) or _is_special(m):
        return _invalid(context)
    if not (_is_integer(a) and _is_integer(b) and _is_integer(m)) or b._sign and b._int:
        return _invalid(context)
    if not m._int or not a._int and not b._int:
        return _invalid(context)
    if m._exp + _ndigits(m._int) > context._prec:
        return _invalid(context)
    modulus = _whole(m)
    exponent = _whole(b)
    sign = a._sign if exponent & 1 else 0
    base = (a._int % modulus * pow(10, a._exp, modulus) if a._exp >= 0
            else a._int // _pow10(-a._exp)) % modulus
    return _new(sign, pow(base, exponent, modulus), 0)


def _whole(a):
    # The magnitude of an integer.
    return a._int * _pow10(a._exp) if a._exp >= 0 else a._int // _pow10(-a._exp)


# ---------------------------------------------------------------- text

def _to_text(d, engineering, capitals):
    sign = "-" if d._sign else ""
    exponent = d._exp
    if type(exponent) is str:
        if exponent == "F":
            return sign + "Infinity"
        return (f"{sign}{'NaN' if exponent == 'n' else 'sNaN'}"
                f"{_digits_text(d._int) if d._int else ''}")
    digits = _digits_text(d._int)
    left = exponent + len(digits)  # digits before the point
    if exponent <= 0 and left > -6:
        point = left
    elif not engineering:
        point = 1
    elif digits == "0":
        point = (left + 1) % 3 - 1
    else:
        point = (left - 1) % 3 + 1
    if point <= 0:
        text = "0." + "0" * -point + digits
    elif point >= len(digits):
        text = digits + "0" * (point - len(digits))
    else:
        text = digits[:point] + "." + digits[point:]
    if left != point:
        text += f"{'E' if capitals else 'e'}{left - point:+d}"
    return sign + text


class _Form:
    __slots__ = ("fill", "align", "sign", "zeros", "width", "group", "precision", "type",
                 "positive_zero", "keep_point", "inner_group")


def _read_form(text):
    # A format specification, or None if it is none.
    form = _Form()
    form.fill, form.align, form.sign = " ", "", "-"
    form.zeros = form.positive_zero = form.keep_point = False
    form.width, form.precision, form.group, form.type = 0, None, "", ""
    form.inner_group = ""
    at, size = 0, len(text)
    if size >= 2 and text[1] in "<>=^":
        form.fill, form.align = text[0], text[1]
        at = 2
    elif size and text[0] in "<>=^":
        form.align = text[0]
        at = 1
    if at < size and text[at] in "+- ":
        form.sign = text[at]
        at += 1
    if at < size and text[at] == "z":
        form.positive_zero = True
        at += 1
    if at < size and text[at] == "#":
        form.keep_point = True
        at += 1
    if at < size and text[at] == "0":
        if form.align:
            return None
        form.fill, form.align, form.zeros = "0", "=", True
        at += 1
    start = at
    while at < size and "0" <= text[at] <= "9":
        at += 1
    if at > start:
        form.width = int(text[start:at])
    if at < size and text[at] in ",_":
        form.group = text[at]
        at += 1
    if at < size and text[at] == ".":
        at += 1
        start = at
        while at < size and "0" <= text[at] <= "9":
            at += 1
        if at > start:
            form.precision = int(text[start:at])
        if at < size and text[at] in ",_":
            form.inner_group = text[at]
            at += 1
        elif at == start:
            return None
    if at < size:
        form.type = text[at]
        at += 1
        if form.type not in "eEfFgGnN%" or form.type in "nN" and form.group:
            return None
    return form if at == size else None


def _grouped(digits, separator, sizes, least):
    # Digits with separators between groups of the given sizes, the last of them repeated;
    # filled with zeros to at least a width. A size of 0 or 127 means: no more groups.
    groups = []
    at = 0
    while True:
        size = sizes[min(at, len(sizes) - 1)] if sizes else 0
        at += 1
        last = max(len(digits), least, 1)
        if 0 < size < 127:
            last = min(last, size)
        groups.append(digits[-last:].rjust(last, "0"))
        digits = digits[:-last]
        least -= last
        if not digits and least <= 0:
            break
        least -= len(separator)
    return separator.join(reversed(groups))


def _round_for(d, kind, precision, rounding):
    # Coefficient and exponent of d with the digits that a precision asks for.
    c, e = d._int, d._exp + (2 if kind == "%" else 0)
    if kind in "fF%":
        if precision is None:
            wanted = min(e, 0)
        else:
            wanted = -precision
        if e < wanted:
            c, _ = _drop(d._sign, c, wanted - e, rounding)
        else:
            c *= _pow10(e - wanted)
        return c, wanted
    if precision is None or not c:
        return c, e
    keep = precision + 1 if kind in "eE" else precision or 1
    drop = _ndigits(c) - keep
    if drop > 0:
        c, _ = _drop(d._sign, c, drop, rounding)
        e += drop
        if _ndigits(c) > keep:
            c //= 10
            e += 1
    elif kind in "eE":
        c *= _pow10(-drop)
        e += drop
    return c, e


def _format(d, form, context, locale):
    # The text of a Decimal in a form; locale is (point, separator, sizes of groups).
    kind = form.type or "g"
    lower = kind
    if kind in "nN":
        lower = "g"
    if _is_special(d):
        sign = "-" if d._sign else form.sign.replace("-", "")
        text = _to_text(_new(0, d._int, d._exp), False, 1) + ("%" if kind == "%" else "")
        return _pad(sign, text,
                    " " if form.zeros else form.fill,
                    ">" if form.zeros else form.align or ">", form.width)
    c, e = _round_for(d, lower, form.precision, context._rounding)
    sign = "" if form.positive_zero and not c else "-" if d._sign else None
    if sign is None or not sign:
        sign = form.sign.replace("-", "")
    digits = _digits_text(c)
    left = e + len(digits)
    if lower in "eE":
        point = 1 if c or form.precision is None else 1 - form.precision
    elif lower in "fF%":
        point = left
    else:
        point = left if e <= 0 and left > -6 else 1
    if point <= 0:
        whole, rest = "0", "0" * -point + digits
    elif point >= len(digits):
        whole, rest = digits + "0" * (point - len(digits)), ""
    else:
        whole, rest = digits[:point], digits[point:]
    if form.inner_group:
        rest = form.inner_group.join([rest[i:i + 3] for i in range(0, len(rest), 3)])
    if rest or form.keep_point:
        rest = locale[0] + rest
    if lower in "eE" or left != point:
        capital = kind in "EGN" or not form.type and context._capitals
        rest += f"{'E' if capital else 'e'}{left - point:+d}"
    if kind == "%":
        rest += "%"
    least = 0
    if form.fill == "0" and form.align == "=":
        least = form.width - len(sign) - len(rest)
    if locale[1]:
        whole = _grouped(whole, locale[1], locale[2], least)
    return _pad(sign, whole + rest, form.fill, form.align or ">", form.width)


def _override(settings):
    # Point, separator and sizes of groups of a dict like that of locale.localeconv().
    found = []
    for name, default in (("decimal_point", "."), ("thousands_sep", ""), ("grouping", "")):
        value = settings.get(name, default)
        if not isinstance(value, str) and not (name == "grouping" and isinstance(value, list)):
            raise ValueError("invalid override dict")
        found.append(value)
    if not found[0] or len(found[0]) > 4 or len(found[1]) > 4:
        raise ValueError("invalid override dict")
    sizes = [ord(n) if isinstance(n, str) else n for n in found[2]]
    if sizes and sizes[-1] == 0:
        sizes.pop()
    return found[0], found[1] if sizes else "", tuple(sizes)


def _pad(sign, body, fill, align, width):
    gap = fill * (width - len(sign) - len(body))
    if align == ">":
        return gap + sign + body
    if align == "<":
        return sign + body + gap
    if align == "=":
        return sign + gap + body
    half = len(gap) // 2
    return gap[:half] + sign + body + gap[half:]


# ---------------------------------------------------------------- Decimal

def _binary_operator(operate):
    def forward(self, value, /):
        if type(value) is not Decimal:
            value = _operand(value)
            if value is NotImplemented:
                return value
        return operate(getcontext(), self, value)

    def reverse(self, value, /):
        value = _operand(value)
        if value is NotImplemented:
            return value
        return operate(getcontext(), value, self)

    return forward, reverse


def _power_operator(base, exponent, mod):
    if base is NotImplemented or exponent is NotImplemented:
        return NotImplemented
    if mod is not None:
        mod = _operand(mod)
        if mod is NotImplemented:
            return mod
    return _power(getcontext(), base, exponent, mod)


def _unary_method(operate, doc):
    def method(self, /, context=None):
        return operate(_context(context), self)
    method.__doc__ = doc
    return method


def _binary_method(operate, doc):
    def method(self, /, other, context=None):
        context = _context(context)
        return operate(context, self, _argument(other))
    method.__doc__ = doc
    return method


def _comparable(self, other, equality):
    # Both sides of a comparison as Decimals, or None. A quotient is compared by products.
    if isinstance(other, Decimal):
        return self, other
    if isinstance(other, int):
        return self, _from_int(other)
    if isinstance(other, float) or equality and isinstance(other, complex) and not other.imag:
        context = getcontext()
        if equality:
            context._flags._bits |= FLOAT
        else:
            tell(context, FLOAT)
        return self, _from_float(other.real)
    if isinstance(other, _numbers.Rational):
        if not _is_special(self):
            self = _new(self._sign, self._int * other.denominator, self._exp)
        return self, _from_int(other.numerator)
    return None


def _ordering(test):
    def method(self, value, /):
        pair = _comparable(self, value, False)
        if pair is None:
            return NotImplemented
        a, b = pair
        if a._exp in ("n", "N") or b._exp in ("n", "N"):
            tell(getcontext(), INVALID)
            return False
        return test(_compare(a, b))
    return method


@_dotted
class Decimal:
    """A decimal number, exact unless an operation says otherwise.

    Made of an int, a text, a float (exactly), a Decimal or a tuple (sign, digits, exponent).
    Operations round their results to the context in force.
    """

    __module__ = "decimal"
    __slots__ = ("_sign", "_int", "_exp", "__weakref__")

    def __new__(cls, value="0", context=None):
        if context is not None:
            _context(context)
        if type(value) is int:
            found = (1, -value, 0) if value < 0 else (0, value, 0)
        elif isinstance(value, str):
            found = _read(value)
            context = _context(context)
            if found is None:
                made = _invalid(context, CONVERSION)
                found = 0, 0, "n"
            else:
                made = _exact(*found, context)
                found = made._sign, made._int, made._exp
        elif isinstance(value, Decimal):
            if type(value) is cls is Decimal:
                return value
            found = value._sign, value._int, value._exp
        elif isinstance(value, int):
            value = int(value)
            found = (1, -value, 0) if value < 0 else (0, value, 0)
        elif isinstance(value, float):
            tell(_context(context), FLOAT)
            made = _from_float(value)
            found = made._sign, made._int, made._exp
        elif isinstance(value, (tuple, list)):
            made = _exact(*_from_tuple(value), _context(context))
            found = made._sign, made._int, made._exp
        else:
            raise _type_error(value)
        self = _make(cls)
        self._sign, self._int, self._exp = found
        return self

    @classmethod
    def from_float(cls, f, /):
        """Return the exact value of a float or an int."""
        if isinstance(f, float):
            made = _from_float(f)
        elif isinstance(f, int):
            made = _from_int(f)
        else:
            raise TypeError("argument must be int or float")
        return made if cls is Decimal else cls(made)

    @classmethod
    def from_number(cls, number, /):
        """Return the exact value of an int, a float or a Decimal."""
        if isinstance(number, Decimal):
            made = number
        elif isinstance(number, float):
            made = _from_float(number)
        elif isinstance(number, int):
            made = _from_int(number)
        else:
            raise _type_error(number)
        return made if cls is Decimal else cls(made)

    def as_tuple(self, /):
        """Return (sign, digits, exponent) as a named tuple."""
        if self._exp == "F":
            digits = (0,)
        elif type(self._exp) is str and not self._int:
            digits = ()
        else:
            digits = tuple([int(c) for c in _digits_text(self._int)])
        return DecimalTuple(self._sign, digits, self._exp)

    def as_integer_ratio(self, /):
        """Return the value as a quotient of two ints in lowest terms."""
        if _is_special(self):
            if self._exp == "F":
                raise OverflowError("cannot convert Infinity to integer ratio")
            raise ValueError("cannot convert NaN to integer ratio")
        n, d = self._int, 1
        if self._exp >= 0:
            n *= _pow10(self._exp)
        elif n:
            d = _pow10(-self._exp)
            common = _math.gcd(n, d)
            n //= common
            d //= common
        return (-n if self._sign else n), d

    def __repr__(self, /):
        return f"Decimal('{self}')"

    def __str__(self, /):
        return _to_text(self, False, getcontext()._capitals)

    def to_eng_string(self, /, context=None):
        """Return the value as text, with an exponent that is a multiple of 3."""
        return _to_text(self, True, _context(context)._capitals)

    def __format__(self, spec, override=None, /):
        if not isinstance(spec, str):
            raise TypeError("format arg must be str")
        form = _read_form(spec)
        if form is None:
            raise ValueError("invalid format string")
        if form.type == "N":
            import warnings
            warnings.warn("Format specifier 'N' is deprecated and slated for removal in Python "
                          "3.18", DeprecationWarning, stacklevel=2)
        locale = ".", form.group, (3,)
        if override is not None:
            if not isinstance(override, dict):
                raise TypeError("optional argument must be a dict")
            locale = _override(override)
        return _format(self, form, getcontext(), locale)

    def __hash__(self, /):
        if _is_special(self):
            if self._exp == "N":
                raise TypeError("Cannot hash a signaling NaN value")
            if self._exp == "n":
                return object.__hash__(self)
            return -_HASH_INF if self._sign else _HASH_INF
        if self._exp >= 0:
            power = pow(10, self._exp, _MODULUS)
        else:
            power = pow(_TEN_INVERSE, -self._exp, _MODULUS)
        found = self._int * power % _MODULUS
        if self._sign:
            found = -found
        return -2 if found == -1 else found

    # ------------------------------------------------------------ operators

    __add__, __radd__ = _binary_operator(_add)
    __sub__, __rsub__ = _binary_operator(_subtract)
    __mul__, __rmul__ = _binary_operator(_multiply)
    __truediv__, __rtruediv__ = _binary_operator(_divide)
    __floordiv__, __rfloordiv__ = _binary_operator(_divide_int)
    __mod__, __rmod__ = _binary_operator(_remainder)
    __divmod__, __rdivmod__ = _binary_operator(_divmod)

    def __pow__(self, value, mod=None, /):
        return _power_operator(self, _operand(value), mod)

    def __rpow__(self, value, mod=None, /):
        return _power_operator(_operand(value), self, mod)

    def __neg__(self, /):
        return _minus(getcontext(), self)

    def __pos__(self, /):
        return _plus(getcontext(), self)

    def __abs__(self, /):
        return _abs(getcontext(), self)

    def __bool__(self, /):
        return type(self._exp) is str or self._int != 0

    def __eq__(self, value, /):
        pair = _comparable(self, value, True)
        if pair is None:
            return NotImplemented
        a, b = pair
        if type(a._exp) is str or type(b._exp) is str:
            if a._exp == "N" or b._exp == "N":
                tell(getcontext(), INVALID)
                return False
            if a._exp == "n" or b._exp == "n":
                return False
        return _compare(a, b) == 0

    __lt__ = _ordering(lambda found: found < 0)
    __le__ = _ordering(lambda found: found <= 0)
    __gt__ = _ordering(lambda found: found > 0)
    __ge__ = _ordering(lambda found: found >= 0)

    def __int__(self, /):
        if _is_special(self):
            if self._exp == "F":
                raise OverflowError("cannot convert Infinity to integer")
            raise ValueError("cannot convert NaN to integer")
        return self._rounded_int(ROUND_DOWN)

    __trunc__ = __int__

    def _rounded_int(self, rounding):
        if _is_special(self):
            int(self)
        if self._exp >= 0:
            n = self._int * _pow10(self._exp)
        else:
            n, _ = _drop(self._sign, self._int, -self._exp, rounding)
        return -n if self._sign else n

    def __floor__(self, /):
        return self._rounded_int(ROUND_FLOOR)

    def __ceil__(self, /):
        return self._rounded_int(ROUND_CEILING)

    def __round__(self, ndigits=None, /):
        if ndigits is None:
            return self._rounded_int(ROUND_HALF_EVEN)
        if not isinstance(ndigits, int):
            raise TypeError("optional arg must be an integer")
        return _quantize(getcontext(), self, _new(0, 1, -int(ndigits)))

    def __float__(self, /):
        if _is_special(self):
            if self._exp == "N":
                raise ValueError("cannot convert signaling NaN to float")
            if self._exp == "n":
                return float("-nan" if self._sign else "nan")
        return float(_to_text(self, False, 1))

    def __complex__(self, /):
        return complex(float(self))

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return _new(0, 0, 0)

    def conjugate(self, /):
        """Return the number itself."""
        return self

    def __reduce__(self, /):
        return type(self), (str(self),)

    def __copy__(self, /):
        return self

    def __deepcopy__(self, object, /):
        return self

    def __sizeof__(self, /):
        return 104 + self._int.bit_length() // 8

    # ------------------------------------------------------------ questions

    def adjusted(self, /):
        """Return the exponent of the leading digit."""
        return 0 if _is_special(self) else self._exp + _ndigits(self._int) - 1

    def canonical(self, /):
        """Return the number itself."""
        return self

    def is_canonical(self, /):
        """Return True."""
        return True

    def is_finite(self, /):
        """Whether this is neither infinite nor NaN."""
        return type(self._exp) is not str

    def is_infinite(self, /):
        """Whether this is an infinity."""
        return self._exp == "F"

    def is_nan(self, /):
        """Whether this is a NaN, quiet or signalling."""
        return self._exp in ("n", "N")

    def is_qnan(self, /):
        """Whether this is a quiet NaN."""
        return self._exp == "n"

    def is_snan(self, /):
        """Whether this is a signalling NaN."""
        return self._exp == "N"

    def is_signed(self, /):
        """Whether the sign is negative; that of -0 is."""
        return self._sign == 1

    def is_zero(self, /):
        """Whether this is 0 or -0."""
        return type(self._exp) is not str and not self._int

    def is_normal(self, /, context=None):
        """Whether this is finite, not 0 and not subnormal."""
        return _is_normal(_context(context), self)

    def is_subnormal(self, /, context=None):
        """Whether this is closer to 0 than normal numbers are, and not 0."""
        return _is_subnormal(_context(context), self)

    def number_class(self, /, context=None):
        """Return what kind of number this is, as a word with its sign."""
        return _number_class(_context(context), self)

    def radix(self, /):
        """Return 10."""
        return _new(0, 10, 0)

    def same_quantum(self, /, other, context=None):
        """Whether both have the same exponent, or are both infinite or both NaN."""
        _context(context)
        return _same_quantum(self, _argument(other))

    # ------------------------------------------------------------ operations

    def copy_abs(self, /):
        """Return the absolute value, whatever it is, unrounded."""
        return _new(0, self._int, self._exp)

    def copy_negate(self, /):
        """Return the number with its sign changed, unrounded."""
        return _new(1 - self._sign, self._int, self._exp)

    def copy_sign(self, /, other, context=None):
        """Return the number with the sign of other."""
        _context(context)
        return _new(_argument(other)._sign, self._int, self._exp)

    compare = _binary_method(_compare_op, "Return -1, 0 or 1 as a Decimal, NaN for a NaN.")
    compare_signal = _binary_method(_compare_signal, "Like compare(), and any NaN signals.")
    compare_total = _binary_method(_compare_total,
                                   "Compare by representation: a total order.")
    compare_total_mag = _binary_method(_compare_total_mag,
                                       "Like compare_total(), ignoring signs.")
    max = _binary_method(_max, "Return the greater; a number wins over a quiet NaN.")
    min = _binary_method(_min, "Return the lesser; a number wins over a quiet NaN.")
    max_mag = _binary_method(_max_mag, "Like max(), by absolute values.")
    min_mag = _binary_method(_min_mag, "Like min(), by absolute values.")
    next_toward = _binary_method(_next_toward, "Return the next number toward other.")
    remainder_near = _binary_method(_remainder_near,
                                    "Return self - other * n, n the integer closest to the "
                                    "quotient.")
    logical_and = _binary_method(_logical_and, "Return the and of the digits, 0s and 1s.")
    logical_or = _binary_method(_logical_or, "Return the or of the digits, 0s and 1s.")
    logical_xor = _binary_method(_logical_xor,
                                 "Return the exclusive or of the digits, 0s and 1s.")
    rotate = _binary_method(_rotate, "Return the digits rotated to the left by other places.")
    scaleb = _binary_method(_scaleb, "Return self * 10**other.")
    shift = _binary_method(_shift, "Return the digits shifted to the left by other places.")

    exp = _unary_method(_exp, "Return e**self.")
    ln = _unary_method(_ln, "Return the natural logarithm.")
    log10 = _unary_method(_log10, "Return the logarithm to base 10.")
    logb = _unary_method(_logb, "Return the exponent of the leading digit as a Decimal.")
    logical_invert = _unary_method(_logical_invert,
                                   "Return the digits, 0s and 1s, inverted.")
    next_minus = _unary_method(_next_minus, "Return the next smaller number.")
    next_plus = _unary_method(_next_plus, "Return the next larger number.")
    normalize = _unary_method(_normalize, "Return the number without trailing zeros.")
    sqrt = _unary_method(_sqrt, "Return the square root.")

    def fma(self, /, other, third, context=None):
        """Return self * other + third, rounded once."""
        context = _context(context)
        return _fma(context, self, _argument(other), _argument(third))

    def quantize(self, /, exp, rounding=None, context=None):
        """Return the number rounded to the exponent of exp."""
        context = _context(context)
        if rounding is not None:
            check_rounding(rounding)
        return _quantize(context, self, _argument(exp), rounding)

    def to_integral_exact(self, /, rounding=None, context=None):
        """Return the number rounded to an integer, signalling if it was none."""
        context = _context(context)
        rounding = context._rounding if rounding is None else check_rounding(rounding)
        return _integral(context, self, rounding, True)

    def to_integral_value(self, /, rounding=None, context=None):
        """Return the number rounded to an integer."""
        context = _context(context)
        rounding = context._rounding if rounding is None else check_rounding(rounding)
        return _integral(context, self, rounding, False)

    to_integral = to_integral_value


def _same_quantum(a, b):
    left, right = a._exp, b._exp
    if type(left) is str or type(right) is str:
        return (left == right == "F" or left in ("n", "N") and right in ("n", "N"))
    return left == right


_numbers.Number.register(Decimal)


# ---------------------------------------------------------------- Context

def _context_unary(operate, doc):
    def method(self, x, /):
        return operate(self, _argument(x))
    method.__doc__ = doc
    return method


def _context_binary(operate, doc):
    def method(self, x, y, /):
        x, y = _argument(x), _argument(y)
        return operate(self, x, y)
    method.__doc__ = doc
    return method


_UNSET = object()


@_dotted
class Context(ContextBase):
    """Precision, rounding, limits of exponents, flags and traps of decimal arithmetic.

    Its methods are the operations of decimals, by this context.
    """

    __module__ = "decimal"
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        self = _make(cls)
        default = DefaultContext
        if default is None:
            self._set(28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, 0,
                      _bits_of([InvalidOperation, DivisionByZero, Overflow]))
        else:
            self._set(default._prec, default._rounding, default._emin, default._emax,
                      default._capitals, default._fold, 0, default._traps._bits)
        return self

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None,
                 clamp=None, flags=None, traps=None, **unknown):
        for name in unknown:
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        if prec is not None:
            self.prec = prec
        if rounding is not None:
            self.rounding = rounding
        if Emin is not None:
            self.Emin = Emin
        if Emax is not None:
            self.Emax = Emax
        if capitals is not None:
            self.capitals = capitals
        if clamp is not None:
            self.clamp = clamp
        if flags is not None:
            self._flags._bits = _bits_of(flags)
        if traps is not None:
            self._traps._bits = _bits_of(traps)

    def __setattr__(self, name, value, /):
        if name not in _CONTEXT_NAMES:
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
        object.__setattr__(self, name, value)

    def __delattr__(self, name, /):
        raise AttributeError("context attributes cannot be deleted")

    def __repr__(self, /):
        return (f"Context(prec={self._prec}, rounding={self._rounding}, Emin={self._emin}, "
                f"Emax={self._emax}, capitals={self._capitals}, clamp={self._fold}, "
                f"flags=[{shown(self._flags)}], traps=[{shown(self._traps)}])")

    def copy(self, /):
        """Return a copy, flags included."""
        made = _make(Context)
        made._set(self._prec, self._rounding, self._emin, self._emax, self._capitals,
                  self._fold, self._flags._bits, self._traps._bits)
        return made

    __copy__ = copy

    def __reduce__(self, /):
        return type(self), (self._prec, self._rounding, self._emin, self._emax,
                            self._capitals, self._fold,
                            [s for s in self._flags if self._flags[s]],
                            [s for s in self._traps if self._traps[s]])

    def radix(self, /):
        """Return 10."""
        return _new(0, 10, 0)

    def create_decimal(self, num="0", /):
        """Return a Decimal of what Decimal() takes, rounded to this context."""
        if isinstance(num, str):
            if num != num.strip() or "_" in num:
                found = None
            else:
                found = _read(num)
            if found is None:
                return _invalid(self, CONVERSION)
            made = _new(*found)
        elif isinstance(num, float):
            tell(self, FLOAT)
            made = _from_float(num)
        elif isinstance(num, (tuple, list)):
            made = _new(*_from_tuple(num))
        else:
            made = _argument(num)
        if made._exp in ("n", "N") and made._int and (
                _ndigits(made._int) > self._prec - self._fold):
            return _invalid(self, CONVERSION)
        return _apply(self, made)

    def create_decimal_from_float(self, f, /):
        """Return a Decimal of a float or int, rounded to this context."""
        if isinstance(f, float):
            made = _from_float(f)
        elif isinstance(f, int):
            made = _from_int(f)
        else:
            raise TypeError("argument must be int or float")
        return _apply(self, made)

    def _apply(self, x, /):
        return _apply(self, _argument(x))

    abs = _context_unary(_abs, "Return the absolute value of x.")
    exp = _context_unary(_exp, "Return e**x.")
    ln = _context_unary(_ln, "Return the natural logarithm of x.")
    log10 = _context_unary(_log10, "Return the logarithm of x to base 10.")
    minus = _context_unary(_minus, "Return -x.")
    next_minus = _context_unary(_next_minus, "Return the number before x.")
    next_plus = _context_unary(_next_plus, "Return the number after x.")
    normalize = _context_unary(_normalize, "Return x without trailing zeros.")
    plus = _context_unary(_plus, "Return +x.")
    sqrt = _context_unary(_sqrt, "Return the square root of x.")
    logb = _context_unary(_logb, "Return the exponent of the leading digit of x.")
    logical_invert = _context_unary(_logical_invert, "Return the digits of x inverted.")
    number_class = _context_unary(_number_class, "Return what kind of number x is.")
    is_normal = _context_unary(_is_normal, "Whether x is normal.")
    is_subnormal = _context_unary(_is_subnormal, "Whether x is subnormal.")

    add = _context_binary(_add, "Return x + y.")
    compare = _context_binary(_compare_op, "Return -1, 0 or 1 as a Decimal.")
    compare_signal = _context_binary(_compare_signal, "Like compare(), and NaNs signal.")
    compare_total = _context_binary(_compare_total, "Compare by representation.")
    compare_total_mag = _context_binary(_compare_total_mag,
                                        "Compare by representation, ignoring signs.")
    divide = _context_binary(_divide, "Return x / y.")
    divide_int = _context_binary(_divide_int, "Return the integer quotient of x and y.")
    divmod = _context_binary(_divmod, "Return integer quotient and remainder of x and y.")
    max = _context_binary(_max, "Return the greater of x and y.")
    max_mag = _context_binary(_max_mag, "Return the greater by absolute value.")
    min = _context_binary(_min, "Return the lesser of x and y.")
    min_mag = _context_binary(_min_mag, "Return the lesser by absolute value.")
    multiply = _context_binary(_multiply, "Return x * y.")
    next_toward = _context_binary(_next_toward, "Return the number next to x toward y.")
    quantize = _context_binary(_quantize, "Return x rounded to the exponent of y.")
    remainder = _context_binary(_remainder, "Return the remainder of x and y.")
    remainder_near = _context_binary(_remainder_near,
                                     "Return the remainder closest to 0 of x and y.")
    subtract = _context_binary(_subtract, "Return x - y.")
    logical_and = _context_binary(_logical_and, "Return the and of the digits.")
    logical_or = _context_binary(_logical_or, "Return the or of the digits.")
    logical_xor = _context_binary(_logical_xor, "Return the exclusive or of the digits.")
    rotate = _context_binary(_rotate, "Return the digits of x rotated by y places.")
    scaleb = _context_binary(_scaleb, "Return x * 10**y.")
    shift = _context_binary(_shift, "Return the digits of x shifted by y places.")

    def power(self, /, a, b, modulo=None):
        """Return a ** b, modulo modulo if it is given."""
        a, b = _argument(a), _argument(b)
        if modulo is not None:
            modulo = _argument(modulo)
        return _power(self, a, b, modulo)

    def fma(self, x, y, z, /):
        """Return x * y + z, rounded once."""
        x, y, z = _argument(x), _argument(y), _argument(z)
        return _fma(self, x, y, z)

    def to_integral_exact(self, x, /):
        """Return x rounded to an integer, signalling if it was none."""
        return _integral(self, _argument(x), self._rounding, True)

    def to_integral_value(self, x, /):
        """Return x rounded to an integer."""
        return _integral(self, _argument(x), self._rounding, False)

    to_integral = to_integral_value

    def canonical(self, x, /):
        """Return x."""
        if not isinstance(x, Decimal):
            raise TypeError("argument must be a Decimal")
        return x

    def is_canonical(self, x, /):
        """Return True."""
        if not isinstance(x, Decimal):
            raise TypeError("argument must be a Decimal")
        return True

    def is_finite(self, x, /):
        """Whether x is finite."""
        return _argument(x).is_finite()

    def is_infinite(self, x, /):
        """Whether x is infinite."""
        return _argument(x).is_infinite()

    def is_nan(self, x, /):
        """Whether x is a NaN."""
        return _argument(x).is_nan()

    def is_qnan(self, x, /):
        """Whether x is a quiet NaN."""
        return _argument(x).is_qnan()

    def is_snan(self, x, /):
        """Whether x is a signalling NaN."""
        return _argument(x).is_snan()

    def is_signed(self, x, /):
        """Whether the sign of x is negative."""
        return _argument(x).is_signed()

    def is_zero(self, x, /):
        """Whether x is 0."""
        return _argument(x).is_zero()

    def copy_abs(self, x, /):
        """Return the absolute value of x, unrounded."""
        return _argument(x).copy_abs()

    def copy_decimal(self, x, /):
        """Return x."""
        return _argument(x)

    def copy_negate(self, x, /):
        """Return x with its sign changed, unrounded."""
        return _argument(x).copy_negate()

    def copy_sign(self, x, y, /):
        """Return x with the sign of y."""
        x, y = _argument(x), _argument(y)
        return _new(y._sign, x._int, x._exp)

    def same_quantum(self, x, y, /):
        """Whether x and y have the same exponent."""
        x, y = _argument(x), _argument(y)
        return _same_quantum(x, y)

    def to_sci_string(self, x, /):
        """Return the text of x."""
        return _to_text(_argument(x), False, self._capitals)

    def to_eng_string(self, x, /):
        """Return the text of x with an exponent that is a multiple of 3."""
        return _to_text(_argument(x), True, self._capitals)


for _cls in (Decimal, Context):
    # Methods made by functions get the names they have in their class.
    for _name, _member in list(_cls.__dict__.items()):
        if type(_member) is type(_new) and _member.__name__ in ("method", "forward", "reverse"):
            _member.__name__ = _name
            _member.__qualname__ = f"{_cls.__name__}.{_name}"
            _member.__module__ = "decimal"
del _cls, _name, _member

# The usual cases of Decimal's methods are native; what stands here does the others.
for _cls in (Decimal, Context, _SignalDict):
    _equip(_cls, Decimal, Context, _SignalDict, _current, _state, _Mapping)
del _cls

_CONTEXT_NAMES = frozenset(_SETTINGS + ContextBase.__slots__)

DefaultContext = None
DefaultContext = Context()
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, traps=[
    DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[], flags=[])


def IEEEContext(bits, /):
    """Return the context of an IEEE 754 interchange format: 32, 64, 128, ... bits."""
    bits = _index(bits)
    if bits <= 0 or bits % 32 or bits > IEEE_CONTEXT_MAX_BITS:
        raise ValueError("argument must be a multiple of 32, with a maximum of "
                         f"{IEEE_CONTEXT_MAX_BITS}")
    emax = 3 * (1 << bits // 16 + 3)
    return Context(prec=9 * (bits // 32) - 2, rounding=ROUND_HALF_EVEN, Emin=1 - emax,
                   Emax=emax, capitals=1, clamp=1, flags=[], traps=[])
