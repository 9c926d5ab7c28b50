# Attacks: ways around a proxy. Each must fail, and none may end the interpreter.
# cpython: skip (adder is our own module)

# --- a special method taken from the class of another proxy
from adder import facet, caretaker, Namespace, membrane, read_only, iter_only
class Box:
    def __init__(self): self.items = ["secret"]
    def __len__(self): return 1
    def __getitem__(self, i): return self.items[i]
    def __setitem__(self, i, v): self.items[i] = v
    def __call__(self): return self
    def __repr__(self): return "secret"
    def __eq__(self, other): return other == "secret"
    def __hash__(self): return 1
    def __iter__(self): return iter(self.items)
    def __next__(self): return "secret"
    def __add__(self, other): return "secret"
    def __index__(self): return 5
    def __enter__(self): return self
box = Box()
whole = type(caretaker(box)[0])
wider = type(facet(box, "__repr__", "__eq__", "__hash__", "__next__"))
inside = type(membrane(box)[0])
narrow = [facet(box, "nothing"), read_only(object()), iter_only([1]), caretaker(object())[0], caretaker(box)[0].__len__]
got = 0
for cls in whole, wider, inside:
    for name in dir(cls):
        for p in narrow:
            for args in (), (0,), (0, 1), (p,):
                try:
                    x = getattr(cls, name)(p, *args)
                except Exception:
                    continue
                if "secret" in repr(x) or x is box:
                    print(name, p, x)
                    got += 1
print(got, box.items)  # expect: 0 ['secret']
def f():
    def __len__(): return 3
    return Namespace()
def g():
    def a(): pass
    return Namespace()
type(f()).__len__(g())  # raises: TypeError: this 'Namespace' object has no __len__

# --- the usual ways to the insides of an object
from adder import facet, caretaker, membrane, iter_only, logged, limited, approved, read_only
import copy, pickle, operator, functools, inspect, types, weakref, gc, string
class T:
    def __init__(self): self._own = self
    def m(self): return "m"
    def fails(self): return self.nothing
    def __iter__(self): yield 1
secret = T()
proxies = [facet(secret, "m", "fails"), caretaker(secret)[0], membrane(secret)[0], iter_only(secret), logged(secret, lambda *event: None), limited(secret, calls=1000),
           approved(secret, by=lambda *a: True), read_only(secret)]
def leak(x):
    "Whether x is the target or shows it."
    return x is secret or x is T or isinstance(x, types.MethodType) and x.__self__ is secret
names = ["__self__", "__func__", "__wrapped__", "__closure__", "__code__", "__globals__", "__dict__", "__reduce__", "__reduce_ex__", "__getstate__", "__class__",
         "__init__", "__new__", "__subclasshook__", "__weakref__", "__slots__", "__defaults__", "__annotations__", "__module__", "_own", "target", "gate", "of", "self"]
def attempts(p):
    for n in names:
        yield lambda n=n: getattr(p, n)
        yield lambda n=n: object.__getattribute__(p, n)
        yield lambda n=n: operator.attrgetter(n)(p)
        yield lambda n=n: inspect.getattr_static(p, n)
        yield lambda n=n: string.Formatter().get_field("0." + n, (p,), {})[0]
    yield lambda: copy.copy(p)
    yield lambda: copy.deepcopy(p)
    yield lambda: pickle.dumps(p)
    yield lambda: p.__reduce_ex__(4)
    yield lambda: object.__reduce_ex__(p, 0)
    yield lambda: object.__reduce_ex__(p, 4)
    yield lambda: vars(p)
    yield lambda: inspect.getmembers(p)
    yield lambda: gc.get_referents(p)
    yield lambda: weakref.ref(p)()
    yield lambda: functools.partial(p).func
    yield lambda: setattr(p, "__class__", T)
    yield lambda: object.__setattr__(p, "__class__", T)
    yield lambda: type("Sub", (type(p),), {})
    yield lambda: type(p)()
    yield lambda: object.__new__(type(p))
    yield lambda: type(p).__base__.__new__(type(p))
    yield lambda: setattr(type(p), "m", lambda self: self)
    yield lambda: types.MethodType(lambda self: self, p)()
    yield lambda: super(type(p), p).m
    yield lambda: p.m.__self__
    yield lambda: type(p).__call__.__get__(p)
def failing(p):
    try:
        p.fails()
    except AttributeError as e:
        return [e.obj, e.__context__, *e.args, *vars(e).values()]
    except Exception as e:
        return e.args
count = 0
for p in proxies:
    for attempt in attempts(p):
        try:
            x = attempt()
        except Exception:
            count += 1
            continue
        if leak(x) or isinstance(x, (list, tuple)) and any(map(leak, x)) or isinstance(x, (list, tuple)) and any(leak(z) for y in x if isinstance(y, tuple) for z in y):
            print(p, attempt, x)
    try:
        if any(map(leak, failing(p))):
            print("an error shows", p)
    except CapabilityError as e:
        print(e)
print(count > 500)  # expect: True

# --- nothing crosses a membrane: a walk over all that can be reached from outside
from adder import membrane
import asyncio
class Inner:
    pass
