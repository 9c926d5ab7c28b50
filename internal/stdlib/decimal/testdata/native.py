# What the native methods of Decimal do at once, and what they leave to the functions behind them:
# each operation in several contexts, with the flags that it sets.
from decimal import *
import operator
numbers = [Decimal(s) for s in "0 -0 0.00 1 -1 1.10 2.25 19.99 0.005 -2.5 7 1E+3 1E-9 12345678901234567890.12345 99999999999999999999999999.99 33333333333333333333333333333333 NaN Infinity".split()]
contexts = [Context(), Context(prec=5, rounding=ROUND_UP), Context(prec=3, rounding=ROUND_FLOOR, traps=[]), Context(prec=7, Emin=-3, Emax=5, clamp=1, traps=[]), Context(prec=6, traps=[Inexact]), Context(prec=200, rounding=ROUND_05UP)]
def shown(make):
    getcontext().clear_flags()
    try:
        made = make()
    except ArithmeticError as e:
        made = e.args
    return f"{made} {''.join([f.__name__[:2] for f, on in getcontext().flags.items() if on])}"
for context in contexts:
    setcontext(context)
    print(context)
    for a in numbers:
        print(a, *[shown(lambda: f(a)) for f in (operator.neg, abs, operator.pos, bool, lambda a: round(a, 2), lambda a: a.quantize(Decimal("0.01"), ROUND_HALF_UP), lambda a: f"{a:.2f} {a:,.3f} {a:.0f} {a}")], sep="; ")
    for a in numbers[3:]:
        print(a, *[shown(lambda: f(a, b)) for f in (operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod) for b in (numbers[6], numbers[-5], 3)], sep="; ")
