# math's constants and the module itself.
import math
print(math.pi, math.e, math.tau, math.inf, math.nan, math.__name__)  # expect: 3.141592653589793 2.718281828459045 6.283185307179586 inf nan math
print(math.tau == 2 * math.pi, -math.inf < 0, math.nan != math.nan)  # expect: True True True
print(sorted(n for n in dir(math) if not n.startswith("_")))  # expect: ['acos', 'acosh', 'asin', 'asinh', 'atan', 'atan2', 'atanh', 'cbrt', 'ceil', 'comb', 'copysign', 'cos', 'cosh', 'degrees', 'dist', 'e', 'erf', 'erfc', 'exp', 'exp2', 'expm1', 'fabs', 'factorial', 'floor', 'fma', 'fmod', 'frexp', 'fsum', 'gamma', 'gcd', 'hypot', 'inf', 'isclose', 'isfinite', 'isinf', 'isnan', 'isqrt', 'lcm', 'ldexp', 'lgamma', 'log', 'log10', 'log1p', 'log2', 'modf', 'nan', 'nextafter', 'perm', 'pi', 'pow', 'prod', 'radians', 'remainder', 'sin', 'sinh', 'sqrt', 'sumprod', 'tan', 'tanh', 'tau', 'trunc', 'ulp']

# --- functions and their arguments
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
err(math.sqrt)  # expect: TypeError: math.sqrt() takes exactly one argument (0 given)
err(math.sqrt, 1, 2)  # expect: TypeError: math.sqrt() takes exactly one argument (2 given)
err(lambda: math.sqrt(x=1))  # expect: TypeError: math.sqrt() takes no keyword arguments
err(math.pow, 1)  # expect: TypeError: pow expected 2 arguments, got 1
err(math.atan2, 1)  # expect: TypeError: atan2 expected 2 arguments, got 1
err(math.fma, 1, 2)  # expect: TypeError: fma expected 3 arguments, got 2
err(math.isclose, 1)  # expect: TypeError: isclose() missing required argument 'b' (pos 2)
err(math.comb, 5)  # expect: TypeError: comb expected 2 arguments, got 1
err(math.perm)  # expect: TypeError: perm expected at least 1 argument, got 0
err(math.log)  # expect: TypeError: log expected at least 1 argument, got 0
err(math.log, 1, 2, 3)  # expect: TypeError: log expected at most 2 arguments, got 3
err(math.nextafter, 1)  # expect: TypeError: nextafter() takes exactly 2 positional arguments (1 given)
err(math.nextafter, 1, 2, 3)  # expect: TypeError: nextafter() takes exactly 2 positional arguments (3 given)
err(math.prod, [1], 3)  # expect: TypeError: prod() takes exactly 1 positional argument (2 given)
err(lambda: math.hypot(x=1))  # expect: TypeError: math.hypot() takes no keyword arguments
err(lambda: math.gcd(x=1))  # expect: TypeError: math.gcd() takes no keyword arguments
err(lambda: math.isclose(1, 1, 1, 1))  # expect: TypeError: isclose() takes exactly 2 positional arguments (4 given)
err(lambda: math.floor())  # expect: TypeError: math.floor() takes exactly one argument (0 given)
err(lambda: math.fsum())  # expect: TypeError: math.fsum() takes exactly one argument (0 given)
