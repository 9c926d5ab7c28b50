# Classes and functions that are open to those who take part in their statement, and the terms of classes.
# --- a decorator of another compartment sees and writes what it decorates; cpython: skip (adder is our own module)
import adder
A, B = adder.Compartment(grants={"print": print}), adder.Compartment(grants={"print": print})
A.exec('''
kept = []
def tries(*calls):
    for what in calls:
        try: print(what())
        except Exception as e: print(type(e).__name__, e)
def writes(c):
    kept.append(c)
    c.color = "red"
    print(c._hidden, "_hidden" in dir(c), "_hidden" in vars(c), type(c.__dict__).__name__)
    return c
def looks(c):
    kept.append(c)
    kept.append(c.__dict__)
    print(c._hidden, hasattr(c, "_hidden"), getattr(c, "_hidden"), callable(c.area), type.__getattribute__(c, "_hidden"))
    return c
def later():
    c = kept[-1]
    tries(lambda: setattr(c, "x", 2), lambda: c._hidden)
def replaces(c):
    return type("Replaced", (), {"before": c})
''')
for name in ("writes", "looks", "later", "tries", "replaces"):
    B.namespace[name] = A.namespace[name]
B.exec('''
@writes
class C:
    _hidden = "h"
print(C.color)
later()                        # who wrote it is an author
print(C.x)
@looks
class L:
    _hidden = "l"
    def area(self): return 2
L._hidden = "changed"
tries(lambda: L._hidden)
''')
A.exec('''
kept, (c, d) = kept[:-2], kept[-2:]
print(d["_hidden"])            # a copy
tries(lambda: c._hidden, lambda: setattr(c, "y", 1), lambda: delattr(c, "area"), lambda: vars(c), lambda: hasattr(c, "_hidden"))
''')
# expect: h True True mappingproxy
# expect: red
# expect: None
# expect: h
# expect: 2
# expect: l True l True l
# expect: changed
# expect: l
# expect: AttributeError type object 'L' has no attribute '_hidden'
# expect: AttributeError attribute 'y' of a class 'L' of another compartment cannot be changed
# expect: AttributeError attribute 'area' of a class 'L' of another compartment cannot be changed
# expect: TypeError vars() argument must have __dict__ attribute
# expect: False

# --- of a function it writes the attributes and sees nothing of the inside; cpython: skip (adder is our own module)
import adder
A, B = adder.Compartment(grants={"print": print}), adder.Compartment(grants={"print": print})
A.exec('''
import functools
kept = []
def tries(*calls):
    for what in calls:
        try: print(what())
        except Exception as e: print(type(e).__name__, e)
def marks(f):
    kept.append(f)
    f.tag, f._note = 1, "n"
    tries(lambda: f._note, lambda: sorted(f.__dict__), lambda: f.__annotations__, lambda: f.__code__, lambda: f.__defaults__,
          lambda: setattr(f, "__dict__", {}), lambda: setattr(f, "__defaults__", ()), lambda: setattr(f, "__code__", marks.__code__), lambda: f.__globals__)
    f.__name__ = "renamed"
    f.__dict__["lost"] = 1
    return f
def wraps(f):
    @functools.wraps(f)
    def wrapper(*args): return ["wrapped", f(*args)]
    return wrapper
def parametrized(*names):
    def mark(f):
        f.names = names
        return f
    return mark
class Marker:
    def __call__(self, f):
        f.by = type(self).__name__
        return f
partly = functools.partial(lambda x, f: setattr(f, "x", x) or f, 7)
def later():
    f = kept[-1]
    tries(lambda: setattr(f, "x", 2), lambda: f._note, lambda: f.tag)
''')
for name in ("marks", "wraps", "later", "parametrized", "Marker", "partly"):
    B.namespace[name] = A.namespace[name]
B.exec('''
@marks
def f(a, b=2) -> int: pass
print(f.__name__, f.tag, f._note, hasattr(f, "lost"))
later()
@wraps
def g(x):
    "doc of g"
    return x
print(g(1), g.__name__, g.__doc__)
@partly
@Marker()
@parametrized("a", "b")
def h(): pass
print(h.names, h.by, h.x)
class C:
    @parametrized("c")
    def method(self): pass
print(C.method.names)
@parametrized("d")
def generic[T](x: T) -> T: return x
@parametrized("e")
async def coro(): pass
print(generic.names, coro.names)
''')
# expect: n
# expect: ['_note', 'tag']
# expect: {'return': <class 'int'>}
# expect: AttributeError 'function' object has no attribute '__code__'
# expect: AttributeError 'function' object has no attribute '__defaults__'
# expect: AttributeError attribute '__dict__' of a 'function' object of another compartment cannot be changed
# expect: AttributeError attribute '__defaults__' of a 'function' object of another compartment cannot be changed
# expect: AttributeError attribute '__code__' of a 'function' object of another compartment cannot be changed
# expect: AttributeError 'function' object has no attribute '__globals__'
# expect: renamed 1 n False
# expect: AttributeError attribute 'x' of a 'function' object of another compartment cannot be changed
# expect: AttributeError 'function' object has no attribute '_note'
# expect: AttributeError 'function' object has no attribute 'tag'
# expect: ['wrapped', 1] g doc of g
# expect: ('a', 'b') Marker 7
# expect: ('c',)
# expect: ('d',) ('e',)