# expect: Context(prec=28, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
# expect-repr: '0; 0 ; 0 ; 0 ; False ; 0.00 ; 0.00 ; 0.00 0.000 0 0 '
# expect-repr: '-0; 0 ; 0 ; 0 ; False ; -0.00 ; -0.00 ; -0.00 -0.000 -0 -0 '
# expect-repr: '0.00; 0.00 ; 0.00 ; 0.00 ; False ; 0.00 ; 0.00 ; 0.00 0.000 0 0.00 '
# expect-repr: '1; -1 ; 1 ; 1 ; True ; 1.00 ; 1.00 ; 1.00 1.000 1 1 '
# expect-repr: '-1; 1 ; 1 ; -1 ; True ; -1.00 ; -1.00 ; -1.00 -1.000 -1 -1 '
# expect-repr: '1.10; -1.10 ; 1.10 ; 1.10 ; True ; 1.10 ; 1.10 ; 1.10 1.100 1 1.10 '
# expect-repr: '2.25; -2.25 ; 2.25 ; 2.25 ; True ; 2.25 ; 2.25 ; 2.25 2.250 2 2.25 '
# expect-repr: '19.99; -19.99 ; 19.99 ; 19.99 ; True ; 19.99 ; 19.99 ; 19.99 19.990 20 19.99 '
# expect-repr: '0.005; -0.005 ; 0.005 ; 0.005 ; True ; 0.00 InRo; 0.01 InRo; 0.00 0.005 0 0.005 '
# expect-repr: '-2.5; 2.5 ; 2.5 ; -2.5 ; True ; -2.50 ; -2.50 ; -2.50 -2.500 -2 -2.5 '
# expect-repr: '7; -7 ; 7 ; 7 ; True ; 7.00 ; 7.00 ; 7.00 7.000 7 7 '
# expect-repr: '1E+3; -1E+3 ; 1E+3 ; 1E+3 ; True ; 1000.00 ; 1000.00 ; 1000.00 1,000.000 1000 1E+3 '
# expect-repr: '1E-9; -1E-9 ; 1E-9 ; 1E-9 ; True ; 0.00 InRo; 0.00 InRo; 0.00 0.000 0 1E-9 '
# expect-repr: '12345678901234567890.12345; -12345678901234567890.12345 ; 12345678901234567890.12345 ; 12345678901234567890.12345 ; True ; 12345678901234567890.12 InRo; 12345678901234567890.12 InRo; 12345678901234567890.12 12,345,678,901,234,567,890.123 12345678901234567890 12345678901234567890.12345 '
# expect-repr: '99999999999999999999999999.99; -99999999999999999999999999.99 ; 99999999999999999999999999.99 ; 99999999999999999999999999.99 ; True ; 99999999999999999999999999.99 ; 99999999999999999999999999.99 ; 99999999999999999999999999.99 99,999,999,999,999,999,999,999,999.990 100000000000000000000000000 99999999999999999999999999.99 '
# expect-repr: '33333333333333333333333333333333; -3.333333333333333333333333333E+31 InRo; 3.333333333333333333333333333E+31 InRo; 3.333333333333333333333333333E+31 InRo; True ; ([<class \'decimal.InvalidOperation\'>],) In; ([<class \'decimal.InvalidOperation\'>],) In; 33333333333333333333333333333333.00 33,333,333,333,333,333,333,333,333,333,333.000 33333333333333333333333333333333 33333333333333333333333333333333 '
# expect-repr: 'NaN; NaN ; NaN ; NaN ; True ; NaN ; NaN ; NaN NaN NaN NaN '
# expect-repr: 'Infinity; -Infinity ; Infinity ; Infinity ; True ; ([<class \'decimal.InvalidOperation\'>],) In; ([<class \'decimal.InvalidOperation\'>],) In; Infinity Infinity Infinity Infinity '
# expect-repr: '1; 3.25 ; 12345678901234567891.12345 ; 4 ; -1.25 ; -12345678901234567889.12345 ; -2 ; 2.25 ; 12345678901234567890.12345 ; 3 ; 0.4444444444444444444444444444 InRo; 8.100000072900000663390010491E-20 InRo; 0.3333333333333333333333333333 InRo; 0 ; 0 ; 0 ; 1.00 ; 1.00000 ; 1 '
# expect-repr: '-1; 1.25 ; 12345678901234567889.12345 ; 2 ; -3.25 ; -12345678901234567891.12345 ; -4 ; -2.25 ; -12345678901234567890.12345 ; -3 ; -0.4444444444444444444444444444 InRo; -8.100000072900000663390010491E-20 InRo; -0.3333333333333333333333333333 InRo; -0 ; -0 ; -0 ; -1.00 ; -1.00000 ; -1 '
# expect-repr: '1.10; 3.35 ; 12345678901234567891.22345 ; 4.10 ; -1.15 ; -12345678901234567889.02345 ; -1.90 ; 2.4750 ; 13580246791358024679.1357950 ; 3.30 ; 0.4888888888888888888888888889 InRo; 8.910000080190000729729011540E-20 InRo; 0.3666666666666666666666666667 InRo; 0 ; 0 ; 0 ; 1.10 ; 1.10000 ; 1.10 '
# expect-repr: '2.25; 4.50 ; 12345678901234567892.37345 ; 5.25 ; 0.00 ; -12345678901234567887.87345 ; -0.75 ; 5.0625 ; 27777777527777777752.7777625 ; 6.75 ; 1 ; 1.822500016402500149262752361E-19 InRo; 0.75 ; 1 ; 0 ; 0 ; 0.00 ; 2.25000 ; 2.25 '
# expect-repr: '19.99; 22.24 ; 12345678901234567910.11345 ; 22.99 ; 17.74 ; -12345678901234567870.13345 ; 16.99 ; 44.9775 ; 246790121235679012123.5677655 ; 59.97 ; 8.884444444444444444444444444 InRo; 1.619190014572710132611663097E-18 InRo; 6.663333333333333333333333333 InRo; 8 ; 0 ; 6 ; 1.99 ; 19.99000 ; 1.99 '
# expect-repr: '0.005; 2.255 ; 12345678901234567890.12845 ; 3.005 ; -2.245 ; -12345678901234567890.11845 ; -2.995 ; 0.01125 ; 61728394506172839.45061725 ; 0.015 ; 0.002222222222222222222222222222 InRo; 4.050000036450000331695005246E-22 InRo; 0.001666666666666666666666666667 InRo; 0 ; 0 ; 0 ; 0.005 ; 0.00500 ; 0.005 '
# expect-repr: '-2.5; -0.25 ; 12345678901234567887.62345 ; 0.5 ; -4.75 ; -12345678901234567892.62345 ; -5.5 ; -5.625 ; -30864197253086419725.308625 ; -7.5 ; -1.111111111111111111111111111 InRo; -2.025000018225000165847502623E-19 InRo; -0.8333333333333333333333333333 InRo; -1 ; -0 ; -0 ; -0.25 ; -2.50000 ; -2.5 '
# expect-repr: '7; 9.25 ; 12345678901234567897.12345 ; 10 ; 4.75 ; -12345678901234567883.12345 ; 4 ; 15.75 ; 86419752308641975230.86415 ; 21 ; 3.111111111111111111111111111 InRo; 5.670000051030000464373007344E-19 InRo; 2.333333333333333333333333333 InRo; 3 ; 0 ; 2 ; 0.25 ; 7.00000 ; 1 '
# expect-repr: '1E+3; 1002.25 ; 12345678901234568890.12345 ; 1003 ; 997.75 ; -12345678901234566890.12345 ; 997 ; 2.25E+3 ; 12345678901234567890123.45 ; 3E+3 ; 444.4444444444444444444444444 InRo; 8.100000072900000663390010491E-17 InRo; 333.3333333333333333333333333 InRo; 444 ; 0 ; 333 ; 1.00 ; 1000.00000 ; 1 '
# expect-repr: '1E-9; 2.250000001 ; 12345678901234567890.12345000 InRo; 3.000000001 ; -2.249999999 ; -12345678901234567890.12345000 InRo; -2.999999999 ; 2.25E-9 ; 12345678901.23456789012345 ; 3E-9 ; 4.444444444444444444444444444E-10 InRo; 8.100000072900000663390010491E-29 InRo; 3.333333333333333333333333333E-10 InRo; 0 ; 0 ; 0 ; 1E-9 ; 1E-9 ; 1E-9 '
# expect-repr: '12345678901234567890.12345; 12345678901234567892.37345 ; 24691357802469135780.24690 ; 12345678901234567893.12345 ; 12345678901234567887.87345 ; 0.00000 ; 12345678901234567887.12345 ; 27777777527777777752.7777625 ; 1.524157875323883675049533480E+38 InRo; 37037036703703703670.37035 ; 5486968400548696840.054866667 InRo; 1 ; 4115226300411522630.04115 ; 5486968400548696840 ; 1 ; 4115226300411522630 ; 0.12345 ; 0.00000 ; 0.12345 '
# expect-repr: '99999999999999999999999999.99; 100000000000000000000000002.2 InRo; 100000012345678901234567890.1 InRo; 100000000000000000000000003.0 InRo; 99999999999999999999999997.74 ; 99999987654321098765432109.87 InRo; 99999999999999999999999996.99 ; 225000000000000000000000000.0 InRo; 1.234567890123456789012345000E+45 InRo; 300000000000000000000000000.0 InRo; 44444444444444444444444444.44 ; 8100000.072900000663390010490 InRo; 33333333333333333333333333.33 ; 44444444444444444444444444 ; 8100000 ; 33333333333333333333333333 ; 0.99 ; 900000000090000054.99000 ; 0.99 '
# expect: 33333333333333333333333333333333; 3.333333333333333333333333333E+31 InRo; 3.333333333334567901223456790E+31 InRo; 3.333333333333333333333333333E+31 InRo; 3.333333333333333333333333333E+31 InRo; 3.333333333332098765443209877E+31 InRo; 3.333333333333333333333333333E+31 InRo; 7.500000000000000000000000000E+31 InRo; 4.115226300411522630041150000E+50 InRo; 1.000000000000000000000000000E+32 InRo; 1.481481481481481481481481481E+31 InRo; 2700000024300.000221130003497 InRo; 1.111111111111111111111111111E+31 InRo; ([<class 'decimal.DivisionImpossible'>],) In; 2700000024300 ; ([<class 'decimal.DivisionImpossible'>],) In; ([<class 'decimal.DivisionImpossible'>],) In; 2730000018603333.16500 ; ([<class 'decimal.DivisionImpossible'>],) In
# expect-repr: 'NaN; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN '
# expect: Infinity; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; ([<class 'decimal.InvalidOperation'>],) In; ([<class 'decimal.InvalidOperation'>],) In; ([<class 'decimal.InvalidOperation'>],) In
# expect: Context(prec=5, rounding=ROUND_UP, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
# expect-repr: '0; 0 ; 0 ; 0 ; False ; 0.00 ; 0.00 ; 0.00 0.000 0 0 '
# expect-repr: '-0; 0 ; 0 ; 0 ; False ; -0.00 ; -0.00 ; -0.00 -0.000 -0 -0 '
# expect-repr: '0.00; 0.00 ; 0.00 ; 0.00 ; False ; 0.00 ; 0.00 ; 0.00 0.000 0 0.00 '
# expect-repr: '1; -1 ; 1 ; 1 ; True ; 1.00 ; 1.00 ; 1.00 1.000 1 1 '
# expect-repr: '-1; 1 ; 1 ; -1 ; True ; -1.00 ; -1.00 ; -1.00 -1.000 -1 -1 '
# expect-repr: '1.10; -1.10 ; 1.10 ; 1.10 ; True ; 1.10 ; 1.10 ; 1.10 1.100 2 1.10 '
# expect-repr: '2.25; -2.25 ; 2.25 ; 2.25 ; True ; 2.25 ; 2.25 ; 2.25 2.250 3 2.25 '
# expect-repr: '19.99; -19.99 ; 19.99 ; 19.99 ; True ; 19.99 ; 19.99 ; 19.99 19.990 20 19.99 '
# expect-repr: '0.005; -0.005 ; 0.005 ; 0.005 ; True ; 0.01 InRo; 0.01 InRo; 0.01 0.005 1 0.005 '
# expect-repr: '-2.5; 2.5 ; 2.5 ; -2.5 ; True ; -2.50 ; -2.50 ; -2.50 -2.500 -3 -2.5 '
# expect-repr: '7; -7 ; 7 ; 7 ; True ; 7.00 ; 7.00 ; 7.00 7.000 7 7 '
# expect-repr: '1E+3; -1E+3 ; 1E+3 ; 1E+3 ; True ; ([<class \'decimal.InvalidOperation\'>],) In; ([<class \'decimal.InvalidOperation\'>],) In; 1000.00 1,000.000 1000 1E+3 '
# expect-repr: '1E-9; -1E-9 ; 1E-9 ; 1E-9 ; True ; 0.01 InRo; 0.00 InRo; 0.01 0.001 1 1E-9 '
# expect-repr: '12345678901234567890.12345; -1.2346E+19 InRo; 1.2346E+19 InRo; 1.2346E+19 InRo; True ; ([<class \'decimal.InvalidOperation\'>],) In; ([<class \'decimal.InvalidOperation\'>],) In; 12345678901234567890.13 12,345,678,901,234,567,890.124 12345678901234567891 12345678901234567890.12345 '
# expect-repr: '99999999999999999999999999.99; -1.0000E+26 InRo; 1.0000E+26 InRo; 1.0000E+26 InRo; True ; ([<class \'decimal.InvalidOperation\'>],) In; ([<class \'decimal.InvalidOperation\'>],) In; 99999999999999999999999999.99 99,999,999,999,999,999,999,999,999.990 100000000000000000000000000 99999999999999999999999999.99 '
# expect-repr: '33333333333333333333333333333333; -3.3334E+31 InRo; 3.3334E+31 InRo; 3.3334E+31 InRo; True ; ([<class \'decimal.InvalidOperation\'>],) In; ([<class \'decimal.InvalidOperation\'>],) In; 33333333333333333333333333333333.00 33,333,333,333,333,333,333,333,333,333,333.000 33333333333333333333333333333333 33333333333333333333333333333333 '
# expect-repr: 'NaN; NaN ; NaN ; NaN ; True ; NaN ; NaN ; NaN NaN NaN NaN '
# expect-repr: 'Infinity; -Infinity ; Infinity ; Infinity ; True ; ([<class \'decimal.InvalidOperation\'>],) In; ([<class \'decimal.InvalidOperation\'>],) In; Infinity Infinity Infinity Infinity '
# expect-repr: '1; 3.25 ; 1.2346E+19 InRo; 4 ; -1.25 ; -1.2346E+19 InRo; -2 ; 2.25 ; 1.2346E+19 InRo; 3 ; 0.44445 InRo; 8.1001E-20 InRo; 0.33334 InRo; 0 ; 0 ; 0 ; 1.00 ; 1.0000 Ro; 1 '
# expect-repr: '-1; 1.25 ; 1.2346E+19 InRo; 2 ; -3.25 ; -1.2346E+19 InRo; -4 ; -2.25 ; -1.2346E+19 InRo; -3 ; -0.44445 InRo; -8.1001E-20 InRo; -0.33334 InRo; -0 ; -0 ; -0 ; -1.00 ; -1.0000 Ro; -1 '
# expect-repr: '1.10; 3.35 ; 1.2346E+19 InRo; 4.10 ; -1.15 ; -1.2346E+19 InRo; -1.90 ; 2.4750 ; 1.3581E+19 InRo; 3.30 ; 0.48889 InRo; 8.9101E-20 InRo; 0.36667 InRo; 0 ; 0 ; 0 ; 1.10 ; 1.1000 Ro; 1.10 '
# expect-repr: '2.25; 4.50 ; 1.2346E+19 InRo; 5.25 ; 0.00 ; -1.2346E+19 InRo; -0.75 ; 5.0625 ; 2.7778E+19 InRo; 6.75 ; 1 ; 1.8226E-19 InRo; 0.75 ; 1 ; 0 ; 0 ; 0.00 ; 2.2500 Ro; 2.25 '
# expect-repr: '19.99; 22.24 ; 1.2346E+19 InRo; 22.99 ; 17.74 ; -1.2346E+19 InRo; 16.99 ; 44.978 InRo; 2.4680E+20 InRo; 59.97 ; 8.8845 InRo; 1.6192E-18 InRo; 6.6634 InRo; 8 ; 0 ; 6 ; 1.99 ; 19.990 Ro; 1.99 '
# expect-repr: '0.005; 2.255 ; 1.2346E+19 InRo; 3.005 ; -2.245 ; -1.2346E+19 InRo; -2.995 ; 0.01125 ; 6.1729E+16 InRo; 0.015 ; 0.0022223 InRo; 4.0501E-22 InRo; 0.0016667 InRo; 0 ; 0 ; 0 ; 0.005 ; 0.00500 ; 0.005 '
# expect-repr: '-2.5; -0.25 ; 1.2346E+19 InRo; 0.5 ; -4.75 ; -1.2346E+19 InRo; -5.5 ; -5.625 ; -3.0865E+19 InRo; -7.5 ; -1.1112 InRo; -2.0251E-19 InRo; -0.83334 InRo; -1 ; -0 ; -0 ; -0.25 ; -2.5000 Ro; -2.5 '
# expect-repr: '7; 9.25 ; 1.2346E+19 InRo; 10 ; 4.75 ; -1.2346E+19 InRo; 4 ; 15.75 ; 8.6420E+19 InRo; 21 ; 3.1112 InRo; 5.6701E-19 InRo; 2.3334 InRo; 3 ; 0 ; 2 ; 0.25 ; 7.0000 Ro; 1 '
# expect-repr: '1E+3; 1002.3 InRo; 1.2346E+19 InRo; 1003 ; 997.75 ; -1.2346E+19 InRo; 997 ; 2.25E+3 ; 1.2346E+22 InRo; 3E+3 ; 444.45 InRo; 8.1001E-17 InRo; 333.34 InRo; 444 ; 0 ; 333 ; 1.00 ; 1000.0 Ro; 1 '
# expect-repr: '1E-9; 2.2501 InRo; 1.2346E+19 InRo; 3.0001 InRo; -2.2500 InRo; -1.2346E+19 InRo; -3.0000 InRo; 2.25E-9 ; 1.2346E+10 InRo; 3E-9 ; 4.4445E-10 InRo; 8.1001E-29 InRo; 3.3334E-10 InRo; 0 ; 0 ; 0 ; 1E-9 ; 1E-9 ; 1E-9 '
# expect: 12345678901234567890.12345; 1.2346E+19 InRo; 2.4692E+19 InRo; 1.2346E+19 InRo; 1.2346E+19 InRo; 0.00000 ; 1.2346E+19 InRo; 2.7778E+19 InRo; 1.5242E+38 InRo; 3.7038E+19 InRo; 5.4870E+18 InRo; 1 ; 4.1153E+18 InRo; ([<class 'decimal.DivisionImpossible'>],) In; 1 ; ([<class 'decimal.DivisionImpossible'>],) In; ([<class 'decimal.DivisionImpossible'>],) In; 0.00000 ; ([<class 'decimal.DivisionImpossible'>],) In
# expect: 99999999999999999999999999.99; 1.0001E+26 InRo; 1.0001E+26 InRo; 1.0001E+26 InRo; 1.0000E+26 InRo; 1.0000E+26 InRo; 1.0000E+26 InRo; 2.2500E+26 InRo; 1.2346E+45 InRo; 3.0000E+26 InRo; 4.4445E+25 InRo; 8.1001E+6 InRo; 3.3334E+25 InRo; ([<class 'decimal.DivisionImpossible'>],) In; ([<class 'decimal.DivisionImpossible'>],) In; ([<class 'decimal.DivisionImpossible'>],) In; ([<class 'decimal.DivisionImpossible'>],) In; ([<class 'decimal.DivisionImpossible'>],) In; ([<class 'decimal.DivisionImpossible'>],) In
# expect: 33333333333333333333333333333333; 3.3334E+31 InRo; 3.3334E+31 InRo; 3.3334E+31 InRo; 3.3334E+31 InRo; 3.3334E+31 InRo; 3.3334E+31 InRo; 7.5000E+31 InRo; 4.1153E+50 InRo; 1.0000E+32 InRo; 1.4815E+31 InRo; 2.7001E+12 InRo; 1.1112E+31 InRo; ([<class 'decimal.DivisionImpossible'>],) In; ([<class 'decimal.DivisionImpossible'>],) In; ([<class 'decimal.DivisionImpossible'>],) In; ([<class 'decimal.DivisionImpossible'>],) In; ([<class 'decimal.DivisionImpossible'>],) In; ([<class 'decimal.DivisionImpossible'>],) In
# expect-repr: 'NaN; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN '
# expect: Infinity; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; ([<class 'decimal.InvalidOperation'>],) In; ([<class 'decimal.InvalidOperation'>],) In; ([<class 'decimal.InvalidOperation'>],) In
# expect: Context(prec=3, rounding=ROUND_FLOOR, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[])
# expect-repr: '0; -0 ; 0 ; 0 ; False ; 0.00 ; 0.00 ; 0.00 0.000 0 0 '
# expect-repr: '-0; 0 ; 0 ; -0 ; False ; -0.00 ; -0.00 ; -0.00 -0.000 -0 -0 '
# expect-repr: '0.00; -0.00 ; 0.00 ; 0.00 ; False ; 0.00 ; 0.00 ; 0.00 0.000 0 0.00 '
# expect-repr: '1; -1 ; 1 ; 1 ; True ; 1.00 ; 1.00 ; 1.00 1.000 1 1 '
# expect-repr: '-1; 1 ; 1 ; -1 ; True ; -1.00 ; -1.00 ; -1.00 -1.000 -1 -1 '
# expect-repr: '1.10; -1.10 ; 1.10 ; 1.10 ; True ; 1.10 ; 1.10 ; 1.10 1.100 1 1.10 '
# expect-repr: '2.25; -2.25 ; 2.25 ; 2.25 ; True ; 2.25 ; 2.25 ; 2.25 2.250 2 2.25 '
# expect-repr: '19.99; -20.0 InRo; 19.9 InRo; 19.9 InRo; True ; NaN In; NaN In; 19.99 19.990 19 19.99 '
# expect-repr: '0.005; -0.005 ; 0.005 ; 0.005 ; True ; 0.00 InRo; 0.01 InRo; 0.00 0.005 0 0.005 '
# expect-repr: '-2.5; 2.5 ; 2.5 ; -2.5 ; True ; -2.50 ; -2.50 ; -2.50 -2.500 -3 -2.5 '
# expect-repr: '7; -7 ; 7 ; 7 ; True ; 7.00 ; 7.00 ; 7.00 7.000 7 7 '
# expect-repr: '1E+3; -1E+3 ; 1E+3 ; 1E+3 ; True ; NaN In; NaN In; 1000.00 1,000.000 1000 1E+3 '
# expect-repr: '1E-9; -1E-9 ; 1E-9 ; 1E-9 ; True ; 0.00 InRo; 0.00 InRo; 0.00 0.000 0 1E-9 '
# expect-repr: '12345678901234567890.12345; -1.24E+19 InRo; 1.23E+19 InRo; 1.23E+19 InRo; True ; NaN In; NaN In; 12345678901234567890.12 12,345,678,901,234,567,890.123 12345678901234567890 12345678901234567890.12345 '
# expect-repr: '99999999999999999999999999.99; -1.00E+26 InRo; 9.99E+25 InRo; 9.99E+25 InRo; True ; NaN In; NaN In; 99999999999999999999999999.99 99,999,999,999,999,999,999,999,999.990 99999999999999999999999999 99999999999999999999999999.99 '
# expect-repr: '33333333333333333333333333333333; -3.34E+31 InRo; 3.33E+31 InRo; 3.33E+31 InRo; True ; NaN In; NaN In; 33333333333333333333333333333333.00 33,333,333,333,333,333,333,333,333,333,333.000 33333333333333333333333333333333 33333333333333333333333333333333 '
# expect-repr: 'NaN; NaN ; NaN ; NaN ; True ; NaN ; NaN ; NaN NaN NaN NaN '
# expect-repr: 'Infinity; -Infinity ; Infinity ; Infinity ; True ; NaN In; NaN In; Infinity Infinity Infinity Infinity '
# expect-repr: '1; 3.25 ; 1.23E+19 InRo; 4 ; -1.25 ; -1.24E+19 InRo; -2 ; 2.25 ; 1.23E+19 InRo; 3 ; 0.444 InRo; 8.10E-20 InRo; 0.333 InRo; 0 ; 0 ; 0 ; 1.00 ; 1.00 Ro; 1 '
# expect-repr: '-1; 1.25 ; 1.23E+19 InRo; 2 ; -3.25 ; -1.24E+19 InRo; -4 ; -2.25 ; -1.24E+19 InRo; -3 ; -0.445 InRo; -8.11E-20 InRo; -0.334 InRo; -0 ; -0 ; -0 ; -1.00 ; -1.00 Ro; -1 '
# expect-repr: '1.10; 3.35 ; 1.23E+19 InRo; 4.10 ; -1.15 ; -1.24E+19 InRo; -1.90 ; 2.47 InRo; 1.35E+19 InRo; 3.30 ; 0.488 InRo; 8.91E-20 InRo; 0.366 InRo; 0 ; 0 ; 0 ; 1.10 ; 1.10 Ro; 1.10 '
# expect-repr: '2.25; 4.50 ; 1.23E+19 InRo; 5.25 ; -0.00 ; -1.24E+19 InRo; -0.75 ; 5.06 InRo; 2.77E+19 InRo; 6.75 ; 1 ; 1.82E-19 InRo; 0.75 ; 1 ; 0 ; 0 ; 0.00 ; 2.25 Ro; 2.25 '
# expect-repr: '19.99; 22.2 InRo; 1.23E+19 InRo; 22.9 InRo; 17.7 InRo; -1.24E+19 InRo; 16.9 InRo; 44.9 InRo; 2.46E+20 InRo; 59.9 InRo; 8.88 InRo; 1.61E-18 InRo; 6.66 InRo; 8 ; 0 ; 6 ; 1.99 ; 19.9 InRo; 1.99 '
# expect-repr: '0.005; 2.25 InRo; 1.23E+19 InRo; 3.00 InRo; -2.25 InRo; -1.24E+19 InRo; -3.00 InRo; 0.0112 InRo; 6.17E+16 InRo; 0.015 ; 0.00222 InRo; 4.05E-22 InRo; 0.00166 InRo; 0 ; 0 ; 0 ; 0.005 ; 0.00500 ; 0.005 '
# expect-repr: '-2.5; -0.25 ; 1.23E+19 InRo; 0.5 ; -4.75 ; -1.24E+19 InRo; -5.5 ; -5.63 InRo; -3.09E+19 InRo; -7.5 ; -1.12 InRo; -2.03E-19 InRo; -0.834 InRo; -1 ; -0 ; -0 ; -0.25 ; -2.50 Ro; -2.5 '
# expect-repr: '7; 9.25 ; 1.23E+19 InRo; 10 ; 4.75 ; -1.24E+19 InRo; 4 ; 15.7 InRo; 8.64E+19 InRo; 21 ; 3.11 InRo; 5.67E-19 InRo; 2.33 InRo; 3 ; 0 ; 2 ; 0.25 ; 7.00 Ro; 1 '
# expect-repr: '1E+3; 1.00E+3 InRo; 1.23E+19 InRo; 1.00E+3 InRo; 997 InRo; -1.24E+19 InRo; 997 ; 2.25E+3 ; 1.23E+22 InRo; 3E+3 ; 444 InRo; 8.10E-17 InRo; 333 InRo; 444 ; 0 ; 333 ; 1.00 ; 1.00E+3 Ro; 1 '
# expect-repr: '1E-9; 2.25 InRo; 1.23E+19 InRo; 3.00 InRo; -2.25 InRo; -1.24E+19 InRo; -3.00 InRo; 2.25E-9 ; 1.23E+10 InRo; 3E-9 ; 4.44E-10 InRo; 8.10E-29 InRo; 3.33E-10 InRo; 0 ; 0 ; 0 ; 1E-9 ; 1E-9 ; 1E-9 '
# expect: 12345678901234567890.12345; 1.23E+19 InRo; 2.46E+19 InRo; 1.23E+19 InRo; 1.23E+19 InRo; -0.00000 ; 1.23E+19 InRo; 2.77E+19 InRo; 1.52E+38 InRo; 3.70E+19 InRo; 5.48E+18 InRo; 1 ; 4.11E+18 InRo; NaN In; 1 ; NaN In; NaN In; 0.00000 ; NaN In
# expect: 99999999999999999999999999.99; 1.00E+26 InRo; 1.00E+26 InRo; 1.00E+26 InRo; 9.99E+25 InRo; 9.99E+25 InRo; 9.99E+25 InRo; 2.24E+26 InRo; 1.23E+45 InRo; 2.99E+26 InRo; 4.44E+25 InRo; 8.10E+6 InRo; 3.33E+25 InRo; NaN In; NaN In; NaN In; NaN In; NaN In; NaN In
# expect: 33333333333333333333333333333333; 3.33E+31 InRo; 3.33E+31 InRo; 3.33E+31 InRo; 3.33E+31 InRo; 3.33E+31 InRo; 3.33E+31 InRo; 7.49E+31 InRo; 4.11E+50 InRo; 9.99E+31 InRo; 1.48E+31 InRo; 2.70E+12 InRo; 1.11E+31 InRo; NaN In; NaN In; NaN In; NaN In; NaN In; NaN In
# expect-repr: 'NaN; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN '
# expect: Infinity; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; NaN In; NaN In; NaN In
# expect: Context(prec=7, rounding=ROUND_HALF_EVEN, Emin=-3, Emax=5, capitals=1, clamp=1, flags=[], traps=[])
# expect-repr: '0; 0.0 Cl; 0.0 Cl; 0.0 Cl; False ; 0.00 ; 0.00 ; 0.00 0.000 0 0 '
# expect-repr: '-0; 0.0 Cl; 0.0 Cl; 0.0 Cl; False ; -0.00 ; -0.00 ; -0.00 -0.000 -0 -0 '
# expect-repr: '0.00; 0.00 ; 0.00 ; 0.00 ; False ; 0.00 ; 0.00 ; 0.00 0.000 0 0.00 '
# expect-repr: '1; -1.0 Cl; 1.0 Cl; 1.0 Cl; True ; 1.00 ; 1.00 ; 1.00 1.000 1 1 '
# expect-repr: '-1; 1.0 Cl; 1.0 Cl; -1.0 Cl; True ; -1.00 ; -1.00 ; -1.00 -1.000 -1 -1 '
# expect-repr: '1.10; -1.10 ; 1.10 ; 1.10 ; True ; 1.10 ; 1.10 ; 1.10 1.100 1 1.10 '
# expect-repr: '2.25; -2.25 ; 2.25 ; 2.25 ; True ; 2.25 ; 2.25 ; 2.25 2.250 2 2.25 '
# expect-repr: '19.99; -19.99 ; 19.99 ; 19.99 ; True ; 19.99 ; 19.99 ; 19.99 19.990 20 19.99 '
# expect-repr: '0.005; -0.005 ; 0.005 ; 0.005 ; True ; 0.00 InRo; 0.01 InRo; 0.00 0.005 0 0.005 '
# expect-repr: '-2.5; 2.5 ; 2.5 ; -2.5 ; True ; -2.50 ; -2.50 ; -2.50 -2.500 -2 -2.5 '
# expect-repr: '7; -7.0 Cl; 7.0 Cl; 7.0 Cl; True ; 7.00 ; 7.00 ; 7.00 7.000 7 7 '
# expect-repr: '1E+3; -1000.0 Cl; 1000.0 Cl; 1000.0 Cl; True ; 1000.00 ; 1000.00 ; 1000.00 1,000.000 1000 1E+3 '
# expect-repr: '1E-9; -1E-9 Su; 1E-9 Su; 1E-9 Su; True ; 0.00 InRo; 0.00 InRo; 0.00 0.000 0 1E-9 '
# expect-repr: '12345678901234567890.12345; -Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; True ; NaN In; NaN In; 12345678901234567890.12 12,345,678,901,234,567,890.123 12345678901234567890 12345678901234567890.12345 '
# expect-repr: '99999999999999999999999999.99; -Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; True ; NaN In; NaN In; 99999999999999999999999999.99 99,999,999,999,999,999,999,999,999.990 100000000000000000000000000 99999999999999999999999999.99 '
# expect-repr: '33333333333333333333333333333333; -Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; True ; NaN In; NaN In; 33333333333333333333333333333333.00 33,333,333,333,333,333,333,333,333,333,333.000 33333333333333333333333333333333 33333333333333333333333333333333 '
# expect-repr: 'NaN; NaN ; NaN ; NaN ; True ; NaN ; NaN ; NaN NaN NaN NaN '
# expect-repr: 'Infinity; -Infinity ; Infinity ; Infinity ; True ; NaN In; NaN In; Infinity Infinity Infinity Infinity '
# expect: 1; 3.25 ; Infinity OvInRo; 4.0 Cl; -1.25 ; -Infinity OvInRo; -2.0 Cl; 2.25 ; Infinity OvInRo; 3.0 Cl; 0.4444444 InRo; 0E-9 UnSuInRoCl; 0.3333333 InRo; 0.0 Cl; 0.0 Cl; 0.0 Cl; 1.00 ; 1.00000 ; 1.0 Cl
# expect: -1; 1.25 ; Infinity OvInRo; 2.0 Cl; -3.25 ; -Infinity OvInRo; -4.0 Cl; -2.25 ; -Infinity OvInRo; -3.0 Cl; -0.4444444 InRo; -0E-9 UnSuInRoCl; -0.3333333 InRo; -0.0 Cl; -0.0 Cl; -0.0 Cl; -1.00 ; -1.00000 ; -1.0 Cl
# expect-repr: '1.10; 3.35 ; Infinity OvInRo; 4.10 ; -1.15 ; -Infinity OvInRo; -1.90 ; 2.4750 ; Infinity OvInRo; 3.30 ; 0.4888889 InRo; 0E-9 UnSuInRoCl; 0.3666667 InRo; 0.0 Cl; 0.0 Cl; 0.0 Cl; 1.10 ; 1.10000 ; 1.10 '
# expect-repr: '2.25; 4.50 ; Infinity OvInRo; 5.25 ; 0.00 ; -Infinity OvInRo; -0.75 ; 5.0625 ; Infinity OvInRo; 6.75 ; 1.0 Cl; 0E-9 UnSuInRoCl; 0.75 ; 1.0 Cl; 0.0 Cl; 0.0 Cl; 0.00 ; 2.25000 ; 2.25 '
# expect-repr: '19.99; 22.24 ; Infinity OvInRo; 22.99 ; 17.74 ; -Infinity OvInRo; 16.99 ; 44.9775 ; Infinity OvInRo; 59.97 ; 8.884444 InRo; 0E-9 UnSuInRoCl; 6.663333 InRo; 8.0 Cl; 0.0 Cl; 6.0 Cl; 1.99 ; 19.99000 ; 1.99 '
# expect-repr: '0.005; 2.255 ; Infinity OvInRo; 3.005 ; -2.245 ; -Infinity OvInRo; -2.995 ; 0.01125 ; Infinity OvInRo; 0.015 ; 0.002222222 InRo; 0E-9 UnSuInRoCl; 0.001666667 InRo; 0.0 Cl; 0.0 Cl; 0.0 Cl; 0.005 ; 0.00500 ; 0.005 '
# expect-repr: '-2.5; -0.25 ; Infinity OvInRo; 0.5 ; -4.75 ; -Infinity OvInRo; -5.5 ; -5.625 ; -Infinity OvInRo; -7.5 ; -1.111111 InRo; -0E-9 UnSuInRoCl; -0.8333333 InRo; -1.0 Cl; -0.0 Cl; -0.0 Cl; -0.25 ; -2.50000 ; -2.5 '
# expect: 7; 9.25 ; Infinity OvInRo; 10.0 Cl; 4.75 ; -Infinity OvInRo; 4.0 Cl; 15.75 ; Infinity OvInRo; 21.0 Cl; 3.111111 InRo; 0E-9 UnSuInRoCl; 2.333333 InRo; 3.0 Cl; 0.0 Cl; 2.0 Cl; 0.25 ; 7.00000 ; 1.0 Cl
# expect: 1E+3; 1002.25 ; Infinity OvInRo; 1003.0 Cl; 997.75 ; -Infinity OvInRo; 997.0 Cl; 2250.0 Cl; Infinity OvInRo; 3000.0 Cl; 444.4444 InRo; 0E-9 UnSuInRoCl; 333.3333 InRo; 444.0 Cl; 0.0 Cl; 333.0 Cl; 1.00 ; 1000.000 Ro; 1.0 Cl
# expect: 1E-9; 2.250000 InRo; Infinity OvInRo; 3.000000 InRo; -2.250000 InRo; -Infinity OvInRo; -3.000000 InRo; 2E-9 UnSuInRo; Infinity OvInRo; 3E-9 Su; 0E-9 UnSuInRoCl; 0E-9 UnSuInRoCl; 0E-9 UnSuInRoCl; 0.0 Cl; 0.0 Cl; 0.0 Cl; 1E-9 Su; 1E-9 Su; 1E-9 Su
# expect: 12345678901234567890.12345; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; 0.00000 ; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; 1.0 Cl; Infinity OvInRo; NaN In; 1.0 Cl; NaN In; NaN In; 0.00000 ; NaN In
# expect: 99999999999999999999999999.99; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; NaN In; Infinity OvInRo; NaN In; NaN In; Infinity OvInRo; NaN In
# expect: 33333333333333333333333333333333; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; Infinity OvInRo; NaN In; NaN In; NaN In; NaN In; NaN In; NaN In
# expect-repr: 'NaN; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN '
# expect: Infinity; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; NaN In; NaN In; NaN In
# expect: Context(prec=6, rounding=ROUND_HALF_EVEN, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[Inexact])
# expect-repr: '0; 0 ; 0 ; 0 ; False ; 0.00 ; 0.00 ; 0.00 0.000 0 0 '
# expect-repr: '-0; 0 ; 0 ; 0 ; False ; -0.00 ; -0.00 ; -0.00 -0.000 -0 -0 '
# expect-repr: '0.00; 0.00 ; 0.00 ; 0.00 ; False ; 0.00 ; 0.00 ; 0.00 0.000 0 0.00 '
# expect-repr: '1; -1 ; 1 ; 1 ; True ; 1.00 ; 1.00 ; 1.00 1.000 1 1 '
# expect-repr: '-1; 1 ; 1 ; -1 ; True ; -1.00 ; -1.00 ; -1.00 -1.000 -1 -1 '
# expect-repr: '1.10; -1.10 ; 1.10 ; 1.10 ; True ; 1.10 ; 1.10 ; 1.10 1.100 1 1.10 '
# expect-repr: '2.25; -2.25 ; 2.25 ; 2.25 ; True ; 2.25 ; 2.25 ; 2.25 2.250 2 2.25 '
# expect-repr: '19.99; -19.99 ; 19.99 ; 19.99 ; True ; 19.99 ; 19.99 ; 19.99 19.990 20 19.99 '
# expect-repr: '0.005; -0.005 ; 0.005 ; 0.005 ; True ; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; 0.00 0.005 0 0.005 '
# expect-repr: '-2.5; 2.5 ; 2.5 ; -2.5 ; True ; -2.50 ; -2.50 ; -2.50 -2.500 -2 -2.5 '
# expect-repr: '7; -7 ; 7 ; 7 ; True ; 7.00 ; 7.00 ; 7.00 7.000 7 7 '
# expect-repr: '1E+3; -1E+3 ; 1E+3 ; 1E+3 ; True ; 1000.00 ; 1000.00 ; 1000.00 1,000.000 1000 1E+3 '
# expect-repr: '1E-9; -1E-9 ; 1E-9 ; 1E-9 ; True ; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; 0.00 0.000 0 1E-9 '
# expect-repr: '12345678901234567890.12345; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; True ; NaN In; NaN In; 12345678901234567890.12 12,345,678,901,234,567,890.123 12345678901234567890 12345678901234567890.12345 '
# expect-repr: '99999999999999999999999999.99; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; True ; NaN In; NaN In; 99999999999999999999999999.99 99,999,999,999,999,999,999,999,999.990 100000000000000000000000000 99999999999999999999999999.99 '
# expect-repr: '33333333333333333333333333333333; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; True ; NaN In; NaN In; 33333333333333333333333333333333.00 33,333,333,333,333,333,333,333,333,333,333.000 33333333333333333333333333333333 33333333333333333333333333333333 '
# expect-repr: 'NaN; NaN ; NaN ; NaN ; True ; NaN ; NaN ; NaN NaN NaN NaN '
# expect-repr: 'Infinity; -Infinity ; Infinity ; Infinity ; True ; NaN In; NaN In; Infinity Infinity Infinity Infinity '
# expect-repr: '1; 3.25 ; ([<class \'decimal.Inexact\'>],) InRo; 4 ; -1.25 ; ([<class \'decimal.Inexact\'>],) InRo; -2 ; 2.25 ; ([<class \'decimal.Inexact\'>],) InRo; 3 ; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; 0 ; 0 ; 0 ; 1.00 ; 1.00000 ; 1 '
# expect-repr: '-1; 1.25 ; ([<class \'decimal.Inexact\'>],) InRo; 2 ; -3.25 ; ([<class \'decimal.Inexact\'>],) InRo; -4 ; -2.25 ; ([<class \'decimal.Inexact\'>],) InRo; -3 ; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; -0 ; -0 ; -0 ; -1.00 ; -1.00000 ; -1 '
# expect-repr: '1.10; 3.35 ; ([<class \'decimal.Inexact\'>],) InRo; 4.10 ; -1.15 ; ([<class \'decimal.Inexact\'>],) InRo; -1.90 ; 2.4750 ; ([<class \'decimal.Inexact\'>],) InRo; 3.30 ; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; 0 ; 0 ; 0 ; 1.10 ; 1.10000 ; 1.10 '
# expect-repr: '2.25; 4.50 ; ([<class \'decimal.Inexact\'>],) InRo; 5.25 ; 0.00 ; ([<class \'decimal.Inexact\'>],) InRo; -0.75 ; 5.0625 ; ([<class \'decimal.Inexact\'>],) InRo; 6.75 ; 1 ; ([<class \'decimal.Inexact\'>],) InRo; 0.75 ; 1 ; 0 ; 0 ; 0.00 ; 2.25000 ; 2.25 '
# expect-repr: '19.99; 22.24 ; ([<class \'decimal.Inexact\'>],) InRo; 22.99 ; 17.74 ; ([<class \'decimal.Inexact\'>],) InRo; 16.99 ; 44.9775 ; ([<class \'decimal.Inexact\'>],) InRo; 59.97 ; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; 8 ; 0 ; 6 ; 1.99 ; 19.9900 Ro; 1.99 '
# expect-repr: '0.005; 2.255 ; ([<class \'decimal.Inexact\'>],) InRo; 3.005 ; -2.245 ; ([<class \'decimal.Inexact\'>],) InRo; -2.995 ; 0.01125 ; ([<class \'decimal.Inexact\'>],) InRo; 0.015 ; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; 0 ; 0 ; 0 ; 0.005 ; 0.00500 ; 0.005 '
# expect-repr: '-2.5; -0.25 ; ([<class \'decimal.Inexact\'>],) InRo; 0.5 ; -4.75 ; ([<class \'decimal.Inexact\'>],) InRo; -5.5 ; -5.625 ; ([<class \'decimal.Inexact\'>],) InRo; -7.5 ; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; -1 ; -0 ; -0 ; -0.25 ; -2.50000 ; -2.5 '
# expect-repr: '7; 9.25 ; ([<class \'decimal.Inexact\'>],) InRo; 10 ; 4.75 ; ([<class \'decimal.Inexact\'>],) InRo; 4 ; 15.75 ; ([<class \'decimal.Inexact\'>],) InRo; 21 ; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; 3 ; 0 ; 2 ; 0.25 ; 7.00000 ; 1 '
# expect-repr: '1E+3; 1002.25 ; ([<class \'decimal.Inexact\'>],) InRo; 1003 ; 997.75 ; ([<class \'decimal.Inexact\'>],) InRo; 997 ; 2.25E+3 ; ([<class \'decimal.Inexact\'>],) InRo; 3E+3 ; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; 444 ; 0 ; 333 ; 1.00 ; 1000.00 Ro; 1 '
# expect-repr: '1E-9; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; 2.25E-9 ; ([<class \'decimal.Inexact\'>],) InRo; 3E-9 ; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; ([<class \'decimal.Inexact\'>],) InRo; 0 ; 0 ; 0 ; 1E-9 ; 1E-9 ; 1E-9 '
# expect: 12345678901234567890.12345; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; 0.00000 ; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; 1 ; ([<class 'decimal.Inexact'>],) InRo; NaN In; 1 ; NaN In; NaN In; 0.00000 ; NaN In
# expect: 99999999999999999999999999.99; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; NaN In; NaN In; NaN In; NaN In; NaN In; NaN In
# expect: 33333333333333333333333333333333; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; ([<class 'decimal.Inexact'>],) InRo; NaN In; NaN In; NaN In; NaN In; NaN In; NaN In
# expect-repr: 'NaN; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN '
# expect: Infinity; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; NaN In; NaN In; NaN In
# expect: Context(prec=200, rounding=ROUND_05UP, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[InvalidOperation, DivisionByZero, Overflow])
# expect-repr: '0; 0 ; 0 ; 0 ; False ; 0.00 ; 0.00 ; 0.00 0.000 0 0 '
# expect-repr: '-0; 0 ; 0 ; 0 ; False ; -0.00 ; -0.00 ; -0.00 -0.000 -0 -0 '
# expect-repr: '0.00; 0.00 ; 0.00 ; 0.00 ; False ; 0.00 ; 0.00 ; 0.00 0.000 0 0.00 '
# expect-repr: '1; -1 ; 1 ; 1 ; True ; 1.00 ; 1.00 ; 1.00 1.000 1 1 '
# expect-repr: '-1; 1 ; 1 ; -1 ; True ; -1.00 ; -1.00 ; -1.00 -1.000 -1 -1 '
# expect-repr: '1.10; -1.10 ; 1.10 ; 1.10 ; True ; 1.10 ; 1.10 ; 1.10 1.100 1 1.10 '
# expect-repr: '2.25; -2.25 ; 2.25 ; 2.25 ; True ; 2.25 ; 2.25 ; 2.25 2.250 2 2.25 '
# expect-repr: '19.99; -19.99 ; 19.99 ; 19.99 ; True ; 19.99 ; 19.99 ; 19.99 19.990 19 19.99 '
# expect-repr: '0.005; -0.005 ; 0.005 ; 0.005 ; True ; 0.01 InRo; 0.01 InRo; 0.01 0.005 1 0.005 '
# expect-repr: '-2.5; 2.5 ; 2.5 ; -2.5 ; True ; -2.50 ; -2.50 ; -2.50 -2.500 -2 -2.5 '
# expect-repr: '7; -7 ; 7 ; 7 ; True ; 7.00 ; 7.00 ; 7.00 7.000 7 7 '
# expect-repr: '1E+3; -1E+3 ; 1E+3 ; 1E+3 ; True ; 1000.00 ; 1000.00 ; 1000.00 1,000.000 1000 1E+3 '
# expect-repr: '1E-9; -1E-9 ; 1E-9 ; 1E-9 ; True ; 0.01 InRo; 0.00 InRo; 0.01 0.001 1 1E-9 '
# expect-repr: '12345678901234567890.12345; -12345678901234567890.12345 ; 12345678901234567890.12345 ; 12345678901234567890.12345 ; True ; 12345678901234567890.12 InRo; 12345678901234567890.12 InRo; 12345678901234567890.12 12,345,678,901,234,567,890.123 12345678901234567891 12345678901234567890.12345 '
# expect-repr: '99999999999999999999999999.99; -99999999999999999999999999.99 ; 99999999999999999999999999.99 ; 99999999999999999999999999.99 ; True ; 99999999999999999999999999.99 ; 99999999999999999999999999.99 ; 99999999999999999999999999.99 99,999,999,999,999,999,999,999,999.990 99999999999999999999999999 99999999999999999999999999.99 '
# expect-repr: '33333333333333333333333333333333; -33333333333333333333333333333333 ; 33333333333333333333333333333333 ; 33333333333333333333333333333333 ; True ; 33333333333333333333333333333333.00 ; 33333333333333333333333333333333.00 ; 33333333333333333333333333333333.00 33,333,333,333,333,333,333,333,333,333,333.000 33333333333333333333333333333333 33333333333333333333333333333333 '
# expect-repr: 'NaN; NaN ; NaN ; NaN ; True ; NaN ; NaN ; NaN NaN NaN NaN '
# expect-repr: 'Infinity; -Infinity ; Infinity ; Infinity ; True ; ([<class \'decimal.InvalidOperation\'>],) In; ([<class \'decimal.InvalidOperation\'>],) In; Infinity Infinity Infinity Infinity '
# expect-repr: '1; 3.25 ; 12345678901234567891.12345 ; 4 ; -1.25 ; -12345678901234567889.12345 ; -2 ; 2.25 ; 12345678901234567890.12345 ; 3 ; 0.44444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444 InRo; 8.1000000729000006633900104911201351121325903157072045583584839822875135820727649198798367609164894161609637641837328562676419827042077160318181759232410150520493112993574730236199160091221844499677474E-20 InRo; 0.33333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333 InRo; 0 ; 0 ; 0 ; 1.00 ; 1.00000 ; 1 '
# expect-repr: '-1; 1.25 ; 12345678901234567889.12345 ; 2 ; -3.25 ; -12345678901234567891.12345 ; -4 ; -2.25 ; -12345678901234567890.12345 ; -3 ; -0.44444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444 InRo; -8.1000000729000006633900104911201351121325903157072045583584839822875135820727649198798367609164894161609637641837328562676419827042077160318181759232410150520493112993574730236199160091221844499677474E-20 InRo; -0.33333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333 InRo; -0 ; -0 ; -0 ; -1.00 ; -1.00000 ; -1 '
# expect-repr: '1.10; 3.35 ; 12345678901234567891.22345 ; 4.10 ; -1.15 ; -12345678901234567889.02345 ; -1.90 ; 2.4750 ; 13580246791358024679.1357950 ; 3.30 ; 0.48888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888 InRo; 8.9100000801900007297290115402321486233458493472779250141943323805162649402800414118678204370081383577770601406021061418944061809746284876349999935155651165572542424292932203259819076100344028949645221E-20 InRo; 0.36666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666 InRo; 0 ; 0 ; 0 ; 1.10 ; 1.10000 ; 1.10 '
# expect-repr: '2.25; 4.50 ; 12345678901234567892.37345 ; 5.25 ; 0.00 ; -12345678901234567887.87345 ; -0.75 ; 5.0625 ; 27777777527777777752.7777625 ; 6.75 ; 1 ; 1.8225000164025001492627523605020304002298328210341210256306588960146905559663721069729632712062101186362168469413398926602194461084467361071590895827292283867110950423554314303144811020524915012427431E-19 InRo; 0.75 ; 1 ; 0 ; 0 ; 0.00 ; 2.25000 ; 2.25 '
# expect-repr: '19.99; 22.24 ; 12345678901234567910.11345 ; 22.99 ; 17.74 ; -12345678901234567870.13345 ; 16.99 ; 44.9775 ; 246790121235679012123.5677655 ; 59.97 ; 8.8844444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444 InRo; 1.6191900145727101326116630971749150089153048041098701912158609480592739650563457074839793685072062342905766564603281979679016323425711224347604533670558789089046573287415588574216212102235246715485527E-18 InRo; 6.6633333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333 InRo; 8 ; 0 ; 6 ; 1.99 ; 19.99000 ; 1.99 '
# expect-repr: '0.005; 2.255 ; 12345678901234567890.12845 ; 3.005 ; -2.245 ; -12345678901234567890.11845 ; -2.995 ; 0.01125 ; 61728394506172839.45061725 ; 0.015 ; 0.0022222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222 InRo; 4.0500000364500003316950052455600675560662951578536022791792419911437567910363824599399183804582447080804818820918664281338209913521038580159090879616205075260246556496787365118099580045610922249838737E-22 InRo; 0.0016666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666 InRo; 0 ; 0 ; 0 ; 0.005 ; 0.00500 ; 0.005 '
# expect-repr: '-2.5; -0.25 ; 12345678901234567887.62345 ; 0.5 ; -4.75 ; -12345678901234567892.62345 ; -5.5 ; -5.625 ; -30864197253086419725.308625 ; -7.5 ; -1.1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111 InRo; -2.0250000182250001658475026227800337780331475789268011395896209955718783955181912299699591902291223540402409410459332140669104956760519290079545439808102537630123278248393682559049790022805461124919368E-19 InRo; -0.83333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333 InRo; -1 ; -0 ; -0 ; -0.25 ; -2.50000 ; -2.5 '
# expect-repr: '7; 9.25 ; 12345678901234567897.12345 ; 10 ; 4.75 ; -12345678901234567883.12345 ; 4 ; 15.75 ; 86419752308641975230.86415 ; 21 ; 3.1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111 InRo; 5.6700000510300004643730073437840945784928132209950431908509387876012595074509354439158857326415425913126746349286129993873493878929454012222727231462687105364345179095502311165339412063855291149774232E-19 InRo; 2.3333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333 InRo; 3 ; 0 ; 2 ; 0.25 ; 7.00000 ; 1 '
# expect-repr: '1E+3; 1002.25 ; 12345678901234568890.12345 ; 1003 ; 997.75 ; -12345678901234566890.12345 ; 997 ; 2.25E+3 ; 12345678901234567890123.45 ; 3E+3 ; 444.44444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444 InRo; 8.1000000729000006633900104911201351121325903157072045583584839822875135820727649198798367609164894161609637641837328562676419827042077160318181759232410150520493112993574730236199160091221844499677474E-17 InRo; 333.33333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333 InRo; 444 ; 0 ; 333 ; 1.00 ; 1000.00000 ; 1 '
# expect-repr: '1E-9; 2.250000001 ; 12345678901234567890.123450001 ; 3.000000001 ; -2.249999999 ; -12345678901234567890.123449999 ; -2.999999999 ; 2.25E-9 ; 12345678901.23456789012345 ; 3E-9 ; 4.4444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444444E-10 InRo; 8.1000000729000006633900104911201351121325903157072045583584839822875135820727649198798367609164894161609637641837328562676419827042077160318181759232410150520493112993574730236199160091221844499677474E-29 InRo; 3.3333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333E-10 InRo; 0 ; 0 ; 0 ; 1E-9 ; 1E-9 ; 1E-9 '
# expect-repr: '12345678901234567890.12345; 12345678901234567892.37345 ; 24691357802469135780.24690 ; 12345678901234567893.12345 ; 12345678901234567887.87345 ; 0.00000 ; 12345678901234567887.12345 ; 27777777527777777752.7777625 ; 152415787532388367504953347995733866912.0562399025 ; 37037036703703703670.37035 ; 5486968400548696840.0548666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666 InRo; 1 ; 4115226300411522630.04115 ; 5486968400548696840 ; 1 ; 4115226300411522630 ; 0.12345 ; 0.00000 ; 0.12345 '
# expect-repr: '99999999999999999999999999.99; 100000000000000000000000002.24 ; 100000012345678901234567890.11345 ; 100000000000000000000000002.99 ; 99999999999999999999999997.74 ; 99999987654321098765432109.86655 ; 99999999999999999999999996.99 ; 224999999999999999999999999.9775 ; 1234567890123456789012344999876543210987654321.0987655 ; 299999999999999999999999999.97 ; 44444444444444444444444444.44 ; 8100000.0729000006633900104903101351048425902493682035092464704710742545505020444640439883626877380579536872721957491801759930410881113396134448902964768167816285396961756554312958145039172533200320001 InRo; 33333333333333333333333333.33 ; 44444444444444444444444444 ; 8100000 ; 33333333333333333333333333 ; 0.99 ; 900000000090000054.99000 ; 0.99 '
# expect-repr: '33333333333333333333333333333333; 33333333333333333333333333333335.25 ; 33333333333345679012234567901223.12345 ; 33333333333333333333333333333336 ; 33333333333333333333333333333330.75 ; 33333333333320987654432098765442.87655 ; 33333333333333333333333333333330 ; 74999999999999999999999999999999.25 ; 411522630041152263004114999999995884773699588477369.95885 ; 99999999999999999999999999999999 ; 14814814814814814814814814814814.666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666666 InRo; 2700000024300.0002211300034970400180373772871052335235527511909269787974187232026159447510586922221803417143455115113526333442726033487021313921128648927795440740897407323849472868945329905546522849179 InRo; 11111111111111111111111111111111 ; 14814814814814814814814814814814 ; 2700000024300 ; 11111111111111111111111111111111 ; 1.50 ; 2730000018603333.16500 ; 0 '
# expect-repr: 'NaN; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN ; NaN '
# expect: Infinity; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; Infinity ; ([<class 'decimal.InvalidOperation'>],) In; ([<class 'decimal.InvalidOperation'>],) In; ([<class 'decimal.InvalidOperation'>],) In

