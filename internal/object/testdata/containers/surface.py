# Every attribute that CPython has on these types is here, and no other. What object has
# is left out.
def own(t):
    return sorted(set(dir(t)) - set(dir(object)))
print(own(list))  # expect: ['__add__', '__class_getitem__', '__contains__', '__delitem__', '__getitem__', '__iadd__', '__imul__', '__iter__', '__len__', '__mul__', '__reversed__', '__rmul__', '__setitem__', 'append', 'clear', 'copy', 'count', 'extend', 'index', 'insert', 'pop', 'remove', 'reverse', 'sort']
# ---
def own(t):
    return sorted(set(dir(t)) - set(dir(object)))
print(own(tuple))  # expect: ['__add__', '__class_getitem__', '__contains__', '__getitem__', '__getnewargs__', '__iter__', '__len__', '__mul__', '__rmul__', 'count', 'index']
print(own(range))  # expect: ['__bool__', '__contains__', '__getitem__', '__iter__', '__len__', '__reversed__', 'count', 'index', 'start', 'step', 'stop']
print(own(slice))  # expect: ['indices', 'start', 'step', 'stop']
# ---
def own(t):
    return sorted(set(dir(t)) - set(dir(object)))
print(own(dict))  # expect: ['__class_getitem__', '__contains__', '__delitem__', '__getitem__', '__ior__', '__iter__', '__len__', '__or__', '__reversed__', '__ror__', '__setitem__', 'clear', 'copy', 'fromkeys', 'get', 'items', 'keys', 'pop', 'popitem', 'setdefault', 'update', 'values']
for v in ({}.keys(), {}.values(), {}.items()):
    print(own(type(v)))
# expect: ['__and__', '__contains__', '__iter__', '__len__', '__or__', '__rand__', '__reversed__', '__ror__', '__rsub__', '__rxor__', '__sub__', '__xor__', 'isdisjoint', 'mapping']
# expect: ['__iter__', '__len__', '__reversed__', 'mapping']
# expect: ['__and__', '__contains__', '__iter__', '__len__', '__or__', '__rand__', '__reversed__', '__ror__', '__rsub__', '__rxor__', '__sub__', '__xor__', 'isdisjoint', 'mapping']
# ---
def own(t):
    return sorted(set(dir(t)) - set(dir(object)))
print(own(set))  # expect: ['__and__', '__class_getitem__', '__contains__', '__iand__', '__ior__', '__isub__', '__iter__', '__ixor__', '__len__', '__or__', '__rand__', '__ror__', '__rsub__', '__rxor__', '__sub__', '__xor__', 'add', 'clear', 'copy', 'difference', 'difference_update', 'discard', 'intersection', 'intersection_update', 'isdisjoint', 'issubset', 'issuperset', 'pop', 'remove', 'symmetric_difference', 'symmetric_difference_update', 'union', 'update']
print(own(frozenset))  # expect: ['__and__', '__class_getitem__', '__contains__', '__iter__', '__len__', '__or__', '__rand__', '__ror__', '__rsub__', '__rxor__', '__sub__', '__xor__', 'copy', 'difference', 'intersection', 'isdisjoint', 'issubset', 'issuperset', 'symmetric_difference', 'union']
# ---
def own(t):
    return sorted(set(dir(t)) - set(dir(object)))
for t in (enumerate, zip, map, filter, reversed):
    print(t.__name__, own(t))
# expect: enumerate ['__class_getitem__', '__iter__', '__next__']
# expect: zip ['__iter__', '__next__', '__setstate__']
# expect: map ['__iter__', '__next__', '__setstate__']
# expect: filter ['__iter__', '__next__']
# expect: reversed ['__iter__', '__length_hint__', '__next__', '__setstate__']
# ---
def own(t):
    return sorted(set(dir(t)) - set(dir(object)))
d = {}
for it in (iter([]), reversed([]), iter(()), iter(range(1)), iter(range(10**30)), iter(int, 1), iter(d), iter(d.values()), iter(d.items()), reversed(d), reversed(d.values()), reversed(d.items()), iter(set())):
    print(type(it).__name__, own(type(it)))
# expect: list_iterator ['__iter__', '__length_hint__', '__next__', '__setstate__']
# expect: list_reverseiterator ['__iter__', '__length_hint__', '__next__', '__setstate__']
# expect: tuple_iterator ['__iter__', '__length_hint__', '__next__', '__setstate__']
# expect: range_iterator ['__iter__', '__length_hint__', '__next__', '__setstate__']
# expect: longrange_iterator ['__iter__', '__length_hint__', '__next__', '__setstate__']
# expect: callable_iterator ['__iter__', '__next__']
# expect: dict_keyiterator ['__iter__', '__length_hint__', '__next__']
# expect: dict_valueiterator ['__iter__', '__length_hint__', '__next__']
# expect: dict_itemiterator ['__iter__', '__length_hint__', '__next__']
# expect: dict_reversekeyiterator ['__iter__', '__length_hint__', '__next__']
# expect: dict_reversevalueiterator ['__iter__', '__length_hint__', '__next__']
# expect: dict_reverseitemiterator ['__iter__', '__length_hint__', '__next__']
# expect: set_iterator ['__iter__', '__length_hint__', '__next__']
# --- which of object's are defined again
names = ["__eq__", "__hash__", "__init__", "__lt__", "__ne__", "__new__", "__repr__", "__reduce__", "__sizeof__", "__doc__"]
for t in (list, tuple, range, slice, dict, set, frozenset, enumerate, zip, map, filter, reversed):
    print(t.__name__, [n for n in names if n in vars(t)])
