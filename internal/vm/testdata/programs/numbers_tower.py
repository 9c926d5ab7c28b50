# The numeric tower and arithmetic of every mix: int, bool, float, Fraction, Decimal, complex, own numbers; rounding modes, contexts, hash equality, divmod laws, conversions, special values, precision.
import cmath
import decimal
import math
import numbers
import operator
import sys
from decimal import Context, Decimal as D, FloatOperation, Inexact, InvalidOperation, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP, Rounded, getcontext, localcontext
from fractions import Fraction as F
from itertools import combinations_with_replacement, product

VALUES = [True, 3, -2 ** 65, 2.5, -0.0, F(7, -3), D("1.25"), 1 - 2j, float("inf")]
OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod, "**": operator.pow, "<": operator.lt, "==": operator.eq, "&": operator.and_, "divmod": divmod}


def show(v):
    return f"{v:.6g}" if isinstance(v, float) else f"({v.real:.4g}{v.imag:+.4g}j)" if isinstance(v, complex) else "(" + " ".join(map(show, v)) + ")" if isinstance(v, tuple) else str(v)[:24]


for name, op in OPS.items():
    row = []
    for a, b in combinations_with_replacement(VALUES, 2):
        if name == "**" and (abs(a) > 100 or abs(b) > 100):
            continue
        try:
            row.append(show(op(a, b)))
        except Exception as e:
            row.append("".join(c for c in type(e).__name__ if c.isupper()))
    print(name, *row)
# expect: + 2 4 -36893488147419103231 3.5 1 -4/3 2.25 (2-2j) inf 6 -36893488147419103229 5.5 3 2/3 4.25 (4-2j) inf -73786976294838206464 -3.68935e+19 -3.68935e+19 -110680464442257309703/3 -36893488147419103230.75 (-3.689e+19-2j) inf 5 2.5 0.166667 TE (3.5-2j) inf -0 -2.33333 TE (1-2j) inf -14/3 TE (-1.333-2j) inf 2.50 TE TE (2-4j) (inf-2j) inf
# expect: - 0 -2 36893488147419103233 -1.5 1 10/3 -0.25 (0+2j) -inf 0 36893488147419103235 0.5 3 16/3 1.75 (2+2j) -inf 0 -3.68935e+19 -3.68935e+19 -110680464442257309689/3 -36893488147419103233.25 (-3.689e+19+2j) -inf 0 2.5 4.83333 TE (1.5+2j) -inf 0 2.33333 TE (-1+2j) -inf 0 TE (-3.333+2j) -inf 0.00 TE TE (0+0j) (-inf-2j) nan
# expect: * 1 3 -36893488147419103232 2.5 -0 -7/3 1.25 (1-2j) inf 9 -110680464442257309696 7.5 -0 -7 3.75 (3-6j) inf 136112946768375385385349 -9.22337e+19 0 258254417031933722624/3 -46116860184273879040.00 (-3.689e+19+7.379e+19j) -inf 6.25 -0 -5.83333 TE (2.5-5j) inf 0 0 TE (-0+0j) nan 49/9 TE (-2.333+4.667j) -inf 1.5625 TE TE (-3-4j) (inf-infj) inf
# expect: / 1 0.333333 -2.71051e-20 0.4 ZDE -3/7 0.8 (0.2+0.4j) 0 1 -8.13152e-20 1.2 ZDE -9/7 2.4 (0.6+1.2j) 0 1 -1.47574e+19 ZDE 110680464442257309696/7 -29514790517935282585.6 (-7.379e+18-1.476e+19j) -0 1 ZDE -1.07143 TE (0.5+1j) 0 ZDE 0 TE (-0-0j) -0 1 TE (-0.4667-0.9333j) -0 1 TE TE (1-0j) (0-0j) nan
# expect: // 1 0 -1 0 ZDE -1 0 TE 0 1 -1 1 ZDE -2 2 TE 0 1 -1.47574e+19 ZDE 15811494920322472813 -29514790517935282585 TE -1 1 ZDE -2 TE TE 0 ZDE 0 TE TE -0 1 TE TE -1 1 TE TE TE TE nan
# expect: % 0 1 -36893488147419103231 1 ZDE -4/3 1.00 TE 1 0 -36893488147419103229 0.5 ZDE -5/3 0.50 TE 3 0 0.5 ZDE -5/3 -0.75 TE inf 0 ZDE -2.16667 TE TE 2.5 ZDE -0 TE TE 0 0 TE TE inf 0.00 TE TE TE TE nan
# expect: ** 1 1 1 1 1 1.0000000000000000000000 (1+0j) 27 15.5885 1 0.0770401 3.9482220388574773824576 (-1.759-2.43j) 9.88212 1 0.117889 TE (-0.647-2.415j) 1 ZDE TE ZDE (0.06924-0.1199j) TE (154.3+1240j) 1.3217140793007051494187 TE (-0.2225-0.1007j)
# expect: < False True False True False False True TE True False False False False False False TE True False True True True True TE True False False False False TE True False False True TE True False True TE True False TE True TE TE False
# expect: == True False False False False False False False False True False False False False False False False True False False False False False False True False False False False False True False False False False True False False False True False False True False True
# expect: & True 1 0 TE TE TE TE TE TE 3 0 TE TE TE TE TE TE -36893488147419103232 TE TE TE TE TE TE TE TE TE TE TE TE TE TE TE TE TE TE TE TE TE TE TE TE TE TE TE
# expect: divmod (1 0) (0 1) (-1 -36893488147419103231) (0 1) ZDE (-1 -4/3) (0 1.00) TE (0 1) (1 0) (-1 -36893488147419103229) (1 0.5) ZDE (-2 -5/3) (2 0.50) TE (0 3) (1 0) (-1.47574e+19 0.5) ZDE (15811494920322472813 -5/3) (-29514790517935282585 -0.75) TE (-1 inf) (1 0) ZDE (-2 -2.16667) TE TE (0 2.5) ZDE (0 -0) TE TE (-0 0) (1 0) TE TE (-1 inf) (1 0.00) TE TE TE TE (nan nan)
errors = set()
for (n, op), a, b in product(OPS.items(), [1, 1.5, F(1, 2), D(1), 1j, "s", None, [1]], repeat=1) if False else ((o, a, b) for o in OPS.items() for a in (1, 1.5, F(1, 2), D(1), 1j) for b in ("s", None, D(2), 2j, F(1))):
    try:
        op(a, b)
    except TypeError as e:
        errors.add(f"{e}")
