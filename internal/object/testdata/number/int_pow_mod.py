# pow(base, exp, mod) of ints.
for b, e, m in ((3, 5, 7), (3, 5, -7), (-3, 5, 7), (-3, 5, -7), (2, 100, 10**9 + 7), (5, 0, 1), (5, 0, -1), (0, 0, 5), (10**30, 10**20, 10**25 + 7), (7, 13, 2**70), (7, 13, -2**70)):
    print(pow(b, e, m))
# expect: 5
# expect: -2
# expect: 2
# expect: -5
# expect: 976371285
# expect: 0
# expect: 0
# expect: 1
# expect: 2034142703550291319334888
# expect: 96889010407
# expect: -1180591620620522293017

# --- negative exponents invert
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(pow(3, -2, 7), pow(3, -1, 11), pow(2, -5, 9), pow(2, -5, -9), pow(10**20, -3, 10**9 + 7), pow(5, -1, 1), pow(38, -1, 97))  # expect: 4 4 2 -7 206165314 0 23
err(lambda: pow(2, -1, 4))  # expect: ValueError: base is not invertible for the given modulus
err(lambda: pow(0, -1, 5))  # expect: ValueError: base is not invertible for the given modulus
err(lambda: pow(10**20, -1, 10))  # expect: ValueError: base is not invertible for the given modulus

# --- errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(lambda: pow(2, 3, 0))  # expect: ValueError: pow() 3rd argument cannot be 0
err(lambda: pow(2, -1, 0))  # expect: ValueError: pow() 3rd argument cannot be 0
err(lambda: pow(2, 3, 4.0))  # expect: TypeError: pow() 3rd argument not allowed unless all arguments are integers
err(lambda: pow(2.0, 3, 4))  # expect: TypeError: pow() 3rd argument not allowed unless all arguments are integers
err(lambda: pow(2, 3.0, 4))  # expect: TypeError: pow() 3rd argument not allowed unless all arguments are integers
err(lambda: pow(2, 3, "x"))  # expect: TypeError: unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
err(lambda: pow("x", 3, 5))  # expect: TypeError: unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
err(lambda: pow(2, 3, 1j))  # expect: ValueError: complex modulo

# --- Fermat
p = 2**127 - 1
print(all(pow(a, p - 1, p) == 1 for a in (2, 3, 5, 10**18)))  # expect: True
print(pow(3, 10**15, p), pow(2, p, p))  # expect: 133194996447725782036538481407074902000 2

# --- keywords
print(pow(base=2, exp=5), pow(2, exp=5, mod=7), pow(2, 5, mod=None))  # expect: 32 4 32
