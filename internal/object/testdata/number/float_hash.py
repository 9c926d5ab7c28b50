# float hashes.
for x in (0.0, -0.0, 1.0, -1.0, 0.5, 1.5, -2.5, 0.1, 1e10, 1e300, 5e-324, 2.0**61, 2.0**61 - 1, float("inf"), float("-inf")):
    print(x, hash(x), hash(x) == x.__hash__())
# expect: 0.0 0 True
# expect: -0.0 0 True
# expect: 1.0 1 True
# expect: -1.0 -2 True
# expect: 0.5 1152921504606846976 True
# expect: 1.5 1152921504606846977 True
# expect: -2.5 -1152921504606846978 True
# expect: 0.1 230584300921369408 True
# expect: 10000000000.0 10000000000 True
# expect: 1e+300 1224995262755759164 True
# expect: 5e-324 16777216 True
# expect: 2.305843009213694e+18 1 True
# expect: 2.305843009213694e+18 1 True
# expect: inf 314159 True
# expect: -inf -314159 True
print(hash(2.0**100) == hash(2**100), hash(1e22) == hash(10**22), hash(0.5) == hash(1.5 - 1))  # expect: True True True

# --- attributes
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
x = 1.5
print(x.real, x.imag, x.conjugate(), x.__getnewargs__(), bool(x), bool(0.0), bool(-0.0), bool(float("nan")), x.__bool__(), x.__neg__(), x.__pos__(), x.__abs__(), abs(-0.0), -0.0, +(-0.0))  # expect: 1.5 0.0 1.5 (1.5,) True False False True True -1.5 1.5 1.5 0.0 -0.0 -0.0
print(float.__getformat__("double"), float.__getformat__("float"))  # expect: IEEE, little-endian IEEE, little-endian
err(float.__getformat__, "x")  # expect: ValueError: __getformat__() argument 1 must be 'double' or 'float'
err(float.__getformat__, 5)  # expect: TypeError: __getformat__() argument must be str, not int
err(lambda: setattr(x, "real", 1))  # expect: AttributeError: attribute 'real' of 'float' objects is not writable
err(lambda: x.foo)  # expect: AttributeError: 'float' object has no attribute 'foo'
err(lambda: x.hex(1))  # expect: TypeError: float.hex() takes no arguments (1 given)
err(lambda: float.hex())  # expect: TypeError: unbound method float.hex() needs an argument
err(lambda: float.hex("x"))  # expect: TypeError: descriptor 'hex' for 'float' objects doesn't apply to a 'str' object
