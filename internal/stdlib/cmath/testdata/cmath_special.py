# cmath: infinities, NaNs, signs of zero, errors.
import cmath
inf, nan = cmath.inf, cmath.nan
vals = (-inf, -1.0, -0.0, 0.0, 1.0, inf, nan)
for f in (cmath.sqrt, cmath.exp, cmath.log, cmath.sinh, cmath.cosh, cmath.tanh, cmath.asinh, cmath.acosh, cmath.acos, cmath.atan):
    for x in vals:
        row = []
        for y in vals:
            if x - x == 0 and y - y == 0 and x and y:
                continue
            try:
                row.append(f(complex(x, y)))
            except Exception as e:
                row.append(type(e).__name__)
        print(f.__name__, x, row)
# expect: sqrt -inf [(inf-infj), -infj, -infj, infj, infj, (inf+infj), (nan+infj)]
# expect: sqrt -1.0 [(inf-infj), -1j, 1j, (inf+infj), (nan+nanj)]
# expect: sqrt -0.0 [(inf-infj), (0.7071067811865476-0.7071067811865475j), -0j, 0j, (0.7071067811865476+0.7071067811865475j), (inf+infj), (nan+nanj)]
# expect: sqrt 0.0 [(inf-infj), (0.7071067811865476-0.7071067811865475j), -0j, 0j, (0.7071067811865476+0.7071067811865475j), (inf+infj), (nan+nanj)]
# expect: sqrt 1.0 [(inf-infj), (1-0j), (1+0j), (inf+infj), (nan+nanj)]
# expect: sqrt inf [(inf-infj), (inf-0j), (inf-0j), (inf+0j), (inf+0j), (inf+infj), (inf+nanj)]
# expect: sqrt nan [(inf-infj), (nan+nanj), (nan+nanj), (nan+nanj), (nan+nanj), (inf+infj), (nan+nanj)]
# expect: exp -inf [0j, -0j, -0j, 0j, 0j, 0j, 0j]
# expect: exp -1.0 ['ValueError', (0.36787944117144233-0j), (0.36787944117144233+0j), 'ValueError', (nan+nanj)]
# expect: exp -0.0 ['ValueError', (0.5403023058681398-0.8414709848078965j), (1-0j), (1+0j), (0.5403023058681398+0.8414709848078965j), 'ValueError', (nan+nanj)]
# expect: exp 0.0 ['ValueError', (0.5403023058681398-0.8414709848078965j), (1-0j), (1+0j), (0.5403023058681398+0.8414709848078965j), 'ValueError', (nan+nanj)]
# expect: exp 1.0 ['ValueError', (2.718281828459045-0j), (2.718281828459045+0j), 'ValueError', (nan+nanj)]
# expect: exp inf ['ValueError', (inf-infj), (inf-0j), (inf+0j), (inf+infj), 'ValueError', (inf+nanj)]
# expect: exp nan [(nan+nanj), (nan+nanj), (nan-0j), (nan+0j), (nan+nanj), (nan+nanj), (nan+nanj)]
# expect: log -inf [(inf-2.356194490192345j), (inf-3.141592653589793j), (inf-3.141592653589793j), (inf+3.141592653589793j), (inf+3.141592653589793j), (inf+2.356194490192345j), (inf+nanj)]
# expect: log -1.0 [(inf-1.5707963267948966j), -3.141592653589793j, 3.141592653589793j, (inf+1.5707963267948966j), (nan+nanj)]
# expect: log -0.0 [(inf-1.5707963267948966j), -1.5707963267948966j, 'ValueError', 'ValueError', 1.5707963267948966j, (inf+1.5707963267948966j), (nan+nanj)]
# expect: log 0.0 [(inf-1.5707963267948966j), -1.5707963267948966j, 'ValueError', 'ValueError', 1.5707963267948966j, (inf+1.5707963267948966j), (nan+nanj)]
# expect: log 1.0 [(inf-1.5707963267948966j), -0j, 0j, (inf+1.5707963267948966j), (nan+nanj)]
# expect: log inf [(inf-0.7853981633974483j), (inf-0j), (inf-0j), (inf+0j), (inf+0j), (inf+0.7853981633974483j), (inf+nanj)]
# expect: log nan [(inf+nanj), (nan+nanj), (nan+nanj), (nan+nanj), (nan+nanj), (inf+nanj), (nan+nanj)]
# expect: sinh -inf ['ValueError', (-inf-infj), (-inf-0j), (-inf+0j), (-inf+infj), 'ValueError', (inf+nanj)]
# expect: sinh -1.0 ['ValueError', (-1.1752011936438014-0j), (-1.1752011936438014+0j), 'ValueError', (nan+nanj)]
# expect: sinh -0.0 ['ValueError', (-0-0.8414709848078965j), (-0-0j), (-0+0j), (-0+0.8414709848078965j), 'ValueError', nanj]
# expect: sinh 0.0 ['ValueError', -0.8414709848078965j, -0j, 0j, 0.8414709848078965j, 'ValueError', nanj]
# expect: sinh 1.0 ['ValueError', (1.1752011936438014-0j), (1.1752011936438014+0j), 'ValueError', (nan+nanj)]
# expect: sinh inf ['ValueError', (inf-infj), (inf-0j), (inf+0j), (inf+infj), 'ValueError', (inf+nanj)]
# expect: sinh nan [(nan+nanj), (nan+nanj), (nan-0j), (nan+0j), (nan+nanj), (nan+nanj), (nan+nanj)]
# expect: cosh -inf ['ValueError', (inf+infj), (inf+0j), (inf-0j), (inf-infj), 'ValueError', (inf+nanj)]
# expect: cosh -1.0 ['ValueError', (1.5430806348152437+0j), (1.5430806348152437-0j), 'ValueError', (nan+nanj)]
# expect: cosh -0.0 ['ValueError', (0.5403023058681398+0j), (1+0j), (1-0j), (0.5403023058681398-0j), 'ValueError', (nan+0j)]
# expect: cosh 0.0 ['ValueError', (0.5403023058681398-0j), (1-0j), (1+0j), (0.5403023058681398+0j), 'ValueError', (nan+0j)]
# expect: cosh 1.0 ['ValueError', (1.5430806348152437-0j), (1.5430806348152437+0j), 'ValueError', (nan+nanj)]
# expect: cosh inf ['ValueError', (inf-infj), (inf-0j), (inf+0j), (inf+infj), 'ValueError', (inf+nanj)]
# expect: cosh nan [(nan+nanj), (nan+nanj), (nan+0j), (nan+0j), (nan+nanj), (nan+nanj), (nan+nanj)]
# expect: tanh -inf [(-1+0j), (-1-0j), (-1-0j), (-1+0j), (-1+0j), (-1+0j), (-1+0j)]
# expect: tanh -1.0 ['ValueError', (-0.7615941559557649-0j), (-0.7615941559557649+0j), 'ValueError', (nan+nanj)]
# expect: tanh -0.0 ['ValueError', (-0-1.5574077246549023j), (-0-0j), (-0+0j), (-0+1.5574077246549023j), 'ValueError', (-0+nanj)]
# expect: tanh 0.0 ['ValueError', -1.5574077246549023j, -0j, 0j, 1.5574077246549023j, 'ValueError', nanj]
# expect: tanh 1.0 ['ValueError', (0.7615941559557649-0j), (0.7615941559557649+0j), 'ValueError', (nan+nanj)]
# expect: tanh inf [(1+0j), (1-0j), (1-0j), (1+0j), (1+0j), (1+0j), (1+0j)]
# expect: tanh nan [(nan+nanj), (nan+nanj), (nan-0j), (nan+0j), (nan+nanj), (nan+nanj), (nan+nanj)]
# expect: asinh -inf [(-inf-0.7853981633974483j), (-inf-0j), (-inf-0j), (-inf+0j), (-inf+0j), (-inf+0.7853981633974483j), (-inf+nanj)]
# expect: asinh -1.0 [(-inf-1.5707963267948966j), (-0.881373587019543-0j), (-0.881373587019543+0j), (-inf+1.5707963267948966j), (nan+nanj)]
# expect: asinh -0.0 [(-inf-1.5707963267948966j), (-0-1.5707963267948966j), (-0-0j), (-0+0j), (-0+1.5707963267948966j), (-inf+1.5707963267948966j), (nan+nanj)]
# expect: asinh 0.0 [(inf-1.5707963267948966j), -1.5707963267948966j, -0j, 0j, 1.5707963267948966j, (inf+1.5707963267948966j), (nan+nanj)]
# expect: asinh 1.0 [(inf-1.5707963267948966j), (0.881373587019543-0j), (0.881373587019543+0j), (inf+1.5707963267948966j), (nan+nanj)]
# expect: asinh inf [(inf-0.7853981633974483j), (inf-0j), (inf-0j), (inf+0j), (inf+0j), (inf+0.7853981633974483j), (inf+nanj)]
# expect: asinh nan [(inf+nanj), (nan+nanj), (nan-0j), (nan+0j), (nan+nanj), (inf+nanj), (nan+nanj)]
# expect: acosh -inf [(inf-2.356194490192345j), (inf-3.141592653589793j), (inf-3.141592653589793j), (inf+3.141592653589793j), (inf+3.141592653589793j), (inf+2.356194490192345j), (inf+nanj)]
# expect: acosh -1.0 [(inf-1.5707963267948966j), -3.141592653589793j, 3.141592653589793j, (inf+1.5707963267948966j), (nan+nanj)]
# expect: acosh -0.0 [(inf-1.5707963267948966j), (0.881373587019543-1.5707963267948966j), -1.5707963267948966j, 1.5707963267948966j, (0.881373587019543+1.5707963267948966j), (inf+1.5707963267948966j), (nan+1.5707963267948966j)]
# expect: acosh 0.0 [(inf-1.5707963267948966j), (0.881373587019543-1.5707963267948966j), -1.5707963267948966j, 1.5707963267948966j, (0.881373587019543+1.5707963267948966j), (inf+1.5707963267948966j), (nan+1.5707963267948966j)]
# expect: acosh 1.0 [(inf-1.5707963267948966j), -0j, 0j, (inf+1.5707963267948966j), (nan+nanj)]
# expect: acosh inf [(inf-0.7853981633974483j), (inf-0j), (inf-0j), (inf+0j), (inf+0j), (inf+0.7853981633974483j), (inf+nanj)]
# expect: acosh nan [(inf+nanj), (nan+nanj), (nan+nanj), (nan+nanj), (nan+nanj), (inf+nanj), (nan+nanj)]
# expect: acos -inf [(2.356194490192345+infj), (3.141592653589793+infj), (3.141592653589793+infj), (3.141592653589793-infj), (3.141592653589793-infj), (2.356194490192345-infj), (nan+infj)]
# expect: acos -1.0 [(1.5707963267948966+infj), (3.141592653589793+0j), (3.141592653589793-0j), (1.5707963267948966-infj), (nan+nanj)]
# expect: acos -0.0 [(1.5707963267948966+infj), (1.5707963267948966+0.881373587019543j), (1.5707963267948966+0j), (1.5707963267948966-0j), (1.5707963267948966-0.881373587019543j), (1.5707963267948966-infj), (1.5707963267948966+nanj)]
# expect: acos 0.0 [(1.5707963267948966+infj), (1.5707963267948966+0.881373587019543j), (1.5707963267948966+0j), (1.5707963267948966-0j), (1.5707963267948966-0.881373587019543j), (1.5707963267948966-infj), (1.5707963267948966+nanj)]
# expect: acos 1.0 [(1.5707963267948966+infj), 0j, -0j, (1.5707963267948966-infj), (nan+nanj)]
# expect: acos inf [(0.7853981633974483+infj), infj, infj, -infj, -infj, (0.7853981633974483-infj), (nan+infj)]
# expect: acos nan [(nan+infj), (nan+nanj), (nan+nanj), (nan+nanj), (nan+nanj), (nan-infj), (nan+nanj)]
# expect: atan -inf [(-1.5707963267948966-0j), (-1.5707963267948966-0j), (-1.5707963267948966-0j), (-1.5707963267948966+0j), (-1.5707963267948966+0j), (-1.5707963267948966+0j), (-1.5707963267948966-0j)]
# expect: atan -1.0 [(-1.5707963267948966-0j), (-0.7853981633974483-0j), (-0.7853981633974483+0j), (-1.5707963267948966+0j), (nan+nanj)]
# expect: atan -0.0 [(-1.5707963267948966-0j), 'ValueError', (-0-0j), (-0+0j), 'ValueError', (-1.5707963267948966+0j), (nan+nanj)]
# expect: atan 0.0 [(1.5707963267948966-0j), 'ValueError', -0j, 0j, 'ValueError', (1.5707963267948966+0j), (nan+nanj)]
# expect: atan 1.0 [(1.5707963267948966-0j), (0.7853981633974483-0j), (0.7853981633974483+0j), (1.5707963267948966+0j), (nan+nanj)]
# expect: atan inf [(1.5707963267948966-0j), (1.5707963267948966-0j), (1.5707963267948966-0j), (1.5707963267948966+0j), (1.5707963267948966+0j), (1.5707963267948966+0j), (1.5707963267948966-0j)]
# expect: atan nan [(nan-0j), (nan+nanj), (nan-0j), (nan+0j), (nan+nanj), (nan+0j), (nan+nanj)]

