# | and |= of dicts; fromkeys.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import operator
a, b = {1: "a", 2: "a"}, {2: "b", 3: "b"}
print(a | b, b | a, a, b, {} | {}, a | {})  # expect: {1: 'a', 2: 'b', 3: 'b'} {2: 'a', 3: 'b', 1: 'a'} {1: 'a', 2: 'a'} {2: 'b', 3: 'b'} {} {1: 'a', 2: 'a'}
c = a
c |= b
print(c is a, a)  # expect: True {1: 'a', 2: 'b', 3: 'b'}
a |= [(9, "l")]
print(a)  # expect: {1: 'a', 2: 'b', 3: 'b', 9: 'l'}
err(operator.or_, {}, [])  # expect: TypeError: unsupported operand type(s) for |: 'dict' and 'list'
err(operator.or_, [], {})  # expect: TypeError: unsupported operand type(s) for |: 'list' and 'dict'
err(operator.or_, {}, None)  # expect: TypeError: unsupported operand type(s) for |: 'dict' and 'NoneType'
err(operator.ior, {}, 1)  # expect: TypeError: 'int' object is not iterable
err(operator.ior, {}, [1])  # expect: TypeError: object is not iterable
print({}.__or__([]), {}.__ror__([]))  # expect: NotImplemented NotImplemented
class D(dict):
    pass
print(type(D() | {}), type({} | D()), type(D() | D()))  # expect: <class 'dict'> <class 'dict'> <class 'dict'>
d = D()
d |= {1: 2}
print(type(d), d)  # expect: <class '__main__.D'> {1: 2}
# --- a subclass on the right goes first if it overrides
class D(dict):
    def __ror__(self, o):
        return "ror"
    def __or__(self, o):
        return "or"
print({} | D(), D() | {})  # expect: ror or
# --- fromkeys
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], "v"), dict.fromkeys({1: 2}), dict.fromkeys({3}), {}.fromkeys("x", 1), dict.fromkeys(()))  # expect: {'a': None, 'b': None, 'c': None} {1: 'v', 2: 'v'} {1: None} {3: None} {'x': 1} {}
err(dict.fromkeys)  # expect: TypeError: fromkeys expected at least 1 argument, got 0
err(dict.fromkeys, 1)  # expect: TypeError: 'int' object is not iterable
err(dict.fromkeys, 1, 2, 3)  # expect: TypeError: fromkeys expected at most 2 arguments, got 3
class D(dict):
    pass
print(type(D.fromkeys("a")), D.fromkeys("a"))  # expect: <class '__main__.D'> {'a': None}
class D(dict):
    def __setitem__(self, k, v):
        print("set", k, v)
        super().__setitem__(k, v)
print(D.fromkeys("ab", 5))  # expect: set a 5
# expect: set b 5
# expect: {'a': 5, 'b': 5}
class D(dict):
    def __new__(cls):
        return {9: 9}
print(D.fromkeys("ab"))  # expect: {9: 9, 'a': None, 'b': None}
class D(dict):
    def __init__(self):
        raise ValueError("init")
err(D.fromkeys, "a")  # expect: ValueError: init
# --- the values are one object
d = dict.fromkeys("ab", [])
d["a"].append(1)
print(d)  # expect: {'a': [1], 'b': [1]}
