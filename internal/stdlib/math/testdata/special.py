# gamma, lgamma, erf, erfc.
import math
print([math.gamma(x) for x in (1, 2, 5, 0.5, -0.5, -1.5, 10, 20.5, 171.5, 1e-5, -1e-5, 23)], math.gamma(math.inf))  # expect: [1.0, 1.0, 24.0, 1.7724538509055159, -3.544907701811032, 2.3632718012073544, 362880.0, 5.406242982335075e+17, 9.483367566824801e+307, 99999.42279422554, -100000.57722555556, 1.1240007277776077e+21] inf
print([math.lgamma(x) for x in (1, 2, 3, 0.5, -0.5, 100, 1e5, 1e300, -1e10 - 0.5)], math.lgamma(math.inf), math.lgamma(-math.inf))  # expect: [0.0, 0.0, 0.693147180559945, 0.5723649429247004, 1.265512123484645, 359.1342053695754, 1051287.7089736566, 6.897755278982137e+302, -220258509322.20465] inf inf
print([math.erf(x) for x in (0, 0.5, -0.5, 1, 2, 5, -6, 1e-10, math.inf, -math.inf)])  # expect: [0.0, 0.5204998778130465, -0.5204998778130465, 0.8427007929497149, 0.9953222650189527, 0.9999999999984626, -1.0, 1.1283791670955126e-10, 1.0, -1.0]
print([math.erfc(x) for x in (0, 0.5, -0.5, 1, 2, 5, -6, 20, 30, math.inf, -math.inf)])  # expect: [1.0, 0.4795001221869535, 1.5204998778130465, 0.15729920705028513, 0.004677734981047265, 1.5374597944280351e-12, 2.0, 5.3958656116079005e-176, 0.0, 0.0, 2.0]
print(math.isnan(math.gamma(math.nan)), math.isnan(math.erf(math.nan)), [math.gamma(n) == math.factorial(n - 1) for n in range(1, 24)].count(False))  # expect: True True 0

# --- errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
for x in (0, -0.0, -1, -5, 172, -math.inf, 1e308, 5e-324):
    err(math.gamma, x)
# expect: ValueError: expected a noninteger or positive integer, got 0.0
# expect: ValueError: expected a noninteger or positive integer, got -0.0
# expect: ValueError: expected a noninteger or positive integer, got -1.0
# expect: ValueError: expected a noninteger or positive integer, got -5.0
# expect: OverflowError: math range error
# expect: ValueError: expected a noninteger or positive integer, got -inf
# expect: OverflowError: math range error
# expect: OverflowError: math range error
for x in (0, -1, -10, 1e308):
    err(math.lgamma, x)
# expect: ValueError: expected a noninteger or positive integer, got 0.0
# expect: ValueError: expected a noninteger or positive integer, got -1.0
# expect: ValueError: expected a noninteger or positive integer, got -10.0
# expect: OverflowError: math range error