# --- overflow
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import cmath
err(cmath.exp, 1000)  # expect: OverflowError: math range error
err(cmath.sinh, 1000)  # expect: OverflowError: math range error
err(cmath.cosh, 1000 + 1j)  # expect: OverflowError: math range error
print(cmath.tanh(1000), cmath.tan(1000j), cmath.exp(-1000), cmath.exp(709.5 + 1.5j), cmath.sqrt(1e308 + 1e308j), cmath.sqrt(5e-324), cmath.acos(1e308), cmath.asinh(-1e308j))  # expect: (1+0j) 1j 0j (9.584794052633767e+306+1.3515920604334265e+308j) (1.09868411346781e+154+4.5508986056222734e+153j) (2.2227587494850775e-162+0j) -709.889355822726j (-709.889355822726-1.5707963267948966j)
err(cmath.atanh, 1)  # expect: ValueError: math domain error
err(cmath.atanh, -1)  # expect: ValueError: math domain error
err(cmath.atan, 1j)  # expect: ValueError: math domain error

# --- predicates
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import cmath
print([(cmath.isfinite(z), cmath.isinf(z), cmath.isnan(z)) for z in (1j, complex(cmath.inf, cmath.nan), complex(0, cmath.nan), 5, 1.5)])  # expect: [(True, False, False), (False, True, True), (False, False, True), (True, False, False), (True, False, False)]
print(cmath.isclose(1, 1 + 1e-10j), cmath.isclose(1, 1j), cmath.isclose(0, 1e-12j, abs_tol=1e-9), cmath.isclose(cmath.inf, cmath.inf), cmath.isclose(cmath.infj, cmath.inf), cmath.isclose(1, 2, rel_tol=0.5))  # expect: True False True True False True
err(lambda: cmath.isclose(1, 2, rel_tol=-1))  # expect: ValueError: tolerances must be non-negative

