# Compartments: code of others in the same interpreter.
# cpython: skip (adder is our own module)
import adder, sys
c = adder.Compartment(name="guest", grants={"stdout": sys.stdout})
print(c, c.eval("1 + 1"), c.eval("__name__"), c.exec("x = 3"), c.namespace["x"])
c.exec("""
def tries(*calls):
    for what in calls:
        try: print(what())
        except Exception as e: print(type(e).__name__, e)
""")
for bad in (lambda: adder.Compartment(modules=[1]), lambda: adder.Compartment(grants=[]), lambda: adder.Compartment(grants={1: 2}),
            lambda: adder.Compartment(grants={"a/b": 2}), lambda: adder.Compartment(name=1), lambda: c.exec("x ="), lambda: c.eval("1; 2"), lambda: c.exec(1),
            lambda: c.import_module("nope"), lambda: adder.Compartment(modules=["re"]).exec("import json")):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
# expect: <Compartment 'guest'> 2 __main__ None 3
# expect: TypeError modules must be names, not int
# expect: TypeError grants must be a dict, not list
# expect: TypeError the names of grants must be str, not int
# expect: ValueError 'a/b' cannot be the name of a grant
# expect: TypeError name must be str, not int
# expect: SyntaxError invalid syntax (<compartment>, line 1)
# expect: SyntaxError invalid syntax (<compartment>, line 1)
# expect: TypeError source must be a string, bytes or code object
# expect: ModuleNotFoundError No module named 'nope'
# expect: ModuleNotFoundError No module named 'json'

# --- what an outsider sees of an instance; cpython: skip (adder is our own module)
import adder, sys
c = adder.Compartment(grants={"stdout": sys.stdout})
class P:
    def __init__(self):
        self._secret = "S"
        self.public = 1
    def meth(self): return self._secret
    @property
    def prop(self): return self._prop
    @prop.setter
    def prop(self, v): self._prop = v
    _hidden = 1
    __slots__ = ("_secret", "public", "_prop")
p = P()
c.namespace.update(p=p, P=P)
c.exec("""
def tries(*calls):
    for what in calls:
        try: print(what())
        except Exception as e: print(type(e).__name__, e)
tries(lambda: p.public, lambda: p.meth(), lambda: p._secret, lambda: getattr(p, "_secret", "no"), lambda: hasattr(p, "_secret"),
      lambda: "{0._secret}".format(p), lambda: [n for n in dir(p) if not n.startswith("__")], lambda: vars(p), lambda: p.__dict__,
      lambda: setattr(p, "public", 2), lambda: delattr(p, "public"), lambda: object.__setattr__(p, "public", 2), lambda: setattr(P, "meth", 1),
      lambda: P.meth(1), lambda: P.meth(p), lambda: P._hidden, lambda: P.__init__(p), lambda: P().public, lambda: object.__new__(P))
p.prop = 5
print(p.prop)
class D(P):
    def peek(self): return self._secret
print(D().peek())
""")
print(p.public, p.prop)
# expect: 1
# expect: S
# expect: AttributeError 'P' object has no attribute '_secret'
# expect: no
# expect: False
# expect: AttributeError 'P' object has no attribute '_secret'
# expect: ['meth', 'prop', 'public']
# expect: TypeError vars() argument must have __dict__ attribute
# expect: AttributeError 'P' object has no attribute '__dict__'
# expect: AttributeError attribute 'public' of a 'P' object of another compartment cannot be changed
# expect: AttributeError attribute 'public' of a 'P' object of another compartment cannot be changed
# expect: AttributeError 'P' object has no attribute '__setattr__'
# expect: AttributeError attribute 'meth' of a class 'P' of another compartment cannot be changed
# expect: TypeError a method of the class 'P' of another compartment needs an instance of it
# expect: S
# expect: AttributeError type object 'P' has no attribute '_hidden'
# expect: TypeError a method of the class 'P' of another compartment needs an instance of it
# expect: 1
# expect: TypeError instances of the class 'P' of another compartment are made by calling it
# expect: 5
# expect: S
# expect: 1 5

# --- type tokens; cpython: skip (adder is our own module)
import adder, sys
c = adder.Compartment(grants={"stdout": sys.stdout})
class P:
    __match_args__ = ("x",)
    def __init__(self, x): self.x = x
