# numbers cannot be changed, and share no state.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
x = y = 5
x += 1
print(x, y)  # expect: 6 5
x = y = 2**70
x += 1
print(y == 2**70)  # expect: True
x = y = 1.5
x *= 2
print(y)  # expect: 1.5
for v in (5, 1.5, 1j, True, 2**70):
    err(lambda: setattr(v, "attribute", 1))
    err(lambda: v.missing)
    err(lambda: v())
    err(lambda: v[0])
    err(lambda: len(v))
    err(lambda: iter(v))
    err(lambda: [].append(*v))
# expect: AttributeError: 'int' object has no attribute 'attribute' and no __dict__ for setting new attributes
# expect: AttributeError: 'int' object has no attribute 'missing'
# expect: TypeError: 'int' object is not callable
# expect: TypeError: 'int' object is not subscriptable
# expect: TypeError: object of type 'int' has no len()
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: list.append() argument after * must be an iterable, not int
# expect: AttributeError: 'float' object has no attribute 'attribute' and no __dict__ for setting new attributes
# expect: AttributeError: 'float' object has no attribute 'missing'
# expect: TypeError: 'float' object is not callable
# expect: TypeError: 'float' object is not subscriptable
# expect: TypeError: object of type 'float' has no len()
# expect: TypeError: 'float' object is not iterable
# expect: TypeError: list.append() argument after * must be an iterable, not float
# expect: AttributeError: 'complex' object has no attribute 'attribute' and no __dict__ for setting new attributes
# expect: AttributeError: 'complex' object has no attribute 'missing'
# expect: TypeError: 'complex' object is not callable
# expect: TypeError: 'complex' object is not subscriptable
# expect: TypeError: object of type 'complex' has no len()
# expect: TypeError: 'complex' object is not iterable
# expect: TypeError: list.append() argument after * must be an iterable, not complex
# expect: AttributeError: 'bool' object has no attribute 'attribute' and no __dict__ for setting new attributes
# expect: AttributeError: 'bool' object has no attribute 'missing'
# expect: TypeError: 'bool' object is not callable
# expect: TypeError: 'bool' object is not subscriptable
# expect: TypeError: object of type 'bool' has no len()
# expect: TypeError: 'bool' object is not iterable
# expect: TypeError: list.append() argument after * must be an iterable, not bool
# expect: AttributeError: 'int' object has no attribute 'attribute' and no __dict__ for setting new attributes
# expect: AttributeError: 'int' object has no attribute 'missing'
# expect: TypeError: 'int' object is not callable
# expect: TypeError: 'int' object is not subscriptable
# expect: TypeError: object of type 'int' has no len()
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: list.append() argument after * must be an iterable, not int

# --- types refuse changes
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for t in (int, float, complex, bool):
    err(lambda: setattr(t, "foo", 1))
    err(lambda: delattr(t, "real"))
    err(lambda: setattr(t, "__add__", None))
# expect: TypeError: cannot set 'foo' attribute of immutable type 'int'
# expect: TypeError: cannot set 'real' attribute of immutable type 'int'
# expect: TypeError: cannot set '__add__' attribute of immutable type 'int'
# expect: TypeError: cannot set 'foo' attribute of immutable type 'float'
# expect: TypeError: cannot set 'real' attribute of immutable type 'float'
# expect: TypeError: cannot set '__add__' attribute of immutable type 'float'
# expect: TypeError: cannot set 'foo' attribute of immutable type 'complex'
# expect: TypeError: cannot set 'real' attribute of immutable type 'complex'
# expect: TypeError: cannot set '__add__' attribute of immutable type 'complex'
# expect: TypeError: cannot set 'foo' attribute of immutable type 'bool'
# expect: TypeError: cannot set 'real' attribute of immutable type 'bool'
# expect: TypeError: cannot set '__add__' attribute of immutable type 'bool'

# --- copying
import copy
for v in (5, 1.5, 1j, True, 2**70):
    print(copy.copy(v) == v, copy.deepcopy(v) == v, copy.copy(v) is v)
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
class I(int):
    pass
i = I(5)
i.a = [1]
j = copy.copy(i)
k = copy.deepcopy(i)
print(j, j.a is i.a, type(j), k, k.a, k.a is i.a)  # expect: 5 True <class '__main__.I'> 5 [1] False