# --- comparison, hashes, conversions
from decimal import Decimal
from fractions import Fraction
numbers = [Decimal(s) for s in "-3 -2.50 -0 0 0.1 1 1.00 1E+2 100 123456789012345678901234567890 1E-30".split()]
for a in numbers:
    print(a, [a < b for b in numbers], [a == b for b in numbers], a == int(a), a < 1, a > 10**30, a == Fraction(1), a == 0.1)
    print(hash(a), hash(a) == hash(Fraction(a)), int(a), float(a), sorted([a, Decimal(1), Decimal("0.5")]), max(a, Decimal(1)), {a: 1}.get(a * 1))
# expect: -3 [False, True, True, True, True, True, True, True, True, True, True] [True, False, False, False, False, False, False, False, False, False, False] True True False False False
# expect: -3 True -3 -3.0 [Decimal('-3'), Decimal('0.5'), Decimal('1')] 1 1
# expect: -2.50 [False, False, True, True, True, True, True, True, True, True, True] [False, True, False, False, False, False, False, False, False, False, False] False True False False False
# expect: -1152921504606846978 True -2 -2.5 [Decimal('-2.50'), Decimal('0.5'), Decimal('1')] 1 1
# expect: -0 [False, False, False, False, True, True, True, True, True, True, True] [False, False, True, True, False, False, False, False, False, False, False] True True False False False
# expect: 0 True 0 -0.0 [Decimal('-0'), Decimal('0.5'), Decimal('1')] 1 1
# expect: 0 [False, False, False, False, True, True, True, True, True, True, True] [False, False, True, True, False, False, False, False, False, False, False] True True False False False
# expect: 0 True 0 0.0 [Decimal('0'), Decimal('0.5'), Decimal('1')] 1 1
# expect: 0.1 [False, False, False, False, False, True, True, True, True, True, False] [False, False, False, False, True, False, False, False, False, False, False] False True False False False
# expect: 2075258708292324556 True 0 0.1 [Decimal('0.1'), Decimal('0.5'), Decimal('1')] 1 1
# expect: 1 [False, False, False, False, False, False, False, True, True, True, False] [False, False, False, False, False, True, True, False, False, False, False] True False False True False
# expect: 1 True 1 1.0 [Decimal('0.5'), Decimal('1'), Decimal('1')] 1 1
# expect: 1.00 [False, False, False, False, False, False, False, True, True, True, False] [False, False, False, False, False, True, True, False, False, False, False] True False False True False
# expect: 1 True 1 1.0 [Decimal('0.5'), Decimal('1.00'), Decimal('1')] 1.00 1
# expect: 1E+2 [False, False, False, False, False, False, False, False, False, True, False] [False, False, False, False, False, False, False, True, True, False, False] True False False False False
# expect: 100 True 100 100.0 [Decimal('0.5'), Decimal('1'), Decimal('1E+2')] 1E+2 1
# expect: 100 [False, False, False, False, False, False, False, False, False, True, False] [False, False, False, False, False, False, False, True, True, False, False] True False False False False
# expect: 100 True 100 100.0 [Decimal('0.5'), Decimal('1'), Decimal('100')] 100 1
# expect: 123456789012345678901234567890 [False, False, False, False, False, False, False, False, False, False, False] [False, False, False, False, False, False, False, False, False, True, False] True False False False False
# expect: 248789772095949448 True 123456789012345678901234567890 1.2345678901234568e+29 [Decimal('0.5'), Decimal('1'), Decimal('123456789012345678901234567890')] 123456789012345678901234567890 None
# expect: 1E-30 [False, False, False, False, True, True, True, True, True, True, False] [False, False, False, False, False, False, False, False, False, False, True] False True False False False
# expect: 1318993825257351686 True 0 1e-30 [Decimal('1E-30'), Decimal('0.5'), Decimal('1')] 1 1
print(sum(numbers), 1 + Decimal("1.5"), 3 - Decimal(1), 2 * Decimal("1.10"), 1 / Decimal(4), True + Decimal(1), {1: 2}[Decimal("1.0")], {Decimal(7): 2}[7])  # expect: 1.234567890123456789012345681E+29 2.5 2 2.20 0.25 2 2 2

