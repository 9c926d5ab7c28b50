# collections: __dict__ of an OrderedDict, __doc__ of a tuple's field, comparisons of deques.
# cpython: same
from collections import OrderedDict, namedtuple, deque
o = OrderedDict(a=1)
o.x = 1
print(o.__dict__)  # expect: {'x': 1}
try:
    o.__dict__ = {"y": 2}
    print(o.__dict__, o)  # expect: {'y': 2} OrderedDict({'a': 1})
except (TypeError, AttributeError) as e:
    print(type(e).__name__, e)
for bad in (3,):
    try:
        o.__dict__ = bad
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)  # expect: TypeError __dict__ must be set to a dictionary, not a 'int'
try:
    del o.__dict__
    print(o.__dict__, o)
except (TypeError, AttributeError) as e:
    print(type(e).__name__, e)  # expect: TypeError cannot delete __dict__
P = namedtuple("P", "x y")
print(P.x.__doc__)  # expect: Alias for field number 0
P.x.__doc__ = "the x"
print(P.x.__doc__)  # expect: the x
try:
    del P.x.__doc__
    print(P.x.__doc__)  # expect: None
except (TypeError, AttributeError) as e:
    print(type(e).__name__, e)
class D(OrderedDict): pass
d = D(a=1)
d.z = 3
d.__dict__ = {"w": 4}
print(d.w, d)  # expect: 4 D({'a': 1})
try:
    del d.__dict__
except TypeError as e:
    print(e)  # expect: cannot delete __dict__
print(d.__dict__)  # expect: {'w': 4}
