# The functions that are compared: the oracle and Adder both run this file. Arguments come
# and results go as the bytes of doubles, so that nothing is lost on the way.
#
# FUNCTIONS: name -> (number of arguments, function, number of results). A function of
# complex numbers takes each as two arguments.
import cmath
import math
import operator
from array import array

NOT_A_NUMBER = float("nan")


def unary(*functions):
    return {f.__name__: (1, f, 1) for f in functions}


def binary(*functions):
    return {f.__name__: (2, f, 1) for f in functions}


def complex_unary(*functions):
    def wrap(f):
        return lambda a, b: f(complex(a, b))
    return {"cmath." + f.__name__: (2, wrap(f), 2) for f in functions}


def complex_binary(**functions):
    def wrap(f):
        return lambda a, b, c, d: f(complex(a, b), complex(c, d))
    return {"complex " + name: (4, wrap(f), 2) for name, f in functions.items()}


FUNCTIONS = (
    unary(math.acos, math.acosh, math.asin, math.asinh, math.atan, math.atanh, math.cbrt, math.ceil, math.cos,
          math.cosh, math.degrees, math.erf, math.erfc, math.exp, math.exp2, math.expm1, math.fabs, math.floor,
          math.gamma, math.lgamma, math.log, math.log10, math.log1p, math.log2, math.radians, math.sin, math.sinh,
          math.sqrt, math.tan, math.tanh, math.trunc, math.ulp)
    | binary(math.atan2, math.copysign, math.fmod, math.hypot, math.isclose, math.nextafter, math.pow, math.remainder)
    | {
        "frexp": (1, math.frexp, 2),
        "modf": (1, math.modf, 2),
        "round": (1, round, 1),
        "round 2": (1, lambda x: round(x, 2), 1),
        "round -3": (1, lambda x: round(x, -3), 1),
        "hash": (1, lambda x: (hash(x) >> 32, hash(x) & 0xFFFFFFFF) if x == x else (0, 0), 2),
        "+": (2, operator.add, 1),
        "-": (2, operator.sub, 1),
        "*": (2, operator.mul, 1),
        "/": (2, operator.truediv, 1),
        "//": (2, operator.floordiv, 1),
        "%": (2, operator.mod, 1),
        "**": (2, lambda x, y: complex(x ** y), 2),
        "divmod": (2, divmod, 2),
        "log base": (2, math.log, 1),
        "ldexp": (2, lambda x, n: math.ldexp(x, int(n)), 1),
        "nextafter steps": (3, lambda x, y, n: math.nextafter(x, y, steps=int(abs(n))), 1),
        "isclose tolerances": (4, lambda a, b, r, d: math.isclose(a, b, rel_tol=r, abs_tol=d), 1),
        "fma": (3, math.fma, 1),
        "hypot 3": (3, math.hypot, 1),
        "hypot 5": (5, math.hypot, 1),
        "dist 2": (4, lambda a, b, c, d: math.dist((a, b), (c, d)), 1),
        "dist 3": (6, lambda a, b, c, d, e, f: math.dist((a, b, c), (d, e, f)), 1),
        "fsum": (5, lambda *a: math.fsum(a), 1),
        "sum": (5, lambda *a: sum(a), 1),
        "prod": (4, lambda *a: math.prod(a), 1),
        "sumprod": (6, lambda a, b, c, d, e, f: math.sumprod((a, b, c), (d, e, f)), 1),
    }
    | complex_unary(cmath.acos, cmath.acosh, cmath.asin, cmath.asinh, cmath.atan, cmath.atanh, cmath.cos, cmath.cosh,
                    cmath.exp, cmath.log, cmath.log10, cmath.sin, cmath.sinh, cmath.sqrt, cmath.tan, cmath.tanh,
                    cmath.polar)
    | complex_binary(add=operator.add, mul=operator.mul, div=operator.truediv, pow=operator.pow)
    | {
        "cmath.phase": (2, lambda a, b: cmath.phase(complex(a, b)), 1),
        "cmath.rect": (2, cmath.rect, 2),
        "complex abs": (2, lambda a, b: abs(complex(a, b)), 1),
        "complex sum": (6, lambda a, b, c, d, e, f: sum((complex(a, b), complex(c, d), complex(e, f))), 2),
    }
)

# What is raised stands in a byte beside the results, which are NaN then.
KINDS = {ValueError: 1, OverflowError: 2, ZeroDivisionError: 3}


def table():
    """What Go needs to know: a line for each function."""
    return "\n".join(f"{name}\t{args}\t{results}" for name, (args, f, results) in FUNCTIONS.items())


def evaluate(name, data):
    """The results for arguments that stand one after another in data, then the kinds."""
    width, f, results = FUNCTIONS[name]
    args = array("d")
    args.frombytes(data)
    rows = args if width == 1 else zip(*(args[i::width] for i in range(width)))
    out = array("d")
    kinds = bytearray(len(args) // width)
    append = out.append
    i = 0
    for row in rows:
        try:
            x = f(row) if width == 1 else f(*row)
        except (ValueError, OverflowError, ZeroDivisionError) as e:
            kinds[i] = KINDS[type(e)]
            x = NOT_A_NUMBER
            if results == 2:
                append(x)
            append(x)
        else:
            if results == 1:
                append(x)
            elif type(x) is tuple:
                append(x[0])
                append(x[1])
            else:
                append(x.real)
                append(x.imag)
        i += 1
    return out.tobytes() + bytes(kinds)
