# Scopes and closures: nonlocal counters, late binding, class scopes, comprehension scopes, walrus, decorators with state, currying, monkeypatching.
import builtins
import functools
import inspect
import operator
import types
from collections import Counter, namedtuple
from contextlib import ContextDecorator, ExitStack, contextmanager, nullcontext
from functools import partial, partialmethod, reduce, singledispatch, update_wrapper, wraps

total = 0
history = []


def counter(start=0, *, step=1):
    n = start

    def bump(by=None):
        nonlocal n
        global total
        n += by if by is not None else step
        total += 1
        return n

    def peek(): return n

    def reset():
        nonlocal n
        n, old = start, n
        return old
    bump.peek, bump.reset = peek, reset
    return bump


a, b = counter(), counter(10, step=5)
print(a(), a(), b(), b(by=1), a.peek(), b.reset(), b.peek(), total)  # expect: 1 2 15 16 2 16 10 4
late, early = [lambda: i for i in range(3)], [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in early], [f() for f in map(lambda i: lambda: i, range(3))])  # expect: [2, 2, 2] [0, 1, 2] [0, 1, 2]
x = "global"


class Scope:
    x = "class"
    y = [x for _ in range(1)]
    z = (lambda: x)()
    w = [(lambda: x)() for _ in range(1)]

    def method(self): return x
    def inner(self):
        x = "method"

        class Deep:
            nonlocal_seen = x
            x = x + "+deep"
            def get(self): return x
        return Deep.nonlocal_seen, Deep.x, Deep().get()


s = Scope()
print(s.y, s.z, s.w, s.method(), s.inner())  # expect: ['global'] global ['global'] global ('global', 'global+deep', 'method')


def walrus(data):
    if (n := len(data)) > 3 and (last := data[-1]) is not None:
        return n, last, [y := 1, y ** 2, (y := 5) + y], [z for v in data if (z := v * 2) > 4], z
    while (n := n - 1) > 0:
        pass
    return n, "last" in locals(), sorted(locals())


print(walrus([1, 2, 3, 4]), walrus([1]))  # expect: (4, 4, [1, 1, 10], [6, 8], 8) (0, False, ['data', 'n'])


def unbound(flag):
    try:
        if flag:
            v = 1
        del v
        return v
    except UnboundLocalError as e:
        return str(e), e.name


def free():
    def inner(): return later
    try:
        inner()
    except NameError as e:
        first = str(e)
    later = 3
    return first, inner()


print(unbound(True), unbound(False), free())  # expect: ("cannot access local variable 'v' where it is not associated with a value", None) ("cannot access local variable 'v' where it is not associated with a value", None) ("cannot access free variable 'later' where it is not associated with a value in enclosing scope", 3)
try:
    undefined_name_xyz
except NameError as e:
    print(e, e.name)  # expect: name 'undefined_name_xyz' is not defined undefined_name_xyz
try:
    exec("def f():\n    global g\n    g = 1\n    nonlocal q\n")
except SyntaxError as e:
    print(e.msg, e.lineno)  # expect: no binding for nonlocal 'q' found 4


def curry(fn, *bound):
    need = sum(p.default is p.empty for p in inspect.signature(fn).parameters.values())

    def take(*more):
        args = bound + more
        return fn(*args) if len(args) >= need else curry(fn, *args)
    return update_wrapper(take, fn)


def compose(*fs): return reduce(lambda f, g: lambda *a, **k: g(f(*a, **k)), fs)


@curry
def volume(l, w, h=2, /): return l * w * h


print(volume(2)(3), volume(2, 3, 4), volume.__name__, compose(str.split, len, partial(operator.mul, 10))("a b c"))  # expect: 12 24 volume 30


class retry(ContextDecorator):
    def __init__(self, times, *errors):
        self.times, self.errors, self.seen = times, errors or (Exception,), []

    def __call__(self, fn):
        @wraps(fn)
        def inner(*a, **k):
            for i in range(self.times):
                with self:
                    return fn(*a, **k)
            raise RuntimeError(f"{fn.__name__} failed {self.times} times") from self.seen[-1]
        inner.tries = self
        return inner

    def __enter__(self): return self
    def __exit__(self, t, e, tb):
        if e is not None and isinstance(e, self.errors):
            self.seen.append(e)
            return True


def flaky_maker(fail):
    left = fail

    @retry(3, ValueError, LookupError)
    def flaky(kind=ValueError):
        nonlocal left
        if left:
            left -= 1
            raise kind(f"left {left}")
        return "done"
    return flaky


for n, kind in ((0, ValueError), (2, KeyError), (5, ValueError), (1, TypeError)):
    f = flaky_maker(n)
    try:
        print(n, f(kind), [str(e) for e in f.tries.seen])
    except Exception as e:
        print(n, type(e).__name__, e, repr(e.__cause__))
