# Membranes: whatever passes is data or a proxy.
# cpython: skip (adder is our own module)
from adder import membrane
class T:
    def __init__(self): self.l, self.log = [3, 1, 2], []
    def m(self, a): return (a, self.l, 5)
    def me(self): return self
    def echo(self, x): self.log.append(x); return x
    def call(self, f, *a): return f(*a)
    def __getitem__(self, i): return i
    def __add__(self, other): return [other]
    def __eq__(self, other): return isinstance(other, T)
    def __hash__(self): return 77
t = T()
p, revoke = membrane(t)
print(p.me() is p, p.l is p.l, p.m(1)[1] is p.l, type(p.l), p.l[0], len(p.l), sorted(p.l), list(p.l), 3 in p.l)  # expect: True True True <class 'adder.Proxy'> 3 3 [1, 2, 3] [3, 1, 2] True
p.l.append(4)
print(t.l, sum(p.l), max(p.l), [*p.l], p.l == p.l, p == p, hash(p), {p: 1}[p])  # expect: [3, 1, 2, 4] 10 4 [3, 1, 2, 4] True True 77 1
# going back unwraps
class Out:
    secret = 1
    def ping(self): return "pong"
o = Out()
print(p.echo(o) is o, p.echo(p) is p, t.log[1] is t, type(t.log[0]), t.log[0].ping())  # expect: True True True <class 'adder.Proxy'> pong
print(p.echo((1, (o, "x")))[1][0] is o, p.echo(p.l) is p.l, t.log[-1] is t.l)  # expect: True True True
print(p.call(lambda x: x is p, p), p.call(p.echo, 5), (p + o)[0] is o)  # expect: True 5 True
print(p.call(len, [1, 2]), p.echo(int), p.echo(len), p.echo(ValueError))  # expect: 2 <class 'int'> <built-in function len> <class 'ValueError'>
# classes of the same membrane
print(isinstance(p, p.__class__), p.__class__ is p.__class__, isinstance(o, p.__class__), isinstance(p, list), isinstance(p.l, list))  # expect: True True False False False
class C: pass
q, _ = membrane([C, C()])
made = q[0]()  # a class that was handed over can be called, one that an object shows cannot
print(type(made), isinstance(made, q[0]), isinstance(made, q[1].__class__), q[1].__class__ == q[0], callable(q[1].__class__))  # expect: <class 'adder.Proxy'> True True True False

# --- hidden names, and no writes
from adder import membrane
class T:
    _x = 1
    def m(self): pass
    def __iter__(self): return iter([1])
p, revoke = membrane(T())
for name in "_x", "__dict__", "__self__", "__func__", "__closure__", "__reduce_ex__", "__module__", "__weakref__":
    for x in p, p.m:
        try:
            v = getattr(x, name)
        except AttributeError:
            continue
        try:
            v(2)
        except TypeError as e:
            print(name, e)  # expect: __reduce_ex__ cannot copy or pickle a 'Proxy' object
                            # expect: __reduce_ex__ cannot copy or pickle a 'Proxy' object
                            # expect: __module__ 'str' object is not callable
                            # expect: __module__ 'str' object is not callable
for f in lambda: setattr(p, "x", 1), lambda: delattr(p, "m"), lambda: vars(p), lambda: object.__setattr__(p, "__class__", int):
    try:
        print("!!", f())
    except Exception as e:
        print(type(e).__name__)  # expect: AttributeError
                                 # expect: AttributeError
                                 # expect: TypeError
                                 # expect: TypeError

# --- exceptions cross as the nearest built-in class, with copied arguments
from adder import membrane
class Mine(KeyError):
    def __init__(self, *a): super().__init__(*a); self.secret = [1]
class T:
    def fail(self, e): raise e
    def own(self): raise Mine("k", [1])
    def missing(self): return self.nothing
    def group(self): raise ExceptionGroup("g", [ValueError(self)])
    def chained(self):
        try:
            raise ValueError(self)
        except ValueError:
            raise TypeError("x") from None
p, revoke = membrane(T())
def crossing(f):
    try:
        f()
    except BaseException as e:
        print(type(e), e.args[:1], len(e.args), hasattr(e, "secret"), getattr(e, "obj", None), e.__context__)
crossing(p.own)  # expect: <class 'KeyError'> ('k',) 2 False None None
crossing(p.missing)  # expect: <class 'AttributeError'> ("'T' object has no attribute 'nothing'",) 1 False None None
crossing(p.group)  # expect: <class 'Exception'> ('g',) 1 False None None
crossing(p.chained)  # expect: <class 'TypeError'> ('x',) 1 False None None
class Local(Exception): pass
def outside(): raise Local("out")
class U:
    def call(self, f):
        try:
            f()
        except Exception as e:
            return type(e), e.args
q, _ = membrane(U())
print(q.call(outside))  # expect: (<class 'Exception'>, ('out',))

