"""Decimal numbers of any precision, after the General Decimal Arithmetic Specification."""
# This file defines the decimal module: the public names of _decnumber and _deccontext.

from _deccontext import (
    Clamped, ConversionSyntax, DecimalException, DivisionByZero, DivisionImpossible,
    DivisionUndefined, FloatOperation, IEEE_CONTEXT_MAX_BITS, Inexact, InvalidContext,
    InvalidOperation, MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, Overflow, ROUND_05UP,
    ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP,
    ROUND_UP, Rounded, Subnormal, Underflow)
from _decnumber import (
    BasicContext, Context, Decimal, DecimalTuple, DefaultContext, ExtendedContext,
    IEEEContext, getcontext, localcontext, setcontext)

HAVE_THREADS = True
HAVE_CONTEXTVAR = True
__version__ = "1.70"  # of the specification
__libmpdec_version__ = "4.0.0"  # whose behaviour is followed
