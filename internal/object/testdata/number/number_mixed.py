# numbers of different types together.
print([type(a + b).__name__ for a in (True, 1, 1.5, 1j) for b in (True, 1, 1.5, 1j)])  # expect: ['int', 'int', 'float', 'complex', 'int', 'int', 'float', 'complex', 'float', 'float', 'float', 'complex', 'complex', 'complex', 'complex', 'complex']
print([type(a * b).__name__ for a in (True, 2**70, 1.5, 1j) for b in (True, 2**70, 1.5, 1j)])  # expect: ['int', 'int', 'float', 'complex', 'int', 'int', 'float', 'complex', 'float', 'float', 'float', 'complex', 'complex', 'complex', 'complex', 'complex']
print(sum([1, 2.5, True]), sum([0.1] * 10), sum([1, 1j]), sum([2**62] * 4), sum([1e16, 1, -1e16]), sum([True] * 5))  # expect: 4.5 1.0 (1+1j) 18446744073709551616 1.0 5
print(1 == 1.0 == 1 + 0j == True, 2**70 == 2.0**70 == 2.0**70 + 0j, {1, 1.0, True, 1 + 0j})  # expect: True True {1}

# --- reflected methods of guest classes
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class N:
    def __radd__(self, o):
        return ("radd", o)
    def __rmul__(self, o):
        return ("rmul", o)
    def __rpow__(self, o):
        return ("rpow", o)
    def __rtruediv__(self, o):
        return ("rtruediv", o)
    def __rdivmod__(self, o):
        return ("rdivmod", o)
    def __rlshift__(self, o):
        return ("rlshift", o)
    def __lt__(self, o):
        return "lt"
    def __ge__(self, o):
        return "ge"
    def __eq__(self, o):
        return "eq"
n = N()
print(1 + n, 1.5 + n, 1j + n, 2**70 * n, 2 ** n, 1.5 / n, divmod(5, n), 1 << n, 1 > n, 1.5 <= n, 1 == n, 1j == n)  # expect: ('radd', 1) ('radd', 1.5) ('radd', 1j) ('rmul', 1180591620717411303424) ('rpow', 2) ('rtruediv', 1.5) ('rdivmod', 5) ('rlshift', 1) lt ge eq eq
err(lambda: n + 1)  # expect: TypeError: unsupported operand type(s) for +: 'N' and 'int'
err(lambda: 1 - n)  # expect: TypeError: unsupported operand type(s) for -: 'int' and 'N'

# --- a subclass that overrides is asked first
class I(int):
    def __radd__(self, o):
        return "I.radd"
    def __rsub__(self, o):
        return NotImplemented
class F(float):
    def __rmul__(self, o):
        return "F.rmul"
print(1 + I(2), True + I(2), 1.5 + I(2), 5 - I(2), 2.0 * F(3), 2 * F(3))  # expect: I.radd 3 3.5 3 F.rmul F.rmul

# --- numbers as conditions and indexes
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print([x for x in (0, 1, 0.0, 0.5, 0j, 1j, 2**70, -0.0, float("nan")) if x], "abc"[True], [1, 2][-1:], (0 or 0.0 or "end"), (1 and 2.5 and 3j))  # expect: [1, 0.5, 1j, 1180591620717411303424, nan] b [2] end 3j
err(lambda: [1][1.0])  # expect: TypeError: list indices must be integers or slices, not float
err(lambda: [1][2**70])  # expect: IndexError: cannot fit 'int' into an index-sized integer
err(lambda: [1] * 2.0)  # expect: TypeError: can't multiply sequence by non-int of type 'float'
err(lambda: range(1.5))  # expect: TypeError: 'float' object cannot be interpreted as an integer
