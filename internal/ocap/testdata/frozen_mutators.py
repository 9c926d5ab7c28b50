# Every way to change an object: what changes its twin must fail on the frozen one, and say so.
# cpython: skip (freeze is ours)
# limits: fuel=200_000_000
import array, collections, functools, re, types
from adder import freeze

class Plain:
    def __init__(self): self.a, self.l = 1, [1]
class Slots:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
class MyList(list): pass
class MyDict(dict): pass
class MySet(set): pass
class MyInt(int): pass
class MyArray(bytearray): pass
class MyDeque(collections.deque): pass

def make_class():
    class C:
        a = [1]
        def m(self): pass
    return C
def make_function():
    def f(a=[1], *, k={}): "doc"
    f.attr = 1
    return f
def make_attrs(cls, *args):
    def make():
        x = cls(*args)
        x.own = [1]
        return x
    return make

makers = {
    "list": lambda: [3, 1, 2], "floats": lambda: [3.5, 1.5], "objects": lambda: ["b", "a"], "empty list": list,
    "dict": lambda: {"a": 1, "b": 2}, "empty dict": dict, "set": lambda: {1, 2}, "bytearray": lambda: bytearray(b"abc"),
    "deque": lambda: collections.deque([1, 2, 3]), "array": lambda: array.array("i", [3, 1, 2]),
    "OrderedDict": lambda: collections.OrderedDict(a=1, b=2), "defaultdict": lambda: collections.defaultdict(list, a=1),
    "Counter": lambda: collections.Counter("aab"), "namespace": lambda: types.SimpleNamespace(a=1),
    "ChainMap": lambda: collections.ChainMap({"a": 1}), "UserDict": lambda: collections.UserDict(a=1),
    "UserList": lambda: collections.UserList([2, 1]),
    "partial": lambda: functools.partial(print, 1, k=2), "property": lambda: property(len), "static": lambda: staticmethod(len),
    "plain": Plain, "slots": Slots, "class": make_class, "function": make_function,
    "MyList": make_attrs(MyList, [1]), "MyDict": make_attrs(MyDict, {"a": 1}), "MySet": make_attrs(MySet, [1]), "MyInt": make_attrs(MyInt, 5),
    "MyArray": make_attrs(MyArray, b"ab"), "MyDeque": make_attrs(MyDeque, [1]),
}

def shown(x):
    if isinstance(x, (type, types.FunctionType, Plain, Slots)):
        return ""
    try:
        return re.sub("0x[0-9a-f]+", "0x", repr(x))
    except Exception as e:
        return type(e)
def state(x):
    "All that shows of an object."
    out = [type(x), shown(x), getattr(x, "default_factory", 0)]
    for name in ("__dict__", "a", "b", "__name__", "__qualname__", "__defaults__", "__kwdefaults__", "__doc__", "__module__", "__bases__", "fget", "fset",
                 "__annotations__", "__type_params__", "__isabstractmethod__"):
        try:
            v = getattr(x, name)
        except Exception as e:
            v = type(e)
        if name == "__dict__" and not isinstance(v, type):
            v = [(k, v[k] if isinstance(v[k], (int, list, dict)) else 0) for k in v]
        out.append(re.sub("0x[0-9a-f]+", "0x", repr(v)))
    return out

class Other: pass
arguments = [(), (1,), (0,), ("a",), (9,), (None,), (b"x",), ([7],), ({"z": 1},), ({1, 9},), (0, 9), ("a", 5), ("own", 5), (slice(0, 1), [8]), (slice(0, 1), b"x"),
             (slice(0, 1), array.array("i", [9])), (slice(0, 1),), ("x", "y"), (-1,), (array.array("i", [4]),), ("__class__", Other), ("__dict__", {}),
             ("__defaults__", ()), ("__name__", "e"), (len, "f"), ((len, (1,), {}, {}),), ((len, (1,), {}, None),), ("__annotations__", {})]
# special methods that change nothing, for speed
reading = {f"__{n}__" for n in "add radd mul rmul or ror and rand sub rsub xor rxor contains len iter getitem eq lt le gt ge ne reversed sizeof".split()}
def calls(x):
    for name in dir(type(x)):
        if name in reading or name in dir(object) and name not in ("__init__", "__setattr__", "__delattr__"):
            continue
        for i, args in enumerate(arguments):
            yield name, i
def call(x, name, i):
    m = getattr(type(x), name)
    return m(x, *[a[:] if type(a) in (list, array.array) else a.copy() if type(a) in (dict, set) else a for a in arguments[i]])
refused = 0
for kind, make in makers.items():
    twin, frozen = make(), make()
    assert freeze(frozen) is frozen
    first = state(twin) and state(twin)
    before = state(frozen) and state(frozen)  # __annotations__ is remembered at first sight
    for name, i in calls(twin):
        try:
            call(frozen, name, i)
            said = None
        except Exception as e:
            said = e
        if isinstance(said, TypeError) and ("frozen" in str(said) or "immutable" in str(said)):
            refused += 1
            continue
        twin = make()
        try:
            call(twin, name, i)
        except Exception as e:
            continue
        if state(twin) != first and state(twin) != first:
            print(kind, name, i, "was not refused but", repr(said))
    if state(frozen) != before:
        print(kind, "changed", [(a, b) for a, b in zip(before, state(frozen)) if a != b])
print(refused > 1000)  # expect: True
