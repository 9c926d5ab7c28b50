def text(x):
    "repr without addresses, and not too long"
    r = x if type(x) is str else repr(x)
    while " at 0x" in r:
        head, _, tail = r.partition(" at 0x")
        r = head + " at " + tail.lstrip("0123456789abcdef")
    return r if len(r) < 200 else r[:150] + f"... {len(r)}"
def shown(x, deep=0):
    k = type(x)
    if k is int and abs(x) > 10 ** 60:
        return f"int of {x.bit_length()} bits, {x % 1000003}"
    if k in (int, float, complex, bool, str, bytes, bytearray, type(None), type(...), range, slice):
        return text(repr(x))
    if deep > 4:
        return k.__name__
    if k in (list, tuple):
        return k.__name__ + "[" + ", ".join([shown(y, deep + 1) for y in x[:12]]) + f"] {len(x)}"
    if k in (set, frozenset):
        return k.__name__ + "{" + ", ".join(sorted([shown(y, deep + 1) for y in x])) + "}"
    if k is dict:
        return "{" + ", ".join([shown(y, deep + 1) + ": " + shown(z, deep + 1) for y, z in list(x.items())[:12]]) + f"}} {len(x)}"
    if k.__name__ == "Template":
        return "t" + shown(x.strings, deep + 1) + shown([(i.value, i.expression, i.conversion, i.format_spec) for i in x.interpolations], deep + 1)
    if isinstance(x, BaseException):
        return told(x, deep + 1)
    if isinstance(x, type):
        return "class " + x.__name__
    if k.__name__ == "module":
        return "module " + x.__name__
    if k.__name__ in ("function", "builtin_function_or_method", "method", "method_descriptor"):
        return k.__name__ + " " + x.__qualname__
    if isinstance(x, (V, Base)) or k.__module__ in ("typing", "types"):
        return text(x)
    try:
        return k.__name__ + " " + shown(dict(vars(x)), deep + 1)
    except TypeError:
        return k.__name__
def told(x, deep=0):
    "an exception with all that hangs on it"
    try:
        out = type(x).__name__ + ": " + text(str(x))
    except Exception as e:
        return type(x).__name__ + " whose str raises " + type(e).__name__
    if deep > 3:
        return out
    lines, t = [], x.__traceback__
    while t and len(lines) < 6:
        if t.tb_frame.f_code.co_filename == shown.__code__.co_filename:  # frames of the library are not shown
            lines.append(t.tb_lineno)
        t = t.tb_next
    out += f" {lines}"
    if isinstance(x, BaseExceptionGroup):
        out += " (" + ", ".join([told(y, deep + 1) for y in x.exceptions]) + ")"
    if notes := getattr(x, "__notes__", None):
        out += " notes " + text(notes)
    if x.__cause__ is not None:
        out += " from " + told(x.__cause__, deep + 1)
    elif x.__context__ is not None and not x.__suppress_context__:
        out += " in " + told(x.__context__, deep + 1)
    return out
def show(*args):
    try:
        print(*[shown(x) for x in args])
    except Exception as e:
        print("not shown:", type(e).__name__, text(str(e)))
def safe(f):
    try:
        return f()
    except Exception as x:
        show(x)
        return x
def order(s): return sorted(s, key=lambda x: (str(type(x)), text(x)))
LIVE = []
def kept(f):
    "a generator function whose generators are never finalised before the end"
    def call(*args, **kw):
        r = f(*args, **kw)
        LIVE.append(r)
        return r
    return call
def drive(x):
    "sends, throws and closes whatever can be resumed"
    k = type(x).__name__
    def step(name, f):
        try:
            show(name, f())
            return True
        except BaseException as e:
            show(name, e)
            return not isinstance(e, (StopIteration, StopAsyncIteration))
    def wait(c):
        for _ in range(9):
            try:
                got = c.send(None)
            except StopIteration as e:
                return e.value
            show("waits", got)
        c.close()
    if k == "generator":
        step("next", lambda: next(x)) and step("send", lambda: x.send(5)) and step("throw", lambda: x.throw(ValueError("thrown")))
        for _ in range(4):
            if not step("next", lambda: next(x)):
                break
        step("close", x.close)
    elif k == "coroutine":
        step("send", lambda: x.send(None)) and step("send", lambda: x.send(6)) and step("throw", lambda: x.throw(KeyError("thrown")))
        for _ in range(6):
            if not step("send", lambda: x.send(None)):
                break
        step("close", x.close)
    elif k == "async_generator":
        step("anext", lambda: wait(x.__anext__())) and step("asend", lambda: wait(x.asend(7))) and step("athrow", lambda: wait(x.athrow(ValueError("thrown"))))
        for _ in range(3):
            if not step("anext", lambda: wait(x.asend(None))):
                break
        step("aclose", lambda: wait(x.aclose()))
    else:
        show("result", x)
    return x if k not in ("generator", "coroutine", "async_generator") else k
