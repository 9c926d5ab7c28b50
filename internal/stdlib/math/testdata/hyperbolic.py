# hyperbolic functions.
import math
for x in (0.0, -0.0, 0.5, -1.0, 2.5, 20.0, 700.0, -710.0, 1e-10, math.inf, -math.inf):
    print(math.sinh(x), math.cosh(x), math.tanh(x), math.asinh(x))
# expect: 0.0 1.0 0.0 0.0
# expect: -0.0 1.0 -0.0 -0.0
# expect: 0.5210953054937474 1.1276259652063807 0.46211715726000974 0.48121182505960347
# expect: -1.1752011936438014 1.5430806348152437 -0.7615941559557649 -0.881373587019543
# expect: 6.0502044810397875 6.132289479663686 0.9866142981514303 1.6472311463710958
# expect: 242582597.70489514 242582597.70489514 1.0 3.6895038689889055
# expect: 5.0711602736750225e+303 5.0711602736750225e+303 1.0 7.2442280258070415
# expect: -1.1169973830808557e+308 1.1169973830808557e+308 -1.0 -7.258412646528284
# expect: 1e-10 1.0 1e-10 1e-10
# expect: inf inf 1.0 inf
# expect: -inf inf -1.0 -inf
print([math.acosh(x) for x in (1, 1.5, 2, 100, 1e300, math.inf)], [math.atanh(x) for x in (0, 0.5, -0.5, 0.999, 1e-10, -0.0)])  # expect: [0.0, 0.9624236501192069, 1.3169578969248166, 5.298292365610484, 691.4686750787736, inf] [0.0, 0.5493061443340548, -0.5493061443340548, 3.8002011672501994, 1e-10, -0.0]

# --- errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
err(math.sinh, 1000)  # expect: OverflowError: math range error
err(math.cosh, -1000)  # expect: OverflowError: math range error
for x in (0.5, -1, -math.inf, 0.9999999999999999):
    err(math.acosh, x)
# expect: ValueError: expected argument value not less than 1, got 0.5
# expect: ValueError: expected argument value not less than 1, got -1.0
# expect: ValueError: expected argument value not less than 1, got -inf
# expect: ValueError: expected argument value not less than 1, got 0.9999999999999999
for x in (1, -1, 2, math.inf, -1.5):
    err(math.atanh, x)
# expect: ValueError: expected a number between -1 and 1, got 1.0
# expect: ValueError: expected a number between -1 and 1, got -1.0
# expect: ValueError: expected a number between -1 and 1, got 2.0
# expect: ValueError: expected a number between -1 and 1, got inf
# expect: ValueError: expected a number between -1 and 1, got -1.5
