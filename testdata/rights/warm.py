"""One text in two compartments: what is refused stays refused where it was allowed 10,000 times before."""

import adder

TEXT = '''
import functools, operator, types

class V:
    kind = "public"
    _hidden = "h"
    __match_args__ = ("public",)
    def __init__(self):
        self.public = 1
        self._secret = "S"
        self.__true = "T"
    def told(self): return self._secret
    def _told(self): return "S"
    def gives(self): self.gone = 1
    def peek(self, other): return other.__true
    @property
    def prop(self): return self._secret
    @classmethod
    def made(cls): return cls()
class W(V):
    def above(self): return super()._told()
class S:
    __slots__ = ("public", "_secret")
    def __init__(self): self.public = self._secret = "S"
class Other(V): pass
def raised():
    try:
        try: raise KeyError("first")
        finally: raise ValueError("second")
    except ValueError as e: return e
def function(a=1): return a
def generator(): yield 1
module = types.ModuleType("made")
module._secret = "S"
def lookalike():
    return types.SimpleNamespace(_secret="S")

v = V()
own = {"v": v, "V": V, "w": W(), "W": W, "s": S(), "S": S, "e": raised(), "f": function, "g": generator(), "m": module, "p": functools.partial(len), "Other": Other}
sites = {}

def site(f):
    sites[f.__name__] = f

# Each gets the things of a compartment and does one thing to them n times at one place.
@site
def read(x, n):
    v = x["v"]
    for _ in range(n): v._secret
@site
def call(x, n):
    v = x["v"]
    for _ in range(n): v._told()
@site
def read_slot(x, n):
    s = x["s"]
    for _ in range(n): s._secret
@site
def write_slot(x, n):
    s = x["s"]
    for _ in range(n): s.public = 1
@site
def read_truly_private(x, n):
    v = x["v"]
    for _ in range(n): own["v"].peek(v)
@site
def write(x, n):
    v = x["v"]
    for _ in range(n): v.public = 1
@site
def write_new(x, n):
    v = x["v"]
    for i in range(n): v.added = 1
@site
def augment(x, n):
    v = x["v"]
    for _ in range(n): v.public += 1
@site
def delete(x, n):
    v = x["v"]
    for _ in range(n):
        v.gives()
        del v.gone
@site
def unpack(x, n):
    v = x["v"]
    for _ in range(n): v.public, y = 1, 2
@site
def by_loop(x, n):
    v = x["v"]
    for v.public in range(n): pass
@site
def by_getattr(x, n):
    v = x["v"]
    for _ in range(n): getattr(v, "_secret")
@site
def by_setattr(x, n):
    v = x["v"]
    for _ in range(n): setattr(v, "public", 1)
@site
def by_object_getattribute(x, n):
    v = x["v"]
    for _ in range(n): object.__getattribute__(v, "_secret")
@site
def by_object_setattr(x, n):
    v = x["v"]
    for _ in range(n): object.__setattr__(v, "public", 1)
@site
def by_format(x, n):
    v = x["v"]
    for _ in range(n): "{0._secret}".format(v)
@site
def by_attrgetter(x, n):
    v, get = x["v"], operator.attrgetter("_secret")
    for _ in range(n): get(v)
@site
def by_vars(x, n):
    v = x["v"]
    for _ in range(n): vars(v)["_secret"]
@site
def by_dict(x, n):
    v = x["v"]
    for _ in range(n): v.__dict__["_secret"]
@site
def by_pattern(x, n):
    v, V = x["v"], x["V"]
    for _ in range(n):
        match v:
            case V(_secret=y): pass
            case _: raise LookupError
@site
def by_subclass(x, n):
    class D(V):
        def look(self, other): return other._secret
    d, v = D(), x["v"]
    for _ in range(n): d.look(v)
@site
def by_super(x, n):
    w, W = x["w"], x["W"]
    for _ in range(n): super(W, w)._told()
@site
def class_read(x, n):
    V = x["V"]
    for _ in range(n): V._hidden
@site
def class_write(x, n):
    V = x["V"]
    for _ in range(n): V.kind = "public"
@site
def class_delete(x, n):
    V = x["V"]
    for _ in range(n):
        V.extra = 1
        del V.extra
@site
def class_of(x, n):
    v = x["v"]
    for _ in range(n): type(v).kind
@site
def call_class_of(x, n):
    v = x["v"]
    for _ in range(n): type(v)()
@site
def class_attribute_called(x, n):
    v = x["v"]
    for _ in range(n): v.__class__()
@site
def unbound(x, n):
    V = x["V"]
    like = lookalike()
    for _ in range(n): V.told(like)
@site
def unbound_other(x, n):
    V, w = x["V"], own["w"]
    f = V.told
    for _ in range(n): f(w)
@site
def unbound_init(x, n):
    V, v = x["V"], x["v"]
    for _ in range(n): V.__init__(v)
@site
def forge(x, n):
    V = x["V"]
    for _ in range(n): object.__new__(V)
@site
def forge_by_new(x, n):
    V = x["V"]
    for _ in range(n): V.__new__(V)
@site
def reclass(x, n):
    v, Other, V = x["v"], x["Other"], x["V"]
    for _ in range(n):
        v.__class__ = Other
        v.__class__ = V
@site
def getter_of_property(x, n):
    V = x["V"]
    for _ in range(n): V.prop.fget
@site
def traceback(x, n):
    e = x["e"]
    for _ in range(n): e.__traceback__.tb_frame
@site
def context(x, n):
    e = x["e"]
    for _ in range(n): e.__context__.args
@site
def exception_write(x, n):
    e = x["e"]
    for _ in range(n): e.args = ("second",)
@site
def function_write(x, n):
    f = x["f"]
    for _ in range(n): f.note = 1
@site
def function_defaults(x, n):
    f = x["f"]
    for _ in range(n): f.__defaults__[0]
@site
def function_code(x, n):
    f = x["f"]
    for _ in range(n): f.__code__.co_names
@site
def generator_code(x, n):
    g = x["g"]
    for _ in range(n): g.gi_code.co_name
@site
def module_read(x, n):
    m = x["m"]
    for _ in range(n): m._secret
@site
def module_write(x, n):
    m = x["m"]
    for _ in range(n): m.extra = 1
@site
def insides_of_partial(x, n):
    p = x["p"]
    for _ in range(n): p.func

def attempt(name, x, n):
    try:
        sites[name](x, n)
    except (AttributeError, TypeError, PermissionError, LookupError) as e:
        return type(e).__name__
    return "allowed"
'''

code = compile(TEXT, "both.py", "exec")
a, b = adder.Compartment(name="a"), adder.Compartment(name="b")
for c in a, b:
    c.namespace["code"] = code
    c.exec("exec(code)")
sides = a.namespace, b.namespace
names = list(sides[0]["sites"])
wrong = []


def want(what, side, name, x, n):
    got = side["attempt"](name, x, n)
    if (got == "allowed") != (what == "allowed"):
        wrong.append((name, what, got))


for name in names:
    for side, other in sides, sides[::-1]:
        want("refused", side, name, other["own"], 1)  # before the place has seen anything
    for side in sides:
        want("allowed", side, name, side["own"], 10_000)
    for side, other in sides, sides[::-1]:
        want("refused", side, name, other["own"], 10)
        want("allowed", side, name, side["own"], 100)
        want("refused", side, name, other["own"], 1)
    for i in range(50):
        for side, other in sides, sides[::-1]:
            want("allowed", side, name, side["own"], 2)
            want("refused", side, name, other["own"], 2)
for name, what, got in wrong[:20]:
    print(name, "should be", what + ":", got)
print(len(names), "places")