print(len(errors), *sorted(errors)[:12], sep="\n")  # expect: 175
# expect: '<' not supported between instances of 'Fraction' and 'NoneType'
# expect: '<' not supported between instances of 'Fraction' and 'complex'
# expect: '<' not supported between instances of 'Fraction' and 'str'
# expect: '<' not supported between instances of 'complex' and 'Fraction'
# expect: '<' not supported between instances of 'complex' and 'NoneType'
# expect: '<' not supported between instances of 'complex' and 'complex'
# expect: '<' not supported between instances of 'complex' and 'decimal.Decimal'
# expect: '<' not supported between instances of 'complex' and 'str'
# expect: '<' not supported between instances of 'decimal.Decimal' and 'NoneType'
# expect: '<' not supported between instances of 'decimal.Decimal' and 'complex'
# expect: '<' not supported between instances of 'decimal.Decimal' and 'str'
# expect: '<' not supported between instances of 'float' and 'NoneType'
print([hash(x) == hash(3) for x in (3.0, F(3), D("3.00"), 3 + 0j)], {1: "a", 1.0: "b", True: "c", F(1): "d", D(1): "e"}, hash(F(1, 2)) == hash(0.5) == hash(D("0.5")), hash(float("inf")), hash(F(1, 3)), hash(-1), hash(2 ** 61 - 1), hash(D("1e100")) == hash(10 ** 100))  # expect: [True, True, True, True] {1: 'e'} True 314159 1537228672809129301 -2 0 True
print([f"{a} {b}" for a, b in ((7, 3), (-7, 3), (7, -3), (-7.5, 2), (F(7, 2), F(-2, 3)), (D(-7), D(3))) for q, r in [divmod(a, b)] if q * b + r != a], [str(divmod(a, b)) for a, b in ((-7, 3), (7.5, -2), (D(-7), D(3)), (F(-7, 2), 2))], math.fmod(-7, 3), D(-7) % 3, D(7).remainder_near(4))  # expect: [] ['(-3, 2)', '(-4.0, -0.5)', "(Decimal('-2'), Decimal('-1'))", '(-2, Fraction(1, 2))'] -1.0 -1 -1
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, F(5, 2), D("2.5"))], [round(x, -1) for x in (15, 25, -35, 1234)], round(2.675, 2), round(F(8, 3), 2), round(D("2.675"), 2), round(1e300, -299), type(round(2.0)).__name__, math.floor(-2.5), math.ceil(F(-5, 2)), math.trunc(D("-9.9")), int(-2.9), int("  -0b11 ", 0))  # expect: [0, 2, 2, 0, 2, 2] [20, 20, -40, 1230] 2.67 267/100 2.68 1e+300 int -3 -2 -9 -2 -3
for mode in (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP):
    print(mode, *(D(x).quantize(D("0.1"), mode) for x in ("1.25", "1.35", "-1.25", "1.01", "1.05")))
