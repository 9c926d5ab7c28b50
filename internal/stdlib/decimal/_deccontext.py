"""Signals and contexts of decimal arithmetic."""
# This file defines the exceptions of decimal, Context, and how a result is rounded to a
# context. What happened in an operation is collected as bits and told at its end.

from collections.abc import MutableMapping as _MutableMapping
from operator import index as _index

from _decmath import drop_digits as _drop_digits, ndigits as _ndigits, pow10 as _pow10

ROUND_UP, ROUND_DOWN = "ROUND_UP", "ROUND_DOWN"
ROUND_CEILING, ROUND_FLOOR = "ROUND_CEILING", "ROUND_FLOOR"
ROUND_HALF_UP, ROUND_HALF_DOWN = "ROUND_HALF_UP", "ROUND_HALF_DOWN"
ROUND_HALF_EVEN, ROUND_05UP = "ROUND_HALF_EVEN", "ROUND_05UP"
ROUNDINGS = frozenset({ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP,
                       ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP})
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)
IEEE_CONTEXT_MAX_BITS = 512


class DecimalException(ArithmeticError):
    """Base class of the signals of decimal arithmetic."""

    __module__ = "decimal"


class Clamped(DecimalException):
    """An exponent was changed to fit."""

    __module__ = "decimal"


class InvalidOperation(DecimalException):
    """An operation has no result."""

    __module__ = "decimal"


class ConversionSyntax(InvalidOperation):
    """A text is no number."""

    __module__ = "decimal"


class DivisionByZero(DecimalException, ZeroDivisionError):
    """A number other than 0 was divided by 0."""

    __module__ = "decimal"


class DivisionImpossible(InvalidOperation):
    """An integer quotient has too many digits."""

    __module__ = "decimal"


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    """0 was divided by 0."""

    __module__ = "decimal"


class Inexact(DecimalException):
    """A result was rounded and is not exact."""

    __module__ = "decimal"


class InvalidContext(InvalidOperation):
    """A context does not allow an operation."""

    __module__ = "decimal"


class Rounded(DecimalException):
    """Digits were dropped, zeros or others."""

    __module__ = "decimal"


class Subnormal(DecimalException):
    """A result was subnormal before it was rounded."""

    __module__ = "decimal"


class Overflow(Inexact, Rounded):
    """A result is too large."""

    __module__ = "decimal"


class Underflow(Inexact, Rounded, Subnormal):
    """A result was subnormal and inexact."""

    __module__ = "decimal"


class FloatOperation(DecimalException, TypeError):
    """A float was mixed with a Decimal."""

    __module__ = "decimal"


INVALID, CONVERSION, IMPOSSIBLE, UNDEFINED, BAD_CONTEXT = 1, 2, 4, 8, 16
FLOAT, DIV_ZERO, OVERFLOW, UNDERFLOW, SUBNORMAL = 32, 64, 128, 256, 512
INEXACT, ROUNDED, CLAMPED = 1024, 2048, 4096
_ANY_INVALID = 31

# The signals in the order in which one of several is raised.
_SIGNALS = (
    (InvalidOperation, _ANY_INVALID), (FloatOperation, FLOAT), (DivisionByZero, DIV_ZERO),
    (Overflow, OVERFLOW), (Underflow, UNDERFLOW), (Subnormal, SUBNORMAL), (Inexact, INEXACT),
    (Rounded, ROUNDED), (Clamped, CLAMPED))
_CONDITIONS = (
    (InvalidOperation, INVALID), (ConversionSyntax, CONVERSION),
    (DivisionImpossible, IMPOSSIBLE), (DivisionUndefined, UNDEFINED),
    (InvalidContext, BAD_CONTEXT)) + _SIGNALS[1:]
_BITS = dict(_SIGNALS)
# The order in which repr() of a context shows conditions, by the name of their signal.
_SHOWN = (
    (CLAMPED, "Clamped"), (CONVERSION, "InvalidOperation"), (DIV_ZERO, "DivisionByZero"),
    (IMPOSSIBLE, "InvalidOperation"), (UNDEFINED, "InvalidOperation"), (INEXACT, "Inexact"),
    (BAD_CONTEXT, "InvalidOperation"), (INVALID, "InvalidOperation"),
    (FLOAT, "FloatOperation"), (OVERFLOW, "Overflow"), (ROUNDED, "Rounded"),
    (SUBNORMAL, "Subnormal"), (UNDERFLOW, "Underflow"))

