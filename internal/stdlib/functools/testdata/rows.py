# functools: keys of cmp_to_key, __dict__ of wrappers.
# cpython: same
import functools
K = functools.cmp_to_key(lambda a, b: (a > b) - (a < b))
k = K(1)
print(k.obj, k < K(2), k <= K(1), k > K(0), k >= K(1), k == K(1), k != K(1) if False else None, k.__le__(K(0)), k.__ge__(K(2)))  # expect: 1 True True True True True None False False
k.obj = 5
print(k.obj, k > K(4))  # expect: 5 True
try:
    del k.obj
    print(k.obj)  # expect: None
except (AttributeError, TypeError) as e:
    print(type(e).__name__, e)
try:
    hash(k)
except TypeError as e:
    print(e)  # expect: unhashable type: 'functools.KeyWrapper'
@functools.lru_cache
def f(x): return x
f.note = 1
print(f.__dict__["note"])  # expect: 1
f.__dict__ = {"a": 2}
print(f.a, hasattr(f, "note"))  # expect: 2 False
for bad in (3, None):
    try:
        f.__dict__ = bad
    except TypeError as e:
        print(e)
# expect: __dict__ must be set to a dictionary, not a 'int'
# expect: __dict__ must be set to a dictionary, not a 'NoneType'
try:
    del f.__dict__
    print(f.__dict__)
except (TypeError, AttributeError) as e:
    print(e)  # expect: cannot delete __dict__
p = functools.partial(f, 1)
p.__dict__ = {"q": 3}
print(p.q, p.__dict__)  # expect: 3 {'q': 3}
try:
    p.__dict__ = 3
except TypeError as e:
    print(e)  # expect: __dict__ must be set to a dictionary, not a 'int'
