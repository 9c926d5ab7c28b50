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