# expect: list ['__eq__', '__hash__', '__init__', '__lt__', '__ne__', '__new__', '__repr__', '__sizeof__', '__doc__']
# expect: tuple ['__eq__', '__hash__', '__lt__', '__ne__', '__new__', '__repr__', '__doc__']
# expect: range ['__eq__', '__hash__', '__lt__', '__ne__', '__new__', '__repr__', '__reduce__', '__doc__']
# expect: slice ['__eq__', '__hash__', '__lt__', '__ne__', '__new__', '__repr__', '__reduce__', '__doc__']
# expect: dict ['__eq__', '__hash__', '__init__', '__lt__', '__ne__', '__new__', '__repr__', '__sizeof__', '__doc__']
# expect: set ['__eq__', '__hash__', '__init__', '__lt__', '__ne__', '__new__', '__repr__', '__reduce__', '__sizeof__', '__doc__']
# expect: frozenset ['__eq__', '__hash__', '__lt__', '__ne__', '__new__', '__repr__', '__reduce__', '__sizeof__', '__doc__']
# expect: enumerate ['__new__', '__reduce__', '__doc__']
# expect: zip ['__new__', '__reduce__', '__doc__']
# expect: map ['__new__', '__reduce__', '__doc__']
# expect: filter ['__new__', '__reduce__', '__doc__']
# expect: reversed ['__new__', '__reduce__', '__doc__']
# --- bases and modules
for t in (list, tuple, range, slice, dict, set, frozenset, enumerate, zip, map, filter, reversed, type(iter([])), type({}.keys())):
    print(t.__name__, t.__qualname__, t.__module__, t.__bases__, t.__mro__[-1].__name__)
# expect: list list builtins (<class 'object'>,) object
# expect: tuple tuple builtins (<class 'object'>,) object
# expect: range range builtins (<class 'object'>,) object
# expect: slice slice builtins (<class 'object'>,) object
# expect: dict dict builtins (<class 'object'>,) object
# expect: set set builtins (<class 'object'>,) object
# expect: frozenset frozenset builtins (<class 'object'>,) object
# expect: enumerate enumerate builtins (<class 'object'>,) object
# expect: zip zip builtins (<class 'object'>,) object
# expect: map map builtins (<class 'object'>,) object
# expect: filter filter builtins (<class 'object'>,) object
# expect: reversed reversed builtins (<class 'object'>,) object
# expect: list_iterator list_iterator builtins (<class 'object'>,) object
# expect: dict_keys dict_keys builtins (<class 'object'>,) object
# --- what kind of thing each is
for t, n in ((list, "append"), (list, "__getitem__"), (list, "__len__"), (dict, "fromkeys"), (dict, "__contains__"), (set, "__contains__"), (list, "__class_getitem__"), (list, "__new__"), (dict, "__getitem__"), (list, "__reversed__"), (tuple, "__getitem__"), (slice, "indices")):
    print(t.__name__, n, type(vars(t)[n]).__name__)
# expect: list append method_descriptor
# expect: list __getitem__ method_descriptor
# expect: list __len__ wrapper_descriptor
# expect: dict fromkeys classmethod_descriptor
# expect: dict __contains__ method_descriptor
# expect: set __contains__ method_descriptor
# expect: list __class_getitem__ classmethod_descriptor
# expect: list __new__ builtin_function_or_method
# expect: dict __getitem__ method_descriptor
# expect: list __reversed__ method_descriptor
# expect: tuple __getitem__ wrapper_descriptor
# expect: slice indices method_descriptor
# --- final classes
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for t in (range, slice, type(iter([])), type({}.keys())):
    err(type, "X", (t,), {})
# expect: TypeError: type 'range' is not an acceptable base type
# expect: TypeError: type 'slice' is not an acceptable base type
# expect: TypeError: type 'list_iterator' is not an acceptable base type
# expect: TypeError: type 'dict_keys' is not an acceptable base type
for t in (list, tuple, dict, set, frozenset, enumerate, zip, map, filter, reversed):
    print(type("X", (t,), {}).__name__)
# expect: X
# expect: X
# expect: X
# expect: X
# expect: X
# expect: X
# expect: X
# expect: X
# expect: X
# expect: X