# expect: ROUND_CEILING 1.3 1.4 -1.2 1.1 1.1
# expect: ROUND_DOWN 1.2 1.3 -1.2 1.0 1.0
# expect: ROUND_FLOOR 1.2 1.3 -1.3 1.0 1.0
# expect: ROUND_HALF_DOWN 1.2 1.3 -1.2 1.0 1.0
# expect: ROUND_HALF_EVEN 1.2 1.4 -1.2 1.0 1.0
# expect: ROUND_HALF_UP 1.3 1.4 -1.3 1.0 1.1
# expect: ROUND_UP 1.3 1.4 -1.3 1.1 1.1
# expect: ROUND_05UP 1.2 1.3 -1.2 1.1 1.1
with localcontext() as ctx:
    ctx.prec, ctx.Emax, ctx.Emin, ctx.traps[Inexact] = 5, 99, -99, False
    for e in ("D(1) / 3", "D('1e99') * 10", "D('1e-99') / D(10) ** 6", "D(2) ** D('0.5')", "D(100).ln()", "D('123456.7') + 0", "D('NaN') + 1", "D('sNaN') + 1", "D('inf') - D('inf')", "D('-0') + D('0')", "D(7).sqrt()", "D('1.10').normalize()", "D(5).exp()", "D('0.001').logb()", "D(3).fma(2, D('0.5'))", "D('1e3').to_eng_string()", "D(12).shift(2)", "D('1.5').next_plus()", "D(1).compare(D('nan'))", "D('9.9').to_integral_value()", "max(D(1), D('nan'))", "D(2).max(D('nan'))", "D(0) ** 0", "D(-8) ** D(1) / 3", "1 / D(0)", "D('x')", "D(1.1)", "D((1, (1, 2, 3), -2))", "D('1_000.5')", "D('١٢')", "D(1) < D('nan')", "D(1) == D('nan')", "D(3) & 1", "D('110').logical_and(D('011'))", "D('1e400')"):
        ctx.clear_flags()
        try:
            r = eval(e)
            print(e, "=", r, *(s.__name__ for s, v in ctx.flags.items() if v))
        except Exception as x:
            print(e, "!!", type(x).__name__, x, *(s.__name__ for s, v in ctx.flags.items() if v))
