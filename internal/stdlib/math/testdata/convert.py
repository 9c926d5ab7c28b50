# what the functions of floats accept.
import math
class Fl:
    def __float__(self):
        return 2.25
class Ix:
    def __index__(self):
        return 16
class F(float):
    pass
print(math.sqrt(Fl()), math.sqrt(Ix()), math.sqrt(True), math.sqrt(2**70), math.sqrt(F(6.25)), math.pow(Fl(), Ix()), math.atan2(Ix(), Fl()), math.isnan(Ix()), math.log(Fl()), math.log(Ix(), 2), math.log2(Ix()), math.hypot(Fl(), Ix()), math.fsum([Fl(), Ix()]))  # expect: 1.5 4.0 1.0 34359738368.0 2.5 431439.8832739892 1.4310874525057329 False 0.8109302162163288 4.0 4.0 16.157428632056526 18.25
class FF(float):
    def __float__(self):
        return 100.0
print(math.sqrt(FF(4.0)), math.floor(FF(4.5)), math.log(FF(1.0)))  # expect: 2.0 4 0.0

# --- errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
class Bad:
    def __float__(self):
        return "x"
class Raises:
    def __float__(self):
        raise KeyError("mine")
for f in (math.sqrt, math.exp, math.sin, math.log, math.floor, math.isnan, math.fabs, math.gamma, math.degrees):
    for x in ("x", None, [], 1j, Bad(), Raises(), 10**400):
        err(f, x)
# expect: TypeError: must be real number, not str
# expect: TypeError: must be real number, not NoneType
# expect: TypeError: must be real number, not list
# expect: TypeError: must be real number, not complex
# expect: TypeError: Bad.__float__ returned non-float (type str)
# expect: KeyError: 'mine'
# expect: OverflowError: int too large to convert to float
# expect: TypeError: must be real number, not str
# expect: TypeError: must be real number, not NoneType
# expect: TypeError: must be real number, not list
# expect: TypeError: must be real number, not complex
# expect: TypeError: Bad.__float__ returned non-float (type str)
# expect: KeyError: 'mine'
# expect: OverflowError: int too large to convert to float
# expect: TypeError: must be real number, not str
# expect: TypeError: must be real number, not NoneType
# expect: TypeError: must be real number, not list
# expect: TypeError: must be real number, not complex
# expect: TypeError: Bad.__float__ returned non-float (type str)
# expect: KeyError: 'mine'
# expect: OverflowError: int too large to convert to float
# expect: TypeError: must be real number, not str
# expect: TypeError: must be real number, not NoneType
# expect: TypeError: must be real number, not list
# expect: TypeError: must be real number, not complex
# expect: TypeError: Bad.__float__ returned non-float (type str)
# expect: KeyError: 'mine'
# expect: 921.0340371976182
# expect: TypeError: must be real number, not str
# expect: TypeError: must be real number, not NoneType
# expect: TypeError: must be real number, not list
# expect: TypeError: must be real number, not complex
# expect: TypeError: Bad.__float__ returned non-float (type str)
# expect: KeyError: 'mine'
# expect: 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
# expect: TypeError: must be real number, not str
# expect: TypeError: must be real number, not NoneType
# expect: TypeError: must be real number, not list
# expect: TypeError: must be real number, not complex
# expect: TypeError: Bad.__float__ returned non-float (type str)
# expect: KeyError: 'mine'
# expect: OverflowError: int too large to convert to float
# expect: TypeError: must be real number, not str
# expect: TypeError: must be real number, not NoneType
# expect: TypeError: must be real number, not list
# expect: TypeError: must be real number, not complex
# expect: TypeError: Bad.__float__ returned non-float (type str)
# expect: KeyError: 'mine'
# expect: OverflowError: int too large to convert to float
# expect: TypeError: must be real number, not str
# expect: TypeError: must be real number, not NoneType
# expect: TypeError: must be real number, not list
# expect: TypeError: must be real number, not complex
# expect: TypeError: Bad.__float__ returned non-float (type str)
# expect: KeyError: 'mine'
# expect: OverflowError: int too large to convert to float
# expect: TypeError: must be real number, not str
# expect: TypeError: must be real number, not NoneType
# expect: TypeError: must be real number, not list
# expect: TypeError: must be real number, not complex
# expect: TypeError: Bad.__float__ returned non-float (type str)
# expect: KeyError: 'mine'
# expect: OverflowError: int too large to convert to float