# --- the metaclass and the bases of a class statement; cpython: skip (adder is our own module)
import adder
A, B, C = [adder.Compartment(grants={"print": print}, name=n) for n in "ABC"]
A.exec('''
kept = []
def tries(*calls):
    for what in calls:
        try: print(what())
        except Exception as e: print(type(e).__name__, e)
class Base:
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
class Watching:
    def __init_subclass__(cls):
        kept.append(cls)
        print("watches", cls._x)
class Meta(type):
    def __new__(m, n, b, ns, **kw):
        c = super().__new__(m, n, b, ns)
        c.made = "by meta"
        return c
    def __init__(c, n, b, ns):
        super().__init__(n, b, ns)
        tries(lambda: c._x)
class Silent(type):
    def __new__(m, n, b, ns):
        kept.append(super().__new__(m, n, b, ns))
        helper = type("Helper", (), {"_h": 1})
        kept[-1].helper
        return kept[-1]
class Quiet(type): pass
class Other(type):
    def __new__(m, n, b, ns):
        kept.append(super().__new__(m, n, b, dict(ns)))   # of a namespace of its own: its own class
        return kept[-1]
def later():
    c = kept[-1]
    tries(lambda: c._x, lambda: setattr(c, "y", 1))
''')
C.exec('''
class Namer:
    def __set_name__(self, owner, name):
        try: owner.stolen = 1
        except Exception as e: print("Namer:", type(e).__name__)
        print("Namer sees", hasattr(owner, "_x"), owner.__name__)
''')
for name in ("Base", "Watching", "Meta", "Silent", "Quiet", "Other", "later", "tries"):
    B.namespace[name] = A.namespace[name]
B.namespace["Namer"] = C.namespace["Namer"]
B.exec('''
class S(Base, metaclass=Meta):
    _x = 5
print(S.tag, S.made)
S.own = 3
class K(Base): _x = 1
print(K.tag)
class W(Watching):
    _x = 6
W.own = 4
later()
class T(metaclass=Silent):
    _x, helper = 7, 8
T.own = 4
print(T.own)
later()
class O(metaclass=Other): _x = 9
later()
tries(lambda: setattr(O, "own", 1), lambda: O._x)
class N(metaclass=Quiet):
    _x = 10
    n = Namer()
class M(Base):
    _x = 10
    n = Namer()
tries(lambda: type("ByHand", (Watching,), {"_x": 1}))
''')
# expect: 5
# expect: None by meta
# expect: None
# expect: watches 6
# expect: AttributeError type object 'W' has no attribute '_x'
# expect: AttributeError attribute 'y' of a class 'W' of another compartment cannot be changed
# expect: 4
# expect: AttributeError type object 'T' has no attribute '_x'
# expect: AttributeError attribute 'y' of a class 'T' of another compartment cannot be changed
# expect: 9
# expect: None
# expect: AttributeError attribute 'own' of a class 'O' of another compartment cannot be changed
# expect: AttributeError type object 'O' has no attribute '_x'
# expect: Namer: AttributeError
# expect: Namer sees False N
# expect: Namer: AttributeError
# expect: Namer sees False M
# expect: AttributeError type object 'ByHand' has no attribute '_x'

# --- what is open is closed again; cpython: skip (adder is our own module)
import adder
A, B, C = [adder.Compartment(grants={"print": print}, name=n) for n in "ABC"]
A.exec('''
kept = []
def tries(*calls):
    for what in calls:
        try: print(what())
        except Exception as e: print(type(e).__name__, e)
def fails(c):
    kept.append(c)
    raise ValueError("no")
def later(c=None):
    c = c or kept[-1]
    tries(lambda: setattr(c, "x", 1), lambda: c._h)
def waits(c):
    kept.append(c)
    def g():
        for i in range(3):
            tries(lambda: c._h)
            yield c
    held = g()
    next(held)
    kept.append(held)
    return c
def goes_on():
    next(kept[-1])
def asks(f):
    def deco(c):
        kept.append(c)
        f()
        return c
    return deco
''')
C.exec('''
def swaps(c): return Other
def look(c, write=False):
    try:
        print("C sees", c._h)
        if write: c.x = 1
    except Exception as e: print("C:", type(e).__name__)
def passes(c): return c
''')
for name in ("fails", "later", "waits", "goes_on", "tries", "asks"):
    B.namespace[name] = A.namespace[name]
    C.namespace[name] = A.namespace[name]
for name in ("swaps", "look", "passes"):
    B.namespace[name] = C.namespace[name]
    A.namespace[name] = C.namespace[name]