# --- construction, subclasses, contexts of threads and of contextvars
from decimal import *
import contextvars, threading
for v in "1", "-1.50", "+.5", "5.", "1e5", "1E-7", "00.10", " 1 ", "1_0", "٣.1", "123456789012345678901234567890.5", 7, -7, True, 2**70, (1, (1, 2), -1), Decimal("NaN"):
    print(repr(Decimal(v)), repr(Decimal(value=v)))
# expect: Decimal('1') Decimal('1')
# expect: Decimal('-1.50') Decimal('-1.50')
# expect: Decimal('0.5') Decimal('0.5')
# expect: Decimal('5') Decimal('5')
# expect: Decimal('1E+5') Decimal('1E+5')
# expect: Decimal('1E-7') Decimal('1E-7')
# expect: Decimal('0.10') Decimal('0.10')
# expect: Decimal('1') Decimal('1')
# expect: Decimal('10') Decimal('10')
# expect: Decimal('3.1') Decimal('3.1')
# expect: Decimal('123456789012345678901234567890.5') Decimal('123456789012345678901234567890.5')
# expect: Decimal('7') Decimal('7')
# expect: Decimal('-7') Decimal('-7')
# expect: Decimal('1') Decimal('1')
# expect: Decimal('1180591620717411303424') Decimal('1180591620717411303424')
# expect: Decimal('-1.2') Decimal('-1.2')
# expect: Decimal('NaN') Decimal('NaN')
for v in "", ".", "1e", "--1", "1.2.3", None, b"1":
    try:
        print(Decimal(v))
    except (ArithmeticError, TypeError) as e:
        print(type(e).__name__, e)
