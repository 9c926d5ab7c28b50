# Instance, class and static methods; methods as values.
class C:
    n = 0
    def inst(self): return "inst", type(self).__name__
    @classmethod
    def cls(cls): return "cls", cls.__name__
    @staticmethod
    def st(*a): return "st", a
class D(C): pass
for o in (C, D, C(), D()):
    print(o.cls(), o.st(1))
# expect: ('cls', 'C') ('st', (1,))
# expect: ('cls', 'D') ('st', (1,))
# expect: ('cls', 'C') ('st', (1,))
# expect: ('cls', 'D') ('st', (1,))
print(C().inst(), D.inst(C()), D().inst())  # expect: ('inst', 'C') ('inst', 'C') ('inst', 'D')

# --- alternative constructors
class Date:
    def __init__(self, y, m): self.y, self.m = y, m
    @classmethod
    def parse(cls, s): return cls(*map(int, s.split("-")))
    def __repr__(self): return f"{type(self).__name__}({self.y}, {self.m})"
class Sub(Date): pass
print(Date.parse("2024-05"), Sub.parse("1999-12"))  # expect: Date(2024, 5) Sub(1999, 12)
# --- bound methods: attributes, equality, hashing
class C:
    def m(self): "doc"
c = C()
print(c.m.__name__, c.m.__doc__, c.m == c.m, c.m is c.m, hash(c.m) == hash(c.m), {c.m: 1}[c.m])  # expect: m doc True False True 1
c.m.x = 1  # raises: AttributeError: 'method' object has no attribute 'x' and no __dict__ for setting new attributes
# --- but functions take attributes through the class
class C:
    def m(self): pass
C.m.x = 1
print(C().m.x)  # expect: 1
# --- staticmethod objects are callable, also in the class body
class C:
    @staticmethod
    def helper(x): return x + 1
    value = helper(1)
print(C.value, staticmethod(len)([1]))  # expect: 2 1
# --- classmethod of a built-in and of a callable
class C:
    make = classmethod(lambda cls, *a: (cls.__name__, a))
    size = staticmethod(len)
print(C.make(1), C().size("abc"), dict.fromkeys("ab", 0), int.from_bytes(b"\x01\x00"))  # expect: ('C', (1,)) 3 {'a': 0, 'b': 0} 256
# --- wrong calls
class C:
    @classmethod
    def c(cls): pass
C.c(1)  # raises: TypeError: C.c() takes 1 positional argument but 2 were given
# ---
class C:
    @staticmethod
    def s(): pass
C().s(1)  # raises: TypeError: C.s() takes 0 positional arguments but 1 was given
# --- a method called on the class with a wrong object works
class C:
    def m(self): return self
print(C.m(5))  # expect: 5
# --- built-in methods check
list.append(5, 1)  # raises: TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object
# ---
str.join(5, [])  # raises: TypeError: descriptor 'join' for 'str' objects doesn't apply to a 'int' object
# ---
dict.get({})  # raises: TypeError: get expected at least 1 argument, got 0
# --- methods of built-in objects as values
add = [].append
words = ["b", "a"]
print(list(map(str.upper, words)), sorted(words, key=str.lower), max(words, key=len), list(map("{:>3}".format, [1, 2])))  # expect: ['B', 'A'] ['a', 'b'] b ['  1', '  2']
