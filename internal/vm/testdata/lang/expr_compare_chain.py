# Chained comparisons.
def v(x):
    print("eval", x)
    return x
print(v(1) < v(2) < v(3))  # expect: eval 1
# expect: eval 2
# expect: eval 3
# expect: True
print(v(1) < v(0) < v(3))  # expect: eval 1
# expect: eval 0
# expect: False
print(1 < 2 > 1 != 0 <= 0)  # expect: True
print(v(1) == v(1) in [v(1), 2])  # expect: eval 1
# expect: eval 1
# expect: eval 1
# expect: True

# --- the result is the operand that decides
class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        return f"{self.n}<{o.n}"
print(C(1) < C(2) < C(3))  # expect: 2<3
class D(C):
    def __lt__(self, o): return ""
print(repr(D(1) < C(2) < C(3)))  # expect: ''

# --- is and in
a = b = []
print(a is b is not None, a is not [] is not None)  # expect: True True
print(1 in (1, 2) not in ((1, 2),))  # expect: False
print("a" in "abc" in ["abc"])  # expect: True

# --- mixed numbers
print(1 == 1.0 == True == (1+0j))  # expect: True
print(1 < 1.5 < 2, 2**70 > 1e20 > 2**60)  # expect: True True
print(0.1 + 0.2 == 0.3, 1 != 1.0)  # expect: False False
print(float("nan") != float("nan"), not float("nan") < 1)  # expect: True True

# --- no order
1 < "a"  # raises: TypeError: '<' not supported between instances of 'int' and 'str'
# ---
[] >= {}  # raises: TypeError: '>=' not supported between instances of 'list' and 'dict'
# ---
1j < 2j  # raises: TypeError: '<' not supported between instances of 'complex' and 'complex'
# ---
None <= None  # raises: TypeError: '<=' not supported between instances of 'NoneType' and 'NoneType'
# ---
object() > 1  # raises: TypeError: '>' not supported between instances of 'object' and 'int'
