# round() of floats.
for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999999999999996, 1e15 + 0.5, 1e300, -0.0, 0.49999999999999994):
    print(round(x), round(x, 0), x.__round__())
# expect: 0 0.0 0
# expect: 2 2.0 2
# expect: 2 2.0 2
# expect: 0 -0.0 0
# expect: -2 -2.0 -2
# expect: 2 2.0 2
# expect: 1000000000000000 1000000000000000.0 1000000000000000
# expect: 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160 1e+300 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160
# expect: 0 -0.0 0
# expect: 0 0.0 0
for x, n in ((2.675, 2), (1.005, 2), (0.125, 2), (0.375, 2), (1234.5678, -2), (1250.0, -2), (1350.0, -2), (5.5, 10**30), (5.5, -10**30), (1e300, 5), (1e-300, 300), (123.456, 1), (-2.5, 0), (1e22, -20), (0.1, 20), (5e-324, 323), (5e-324, 324), (149.5, -2), (50.0, -2), (150.0, -2)):
    print(x, n, round(x, n))
# expect: 2.675 2 2.67
# expect: 1.005 2 1.0
# expect: 0.125 2 0.12
# expect: 0.375 2 0.38
# expect: 1234.5678 -2 1200.0
# expect: 1250.0 -2 1200.0
# expect: 1350.0 -2 1400.0
# expect: 5.5 1000000000000000000000000000000 5.5
# expect: 5.5 -1000000000000000000000000000000 0.0
# expect: 1e+300 5 1e+300
# expect: 1e-300 300 1e-300
# expect: 123.456 1 123.5
# expect: -2.5 0 -2.0
# expect: 1e+22 -20 1e+22
# expect: 0.1 20 0.1
# expect: 5e-324 323 0.0
# expect: 5e-324 324 5e-324
# expect: 149.5 -2 100.0
# expect: 50.0 -2 0.0
# expect: 150.0 -2 200.0

# --- not finite
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
inf, nan = float("inf"), float("nan")
print(round(inf, 1), round(-inf, -5), round(nan, 2))  # expect: inf -inf nan
err(round, inf)  # expect: OverflowError: cannot convert float infinity to integer
err(round, -inf)  # expect: OverflowError: cannot convert float infinity to integer
err(round, nan)  # expect: ValueError: cannot convert float NaN to integer

# --- errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(round, 1.5, "x")  # expect: TypeError: 'str' object cannot be interpreted as an integer
err(round, 1.5, 1.5)  # expect: TypeError: 'float' object cannot be interpreted as an integer
err(round, 1.7e308, -308)  # expect: OverflowError: rounded value too large to represent
print(round(1.5, None), round(1e308, -308), round(-1.7e308, -307), type(round(1.5)), type(round(1.5, 0)), round(10.0**30))  # expect: 2 1e+308 -1.7e+308 <class 'int'> <class 'float'> 1000000000000000019884624838656
