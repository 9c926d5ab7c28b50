# float //, % and divmod.
inf, nan = float("inf"), float("nan")
for a in (7.5, -7.5, 0.0, -0.0, 1e300, inf, nan, 5e-324):
    for b in (2.0, -2.0, 0.3, inf, -inf, nan):
        print(a // b, a % b, divmod(a, b))
# expect: 3.0 1.5 (3.0, 1.5)
# expect: -4.0 -0.5 (-4.0, -0.5)
# expect: 25.0 2.7755575615628914e-16 (25.0, 2.7755575615628914e-16)
# expect: 0.0 7.5 (0.0, 7.5)
# expect: -1.0 -inf (-1.0, -inf)
# expect: nan nan (nan, nan)
# expect: -4.0 0.5 (-4.0, 0.5)
# expect: 3.0 -1.5 (3.0, -1.5)
# expect: -26.0 0.2999999999999997 (-26.0, 0.2999999999999997)
# expect: -1.0 inf (-1.0, inf)
# expect: 0.0 -7.5 (0.0, -7.5)
# expect: nan nan (nan, nan)
# expect: 0.0 0.0 (0.0, 0.0)
# expect: -0.0 -0.0 (-0.0, -0.0)
# expect: 0.0 0.0 (0.0, 0.0)
# expect: 0.0 0.0 (0.0, 0.0)
# expect: -0.0 -0.0 (-0.0, -0.0)
# expect: nan nan (nan, nan)
# expect: -0.0 0.0 (-0.0, 0.0)
# expect: 0.0 -0.0 (0.0, -0.0)
# expect: -0.0 0.0 (-0.0, 0.0)
# expect: -0.0 0.0 (-0.0, 0.0)
# expect: 0.0 -0.0 (0.0, -0.0)
# expect: nan nan (nan, nan)
# expect: 5e+299 0.0 (5e+299, 0.0)
# expect: -5e+299 -0.0 (-5e+299, -0.0)
# expect: 3.3333333333333335e+300 0.15321850028067768 (3.3333333333333335e+300, 0.15321850028067768)
# expect: 0.0 1e+300 (0.0, 1e+300)
# expect: -1.0 -inf (-1.0, -inf)
# expect: nan nan (nan, nan)
# expect: nan nan (nan, nan)
# expect: nan nan (nan, nan)
# expect: nan nan (nan, nan)
# expect: nan nan (nan, nan)
# expect: nan nan (nan, nan)
# expect: nan nan (nan, nan)
# expect: nan nan (nan, nan)
# expect: nan nan (nan, nan)
# expect: nan nan (nan, nan)
# expect: nan nan (nan, nan)
# expect: nan nan (nan, nan)
# expect: nan nan (nan, nan)
# expect: 0.0 5e-324 (0.0, 5e-324)
# expect: -1.0 -2.0 (-1.0, -2.0)
# expect: 0.0 5e-324 (0.0, 5e-324)
# expect: 0.0 5e-324 (0.0, 5e-324)
# expect: -1.0 -inf (-1.0, -inf)
# expect: nan nan (nan, nan)

# --- zero
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(lambda: 1.0 // 0)  # expect: ZeroDivisionError: division by zero
err(lambda: 1.0 % 0)  # expect: ZeroDivisionError: division by zero
err(lambda: divmod(1.0, 0.0))  # expect: ZeroDivisionError: division by zero
err(lambda: 1 // 0.0)  # expect: ZeroDivisionError: division by zero
err(lambda: 1 % -0.0)  # expect: ZeroDivisionError: division by zero

# --- mixed
print(7 // 2.0, 7 % 2.5, divmod(7, 2.5), divmod(7.5, 2), 10**20 % 7.0, 7.0 // True)  # expect: 3.0 2.0 (2.0, 2.0) (3.0, 1.5) 2.0 7.0
print((7.5).__floordiv__(2), (7.5).__rfloordiv__(20), (7.5).__mod__("x"), (7.5).__rmod__(20), (7.5).__divmod__(2), (2.0).__rdivmod__(7))  # expect: 3.0 2.0 NotImplemented 5.0 (3.0, 1.5) (3.0, 1.0)

# --- the sum holds
for a in (0.1, 1e10, 123.456, -0.7):
    for b in (0.3, -7.1, 1e-5):
        q, r = divmod(a, b)
        print(q, r, (r < 0) == (b < 0) or r == 0, abs(r) < abs(b))
# expect: 0.0 0.1 True True
# expect: -1.0 -7.0 True True
# expect: 9999.0 9.999999999997372e-06 True True
# expect: 33333333333.0 0.10000037007434154 True True
# expect: -1408450705.0 -5.499999499617791 True True
# expect: 999999999999999.0 9.181969460859688e-06 True True
# expect: 411.0 0.15600000000000763 True True
# expect: -18.0 -4.3439999999999905 True True
# expect: 12345599.0 9.999999992970468e-06 True True
# expect: -3.0 0.2 True True
# expect: 0.0 -0.7 True True
# expect: -70000.0 1.0167105872482818e-16 True True
print(1 % 0.1, 1 // 0.1, 0.3 % 0.1, -1e-20 % 3.0, 1e-20 % -3.0)  # expect: 0.09999999999999995 9.0 0.09999999999999998 3.0 -3.0
