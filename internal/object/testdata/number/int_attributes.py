# int attributes and small methods.
for n in (0, 5, -5, 2**70, True):
    print(n.real, n.imag, n.numerator, n.denominator, n.conjugate(), n.as_integer_ratio(), n.is_integer())
# expect: 0 0 0 1 0 (0, 1) True
# expect: 5 0 5 1 5 (5, 1) True
# expect: -5 0 -5 1 -5 (-5, 1) True
# expect: 1180591620717411303424 0 1180591620717411303424 1 1180591620717411303424 (1180591620717411303424, 1) True
# expect: 1 0 1 1 1 (1, 1) True
print((5).__index__(), (5).__int__(), (5).__float__(), (5).__trunc__(), (5).__floor__(), (5).__ceil__(), (5).__bool__(), (0).__bool__(), (5).__neg__(), (5).__pos__(), (-5).__abs__(), (5).__invert__())  # expect: 5 5 5.0 5 5 5 True False -5 5 5 -6
print((5).__getnewargs__(), (2**70).__getnewargs__(), True.__getnewargs__())  # expect: (5,) (1180591620717411303424,) (1,)

# --- they cannot be set
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(lambda: setattr(5, "real", 1))  # expect: AttributeError: attribute 'real' of 'int' objects is not writable
err(lambda: setattr(5, "foo", 1))  # expect: AttributeError: 'int' object has no attribute 'foo' and no __dict__ for setting new attributes
err(lambda: (5).foo)  # expect: AttributeError: 'int' object has no attribute 'foo'
err(lambda: delattr(5, "imag"))  # expect: AttributeError: attribute 'imag' of 'int' objects is not writable

# --- unary edge cases
print(-(-2**63), abs(-2**63), -(2**63), +(-2**63), ~(2**63 - 1), abs(-10**30), abs(2**70))  # expect: 9223372036854775808 9223372036854775808 -9223372036854775808 -9223372036854775808 -9223372036854775808 1000000000000000000000000000000 1180591620717411303424
print(abs(True), -True, +True, ~False + 1)  # expect: 1 -1 1 0

# --- sizes
print([(n, n.__sizeof__()) for n in (0, 1, 2**30 - 1, 2**30, 2**60, -2**60, 2**90, 2**900)])  # expect: [(0, 28), (1, 28), (1073741823, 28), (1073741824, 32), (1152921504606846976, 36), (-1152921504606846976, 36), (1237940039285380274899124224, 40), (8452712498170643941637436558664265704301557216577944354047371344426782440907597751590676094202515006314790319892114058862117560952042968596008623655407033230534186943984081346699704282822823056848387726531379014466368452684024987821414350380272583623832617294363807973376, 148)]

# --- documentation exists
print(all(isinstance(getattr(int, n).__doc__, str) for n in ("bit_length", "to_bytes", "from_bytes", "as_integer_ratio", "__add__", "real")), isinstance(int.__doc__, str))  # expect: True True
print(int.__name__, int.__module__, int.__mro__, int.__base__, bool.__mro__)  # expect: int builtins (<class 'int'>, <class 'object'>) <class 'object'> (<class 'bool'>, <class 'int'>, <class 'object'>)

# --- arity
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(lambda: (5).bit_length(1))  # expect: TypeError: int.bit_length() takes no arguments (1 given)
err(lambda: (5).conjugate(1))  # expect: TypeError: int.conjugate() takes no arguments (1 given)
err(lambda: (5).is_integer(x=1))  # expect: TypeError: int.is_integer() takes no keyword arguments
err(lambda: int.bit_length())  # expect: TypeError: unbound method int.bit_length() needs an argument
err(lambda: int.bit_length("x"))  # expect: TypeError: descriptor 'bit_length' for 'int' objects doesn't apply to a 'str' object
