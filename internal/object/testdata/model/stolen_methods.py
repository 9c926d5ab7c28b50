# Special methods and descriptors taken from a type that the class does not inherit from: the
# native behind them is not given an object of another layout (found: it was, where an
# operation called the native itself).
def err(f):
    try:
        print(f())
    except TypeError as e:
        print("TypeError:", e)
LI = type(iter([]))
class A:
    __next__ = LI.__next__
    __len__ = str.__len__
    __add__ = int.__add__
    __hash__ = str.__hash__
    __iter__ = list.__iter__
    __format__ = float.__format__
    __neg__ = float.__neg__
    __enter__ = memoryview.__enter__
    def __exit__(self, *exc): pass
    __getitem__ = list.__getitem__
a = A()
def enter():
    with a:
        pass
err(lambda: next(a))  # expect: TypeError: descriptor '__next__' requires a 'list_iterator' object but received a 'A'
err(lambda: len(a))  # expect: TypeError: descriptor '__len__' requires a 'str' object but received a 'A'
err(lambda: a + 1)  # expect: TypeError: descriptor '__add__' requires a 'int' object but received a 'A'
err(lambda: hash(a))  # expect: TypeError: descriptor '__hash__' requires a 'str' object but received a 'A'
err(lambda: [x for x in a])  # expect: TypeError: descriptor '__iter__' requires a 'list' object but received a 'A'
err(lambda: f"{a}")  # expect: TypeError: descriptor '__format__' for 'float' objects doesn't apply to a 'A' object
err(lambda: -a)  # expect: TypeError: descriptor '__neg__' requires a 'float' object but received a 'A'
err(enter)  # expect: TypeError: descriptor '__enter__' for 'memoryview' objects doesn't apply to a 'A' object
err(lambda: a[0])  # expect: TypeError: descriptor '__getitem__' for 'list' objects doesn't apply to a 'A' object
class Loop:
    __next__ = LI.__next__
    def __iter__(self): return self
err(lambda: [x for x in Loop()])  # expect: TypeError: descriptor '__next__' requires a 'list_iterator' object but received a 'Loop'
err(lambda: list(Loop()))  # expect: TypeError: descriptor '__next__' requires a 'list_iterator' object but received a 'Loop'
err(lambda: list(zip(Loop())))  # expect: TypeError: descriptor '__next__' requires a 'list_iterator' object but received a 'Loop'
err(lambda: sum(Loop()))  # expect: TypeError: descriptor '__next__' requires a 'list_iterator' object but received a 'Loop'

# --- methods of another object have their receiver
class B:
    __next__ = iter([7, 8, 9]).__next__
    __len__ = [1].__len__
    __call__ = "a,b".split
    __add__ = (4).__add__
    __getitem__ = {0: 3}.__getitem__
    __enter__ = [3].copy
    def __exit__(self, *exc): pass
    def __iter__(self): return self
b = B()
print(next(b), len(b), b(","), b + 1, b[0], [x for x in b])  # expect: 7 1 ['a', 'b'] 5 3 [8, 9]
with b as x:
    print(x)  # expect: [3]

# --- names of __slots__ and native attributes of another class
def err(f):
    try:
        print(f())
    except TypeError as e:
        print("TypeError:", e)
class P:
    __slots__ = ("q", "r")
class Q:
    q = P.__dict__["r"]
    real = int.__dict__["real"]
    __doc__ = P.__dict__["q"]
x = Q()
x.other, x.more = 1, 2
def put(): x.q = 3
def delete(): del x.q
err(lambda: x.q)  # expect: TypeError: descriptor 'r' for 'P' objects doesn't apply to a 'Q' object
err(put)  # expect: TypeError: descriptor 'r' for 'P' objects doesn't apply to a 'Q' object
err(delete)  # expect: TypeError: descriptor 'r' for 'P' objects doesn't apply to a 'Q' object
err(lambda: x.real)  # expect: TypeError: descriptor 'real' for 'int' objects doesn't apply to a 'Q' object
import copy
print(vars(copy.copy(x)))  # expect: {'other': 1, 'more': 2}

