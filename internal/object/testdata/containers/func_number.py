# abs, divmod, pow, round on numbers and on objects.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(abs(-3), abs(3), abs(-2.5), abs(True), abs(-2**63), abs(-10**30), abs(3 + 4j), abs(-0.0))  # expect: 3 3 2.5 1 9223372036854775808 1000000000000000000000000000000 5.0 0.0
err(abs, "a")  # expect: TypeError: bad operand type for abs(): 'str'
err(abs)  # expect: TypeError: abs() takes exactly one argument (0 given)
err(abs, None)  # expect: TypeError: bad operand type for abs(): 'NoneType'
class A:
    def __abs__(self):
        return "abs"
print(abs(A()))  # expect: abs
print(divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), divmod(10**30, 7), divmod(True, 1))  # expect: (3, 1) (-4, 1) (3.0, 1.5) (142857142857142857142857142857, 1) (1, 0)
err(divmod, 1, 0)  # expect: ZeroDivisionError: division by zero
err(divmod, 1, "a")  # expect: TypeError: unsupported operand type(s) for divmod(): 'int' and 'str'
err(divmod, 1)  # expect: TypeError: divmod expected 2 arguments, got 1
err(divmod, 1j, 1)  # expect: TypeError: unsupported operand type(s) for divmod(): 'complex' and 'int'
class D:
    def __divmod__(self, o):
        return ("dm", o)
    def __rdivmod__(self, o):
        return ("rdm", o)
print(divmod(D(), 1), divmod(1, D()))  # expect: ('dm', 1) ('rdm', 1)
# --- pow
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(pow(2, 10), pow(2, -1), pow(2, 10, 1000), pow(2.0, 3), pow(-2, 3), pow(2, 3, mod=5), pow(base=2, exp=3), pow(3, -1, 7), pow(0, 0), pow(10, 30))  # expect: 1024 0.5 24 8.0 -8 3 8 5 1 1000000000000000000000000000000
err(pow, 2)  # expect: TypeError: pow() missing required argument 'exp' (pos 2)
err(pow, 2, 3, 0)  # expect: ValueError: pow() 3rd argument cannot be 0
err(pow, 2, "a")  # expect: TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str'
err(pow, "a", 2)  # expect: TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
err(pow, 2, 3, "a")  # expect: TypeError: unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
err(pow, "a", 2, 3)  # expect: TypeError: unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
err(pow, 2.0, 3, 5)  # expect: TypeError: pow() 3rd argument not allowed unless all arguments are integers
err(pow, 2, -1, 4)  # expect: ValueError: base is not invertible for the given modulus
err(pow, 0, -1)  # expect: ZeroDivisionError: zero to a negative power
err(pow, 1, 2, 3, 4)  # expect: TypeError: pow() takes at most 3 arguments (4 given)
class P:
    def __pow__(self, o, m=None):
        return ("pow", o, m)
    def __rpow__(self, o, m=None):
        return ("rpow", o, m)
print(pow(P(), 1), pow(P(), 1, 2), pow(1, P()))  # expect: ('pow', 1, None) ('pow', 1, 2) ('rpow', 1, None)
# --- round
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(round(2.5), round(3.5), round(2.675, 2), round(5), round(15, -1), round(25, -1), round(2.5, None), round(1.25, 1), round(-2.5), round(True), type(round(1.0)).__name__, type(round(1.0, 0)).__name__, round(number=1.6), round(1234.5, ndigits=-2))  # expect: 2 4 2.67 5 20 20 2 1.2 -2 1 int float 2 1200.0
err(round)  # expect: TypeError: round() missing required argument 'number' (pos 1)
err(round, "a")  # expect: TypeError: type str doesn't define __round__ method
err(round, 1.5, "a")  # expect: TypeError: 'str' object cannot be interpreted as an integer
err(round, float("nan"))  # expect: ValueError: cannot convert float NaN to integer
err(round, float("inf"))  # expect: OverflowError: cannot convert float infinity to integer
err(round, None)  # expect: TypeError: type NoneType doesn't define __round__ method
class R:
    def __round__(self, n="none"):
        return ("round", n)
print(round(R()), round(R(), 2), round(R(), None))  # expect: ('round', 'none') ('round', 2) ('round', 'none')
r = R()
class Q:
    pass
q = Q()
q.__round__ = lambda: 1
err(round, q)  # expect: TypeError: type Q doesn't define __round__ method
