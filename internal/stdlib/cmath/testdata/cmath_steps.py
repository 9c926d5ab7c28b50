# cmath of objects that convert themselves.
# cpython: same
import cmath
class F:
    def __float__(self): return 0.5
class C:
    def __complex__(self): return 0.5 + 0.25j
class I:
    def __index__(self): return 2
for name in ("acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "cosh", "exp", "isfinite", "isinf", "isnan", "log", "log10", "phase", "polar",
             "sin", "sinh", "sqrt", "tan", "tanh"):
    f = getattr(cmath, name)
    print(name, *[f(x) == f(y) for x, y in ((F(), 0.5), (C(), 0.5 + 0.25j), (I(), 2), (True, 1.0)) if name != "atanh" or y != 1.0])
    for bad in ("x", None, []):
        try:
            f(bad)
        except TypeError as e:
            print(e)
# expect: acos True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: acosh True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: asin True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: asinh True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: atan True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: atanh True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: cos True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: cosh True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: exp True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: isfinite True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: isinf True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: isnan True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: log True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: log10 True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: phase True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: polar True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: sin True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: sinh True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: sqrt True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: tan True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
# expect: tanh True True True True
# expect: must be real number, not str
# expect: must be real number, not NoneType
# expect: must be real number, not list
print(cmath.isclose(C(), C()), cmath.isclose(F(), I()), cmath.isclose(C(), 0.5, rel_tol=F()), cmath.isclose(1, 2, abs_tol=I()), cmath.rect(F(), I()) == cmath.rect(0.5, 2),
      cmath.log(C(), I()) == cmath.log(0.5 + 0.25j, 2))  # expect: True False True True True True
print(cmath.asin(0.3).real == cmath.asin(complex(0.3)).real, cmath.asin(2), cmath.asin(-2.5 + 0j))  # expect: True (1.5707963267948966+1.3169578969248166j) (-1.5707963267948966+1.5667992369724109j)
class B:
    def __complex__(self): return "no"
try:
    cmath.sin(B())
except TypeError as e:
    print(e)  # expect: __complex__ returned non-complex (type str)
