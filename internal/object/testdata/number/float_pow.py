# float powers: signs, infinities, complex results, errors.
inf, nan = float("inf"), float("nan")
for a in (0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 0.5, inf, -inf, nan):
    row = []
    for b in (0.0, 1.0, 2.0, 3.0, -1.0, -2.0, inf, -inf, nan):
        try:
            row.append(a ** b)
        except Exception as e:
            row.append(type(e).__name__)
    print(a, row)
# expect: 0.0 [1.0, 0.0, 0.0, 0.0, 'ZeroDivisionError', 'ZeroDivisionError', 0.0, inf, nan]
# expect: -0.0 [1.0, -0.0, 0.0, -0.0, 'ZeroDivisionError', 'ZeroDivisionError', 0.0, inf, nan]
# expect: 1.0 [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]
# expect: -1.0 [1.0, -1.0, 1.0, -1.0, -1.0, 1.0, 1.0, 1.0, nan]
# expect: 2.0 [1.0, 2.0, 4.0, 8.0, 0.5, 0.25, inf, 0.0, nan]
# expect: -2.0 [1.0, -2.0, 4.0, -8.0, -0.5, 0.25, inf, 0.0, nan]
# expect: 0.5 [1.0, 0.5, 0.25, 0.125, 2.0, 4.0, 0.0, inf, nan]
# expect: inf [1.0, inf, inf, inf, 0.0, 0.0, inf, 0.0, nan]
# expect: -inf [1.0, -inf, inf, -inf, -0.0, 0.0, inf, 0.0, nan]
# expect: nan [1.0, nan, nan, nan, nan, nan, nan, nan, nan]

# --- fractional powers
print(2.0 ** 0.5, 10 ** -0.5, 0.0 ** 0.5, inf ** 0.5 if (inf := float("inf")) else 0, (-inf) ** 0.5, (-inf) ** -0.5)  # expect: 1.4142135623730951 0.31622776601683794 0.0 inf inf 0.0
print((-8.0) ** (1 / 3), (-2.0) ** 0.5, (-1) ** 0.5, (-1.5) ** -2.5, (-4) ** 0.5)  # expect: (1.0000000000000002+1.7320508075688772j) (8.659560562354934e-17+1.4142135623730951j) (6.123233995736766e-17+1j) (1.1110221381643307e-16-0.36288736930121157j) (1.2246467991473532e-16+2j)

# --- errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(lambda: 0.0 ** -1)  # expect: ZeroDivisionError: zero to a negative power
err(lambda: (-0.0) ** -0.5)  # expect: ZeroDivisionError: zero to a negative power
err(lambda: 1e300 ** 10)  # expect: OverflowError: (34, 'Numerical result out of range')
err(lambda: (-1e300) ** 3)  # expect: OverflowError: (34, 'Numerical result out of range')
err(lambda: 10.0 ** 400)  # expect: OverflowError: (34, 'Numerical result out of range')
err(lambda: 2.0 ** 10**400)  # expect: OverflowError: int too large to convert to float
err(lambda: 2.0 ** "x")  # expect: TypeError: unsupported operand type(s) for ** or pow(): 'float' and 'str'
err(lambda: pow(2.0, 3, 5))  # expect: TypeError: pow() 3rd argument not allowed unless all arguments are integers
err(lambda: pow(2.0, 3.0, 5.0))  # expect: TypeError: pow() 3rd argument not allowed unless all arguments are integers
print(pow(2.0, 3, None), (2.0).__pow__(3), (2.0).__rpow__(3), (2.0).__pow__("x"), 1e-300 ** 10, 1.0 ** 10**300)  # expect: 8.0 8.0 9.0 NotImplemented 0.0 1.0

# --- values
print(1.1 ** 10, 1.0000001 ** 1e7, 3.7 ** 4.2, 1e-5 ** 3.3, 2.5 ** -7.5, 9.99 ** 200, 0.999 ** 5000)  # expect: 2.5937424601000023 2.7182816941320818 243.4710008789058 3.162277660168387e-17 0.0010362151436839745 8.186488294786391e+199 0.006721111959865588
