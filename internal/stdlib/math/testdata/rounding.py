# floor, ceil, trunc, fabs, copysign, modf, frexp, ldexp.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
for x in (0.0, -0.0, 0.5, -0.5, 2.5, -2.5, 1e15, 1e300, 7, -7, True, 2**70):
    print(math.floor(x), math.ceil(x), math.trunc(x), math.fabs(x))
# expect: 0 0 0 0.0
# expect: 0 0 0 0.0
# expect: 0 1 0 0.5
# expect: -1 0 0 0.5
# expect: 2 3 2 2.5
# expect: -3 -2 -2 2.5
# expect: 1000000000000000 1000000000000000 1000000000000000 1000000000000000.0
# expect: 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160 1e+300
# expect: 7 7 7 7.0
# expect: -7 -7 -7 7.0
# expect: 1 1 1 1.0
# expect: 1180591620717411303424 1180591620717411303424 1180591620717411303424 1.1805916207174113e+21
for x in (math.inf, -math.inf, math.nan):
    for f in (math.floor, math.ceil, math.trunc):
        err(f, x)
# expect: OverflowError: cannot convert float infinity to integer
# expect: OverflowError: cannot convert float infinity to integer
# expect: OverflowError: cannot convert float infinity to integer
# expect: OverflowError: cannot convert float infinity to integer
# expect: OverflowError: cannot convert float infinity to integer
# expect: OverflowError: cannot convert float infinity to integer
# expect: ValueError: cannot convert float NaN to integer
# expect: ValueError: cannot convert float NaN to integer
# expect: ValueError: cannot convert float NaN to integer

# --- special methods
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
class C:
    def __floor__(self):
        return "floor"
    def __ceil__(self):
        return "ceil"
    def __trunc__(self):
        return "trunc"
class Fl:
    def __float__(self):
        return -2.5
class I(int):
    def __floor__(self):
        return "mine"
print(math.floor(C()), math.ceil(C()), math.trunc(C()), math.floor(Fl()), math.ceil(Fl()), math.floor(I(5)), math.ceil(I(5)), type(math.ceil(I(5))))  # expect: floor ceil trunc -3 -2 mine 5 <class 'int'>
for x in ("x", Fl(), None, 1j):
    err(math.trunc, x)
# expect: TypeError: type str doesn't define __trunc__ method
# expect: TypeError: type Fl doesn't define __trunc__ method
# expect: TypeError: type NoneType doesn't define __trunc__ method
# expect: TypeError: type complex doesn't define __trunc__ method
err(math.floor, "x")  # expect: TypeError: must be real number, not str
err(math.ceil, [])  # expect: TypeError: must be real number, not list

# --- parts of floats
import math
for x in (0.0, -0.0, 1.0, 8.0, -2.75, 1e300, 5e-324, math.inf, -math.inf):
    print(math.frexp(x), math.modf(x), math.copysign(3, x), math.copysign(-0.0, x))
# expect: (0.0, 0) (0.0, 0.0) 3.0 0.0
# expect: (-0.0, 0) (-0.0, -0.0) -3.0 -0.0
# expect: (0.5, 1) (0.0, 1.0) 3.0 0.0
# expect: (0.5, 4) (0.0, 8.0) 3.0 0.0
# expect: (-0.6875, 2) (-0.75, -2.0) -3.0 -0.0
# expect: (0.7466108948025751, 997) (0.0, 1e+300) 3.0 0.0
# expect: (0.5, -1073) (5e-324, 0.0) 3.0 0.0
# expect: (inf, 0) (0.0, inf) 3.0 0.0
# expect: (-inf, 0) (-0.0, -inf) -3.0 -0.0
print(math.frexp(math.nan), math.modf(math.nan))  # expect: (nan, 0) (nan, nan)

# --- ldexp
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
print(math.ldexp(1.5, 3), math.ldexp(1, -1074), math.ldexp(3, -1075), math.ldexp(1, -1075), math.ldexp(1.5, -10**30), math.ldexp(0.0, 10**30), math.ldexp(-0.0, 5), math.ldexp(math.inf, 10**30), math.ldexp(math.nan, 5), math.ldexp(1, True), math.ldexp(2**60, 10))  # expect: 12.0 5e-324 1e-323 0.0 0.0 0.0 -0.0 inf nan 2.0 1.1805916207174113e+21
err(math.ldexp, 1.5, 10**30)  # expect: OverflowError: math range error
err(math.ldexp, 1.5, 5000)  # expect: OverflowError: math range error
err(math.ldexp, 1.5, 1.5)  # expect: TypeError: Expected an int as second argument to ldexp.
err(math.ldexp, 1.5, "x")  # expect: TypeError: Expected an int as second argument to ldexp.
err(math.ldexp, "x", 1)  # expect: TypeError: must be real number, not str
