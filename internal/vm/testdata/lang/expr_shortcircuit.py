# and, or, not and if-else give operands and evaluate no more than needed.
def v(x):
    print("eval", x)
    return x
print(v(0) and v(1))  # expect: eval 0
# expect: 0
print(v(2) and v(3))  # expect: eval 2
# expect: eval 3
# expect: 3
print(v(0) or v(""))  # expect: eval 0
# expect-repr: 'eval '
# expect:
print(v(4) or v(5))  # expect: eval 4
# expect: 4

# --- chains
def v(x):
    print("eval", x)
    return x
print(v(1) and v(0) and v(2))  # expect: eval 1
# expect: eval 0
# expect: 0
print(v(0) or v(0.0) or v([]) or v({}))  # expect: eval 0
# expect: eval 0.0
# expect: eval []
# expect: eval {}
# expect: {}
print(v(1) and v(0) or v(3))  # expect: eval 1
# expect: eval 0
# expect: eval 3
# expect: 3

# --- conditional expression
def v(x):
    print("eval", x)
    return x
print(v("a") if v(1) else v("b"))  # expect: eval 1
# expect: eval a
# expect: a
print(v("a") if v(0) else v("b"))  # expect: eval 0
# expect: eval b
# expect: b

# --- truth is asked once
class T:
    def __init__(self, n, b): self.n, self.b = n, b
    def __bool__(self):
        print("bool", self.n)
        return self.b
    def __repr__(self): return self.n
a, b = T("a", False), T("b", True)
print(a or b)  # expect: bool a
# expect: b
print(a and b)  # expect: bool a
# expect: a
print(not a)  # expect: bool a
# expect: True
if a or b: print("yes")
# expect: bool a
# expect: bool b
# expect: yes
if not (a and b): print("no")
# expect: bool a
# expect: no

# --- __bool__ must say bool
class T:
    def __bool__(self): return 1
not T()  # raises: TypeError: __bool__ should return bool, returned int
# --- __len__ stands in
class T:
    def __len__(self): return 0
print(bool(T()), not T(), (T() and 1) == 1)  # expect: False True False
# --- a bad __len__
class T:
    def __len__(self): return -1
bool(T())  # raises: ValueError: __len__() should return >= 0
# --- a wrong type
class T:
    def __len__(self): return "1"
if T(): pass  # raises: TypeError: 'str' object cannot be interpreted as an integer