B.exec('''
class Other: _h = "other"
''')
C.namespace["Other"] = B.namespace["Other"]
B.exec('''
try:
    @fails
    class F: _h = "f"
except ValueError as e: print(e)
later()
@waits
class G: _h = "g"
goes_on()
@later                       # what it is given is not what the statement made
@swaps
class H: _h = "h"
def by_hand(c):
    later(c)
    look(c)
    return c
@by_hand                     # what a decorator of one's own calls is none
class J: _h = "j"
class Two: _h = "two"
@(lambda c: later(Two))      # another class than that of the statement
class K: _h = "k"
@asks(lambda: look(None))
@passes
class P: _h = "p"
later()
''')
# expect: no
# expect: AttributeError attribute 'x' of a class 'F' of another compartment cannot be changed
# expect: AttributeError type object 'F' has no attribute '_h'
# expect: g
# expect: AttributeError type object 'G' has no attribute '_h'
# expect: AttributeError attribute 'x' of a class 'Other' of another compartment cannot be changed
# expect: AttributeError type object 'Other' has no attribute '_h'
# expect: AttributeError attribute 'x' of a class 'J' of another compartment cannot be changed
# expect: AttributeError type object 'J' has no attribute '_h'
# expect: C: AttributeError
# expect: AttributeError attribute 'x' of a class 'Two' of another compartment cannot be changed
# expect: AttributeError type object 'Two' has no attribute '_h'
# expect: C: AttributeError
# expect: AttributeError attribute 'x' of a class 'P' of another compartment cannot be changed
# expect: AttributeError type object 'P' has no attribute '_h'

# --- final classes and shared attributes; cpython: skip (adder is our own module)
import adder, copy
A = adder.Compartment(grants={"print": print})
A.exec('''
def tries(*calls):
    for what in calls:
        try: print(what())
        except Exception as e: print(type(e).__name__, e)
''')
tries = A.namespace["tries"]
@adder.final
class Ticket:
    pass
class Vip(Ticket): pass        # its own compartment may
@adder.shared("seat", "note")
class Slotted:
    __slots__ = ("seat", "paid")
class Sub(Slotted):
    def __init__(self): self.paid, self.total = False, 1
@adder.shared("seat")
class Guarded:
    def __setattr__(self, name, value): print("asked", name)
class Plain:
    seat = 1
    @property
    def no(self): return 1
adder.shared("no", "seat")(Plain)
A.namespace.update(Ticket=Ticket, Vip=Vip, s=Slotted(), sub=Sub(), g=Guarded(), p=Plain(), Plain=Plain, adder_final=adder.final, adder_shared=adder.shared, Slotted=Slotted)
A.exec('''
class Mine: pass
def rebase(): Mine.__bases__ = (Ticket,)
tries(lambda: type("T", (Ticket,), {}), lambda: type("T", (Vip,), {}).__name__, lambda: Ticket().__class__.__name__, rebase)
def put(o, **kw):
    for n, v in kw.items(): setattr(o, n, v)
    return [getattr(o, n) for n in kw]
tries(lambda: put(s, seat=5), lambda: put(s, paid=1), lambda: put(sub, seat=1, note=2), lambda: put(sub, total=0), lambda: delattr(sub, "note"), lambda: hasattr(sub, "note"),
      lambda: put(g, seat=1), lambda: put(p, seat=9), lambda: put(p, no=2), lambda: put(Plain, seat=3), lambda: adder_final(Plain), lambda: adder_shared("x")(Plain))
for i in range(300):
    s.seat = i
    sub.note = i
print(s.seat, sub.note)
''')
tries(lambda: adder.shared("_x"), lambda: adder.shared(1), lambda: adder.shared("a")(1), lambda: adder.final(int), lambda: adder.final(1), lambda: adder.shared()(Plain) is Plain, lambda: p.seat)
# expect: TypeError the class 'Ticket' of another compartment is final
# expect: T
# expect: Ticket
# expect: TypeError the class 'Ticket' of another compartment is final
# expect: [5]
# expect: AttributeError attribute 'paid' of a 'Slotted' object of another compartment cannot be changed
# expect: [1, 2]
# expect: AttributeError attribute 'total' of a 'Sub' object of another compartment cannot be changed
# expect: None
# expect: False
# expect: asked seat
# expect: AttributeError 'Guarded' object has no attribute 'seat'
# expect: [9]
# expect: AttributeError property 'no' of 'Plain' object has no setter
# expect: AttributeError attribute 'seat' of a class 'Plain' of another compartment cannot be changed
# expect: TypeError the class 'Plain' is another compartment's
# expect: TypeError the class 'Plain' is another compartment's
# expect: 299 299
# expect: ValueError '_x' is not a public name
# expect: TypeError the names of attributes are str, not int
# expect: TypeError shared() takes a class, not int
# expect: TypeError the class 'int' is built in
# expect: TypeError final() takes a class, not int
# expect: True
# expect: NameError name 'p' is not defined
