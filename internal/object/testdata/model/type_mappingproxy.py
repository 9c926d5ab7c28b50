# types.MappingProxyType.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
import types
P = types.MappingProxyType
d = {"a": 1}
p = P(d)
tr(lambda: p)  # expect: {'a': 1}
tr(lambda: repr(p))  # expect: mappingproxy({'a': 1})
tr(lambda: str(p))  # expect: {'a': 1}
tr(lambda: hash(p))  # expect: TypeError | unhashable type: 'dict'
tr(lambda: P([1]))  # expect: TypeError | mappingproxy() argument must be a mapping, not list
tr(lambda: P(1))  # expect: TypeError | mappingproxy() argument must be a mapping, not int
tr(lambda: P())  # expect: TypeError | mappingproxy() missing required argument 'mapping' (pos 1)
tr(lambda: P({}, x=1))  # expect: TypeError | mappingproxy() takes at most 1 argument (2 given)
tr(lambda: P(mapping={1: 2}))  # expect: {1: 2}
tr(lambda: p | {"b": 2})  # expect: {'a': 1, 'b': 2}
tr(lambda: {"b": 2} | p)  # expect: {'b': 2, 'a': 1}
tr(lambda: p | [1])  # expect: TypeError | unsupported operand type(s) for |: 'dict' and 'list'
tr(lambda: p.__ior__({}))  # expect: TypeError | '|=' is not supported by mappingproxy; use '|' instead
tr(lambda: p == {"a": 1})  # expect: True
tr(lambda: p == P({"a": 1}))  # expect: True
tr(lambda: p != {})  # expect: True
tr(lambda: p < p)  # expect: TypeError | '>' not supported between instances of 'dict' and 'dict'
tr(lambda: p["a"])  # expect: 1
tr(lambda: p["z"])  # expect: KeyError | 'z'
tr(lambda: p.get("z", 4))  # expect: 4
tr(lambda: p.get("z"))  # expect: None
tr(lambda: (list(p), list(reversed(p)), len(p), "a" in p, "b" in p))  # expect: (['a'], ['a'], 1, True, False)
tr(lambda: p.keys())  # expect: dict_keys(['a'])
tr(lambda: p.items())  # expect: dict_items([('a', 1)])
tr(lambda: p.values())  # expect: dict_values([1])
tr(lambda: p.copy())  # expect: {'a': 1}
tr(lambda: setattr(p, "x", 1))  # expect: AttributeError | 'mappingproxy' object has no attribute 'x' and no __dict__ for setting new attributes
d["b"] = 2
tr(lambda: p)  # expect: {'a': 1, 'b': 2}
tr(lambda: P[int, str])  # expect: mappingproxy[int, str]
def put(): p["c"] = 1
def cut(): del p["a"]
tr(lambda: put())  # expect: TypeError | 'mappingproxy' object does not support item assignment
tr(lambda: cut())  # expect: TypeError | 'mappingproxy' object does not support item deletion

# --- over other mappings
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
import types
class M:
    def __getitem__(self, k): return k * 2
    def keys(self): return "keys"
    def __len__(self): return 3
    def __hash__(self): return 5
    def __repr__(self): return "M()"
p = types.MappingProxyType(M())
tr(lambda: p["x"])  # expect: xx
tr(lambda: p.keys())  # expect: keys
tr(lambda: len(p))  # expect: 3
tr(lambda: hash(p))  # expect: 5
tr(lambda: p)  # expect: M()
tr(lambda: repr(p))  # expect: mappingproxy(M())
tr(lambda: p.get("x"))  # expect: AttributeError | 'M' object has no attribute 'get'
tr(lambda: list(p)[:2] if False else "skip")  # expect: skip
tr(lambda: types.MappingProxyType(types.MappingProxyType({1: 2})))  # expect: {1: 2}
tr(lambda: types.MappingProxyType("str")["0":])  # expect: TypeError | slice indices must be integers or None or have an __index__ method

# --- class dicts
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
class C: x = 1
p = C.__dict__
tr(lambda: p["x"])  # expect: 1
tr(lambda: type(p).__name__)  # expect: mappingproxy
tr(lambda: p.get("nope"))  # expect: None
C.y = 2
tr(lambda: "y" in p)  # expect: True
tr(lambda: p == C.__dict__)  # expect: True
tr(lambda: {**p}["x"])  # expect: 1
tr(lambda: dict(p)["y"])  # expect: 2

# --- cpython: skip (an operation with an object of the program's gives it the proxy, not the mapping)
import types, weakref
class Keeps:
    def __eq__(self, other): kept.append(other); return False
    __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __or__ = __ror__ = __eq__
    __hash__ = None
class KeepsDict(Keeps, dict): pass
class KeepsItems(Keeps):
    def __getitem__(self, key): return 1
class C: x = 1
kept = []
own = {"a": 1}
def every(p, k):
    for f in (lambda: p == k, lambda: p != k, lambda: p < k, lambda: p <= k, lambda: p > k, lambda: p >= k, lambda: p | k, lambda: k | p, lambda: k == p,
              lambda: p.__ror__(k), lambda: p.__or__(k), lambda: p.__eq__(k), lambda: [p] == [k], lambda: {**p} and k in [p]):
        try: f()
        except (TypeError, AttributeError, KeyError): pass
for p in (C.__dict__, str.__dict__, types.MappingProxyType(own), types.MappingProxyType(C.__dict__), types.MappingProxyType(KeepsItems())):
    k = Keeps()
    for other in (k, KeepsDict(), KeepsItems(), weakref.proxy(k), types.MappingProxyType(KeepsItems()), types.MappingProxyType(KeepsDict())):
        every(p, other)
        every(other, p)
namespaces = [k for k in kept if isinstance(k, dict) and type(k) is dict]
print(len(kept) > 100, namespaces)  # expect: True []
# --- operations with dicts of subclasses, and what else a namespace could come out by
# cpython: same
import types
class D(dict): pass
P = types.MappingProxyType
p = P({"a": 1})
print(p == D(a=1), p != D(a=1), p == D(), p | D(b=2), D(b=2) | p, type(D() | p).__name__)  # expect: True False False {'a': 1, 'b': 2} {'b': 2, 'a': 1} dict
print(P(D(a=1)) == {"a": 1}, P(D(a=1)) == p, p == P(D(a=1)), P(D(a=1)) | {"b": 2}, {"b": 2} | P(D(a=1)))  # expect: True True True {'a': 1, 'b': 2} {'b': 2, 'a': 1}
class C: x = 1
def keywords(**k):
    k["x"] = 2
    return k
copied = dict(C.__dict__)
copied["x"] = 3
out = [keywords(**P({"x": 1})), keywords(**{"x": 1}), {**P({"x": 1})}]
def refused(f):
    try: f()
    except TypeError as e: print(e)
refused(lambda: setattr(C(), "__dict__", C.__dict__))  # expect: __dict__ must be set to a dictionary, not a 'mappingproxy'
refused(lambda: exec("x = 2", {}, C.__dict__))  # expect: 'mappingproxy' object does not support item assignment
print(type(eval("locals()", {}, C.__dict__)).__name__, C.x)  # expect: mappingproxy 1