# expect: InvalidOperation [<class 'decimal.ConversionSyntax'>]
# expect: InvalidOperation [<class 'decimal.ConversionSyntax'>]
# expect: InvalidOperation [<class 'decimal.ConversionSyntax'>]
# expect: InvalidOperation [<class 'decimal.ConversionSyntax'>]
# expect: InvalidOperation [<class 'decimal.ConversionSyntax'>]
# expect: TypeError conversion from NoneType to Decimal is not supported
# expect: TypeError conversion from bytes to Decimal is not supported
class Money(Decimal):
    def __str__(self):
        return "$" + super().__str__()
m = Money("1.50")
print(m, repr(m), type(m + 1), m + m, m == Decimal("1.5"), f"{m:.1f}", Money(m), Decimal(m), m.quantize(Decimal(1)))  # expect: $1.50 Decimal('1.50') <class 'decimal.Decimal'> 3.00 True 1.5 $1.50 1.50 2
getcontext().prec = 4
def third():
    print(Decimal(1) / 3, getcontext().prec)  # expect: 0.3333 4
third()  # expect: 0.3333333333333333333333333333 28
thread = threading.Thread(target=third)
thread.start()
thread.join()
other = contextvars.copy_context()
other.run(setcontext, Context(prec=2))
other.run(third)  # expect: 0.33 2
third()  # expect: 0.3333 4
with localcontext(prec=9):
    third()  # expect: 0.333333333 9