# --- every special method of every type at hand, in classes of several layouts
import array, collections, datetime, decimal, fractions, functools, io, itertools, operator, re, types, weakref
from operator import *
types_ = [int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, range, slice, memoryview, property,
    staticmethod, classmethod, enumerate, zip, map, filter, reversed, super, type, BaseException, OSError, StopIteration, UnicodeError,
    ExceptionGroup, LI if "LI" in globals() else type(iter([])), type({}.keys()), type({}.items()), type(iter({})), type(i for i in ()), type(len), type([].append),
    type(str.join), type(int.__add__), type((1).__add__), type(lambda: 0), types.MethodType, types.ModuleType, types.CodeType, types.CellType,
    types.GetSetDescriptorType, types.MemberDescriptorType, types.MappingProxyType, types.SimpleNamespace, types.GenericAlias, types.CoroutineType,
    types.AsyncGeneratorType, collections.deque, collections.OrderedDict, collections.defaultdict, functools.partial, itertools.count, itertools.chain,
    itertools.islice, itertools.groupby, itertools.tee([])[0].__class__, re.Pattern, re.Match, array.array, io.StringIO, io.BytesIO, io.TextIOWrapper,
    io.BufferedReader, weakref.ref, weakref.proxy, type(None), type(...), type(NotImplemented), bool, operator.itemgetter, operator.attrgetter,
    operator.methodcaller, functools.lru_cache(len).__class__, type(int | str), type(iter("")), type(iter(())), type(iter(range(1))), type(iter(b"")), type(reversed([]))]
left_out = {"__new__", "__class__", "__dict__", "__init_subclass__", "__subclasshook__", "__set_name__", "__getattribute__", "__setattr__",
    "__delattr__", "__doc__", "__weakref__", "__module__", "__name__", "__qualname__", "__prepare__", "__mro__", "__bases__", "__base__"}
def use(x):
    tries = [lambda: next(x), lambda: len(x), lambda: iter(x), lambda: [*x], lambda: [i for i in x], lambda: x[0], lambda: x["a"], lambda: x(), lambda: x(1),
        lambda: x(1, 2), lambda: hash(x), lambda: repr(x), lambda: str(x), lambda: f"{x}", lambda: format(x, "2"), lambda: bool(x), lambda: [0, 1][x], lambda: int(x),
        lambda: float(x), lambda: complex(x), lambda: bytes(x), lambda: memoryview(x), lambda: abs(x), lambda: -x, lambda: +x, lambda: ~x, lambda: round(x),
        lambda: 1 in x, lambda: reversed(x), lambda: dir(x), lambda: length_hint(x), lambda: {x: 1}, lambda: isinstance(1, x), lambda: issubclass(int, x),
        lambda: x.__reduce_ex__(2), lambda: x.__sizeof__(), lambda: x.append(1), lambda: copy.copy(x), lambda: sum(x), lambda: list(zip(x, x)), lambda: list(map(str, x)),
        lambda: x.__get__(1, int), lambda: setitem(x, 0, 1), lambda: delitem(x, 0), lambda: x.send(None), lambda: x.close(), lambda: x.missing]
    for op in add, sub, mul, truediv, floordiv, mod, pow, matmul, lshift, rshift, and_, or_, xor, lt, le, eq, ne, gt, ge, iadd, isub, imul, ior, iand, ixor, divmod:
        for y in 1, "a", [1], {1}, x:
            tries.append(lambda op=op, y=y: op(x, y))
            tries.append(lambda op=op, y=y: op(y, x))
    def enter():
        with x:
            pass
    def raises():
        raise x
    async def awaits():
        async with x:
            async for y in x:
                await y
    async def waits():
        await x
    tries += [enter, raises, lambda: awaits().send(None), lambda: waits().send(None)]
    n = 0
    for f in tries:
        try:
            f()
        except Exception:
            n += 1
    return n
import copy
count = 0
for typ in types_:
    if not isinstance(typ, type):
        continue
    stolen = {k: v for k, v in vars(typ).items() if k not in left_out and k[:2] == "__"}
    for base in object, int, str, list, dict, tuple, Exception:
        try:
            cls = type("Stolen", (base,), dict(stolen))
            x = cls.__new__(cls)
        except (TypeError, ValueError):
            continue
        count += use(x) > 0
        for k, v in vars(typ).items():
            if k not in left_out and type(v).__name__ in ("getset_descriptor", "member_descriptor", "method_descriptor"):
                try:
                    setattr(cls, "taken", v)
                    x.taken
                    x.taken = 1
                except Exception:
                    pass
print(count > 300)  # expect: True