class T:
    def __init__(self):
        self.child, self.l, self.d, self.t, self.s = Inner(), [Inner()], {"k": Inner(), Inner(): 1}, (Inner(), (Inner(),)), {Inner()}
    def m(self, *a, **k): return self, a, k
    def gen(self): x = yield Inner(); yield x; return Inner()
    async def co(self): return Inner()
    async def agen(self): yield Inner()
    def fail(self): raise ValueError(Inner(), [Inner()])
    def fn(self): return lambda: Inner()
    def cls(self): return Inner
    def fresh(self): return [Inner(), Inner()]
    def cb(self, f): return f(Inner(), key=[Inner()])
    @property
    def prop(self): return Inner()
    def __iter__(self): return iter([Inner()])
    def __getitem__(self, i): return Inner()
    def __enter__(self): return Inner()
    def __exit__(self, *a): pass
    def __add__(self, o): return [Inner(), o]
    def __call__(self): return Inner()
    def __reversed__(self): return iter([Inner()])
t = T()
p, revoke = membrane(t)
def real(x): return type(x) in (Inner, T)
seen = []
def walk(x, depth=0):
    if real(x):
        print("leaked", x)
    if depth > 3 or type(x) in (int, str, bool, type(None), float):
        return
    seen.append(x)
    if type(x) in (tuple, list):
        for y in x: walk(y, depth + 1)
        return
    for n in dir(x):
        try:
            walk(getattr(x, n), depth + 1)
        except Exception as e:
            walk(e.args, depth + 1)
    for f in list, dict, iter, next, reversed, lambda x: x[0], lambda x: x(), lambda x: x + 1, lambda x: x.__enter__(), lambda x: sorted(x, key=str), lambda x: x.items(), \
             lambda x: x.pop(), lambda x: x.copy(), lambda x: [*x], lambda x: {**x}, lambda x: x.__class__, lambda x: x.send(1), lambda x: asyncio.run(x), lambda x: max(x, key=str):
        try:
            walk(f(x), depth + 1)
        except Exception as e:
            walk(e.args, depth + 1)
walk(p)
for x in p.cb(lambda a, key: [real(a), real(key[0]), type(key) is list]): print(x)  # expect: False
                                                                                     # expect: False
                                                                                     # expect: False
async def consume():
    async for x in p.agen(): walk(x)
    walk(await p.co())
asyncio.run(consume())
def delegate():
    walk((yield from p.gen()))
list(delegate())
with p as x: walk(x)
for x in p: walk(x)
a, *b = p.fresh(); walk(a); walk(b)
match p.child:
    case Inner(): print("leaked a class")
class Host:
    def __len__(self): raise Inner2
class Inner2(Exception): pass
print(len(seen) > 100)  # expect: True

# --- revocation, in the midst of what natives do
from adder import membrane, caretaker, CapabilityError
class Shut:
    def __lt__(self, other): revoke(); return True
class T:
    def __init__(self): self.l = [Shut(), Shut(), Shut()]
    def __iter__(self): yield 1; revoke(); yield 2
    def __len__(self): return 2
for make in caretaker, membrane:
    p, revoke = make(T())
    try:
        print("!!", list(p))
    except CapabilityError as e:
        print(e)  # expect: the reference was revoked
                  # expect: the membrane was revoked
p, revoke = membrane(T())
try:
    print("!!", sorted(p.l))
except CapabilityError as e:
    print(e)  # expect: the membrane was revoked

# --- hostile judges and sinks, recursion, and proxies of proxies
from adder import approved, logged, caretaker, limited, facet, membrane
class T:
    def m(self): return "m"
class Yes:
    def __eq__(self, other): return True
    def __bool__(self): return True
for answer in 1, "yes", [1], Yes(), None, False:
    try:
        print("!!", approved(T(), by=lambda *a: answer).m())
    except PermissionError as e:
        print(e)  # expect: m was not approved
                  # expect: m was not approved
                  # expect: m was not approved
                  # expect: m was not approved
                  # expect: m was not approved
                  # expect: m was not approved
p = logged(T(), lambda *a: p.m())
try:
    p.m()
except RecursionError as e:
    print("RecursionError")  # expect: RecursionError
p = T()
for i in range(200):
    p = caretaker(p)[0]
print(p.m())  # expect: m
x = ()
for i in range(500):
    x = (x,)
print(type(membrane(lambda x: x)[0](x)))  # expect: <class 'tuple'>

# --- none of our objects is copied or pickled, and their texts are fixed
import copy, pickle
from adder import caretaker, facet, guard, Namespace, Attr, make_brand_pair
def f(x): pass
proxy, revoke = caretaker(f)
sealer, unsealer = make_brand_pair("x")
for x in proxy, revoke, guard(x=int), guard(x=int)(f), Attr(a=1), sealer, unsealer, sealer.seal(1):
    for copier in copy.copy, copy.deepcopy, pickle.dumps, lambda x: x.__reduce__(), lambda x: x.__reduce_ex__(2):
        try:
            print("!!", copier(x))
        except TypeError as e:
            if "cannot copy or pickle" not in str(e):
                print(e)
print(revoke, guard(), guard()(f).__qualname__, guard()(f).__doc__)  # expect: <revoke> <guard> f None

# --- exceptions that hold each other, in a circle and 2,000 deep
from adder import membrane
def circle():
    e = ValueError()
    e.args = (e, (e, 1))
    raise e
def deep():
    e = ValueError("x")
    for i in range(2000):
        e = ValueError(e)
    raise e
for f in circle, deep:
    p, revoke = membrane(f)
    try:
        p()
    except ValueError as e:
        if f is circle:
            print(e.args[0] is e.args[1][0] is e)  # expect: True
            continue
        n = 0
        while e.args[0] != "x":
            e, n = e.args[0], n + 1
        print(n)  # expect: 2000