_SIGNALS_TEXT = ("valid values for signals are:\n  [InvalidOperation, FloatOperation, "
                 "DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n"
                 "   Clamped]")
_ROUNDING_TEXT = ("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, "
                  "ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n"
                  "   ROUND_05UP]")


def check_rounding(rounding):
    if not isinstance(rounding, str) or rounding not in ROUNDINGS:
        raise TypeError(_ROUNDING_TEXT)
    return rounding


def _signal_bits(signal):
    try:
        return _BITS[signal]
    except (KeyError, TypeError):
        raise KeyError(_SIGNALS_TEXT) from None


class SignalDict(_MutableMapping):
    """The flags or traps of a context: for each signal, whether it is set."""

    __module__ = "decimal"
    __slots__ = ("_bits",)

    def __init__(self, bits=0):
        self._bits = bits

    def __getitem__(self, signal):
        return bool(self._bits & _signal_bits(signal))

    def __setitem__(self, signal, value):
        bits = _signal_bits(signal)
        if value:
            self._bits |= bits
        else:
            self._bits &= ~bits

    def __delitem__(self, signal):
        raise ValueError("signal keys cannot be deleted")

    def __iter__(self):
        return iter([signal for signal, _ in _SIGNALS])

    def __len__(self):
        return len(_SIGNALS)

    def __repr__(self):
        return "{" + ", ".join([f"{signal!r}:{self[signal]}" for signal in self]) + "}"

    def copy(self):
        return {signal: self[signal] for signal in self}

    def __eq__(self, other):
        if isinstance(other, SignalDict):
            return [self[s] for s in self] == [other[s] for s in other]
        if isinstance(other, dict):
            try:
                return self._bits_seen() == _bits_of(other)
            except (KeyError, TypeError):
                return NotImplemented
        return NotImplemented

    def _bits_seen(self):
        return sum([bits for _, bits in _SIGNALS if self._bits & bits])

    __hash__ = None


def _bits_of(signals):
    # The bits of a list of signals, a dict of all of them, or a SignalDict.
    if isinstance(signals, SignalDict):
        return signals._bits
    if isinstance(signals, dict):
        if len(signals) != len(_SIGNALS):
            raise KeyError("invalid signal dict")
        bits = 0
        for signal, value in signals.items():
            if _signal_bits(signal) and value:
                bits |= _BITS[signal]
        return bits
    if not isinstance(signals, list):
        raise TypeError("argument must be a signal dict")
    bits = 0
    for signal in signals:
        bits |= _signal_bits(signal)
    return bits


def shown(signals):
    """Return the names of the signals set, for repr() of a context."""
    names = [name for bit, name in _SHOWN if signals._bits & bit]
    return ", ".join(dict.fromkeys(names))


def _not_list(signals):
    # Lists are for the constructor only.
    if isinstance(signals, list):
        raise TypeError("argument must be a signal dict")
    return signals


def tell(context, status):
    """Set the flags of status; raise if one of them is trapped."""
    context._flags._bits |= status
    trapped = status & context._traps._bits
    if trapped:
        for signal, bits in _SIGNALS:
            if trapped & bits:
                raise signal([c for c, bits in _CONDITIONS if trapped & bits])


def _number(value):
    try:
        return _index(value)
    except TypeError:
        raise TypeError("an integer is required") from None