class V:
    "a value with all operators, which say what they were asked"
    __match_args__ = ("n", "m")
    def __init__(self, n=0, m=None): self.n, self.m = n, m
    def __repr__(self): return f"V({text(self.n)}, {text(self.m)})"[:60]
    def __eq__(self, o): return isinstance(o, V) and self.n == o.n
    def __hash__(self): return 1
    def __lt__(self, o): return self.n < o.n if isinstance(o, V) else NotImplemented
    def __getitem__(self, k): return ("get", k)
    def __setitem__(self, k, x): show("set", k, x)
    def __delitem__(self, k): show("del", k)
    def __len__(self): return 3
    def __call__(self, *args, **kw): return (args, kw)
    def __iter__(self): return iter((self.n, self.m))
    def __contains__(self, x): return x == self.n
    def __enter__(self):
        show("enter", self)
        return self
    def __exit__(self, kind, x, tb):
        show("exit", kind, x)
        return self.m is True
    def __format__(self, spec): return f"<V {spec}>"
    def __neg__(self): return V(("neg", self.n))
    def __pos__(self): return V(("pos", self.n))
    def __invert__(self): return V(("invert", self.n))
    def __index__(self): return 2
    @property
    def twice(self): return self.n * 2
    @twice.setter
    def twice(self, x): self.n = x
    @twice.deleter
    def twice(self): self.n = "deleted"
for op in "add sub mul matmul truediv mod pow lshift rshift or xor and floordiv divmod".split():
    for way in ("", "r", "i"):
        if way + op != "idivmod":
            def special(self, o, *rest, name=way + op): return f"{name}({self!r}, {text(o)}{rest or ''})"[:60]
            setattr(V, f"__{way}{op}__", special)
class D:
    "a data descriptor"
    def __set_name__(self, owner, name): self.name = name; show("name", owner, name)
    def __get__(self, obj, kind=None): return (self.name, obj is None)
    def __set__(self, obj, x): show("set", self.name, x)
    def __delete__(self, obj): show("delete", self.name)
class Meta(type):
    def __new__(mcls, name, bases, space, **kw):
        show("new", name, [b.__name__ for b in bases], list(space)[:9], kw)
        return super().__new__(mcls, name, bases, space, **kw)
    def __init__(cls, name, bases, space, **kw): pass
    @classmethod
    def __prepare__(mcls, name, bases, **kw): return {"prepared": name}
    def __call__(cls, *args, **kw):
        show("make", cls.__name__, len(args), kw)
        return super().__call__(*args, **kw)
    def __len__(cls): return 4
    def __getitem__(cls, k): return ("item of class", k)
    def __instancecheck__(cls, x): return type.__instancecheck__(cls, x) or x == 3
class Base:
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        if tag is not None:
            show("subclass", cls.__name__, tag)
    def __init__(self, *args, **kw): self.args, self.kw = args, kw
    def __repr__(self): return f"<{type(self).__name__}>"
    def m0(self, *args, **kw): return ("Base.m0", args, kw)
    def m1(self, *args, **kw): return ("Base.m1", args, kw)
    def __class_getitem__(cls, k): return ("class item", k)
class Tick:
    "an awaitable that waits once"
    def __init__(self, n=0): self.n = n
    def __await__(self):
        got = yield ("tick", self.n)
        return self.n if got is None else got
class A:
    "an asynchronous iterator and context manager"
    def __init__(self, n=2): self.n = n % 4 if type(n) is int else 2
    def __repr__(self): return f"A({self.n})"
    def __aiter__(self): return self
    async def __anext__(self):
        self.n -= 1
        if self.n < 0:
            raise StopAsyncIteration
        if self.n == 1:
            await Tick("next")
        return self.n
    async def __aenter__(self):
        await Tick("enter")
        return self
    async def __aexit__(self, kind, x, tb):
        show("aexit", kind, x)
        return self.n == 3
def mark(*args, **kw): return lambda f: f
def numbers(n):
    for x in range(n):
        got = yield x
        if got: show("got", got)
    return "end"
def reset():
    global i, j, k, s, t, l, m, d, h, v, w
    i, j, k, s, t, l, m, d, h, v, w = 3, -2, 10, "text", "a b", [1, 2, 3], ["x", 5], {"k": 1, "j": [2]}, {1: "one"}, V(4, 5), V(1)
reset()
