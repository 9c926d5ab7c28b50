# circular functions.
import math
for x in (0.0, -0.0, 0.5, 1.0, -2.0, math.pi, math.pi / 2, 100.0, 1e10, 1e22, 5e-324):
    print(math.sin(x), math.cos(x), math.tan(x))
# expect: 0.0 1.0 0.0
# expect: -0.0 1.0 -0.0
# expect: 0.479425538604203 0.8775825618903728 0.5463024898437905
# expect: 0.8414709848078965 0.5403023058681398 1.5574077246549023
# expect: -0.9092974268256817 -0.4161468365471424 2.185039863261519
# expect: 1.2246467991473532e-16 -1.0 -1.2246467991473532e-16
# expect: 1.0 6.123233995736766e-17 1.633123935319537e+16
# expect: -0.5063656411097588 0.8623188722876839 -0.5872139151569291
# expect: -0.4875060250875107 0.873119622676856 -0.5583496378112418
# expect: -0.8522008497671888 0.523214785395139 -1.6287782256068988
# expect: 5e-324 1.0 5e-324
print(math.sin(math.pi / 6), math.cos(math.pi / 3), math.tan(math.pi / 4), math.tan(math.pi / 2))  # expect: 0.49999999999999994 0.5000000000000001 0.9999999999999999 1.633123935319537e+16
for x in (0.0, -0.0, 0.5, -0.5, 1, -1, 1e-10):
    print(math.asin(x), math.acos(x), math.atan(x))
# expect: 0.0 1.5707963267948966 0.0
# expect: -0.0 1.5707963267948966 -0.0
# expect: 0.5235987755982989 1.0471975511965979 0.4636476090008061
# expect: -0.5235987755982989 2.0943951023931957 -0.4636476090008061
# expect: 1.5707963267948966 0.0 0.7853981633974483
# expect: -1.5707963267948966 3.141592653589793 -0.7853981633974483
# expect: 1e-10 1.5707963266948965 1e-10
print(math.atan(math.inf), math.atan(-math.inf), math.atan(1e300))  # expect: 1.5707963267948966 -1.5707963267948966 1.5707963267948966

# --- atan2
import math
for y in (0.0, -0.0, 1.0, -1.0, math.inf, -math.inf):
    print([math.atan2(y, x) for x in (0.0, -0.0, 1.0, -1.0, 2.5, math.inf, -math.inf)])
# expect: [0.0, 3.141592653589793, 0.0, 3.141592653589793, 0.0, 0.0, 3.141592653589793]
# expect: [-0.0, -3.141592653589793, -0.0, -3.141592653589793, -0.0, -0.0, -3.141592653589793]
# expect: [1.5707963267948966, 1.5707963267948966, 0.7853981633974483, 2.356194490192345, 0.3805063771123649, 0.0, 3.141592653589793]
# expect: [-1.5707963267948966, -1.5707963267948966, -0.7853981633974483, -2.356194490192345, -0.3805063771123649, -0.0, -3.141592653589793]
# expect: [1.5707963267948966, 1.5707963267948966, 1.5707963267948966, 1.5707963267948966, 1.5707963267948966, 0.7853981633974483, 2.356194490192345]
# expect: [-1.5707963267948966, -1.5707963267948966, -1.5707963267948966, -1.5707963267948966, -1.5707963267948966, -0.7853981633974483, -2.356194490192345]
print(math.isnan(math.atan2(math.nan, 1)), math.isnan(math.atan2(1, math.nan)))  # expect: True True

# --- errors
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
for f in (math.sin, math.cos, math.tan):
    err(f, math.inf)
    err(f, -math.inf)
    print(math.isnan(f(math.nan)))
# expect: ValueError: expected a finite input, got inf
# expect: ValueError: expected a finite input, got -inf
# expect: True
# expect: ValueError: expected a finite input, got inf
# expect: ValueError: expected a finite input, got -inf
# expect: True
# expect: ValueError: expected a finite input, got inf
# expect: ValueError: expected a finite input, got -inf
# expect: True
for f in (math.asin, math.acos):
    for x in (1.0000000000000002, -2, math.inf):
        err(f, x)
# expect: ValueError: expected a number in range from -1 up to 1, got 1.0000000000000002
# expect: ValueError: expected a number in range from -1 up to 1, got -2.0
# expect: ValueError: expected a number in range from -1 up to 1, got inf
# expect: ValueError: expected a number in range from -1 up to 1, got 1.0000000000000002
# expect: ValueError: expected a number in range from -1 up to 1, got -2.0
# expect: ValueError: expected a number in range from -1 up to 1, got inf

# --- angles
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
print([math.degrees(x) for x in (0, 1, math.pi, -math.pi, 1e300, math.inf)], [math.radians(x) for x in (0, 1, 180, -90, 360.5, math.inf)])  # expect: [0.0, 57.29577951308232, 180.0, -180.0, 5.729577951308233e+301, inf] [0.0, 0.017453292519943295, 3.141592653589793, -1.5707963267948966, 6.291911953439558, inf]
err(math.degrees, 1e308)  # expect: inf