class E(ValueError): pass
def boom(): raise E("boom")
c.namespace.update(p=P(3), q=P(4), boom=boom, P=P)
c.exec("""
T = type(p)
print(T, T is type(q), T == type(q), isinstance(q, T), {T: 1}[type(q)], p.__class__ is T, T.__name__, T.__mro__, T.__class__)
print(issubclass(T, object), issubclass(T, T), T is P, P is T, T is not P, T == P, hash(T) == hash(P), isinstance(T, type))
for what in (lambda: T(1), lambda: type("D", (T,), {}), lambda: T.x, lambda: T.__init__):
    try: print(what())
    except Exception as e: print(type(e).__name__, e)
match q:
    case T(x): print("matched", x)
try:
    match q:
        case T(x, y): print("no")
except TypeError as e: print(e)
try: boom()
except ValueError as e:
    TE = type(e)
    print(TE, e, e.args, e.__traceback__, e.__context__)
try: boom()
except TE as e: print("caught by token", e)
import sys
try: boom()
except Exception: print(sys.exc_info()[0] is TE, sys.exc_info()[2])
""")
print(c.namespace["T"] is P)
# expect: <class '__main__.P'> True True True 1 True P (<class '__main__.P'>, <class 'object'>) <class 'type'>
# expect: True True True True False True True True
# expect: TypeError 'token' object is not callable
# expect: TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# expect: AttributeError 'token' object has no attribute 'x'
# expect: <method-wrapper '__init__' of token object at 0x7f00000000000020>
# expect: matched 4
# expect: P() accepts 1 positional sub-pattern (2 given)
# expect: <class '__main__.E'> boom ('boom',) None None
# expect: caught by token boom
# expect: True None
# expect: True

# --- the library, which each compartment runs for itself, meets its own; cpython: skip (adder is our own module)
import adder, sys, json
from fractions import Fraction
c = adder.Compartment(grants={"stdout": sys.stdout})
c.namespace["f"] = Fraction(1, 3)
c.exec("""
import json, numbers, collections.abc
from fractions import Fraction
print(isinstance(f, Fraction), isinstance(f, numbers.Rational), type(f) is Fraction, f + Fraction(1, 3), Fraction(1, 3) == f, hash(f) == hash(Fraction(1, 3)))
def bad(): json.loads("{")
json.dumps = None
class It:
    def __iter__(self): return iter(())
it = It()
""")
print(json.dumps([1]), isinstance(c.namespace["it"], __import__("collections").abc.Iterable))
try: c.namespace["bad"]()
except json.JSONDecodeError as e: print("theirs is ours", e)
# expect: True True False 2/3 True True
# expect: [1] True
# expect: theirs is ours Expecting property name enclosed in double quotes: line 1 column 2 (char 1)

# --- powers are those of who looked them up; cpython: skip (adder is our own module)
import adder, sys
class Clock:
    __capability__ = "clock"
    def time(self): return 42.0
a = adder.Compartment(grants={"now": Clock(), "stdout": sys.stdout})
b = adder.Compartment(grants={"stdout": sys.stdout})
b.namespace["their_time"] = a.import_module("time").time
b.exec("""
import time
for f in (their_time, time.time):
    try: print(f())
    except Exception as e: print(type(e).__name__)
""")
adder.Compartment().exec("import time\ntry: print(1)\nexcept PermissionError: pass\nelse: 1/0")
# expect: 42.0
# expect: CapabilityError

# --- text with less; cpython: skip (adder is our own module)
import adder
class P:
    def __init__(self): self._secret, self.name = "S", "n"
c = adder.Compartment()
p = P()
print(c.format("{0.name} {x}", p, x=1), c.getattr(p, "name"), c.getattr(p, "_secret", "hidden"))
for what in (lambda: c.format("{0._secret}", p), lambda: c.getattr(p, "_secret"), lambda: c.format(1)):
    try: print(what())
    except Exception as e: print(type(e).__name__, e)
# expect: n 1 n hidden
# expect: AttributeError 'P' object has no attribute '_secret'
# expect: AttributeError 'P' object has no attribute '_secret'
# expect: TypeError format() argument 1 must be str, not int

# --- drop; cpython: skip (adder is our own module)
import adder
for names in (("nope",), (1,)):
    try: adder.drop(*names)
    except Exception as e: print(type(e).__name__, e)
c = adder.Compartment(grants={"x": 1, "y": 2})
c.exec("""
import adder
adder.drop("x")
names = [n for n in ("x", "y") if n in globals()]
""")
print(c.namespace["names"])
# expect: KeyError 'nope'
# expect: TypeError the names of grants are str, not int
# expect: ['y']

# --- what a token says; cpython: skip (adder is our own module)
import adder, sys, copy, collections.abc
class P:
    "Doc of P."
    def __iter__(self): return iter(())
    __hash__ = None
c = adder.Compartment(grants={"stdout": sys.stdout})
c.namespace["p"] = P()
c.exec("""
import collections.abc
T = type(p)
print(T.__qualname__, T.__module__, T.__doc__, T != type(p), T != int, T | None, None | T, isinstance(None, T | None), T == 1)
print(isinstance(p, collections.abc.Iterable), isinstance(p, collections.abc.Hashable), sorted(T.__dict__))
""")
for what in copy.copy, copy.deepcopy, lambda c: c.__reduce__(), lambda c: c.__reduce_ex__(4):
    try: what(c)
    except TypeError as e: print(e)
# expect: P __main__ Doc of P. False True __main__.P | None None | __main__.P True False
# expect: True False ['__doc__', '__hash__', '__iter__', '__module__']
# expect: cannot copy or pickle a 'Compartment' object
# expect: cannot copy or pickle a 'Compartment' object
# expect: cannot copy or pickle a 'Compartment' object
# expect: cannot copy or pickle a 'Compartment' object