# expect: 0 done []
# expect: 2 done ["'left 1'", "'left 0'"]
# expect: 5 RuntimeError flaky failed 3 times ValueError('left 2')
# expect: 1 TypeError left 0 None


def logged(fn=None, /, *, prefix=">"):
    if fn is None:
        return partial(logged, prefix=prefix)

    @wraps(fn)
    def inner(*args, **kwargs):
        text = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
        history.append(f"{prefix} {fn.__qualname__}({text})")
        return fn(*args, **kwargs)
    return inner


class Api:
    base = "/"

    @logged
    def get(self, path, /, **q): return self.base + path + "".join(f"?{k}={v}" for k, v in q.items())

    @logged(prefix="~")
    @staticmethod
    def ping(): return "pong"

    @classmethod
    @logged(prefix="c")
    def make(cls, **kw): return type("Sub", (cls,), kw)()

    user = partialmethod(get, "user")
    def __repr__(self): return "Api()"


print(Api().get("x", a=1), Api().user(b=2), Api.make(base="//").get("y"), Api.ping.__name__, *history, sep="; ")  # expect: /x?a=1; /user?b=2; //y; ping; > Api.get(Api(), 'x', a=1); > Api.get(Api(), 'user', b=2); c Api.make(<class '__main__.Api'>, base='//'); > Api.get(Api(), 'y')


@contextmanager
def patched(obj, **names):
    missing = object()
    old = {k: getattr(obj, k, missing) for k in names}
    for k, v in names.items():
        setattr(obj, k, v)
    try:
        yield old
    finally:
        for k, v in old.items():
            delattr(obj, k) if v is missing else setattr(obj, k, v)


with patched(Api, get=lambda self, p: f"fake {p}", extra=1):
    print(Api().get("z"), Api.extra, Api().user.func.__name__ if hasattr(Api().user, "func") else "bound")  # expect: fake z 1 get
print(hasattr(Api, "extra"), Api().get("w"))  # expect: False /w
real = builtins.len
with patched(builtins, len=lambda x: real(x) + 100):
    print(len("abc"), max(map(len, ["a", "bb"])))  # expect: 103 102
print(len("abc"))  # expect: 3


def keyword(a, b=2, /, c=3, *args, d, e=5, **kw): return locals()


print(keyword(1, d=4), keyword(1, 2, 3, 4, d=0, z=1, a=9), inspect.signature(keyword), inspect.getfullargspec(keyword), keyword.__defaults__, keyword.__kwdefaults__)  # expect: {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'args': (), 'kw': {}} {'a': 1, 'b': 2, 'c': 3, 'd': 0, 'e': 5, 'args': (4,), 'kw': {'z': 1, 'a': 9}} (a, b=2, /, c=3, *args, d, e=5, **kw) FullArgSpec(args=['a', 'b', 'c'], varargs='args', varkw='kw', defaults=(2, 3), kwonlyargs=['d', 'e'], kwonlydefaults={'e': 5}, annotations={}) (2, 3) {'e': 5}
for call in ("keyword()", "keyword(1)", "keyword(1, d=1, b=3, d1=2)['kw']", "keyword(1, 2, 3, c=4, d=5)", "keyword(*[1], **{'d': 1}, **{'d': 2})", "keyword(d=1, *(1, 2), e=0)['e']", "keyword(a=1, d=1)", "volume(1, 2, h=3)", "counter(1, 2)"):
    try:
        print(call, "->", eval(call))
    except TypeError as e:
        print(call, "!!", e)
# expect: keyword() !! keyword() missing 1 required positional argument: 'a'
# expect: keyword(1) !! keyword() missing 1 required keyword-only argument: 'd'
# expect: keyword(1, d=1, b=3, d1=2)['kw'] -> {'b': 3, 'd1': 2}
# expect: keyword(1, 2, 3, c=4, d=5) !! keyword() got multiple values for argument 'c'
# expect: keyword(*[1], **{'d': 1}, **{'d': 2}) !! __main__.keyword() got multiple values for keyword argument 'd'
# expect: keyword(d=1, *(1, 2), e=0)['e'] -> 0
# expect: keyword(a=1, d=1) !! keyword() missing 1 required positional argument: 'a'
# expect: volume(1, 2, h=3) !! volume() got an unexpected keyword argument 'h'
# expect: counter(1, 2) !! counter() takes from 0 to 1 positional arguments but 2 were given
ns = {}
exec("y = [v * k for k in range(3) for v in (k, k + 1) if v % 2]\nclass K:\n    n = 1\n    def f(self): return __class__.n\n", {"v": 9}, ns)
print(sorted(ns), ns["y"], ns["K"]().f(), eval("(lambda q: q + t)(1)", {"t": 5}), eval("x + x", {"x": 1}, types.MappingProxyType({"x": 2})))  # expect: ['K', 'y'] [0, 1, 6] 1 6 4