third()  # expect: 0.3333 4
for f in (lambda: Decimal.__add__(1, 2), lambda: Decimal(1) + 1.5, lambda: Decimal(1) + "1", lambda: Decimal.__new__(int), lambda: Decimal.__new__(1), lambda: Decimal(1).__add__("x"), lambda: Decimal(1) < "x",
          lambda: Decimal(1).quantize(Decimal(1), "x"), lambda: round(Decimal(1), "x"), lambda: Decimal(1) / 0, lambda: Decimal(1) % 0, lambda: int(Decimal("NaN"))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError descriptor '__add__' requires a 'decimal.Decimal' object but received a 'int'
# expect: TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
# expect: TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'str'
# expect: TypeError decimal.Decimal.__new__(int): int is not a subtype of decimal.Decimal
# expect: TypeError decimal.Decimal.__new__(X): X is not a type object (int)
# expect: NotImplemented
# expect: TypeError '<' not supported between instances of 'decimal.Decimal' and 'str'
# expect: TypeError valid values for rounding are:
# expect:   [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,
# expect:    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
# expect:    ROUND_05UP]
# expect: TypeError optional arg must be an integer
# expect: DivisionByZero [<class 'decimal.DivisionByZero'>]
# expect: InvalidOperation [<class 'decimal.InvalidOperation'>]
# expect: ValueError cannot convert NaN to integer