# expect: D(1) / 3 = 0.33333 Inexact Rounded
# expect: D('1e99') * 10 !! Overflow [<class 'decimal.Overflow'>] Overflow Inexact Rounded
# expect: D('1e-99') / D(10) ** 6 = 0E-103 Underflow Subnormal Inexact Rounded Clamped
# expect: D(2) ** D('0.5') = 1.4142 Inexact Rounded
# expect: D(100).ln() = 4.6052 Inexact Rounded
# expect: D('123456.7') + 0 = 1.2346E+5 Inexact Rounded
# expect: D('NaN') + 1 = NaN
# expect: D('sNaN') + 1 !! InvalidOperation [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: D('inf') - D('inf') !! InvalidOperation [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: D('-0') + D('0') = 0
# expect: D(7).sqrt() = 2.6458 Inexact Rounded
# expect: D('1.10').normalize() = 1.1
# expect: D(5).exp() = 148.41 Inexact Rounded
# expect: D('0.001').logb() = -3
# expect: D(3).fma(2, D('0.5')) = 6.5
# expect: D('1e3').to_eng_string() = 1E+3
# expect: D(12).shift(2) = 1200
# expect: D('1.5').next_plus() = 1.5001
# expect: D(1).compare(D('nan')) = NaN
# expect: D('9.9').to_integral_value() = 10
# expect: max(D(1), D('nan')) !! InvalidOperation [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: D(2).max(D('nan')) = 2
# expect: D(0) ** 0 !! InvalidOperation [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: D(-8) ** D(1) / 3 = -2.6667 Inexact Rounded
# expect: 1 / D(0) !! DivisionByZero [<class 'decimal.DivisionByZero'>] DivisionByZero
# expect: D('x') !! InvalidOperation [<class 'decimal.ConversionSyntax'>] InvalidOperation
# expect: D(1.1) = 1.100000000000000088817841970012523233890533447265625 FloatOperation
# expect: D((1, (1, 2, 3), -2)) = -1.23
# expect: D('1_000.5') = 1000.5
# expect: D('١٢') = 12
# expect: D(1) < D('nan') !! InvalidOperation [<class 'decimal.InvalidOperation'>] InvalidOperation
# expect: D(1) == D('nan') = False
# expect: D(3) & 1 !! TypeError unsupported operand type(s) for &: 'decimal.Decimal' and 'int'
# expect: D('110').logical_and(D('011')) = 10
# expect: D('1e400') = 1E+400
c = Context(prec=4, rounding=ROUND_DOWN)
print(c.divide(2, 3), c.create_decimal("3.14159"), c.sqrt(2), c.power(2, 0.5) if False else c.power(2, 10), c, getcontext().prec, D(1).as_tuple(), D("3.25").as_integer_ratio(), D("-1.0e-7"), D("1E+5"), f"{D('1234.5'):,.3f}|{D('0.00001'):g}|{D('1e9'):.2e}|{D('inf'):5}|{D('1.50'):n}")  # expect: 0.6666 3.141 1.414 1024 Context(prec=4, rounding=ROUND_DOWN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[Inexact, Rounded], traps=[InvalidOperation, DivisionByZero, Overflow]) 28 DecimalTuple(sign=0, digits=(1,), exponent=0) (13, 4) -1.0E-7 1E+5 1,234.500|0.00001|1.00e+9|Infinity|1.50
print(F("1/3") + F("0.25"), F(1.5), F(D("0.1")), F(10, -4), F("-2.5e-1"), F(3, 7).limit_denominator(3), F(1, 3) ** -2, F(2) ** F(1, 2), F(1, 2) == 0.5 == D("0.5"), f"{F(22, 7):.3f} {F(1, 3):>8.2%} {F(5):_}", F(7, 2).is_integer(), F.from_float(0.1).denominator, F(0) == 0j)  # expect: 7/12 3/2 1/10 -5/2 -1/4 1/2 9 1.4142135623730951 True 3.143   33.33% 5 False 36028797018963968 True
print([isinstance(x, t) for x in (1, 1.0, F(1), D(1), 1j) for t in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)], (3).real, (3).conjugate(), (3).numerator, True.denominator, (2.5).as_integer_ratio(), (4.0).is_integer(), (1e16).hex(), (5).as_integer_ratio(), (10).bit_length())  # expect: [True, True, True, True, True, True, True, True, False, False, True, True, True, True, False, True, False, False, False, False, True, True, False, False, False] 3 3 3 1 (5, 2) True 0x1.1c37937e08000p+53 (5, 1) 4
print(complex("1e3-2.5j"), complex(1, -0.0), 1j ** 2, abs(3 - 4j), (1 + 2j).conjugate(), 0j ** 0, complex("nan"), complex("infj"), -1j, 1e-5j, cmath.sqrt(-4), cmath.isclose(1 + 1e-12j, 1), (2 + 0j) == 2, cmath.rect(2, 0), repr(complex(-0.0, 0)), f"{1 + 2j:.2f} {3j:>8} {1 - 1j:g}")  # expect: (1000-2.5j) (1-0j) (-1+0j) 5.0 (1-2j) (1+0j) (nan+0j) infj (-0-1j) 1e-05j 2j True True (2+0j) (-0+0j) 1.00+2.00j       3j 1-1j
for e in ("1j < 2j", "int(1j)", "float('x')", "int('1.5')", "int(float('nan'))", "int(float('inf'))", "complex('1 + 2j')", "2 ** 0.5 ** 1000", "10.0 ** 400", "(-8) ** (1 / 3) .real", "0 ** -1", "0.0 ** -1", "1 % 0", "1.0 // 0", "F(1, 0)", "F('a')", "math.sqrt(-1)", "math.log(0)", "math.factorial(-1)", "math.comb(5, -1)", "math.gcd(1.5)", "int('z', 37)", "chr(-1)", "ord('ab')", "bin(1.5)", "round('a')", "divmod(1, 'a')", "pow(2, -1, 4)", "pow(2.0, 2, 3)", "abs('x')", "-[]", "math.floor('a')", "1 << 10 ** 20", "math.isqrt(-1)", "float(10 ** 400)", "10 ** 400 / 3", "10 ** 400 / 10 ** 399", "int(10 ** 20 / 3)", "1e308 * 10", "math.exp(1000)", "math.pow(10, 400)", "sum(['a'])", "int(b'12') + int(bytearray(b'3'))", "int(None)", "float(None)", "True + True * 3.0", "math.prod([])", "math.hypot()", "3 .__add__(2.0)", "(3).__truediv__(2), 2.0.__radd__(1)"):
    try:
        print(e, "=", eval(e))
    except Exception as x:
        print(e, "!!", type(x).__name__, x)
