# int ** int: signs, big results, negative exponents.
print(2**10, 2**62, 2**63, 2**64, (-2)**63, (-2)**64, 3**40, (-3)**41, 10**25, 7**0, 0**0)  # expect: 1024 4611686018427387904 9223372036854775808 18446744073709551616 -9223372036854775808 18446744073709551616 12157665459056928801 -36472996377170786403 10000000000000000000000000 1 1
print((-1)**10**30, 1**10**30, 0**10**30, (-1)**(10**30 + 1))  # expect: 1 1 0 -1
print(2**-1, (-2)**-3, 4**-2, 10**-400, 1**-5, (-1)**-5, (-1)**-4)  # expect: 0.5 -0.125 0.0625 0.0 1.0 -1.0 1.0
print((3**2000) % 10**9, len(str(7**1000)), 2**2000 == 1 << 2000)  # expect: 110440001 846 True

# --- errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(lambda: 0**-1)  # expect: ZeroDivisionError: zero to a negative power
err(lambda: (10**400)**-1)  # expect: OverflowError: int too large to convert to float
err(lambda: 2**"x")  # expect: TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str'
err(lambda: 2**None)  # expect: TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'NoneType'
print((2).__pow__(3), (2).__rpow__(3), (2).__pow__("x"), (2).__pow__(3, 5), (2).__rpow__(3, 5), (2).__pow__(3, 4.0))  # expect: 8 9 NotImplemented 3 4 NotImplemented

# --- floats and bools
print(2**0.5, 2**2.0, True**3, 3**True, 2**False)  # expect: 1.4142135623730951 4.0 1 3 1
print((-8)**(1/3))  # expect: (1.0000000000000002+1.7320508075688772j)

# --- __pow__ has an optional third argument
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(lambda: (2).__pow__())  # expect: TypeError: expected 1 or 2 arguments, got 0
err(lambda: (2).__pow__(1, 2, 3))  # expect: TypeError: expected 1 or 2 arguments, got 3