# exceptions as values are copied likewise, so that throw() and __exit__ know them
class V:
    def is_value_error(self, e): return isinstance(e, ValueError), type(e), e.args
    def gen(self):
        try:
            yield 1
        except KeyError as e:
            yield e.args
    def __enter__(self): return self
    def __exit__(self, t, e, tb): return t is ZeroDivisionError and isinstance(e, ZeroDivisionError)
v, _ = membrane(V())
class Sub(ValueError): pass
print(v.is_value_error(Sub("x")))  # expect: (True, <class 'ValueError'>, ('x',))
g = v.gen()
print(next(g), g.throw(KeyError("k")))  # expect: 1 ('k',)
with v:
    1 / 0
import asyncio
class W:
    async def wait(self):
        try:
            while True:
                await asyncio.sleep(0)
        except asyncio.CancelledError:
            return "cancelled inside"
w, _ = membrane(W())
async def main():
    task = asyncio.create_task(w.wait())
    await asyncio.sleep(0)
    task.cancel()
    return await task
print(asyncio.run(main()))  # expect: cancelled inside

# --- natives that look at what a proxy stands for: kinds of collections
import collections.abc as abc
from adder import membrane, read_only
l, d, o = membrane([1, 2, 3])[0], membrane({"a": 1})[0], membrane(object())[0]
for c in abc.Sequence, abc.Mapping, abc.Sized, abc.Iterable, abc.Hashable, abc.Callable:
    print(c.__name__, isinstance(l, c), isinstance(d, c), isinstance(o, c))  # expect: Sequence True False False
                                                                             # expect: Mapping False True False
                                                                             # expect: Sized True True False
                                                                             # expect: Iterable True True False
                                                                             # expect: Hashable False False True
                                                                             # expect: Callable False False False
for p in l, d, o, read_only([1, 2]):
    match p:
        case [a, *b]: print("sequence", a, b)  # expect: sequence 1 [2, 3]
        case {"a": x}: print("mapping", x)  # expect: mapping 1
        case object(): print("neither")  # expect: neither
                                         # expect: sequence 1 [2]

# --- revocation cuts both ways at once
from adder import membrane, CapabilityError
class T:
    def __init__(self): self.kept = None
    def keep(self, x): self.kept = x
    def use(self): return self.kept.ping()
    def late(self): revoke(); return "secret"
    def fails(self): revoke(); raise ValueError("secret")
class Out:
    def ping(self): return "pong"
t = T()
p, revoke = membrane(t)
p.keep(Out())
print(t.use(), p.use())  # expect: pong pong
m, h = p.keep, hash(p)
def refused(f):
    try:
        print("!!", f())
    except CapabilityError as e:
        print(e)
refused(p.late)  # expect: the membrane was revoked
refused(t.use)  # expect: the membrane was revoked
refused(lambda: m(1))  # expect: the membrane was revoked
refused(lambda: p.keep)  # expect: the membrane was revoked
refused(lambda: repr(p))  # expect: the membrane was revoked
print(p == p, p != p, hash(p) == h, p in [p], {p: 1}[p])  # expect: True False True True 1
p, revoke = membrane(T())
refused(p.fails)  # expect: the membrane was revoked

# --- natives take proxies through protocols, exact types they refuse
import json
from adder import membrane, data, freeze
class P:
    def __fspath__(self): return "/etc/x"
    def __index__(self): return 2
    def __float__(self): return 1.5
    def __str__(self): return "text"
    def __format__(self, spec): return "formatted " + spec
    def __bool__(self): return False
    def __contains__(self, x): return x == 1
    def __enter__(self): return self
    def __exit__(self, t, e, tb): return t is ValueError
import os
p, revoke = membrane(P())
print(os.fspath(p), [1, 2, 3][p], float(p), str(p), f"{p:abc}", bool(p), 1 in p, range(p))  # expect: /etc/x 3 1.5 text formatted abc False True range(0, 2)
with p as q:
    print(q is p)  # expect: True
d, _ = membrane({"a": [1, {"b": 2}]})
print(d["a"][1]["b"], list(d), sorted(d.items()) == sorted(d.items()), dict(d)["a"] is d["a"], list(d.keys()), {**d}.keys())  # expect: 2 ['a'] True True ['a'] dict_keys(['a'])
for f in json.dumps, data, freeze:
    try:
        print("!!", f(d))
    except TypeError as e:
        print(e)  # expect: Object of type dict is not JSON serializable
                  # expect: data() does not copy a 'Proxy' object
                  # expect: cannot freeze a 'Proxy' object

# --- generators and coroutines
import asyncio
from adder import membrane
class T:
    def gen(self):
        x = yield 1
        yield x
    async def get(self, x): return x
    async def make(self): return [2]
p, _ = membrane(T())
g = p.gen()
print(next(g), g.send("sent"), list(p.gen()))  # expect: 1 sent [1, None]
async def main():
    return await p.get([1]), await p.make()
x, y = asyncio.run(main())
print(type(x), type(y), y)  # expect: <class 'list'> <class 'adder.Proxy'> [2]
