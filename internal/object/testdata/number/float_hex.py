# float.hex and float.fromhex.
for x in (0.0, -0.0, 1.0, -1.5, 0.1, 1e300, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan")):
    print(x.hex(), float.fromhex(x.hex()))
# expect: 0x0.0p+0 0.0
# expect: -0x0.0p+0 -0.0
# expect: 0x1.0000000000000p+0 1.0
# expect: -0x1.8000000000000p+0 -1.5
# expect: 0x1.999999999999ap-4 0.1
# expect: 0x1.7e43c8800759cp+996 1e+300
# expect: 0x0.0000000000001p-1022 5e-324
# expect: 0x1.0000000000000p-1022 2.2250738585072014e-308
# expect: 0x1.fffffffffffffp+1023 1.7976931348623157e+308
# expect: inf inf
# expect: -inf -inf
# expect: nan nan

# --- reading
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("0x1p3", "0x1.8p1", "1.8", " -0x.8p-3 ", "0x1", "ff", "0XFFp0", "0x1.fffffffffffffp1023", "0x1.fffffffffffff8p1022", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x0.0000000000001p-1022", "inf", "-Infinity", "nan", "+NAN", "0x1.00000000000008p0", "0x1.00000000000018p0", "0x1.0000000000000801p0", "0x123456789abcdef01p0"):
    err(float.fromhex, s)
# expect: 8.0
# expect: 3.0
# expect: 1.5
# expect: -0.0625
# expect: 1.0
# expect: 255.0
# expect: 255.0
# expect: 1.7976931348623157e+308
# expect: 8.98846567431158e+307
# expect: 5e-324
# expect: 0.0
# expect: 5e-324
# expect: 5e-324
# expect: inf
# expect: -inf
# expect: nan
# expect: nan
# expect: 1.0
# expect: 1.0000000000000004
# expect: 1.0000000000000002
# expect: 2.0988295479420645e+19

# --- errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("", "x", "0x", "0x1p", "0x1p+", "1.8.8", "0x1g", "0x1 p3", "infi", "0x1p99999", "-0x1p1024", "0x1.fffffffffffff8p1023", "1_0"):
    err(float.fromhex, s)
# expect: ValueError: invalid hexadecimal floating-point string
# expect: ValueError: invalid hexadecimal floating-point string
# expect: ValueError: invalid hexadecimal floating-point string
# expect: ValueError: invalid hexadecimal floating-point string
# expect: ValueError: invalid hexadecimal floating-point string
# expect: ValueError: invalid hexadecimal floating-point string
# expect: ValueError: invalid hexadecimal floating-point string
# expect: ValueError: invalid hexadecimal floating-point string
# expect: ValueError: invalid hexadecimal floating-point string
# expect: OverflowError: hexadecimal value too large to represent as a float
# expect: OverflowError: hexadecimal value too large to represent as a float
# expect: OverflowError: hexadecimal value too large to represent as a float
# expect: ValueError: invalid hexadecimal floating-point string
err(float.fromhex, 1)  # expect: TypeError: bad argument type for built-in operation
err(float.fromhex, b"1")  # expect: TypeError: bad argument type for built-in operation
err(float.fromhex)  # expect: TypeError: float.fromhex() takes exactly one argument (0 given)

# --- the class makes the result
class F(float):
    def __new__(cls, x):
        print("new", x)
        return super().__new__(cls, x)
print(type(F.fromhex("0x1p3")))  # expect: new 8.0
# expect: <class '__main__.F'>
