# Contexts: settings, signals, traps.
# cpython: same
from decimal import *
import decimal
D = Decimal
c = getcontext()
print(c)  # expect: Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
print(decimal.BasicContext, decimal.ExtendedContext)  # expect: Context(prec=9, rounding=ROUND_HALF_UP, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[Clamped, InvalidOperation, DivisionByZero, Overflow, Underflow]) Context(prec=9, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[])
print(c.Etiny(), c.Etop(), IEEEContext(64), decimal.MAX_PREC, decimal.MIN_ETINY)  # expect: -1000026 999972 Context(prec=16, rounding=ROUND_HALF_EVEN, Emin=-383, Emax=384, capitals=1, clamp=1, flags=[], traps=[]) 999999999999999999 -1999999999999999997
with localcontext() as k:
    k.prec = 5
    print(D(1) / 3, k.flags[Inexact], k.flags[Rounded], k.flags[Overflow])  # expect: 0.33333 True True False
print(D(1) / 3, getcontext() is c)  # expect: 0.3333333333333333333333333333 True
with localcontext(prec=3, rounding=ROUND_UP, traps=[Inexact]) as k:
    try:
        D(1) / 3
    except Inexact as e:
        print(type(e).__name__, e, k)  # expect: Inexact [<class 'decimal.Inexact'>] Context(prec=3, rounding=ROUND_UP, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[Inexact, Rounded], traps=[Inexact])
e = Context(prec=4, Emin=-9, Emax=9, traps=[])
print(e.divide(1, 0), e.divide(0, 0), e.multiply(D("1e9"), 10), e.multiply(D("1e-9"), D("1e-5")), e.add(D("9.9999"), D("0.0001")), e)  # expect: Infinity NaN Infinity 0E-12 10.00 Context(prec=4, rounding=ROUND_HALF_EVEN, Emin=-9, Emax=9, capitals=1, clamp=0, flags=[Clamped, DivisionByZero, InvalidOperation, Inexact, Overflow, Rounded, Subnormal, Underflow], traps=[])
e.clear_flags()
print(e.create_decimal("123456"), e.create_decimal_from_float(0.1), e.sqrt(2), e.power(2, 10), e.plus(D("1.23456")), e.flags)  # expect: 1.235E+5 0.1000 1.414 1024 1.235 {<class 'decimal.InvalidOperation'>:False, <class 'decimal.FloatOperation'>:False, <class 'decimal.DivisionByZero'>:False, <class 'decimal.Overflow'>:False, <class 'decimal.Underflow'>:False, <class 'decimal.Subnormal'>:False, <class 'decimal.Inexact'>:True, <class 'decimal.Rounded'>:True, <class 'decimal.Clamped'>:False}
print(Context(clamp=1, Emax=9, Emin=-9, prec=4, traps=[]).create_decimal("1e9"), Context(capitals=0).to_sci_string(D("1e9")), e.to_eng_string(D("12345e6")))  # expect: 1.000E+9 1e+9 12.345E+9
print(c.flags[FloatOperation], D(1) < 1.5, c.flags[FloatOperation], list(c.flags)[:2], len(c.traps))  # expect: False True True [<class 'decimal.InvalidOperation'>, <class 'decimal.FloatOperation'>] 9
c.traps[FloatOperation] = True
try:
    D(1.5)
except FloatOperation as x:
    print(x)  # expect: [<class 'decimal.FloatOperation'>]
print(D(1) == 1.0)  # expect: True
d = c.copy()
d.prec = 7
print(c.prec, d.prec, Overflow.__mro__[1:3], DivisionByZero.__mro__[2], Context(prec=5).__reduce__())  # expect: 28 7 (<class 'decimal.Inexact'>, <class 'decimal.Rounded'>) <class 'ZeroDivisionError'> (<class 'decimal.Context'>, (5, 'ROUND_HALF_EVEN', -999999, 999999, 1, 0, [], [<class 'decimal.InvalidOperation'>, <class 'decimal.DivisionByZero'>, <class 'decimal.Overflow'>]))
import copy, pickle
print(copy.copy(d).prec, pickle.loads(pickle.dumps(d)))  # expect: 7 Context(prec=7, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[Inexact, FloatOperation, Rounded], traps=[InvalidOperation, DivisionByZero, FloatOperation, Overflow])
setcontext(Context(prec=3))
print(D(1) / 3)  # expect: 0.333
Context(prec=0)  # raises: ValueError: valid range for prec is [1, MAX_PREC]
# ---
from decimal import *
Context(rounding="x")  # raises-repr: 'TypeError: valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]'
# ---
from decimal import *
Context(Emax=-1)  # raises: ValueError: valid range for Emax is [0, MAX_EMAX]
# ---
from decimal import *
Context(traps=[int])  # raises: KeyError: 'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'
# ---
from decimal import *
getcontext().nothing = 1  # raises: AttributeError: 'decimal.Context' object has no attribute 'nothing'
# ---
from decimal import *
del getcontext().prec  # raises: AttributeError: context attributes cannot be deleted
# ---
from decimal import *
setcontext(3)  # raises: TypeError: argument must be a context
# ---
from decimal import *
localcontext(nothing=3)  # raises: TypeError: this function got an unexpected keyword argument 'nothing'
# ---
from decimal import *
getcontext().flags[int]  # raises: KeyError: 'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'
# ---
from decimal import *
getcontext().add("1", 2)  # raises: TypeError: conversion from str to Decimal is not supported