# expect: 1j < 2j !! TypeError '<' not supported between instances of 'complex' and 'complex'
# expect: int(1j) !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
# expect: float('x') !! ValueError could not convert string to float: 'x'
# expect: int('1.5') !! ValueError invalid literal for int() with base 10: '1.5'
# expect: int(float('nan')) !! ValueError cannot convert float NaN to integer
# expect: int(float('inf')) !! OverflowError cannot convert float infinity to integer
# expect: complex('1 + 2j') !! ValueError complex() arg is a malformed string
# expect: 2 ** 0.5 ** 1000 = 1.0
# expect: 10.0 ** 400 !! OverflowError (34, 'Numerical result out of range')
# expect: (-8) ** (1 / 3) .real = (1.0000000000000002+1.7320508075688772j)
# expect: 0 ** -1 !! ZeroDivisionError zero to a negative power
# expect: 0.0 ** -1 !! ZeroDivisionError zero to a negative power
# expect: 1 % 0 !! ZeroDivisionError division by zero
# expect: 1.0 // 0 !! ZeroDivisionError division by zero
# expect: F(1, 0) !! ZeroDivisionError Fraction(1, 0)
# expect: F('a') !! ValueError Invalid literal for Fraction: 'a'
# expect: math.sqrt(-1) !! ValueError expected a nonnegative input, got -1.0
# expect: math.log(0) !! ValueError expected a positive input
# expect: math.factorial(-1) !! ValueError factorial() not defined for negative values
# expect: math.comb(5, -1) !! ValueError k must be a non-negative integer
# expect: math.gcd(1.5) !! TypeError 'float' object cannot be interpreted as an integer
# expect: int('z', 37) !! ValueError int() base must be >= 2 and <= 36, or 0
# expect: chr(-1) !! ValueError chr() arg not in range(0x110000)
# expect: ord('ab') !! TypeError ord() expected a character, but string of length 2 found
# expect: bin(1.5) !! TypeError 'float' object cannot be interpreted as an integer
# expect: round('a') !! TypeError type str doesn't define __round__ method
# expect: divmod(1, 'a') !! TypeError unsupported operand type(s) for divmod(): 'int' and 'str'
# expect: pow(2, -1, 4) !! ValueError base is not invertible for the given modulus
# expect: pow(2.0, 2, 3) !! TypeError pow() 3rd argument not allowed unless all arguments are integers
# expect: abs('x') !! TypeError bad operand type for abs(): 'str'
# expect: -[] !! TypeError bad operand type for unary -: 'list'
# expect: math.floor('a') !! TypeError must be real number, not str
# expect: 1 << 10 ** 20 !! OverflowError too many digits in integer
# expect: math.isqrt(-1) !! ValueError isqrt() argument must be nonnegative
# expect: float(10 ** 400) !! OverflowError int too large to convert to float
# expect: 10 ** 400 / 3 !! OverflowError integer division result too large for a float
# expect: 10 ** 400 / 10 ** 399 = 10.0
# expect: int(10 ** 20 / 3) = 33333333333333331968
# expect: 1e308 * 10 = inf
# expect: math.exp(1000) !! OverflowError math range error
# expect: math.pow(10, 400) !! OverflowError math range error
# expect: sum(['a']) !! TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: int(b'12') + int(bytearray(b'3')) = 15
# expect: int(None) !! TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# expect: float(None) !! TypeError float() argument must be a string or a real number, not 'NoneType'
# expect: True + True * 3.0 = 4.0
# expect: math.prod([]) = 1
# expect: math.hypot() = 0.0
# expect: 3 .__add__(2.0) = NotImplemented
# expect: (3).__truediv__(2), 2.0.__radd__(1) = (1.5, 3.0)
print(0.1 + 0.1 + 0.1, sum([0.1] * 10), math.fsum([0.1] * 10), sum([0.1, 0.2, 0.3, -0.6]), 1e308 + 1e308, float("1e-400"), 4.35 * 100, 1.1 * 1.1, 9007199254740993.0, 2 ** 53 + 1.0, 1 / 49 * 49 == 1, sys.float_info.epsilon, 5e-324 / 2, -5 // 2.0, 1e22, 1e23, 123456789.123456789, 1e15 + 0.3, repr(1e16), str(1e-4), 1e-5)  # expect: 0.30000000000000004 1.0 1.0 2.7755575615628914e-17 inf 0.0 434.99999999999994 1.2100000000000002 9007199254740992.0 9007199254740992.0 False 2.220446049250313e-16 0.0 -3.0 1e+22 1e+23 123456789.12345679 1000000000000000.2 1e+16 0.0001 1e-05