class ContextBase:
    """The settings of a context, and rounding to them; Context adds the operations."""

    __slots__ = ("_prec", "_rounding", "_emin", "_emax", "_capitals", "_fold", "_flags",
                 "_traps", "_limit", "_etop", "_etiny", "__weakref__")

    def _set(self, prec, rounding, emin, emax, capitals, clamp, flags, traps):
        self._prec = prec
        self._rounding = rounding
        self._emin = emin
        self._emax = emax
        self._capitals = capitals
        self._fold = clamp
        self._flags = SignalDict(flags)
        self._traps = SignalDict(traps)
        self._derive()

    def _derive(self):
        # Settings that follow from the others. 10**prec is the first coefficient that is too
        # long; for a prec of billions it is not made, and rounding counts digits instead.
        prec = self._prec
        self._limit = _pow10(prec) if prec < 10000 else 0
        self._etop = self._emax - prec + 1
        self._etiny = self._emin - prec + 1

    @property
    def prec(self):
        return self._prec

    @prec.setter
    def prec(self, value):
        value = _number(value)
        if not 1 <= value <= MAX_PREC:
            raise ValueError("valid range for prec is [1, MAX_PREC]")
        self._prec = value
        self._derive()

    @property
    def rounding(self):
        return self._rounding

    @rounding.setter
    def rounding(self, value):
        self._rounding = check_rounding(value)

    @property
    def Emin(self):
        return self._emin

    @Emin.setter
    def Emin(self, value):
        value = _number(value)
        if not MIN_EMIN <= value <= 0:
            raise ValueError("valid range for Emin is [MIN_EMIN, 0]")
        self._emin = value
        self._derive()

    @property
    def Emax(self):
        return self._emax

    @Emax.setter
    def Emax(self, value):
        value = _number(value)
        if not 0 <= value <= MAX_EMAX:
            raise ValueError("valid range for Emax is [0, MAX_EMAX]")
        self._emax = value
        self._derive()

    @property
    def capitals(self):
        return self._capitals

    @capitals.setter
    def capitals(self, value):
        value = _number(value)
        if value not in (0, 1):
            raise ValueError("valid values for capitals are 0 or 1")
        self._capitals = value

    @property
    def clamp(self):
        return self._fold

    @clamp.setter
    def clamp(self, value):
        value = _number(value)
        if value not in (0, 1):
            raise ValueError("valid values for clamp are 0 or 1")
        self._fold = value

    @property
    def flags(self):
        return self._flags

    @flags.setter
    def flags(self, value):
        self._flags._bits = _bits_of(_not_list(value))

    @property
    def traps(self):
        return self._traps

    @traps.setter
    def traps(self, value):
        self._traps._bits = _bits_of(_not_list(value))

    def Etiny(self):
        """Return the least exponent of a number of full precision."""
        return self._etiny

    def Etop(self):
        """Return the greatest exponent of a number of full precision."""
        return self._etop

    def clear_flags(self):
        """Unset all flags."""
        self._flags._bits = 0

    def clear_traps(self):
        """Unset all traps."""
        self._traps._bits = 0


def overflowed(context, sign, rounding):
    """Return (coefficient, exponent) of what is too large; the exponent "F" for infinity."""
    if (rounding in (ROUND_DOWN, ROUND_05UP) or rounding == ROUND_CEILING and sign
            or rounding == ROUND_FLOOR and not sign):
        return _pow10(context._prec) - 1, context._etop
    return 0, "F"


def fit(context, sign, coefficient, exponent, rounding=None):
    """Round a finite number to a context: return (coefficient, exponent, status)."""
    if not coefficient:
        least, most = context._etiny, context._etop if context._fold else context._emax
        if exponent < least:
            return 0, least, CLAMPED
        if exponent > most:
            return 0, most, CLAMPED
        return 0, exponent, 0
    if rounding is None:
        rounding = context._rounding
    prec = context._prec
    digits = _ndigits(coefficient)
    adjusted = exponent + digits - 1
    if adjusted > context._emax:
        return (*overflowed(context, sign, rounding), OVERFLOW | INEXACT | ROUNDED)
    status = SUBNORMAL if adjusted < context._emin else 0
    drop = digits - prec
    if status and context._etiny - exponent > drop:
        drop = context._etiny - exponent
    if drop > 0:
        coefficient, inexact = _drop_digits(sign, coefficient, drop, rounding)
        exponent += drop
        if inexact:
            status |= ROUNDED | INEXACT | (UNDERFLOW if status else 0)
            if not coefficient:
                return 0, exponent, status | CLAMPED
            if digits >= prec and coefficient >= _pow10(prec):
                # 9.99 became 10.0
                coefficient //= 10
                exponent += 1
                if exponent + prec - 1 > context._emax:
                    return (*overflowed(context, sign, rounding),
                            status | OVERFLOW | INEXACT | ROUNDED)
        else:
            status |= ROUNDED
    if context._fold and exponent > context._etop:
        coefficient *= _pow10(exponent - context._etop)
        exponent = context._etop
        status |= CLAMPED
    return coefficient, exponent, status