# --- the network refuses without a grant; cpython: skip (adder is our own module)
import socket, urllib.request
for what in (lambda: socket.create_connection(("example.com", 80)), lambda: urllib.request.urlopen("http://example.com/")):
    try: what()
    except PermissionError as e: print(type(e).__name__, getattr(e, "grant", None))
    except OSError as e: print(type(e).__name__, e)
# expect: CapabilityError net=dial:example.com:80
# expect: CapabilityError api=http:GET:http://example.com/

# --- the limits of the interpreter are the program's, whoever calls the function; cpython: skip (adder is our own module)
import adder, sys
c = adder.Compartment(grants={"stdout": sys.stdout})
c.exec("""
import sys
def tries(*calls):
    for what in calls:
        try: print(what())
        except Exception as e: print(type(e).__name__, e)
tries(lambda: sys.setrecursionlimit(500), lambda: sys.setrecursionlimit(10**6), lambda: sys.set_int_max_str_digits(0), lambda: sys.set_int_max_str_digits(4300))
recursion, digits = sys.setrecursionlimit, sys.set_int_max_str_digits
""")
c.namespace["tries"](lambda: c.namespace["recursion"](500), lambda: c.namespace["digits"](0))
print(sys.getrecursionlimit(), sys.get_int_max_str_digits())
c.namespace["lent"] = sys.setrecursionlimit
c.exec("lent(900)")
print(sys.getrecursionlimit())
# expect: CapabilityError the recursion limit is the program's: a compartment cannot change it
# expect: None
# expect: CapabilityError the limit of digits is the program's: a compartment cannot change it
# expect: None
# expect: CapabilityError the recursion limit is the program's: a compartment cannot change it
# expect: CapabilityError the limit of digits is the program's: a compartment cannot change it
# expect: 1000 4300
# expect: 900

# --- what reads frames is refused in foreign hands; cpython: skip (adder is our own module)
import adder, sys
c = adder.Compartment()
c.exec("def take(f):\n    try: return f()\n    except Exception as e: return type(e).__name__")
take = c.namespace["take"]
print([take(f) for f in (globals, locals, vars, dir, sys._getframe, sys.exception, sys.exc_info)])
# expect: ['CapabilityError', 'CapabilityError', 'CapabilityError', 'CapabilityError', 'CapabilityError', 'CapabilityError', 'CapabilityError']

# --- builtins are each compartment's own; cpython: skip (adder is our own module)
import adder, builtins
c, d = adder.Compartment(grants={"print": print}), adder.Compartment()
c.exec("""
import builtins
def sizes(): return len("abc"), getattr("abc", "upper")()
before = builtins.open, open, builtins.getattr, vars
""")
print(c.eval("builtins is __builtins__"), c.eval("builtins") is builtins, c.eval("open is builtins.open"), c.eval("open") is open, c.eval("len") is len)
c.exec("builtins.len = lambda x: 'c'; builtins.extra = 1; builtins.__annotations__['c'] = int")
print(c.eval("sizes(), extra, len(())"), d.eval("len('ab')"), len("ab"), d.eval("__builtins__.__annotations__"), builtins.__annotations__)
print(c.eval("before == (builtins.open, open, builtins.getattr, vars)"), c.eval("vars(builtins)['open'] is open"), c.eval("__builtins__.__dict__['getattr'] is getattr"))
for what in ("extra", "__builtins__.extra"):
    try: d.eval(what)
    except Exception as e: print(type(e).__name__, e)
# who made the compartment may write its builtins; it may not write those of others
d.namespace["__builtins__"].ord = lambda x: "patched"
d.namespace["theirs"], d.namespace["cs"] = builtins, c.eval("builtins")
print(d.eval("ord('x')"), ord("x"), d.eval("theirs.len is len"), d.eval("theirs.open is open"))
for what in ("theirs.len = 1", "cs.len = 1", "vars(theirs)['len'] = 1", "theirs.__annotations__['x'] = 1", "theirs.__dict__['len'] = 1", "del theirs.ord"):
    try: print(d.exec(what))
    except Exception as e: print(type(e).__name__, e)
# expect: True False True False True
# expect: (('c', 'ABC'), 1, 'c') 2 2 {} {}
# expect: True True True
# expect: NameError name 'extra' is not defined
# expect: AttributeError module 'builtins' has no attribute 'extra'
# expect: patched 120 True True
# expect: AttributeError attribute 'len' of a module of another compartment cannot be changed
# expect: AttributeError attribute 'len' of a module of another compartment cannot be changed
# expect: TypeError vars() argument must have __dict__ attribute
# expect: AttributeError module 'builtins' has no attribute '__annotations__'
# expect: AttributeError module 'builtins' has no attribute '__dict__'
# expect: AttributeError attribute 'ord' of a module of another compartment cannot be changed
