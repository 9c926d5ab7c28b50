# * and ** in calls.
def f(*a, **k):
    return a, k
print(f(*"ab", *[1], 2, *(), x=1, **{"y": 2}, **{}, z=3))  # expect: (('a', 'b', 1, 2), {'x': 1, 'y': 2, 'z': 3})
print(f(*iter([1, 2]), **dict(a=1)))  # expect: ((1, 2), {'a': 1})
class M:
    def keys(self): return ["p", "q"]
    def __getitem__(self, k): return k * 2
print(f(**M()))  # expect: ((), {'p': 'pp', 'q': 'qq'})

# --- a generator argument needs no parentheses of its own when alone
print(sum(x * x for x in range(4)), list(x for x in "ab"))  # expect: 14 ['a', 'b']

# --- not iterable
def f(*a): pass
f(*1)  # raises: TypeError: __main__.f() argument after * must be an iterable, not int
# --- not a mapping
def f(**k): pass
f(**[1])  # raises: TypeError: __main__.f() argument after ** must be a mapping, not list
# --- keys must be str
def f(**k): pass
f(**{1: 2})  # raises: TypeError: keywords must be strings
# --- a key twice
def f(**k): pass
f(a=1, **{"a": 2})  # raises: TypeError: __main__.f() got multiple values for keyword argument 'a'
# --- twice through two mappings
def f(**k): pass
f(**{"a": 1}, **{"a": 2})  # raises: TypeError: __main__.f() got multiple values for keyword argument 'a'
# --- a method's name in the message
class C:
    def m(self, **k): pass
C().m(**None)  # raises: TypeError: __main__.C.m() argument after ** must be a mapping, not NoneType
# --- keyword repeated in the text
f(a=1, a=2)  # raises: SyntaxError: keyword argument repeated: a
# --- positional after keyword
f(a=1, 2)  # raises: SyntaxError: positional argument follows keyword argument
# --- positional after **
f(**{}, 1)  # raises: SyntaxError: positional argument follows keyword argument unpacking
# --- * after **
f(**{}, *[])  # raises: SyntaxError: iterable argument unpacking follows keyword argument unpacking
# --- generator not alone
f(x for x in [], 1)  # raises: SyntaxError: Generator expression must be parenthesized
# --- expression as keyword
f(a.b=1)  # raises: SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
# --- True as keyword
f(True=1)  # raises: SyntaxError: cannot assign to True