# --- arguments
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import cmath
class C:
    def __complex__(self):
        return 3 + 4j
class Fl:
    def __float__(self):
        return 6.25
class Ix:
    def __index__(self):
        return 9
class Bad:
    def __complex__(self):
        return 1
print(cmath.sqrt(C()), cmath.sqrt(Fl()), cmath.sqrt(Ix()), cmath.polar(C()), cmath.isnan(Fl()), cmath.rect(Fl(), Ix()), cmath.sqrt(True), cmath.sqrt(-4))  # expect: (2+1j) (2.5+0j) (3+0j) (5.0, 0.9272952180016122) False (-5.694564136779231+2.5757405327609786j) (1+0j) 2j
err(cmath.sqrt, "x")  # expect: TypeError: must be real number, not str
err(cmath.sqrt, None)  # expect: TypeError: must be real number, not NoneType
err(cmath.sqrt, Bad())  # expect: TypeError: __complex__ returned non-complex (type int)
err(cmath.sqrt, 10**400)  # expect: OverflowError: int too large to convert to float
err(cmath.sqrt)  # expect: TypeError: cmath.sqrt() takes exactly one argument (0 given)
err(cmath.log, 1, 2, 3)  # expect: TypeError: log expected at most 2 arguments, got 3
err(lambda: cmath.exp(z=1))  # expect: TypeError: cmath.exp() takes no keyword arguments
