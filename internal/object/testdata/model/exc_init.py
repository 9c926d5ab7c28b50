# Classes of exceptions with an __init__ of their own, called in every way.
class E(Exception):
    def __init__(self, a, b=2, *rest, c=3):
        print("init", self.args, a, b, rest, c)
        self.a = a

class Quiet(ValueError):
    def __init__(self, msg=None):
        super().__init__(f"[{msg}]")

class Sub(E): pass

print(repr(E(1)), E(1, 5).args, E("x", "y", "z").a, repr(E(1, c=4)), repr(E(a=6)))  # expect: init (1,) 1 2 () 3
# expect: init (1, 5) 1 5 () 3
# expect: init ('x', 'y', 'z') x y ('z',) 3
# expect: init (1,) 1 2 () 4
# expect: init () 6 2 () 3
# expect: E(1) (1, 5) x E(1) E()
print(repr(Sub(*[1, 2])), repr(Sub(*[1], **{"c": 0})), repr(Quiet()), str(Quiet(4)), Quiet("q").args)  # expect: init (1, 2) 1 2 () 3
# expect: init (1,) 1 2 () 0
# expect: Sub(1, 2) Sub(1) Quiet('[None]') [4] ('[q]',)
print([e.a for e in map(E, [7, 8])])  # expect: init (7,) 7 2 () 3
# expect: init (8,) 8 2 () 3
# expect: [7, 8]
ns = type("ns", (), {"E": E})
print(repr(ns.E(9)), repr(ns().E(10)))  # expect: init (9,) 9 2 () 3
# expect: init (10,) 10 2 () 3
# expect: E(9) E(10)
for bad in (lambda: E(), lambda: E(1, d=2), lambda: Quiet(1, 2), lambda: Sub()):
    try:
        bad()
    except TypeError as e:
        print(e)
# expect: E.__init__() missing 1 required positional argument: 'a'
# expect: E.__init__() got an unexpected keyword argument 'd'
# expect: Quiet.__init__() takes from 1 to 2 positional arguments but 3 were given
# expect: E.__init__() missing 1 required positional argument: 'a'
try:
    raise E("raised", 1)  # expect: init ('raised', 1) raised 1 () 3
except E as e:
    print(e.a, e.args, e.__traceback__.tb_lineno)  # expect: raised ('raised', 1) 39
try:
    raise Quiet("chained") from E("cause")  # expect: init ('cause',) cause 2 () 3
except ValueError as e:
    print(repr(e), repr(e.__cause__))  # expect: Quiet('[chained]') E('cause')
try:
    raise Quiet
except Quiet as e:
    print(repr(e))  # expect: Quiet('[None]')
def gen():
    while True:
        yield E((yield))
g = gen()
next(g)
print(repr(g.send(11)))  # expect: init (11,) 11 2 () 3
# expect: E(11)

# ---
class NotNone(Exception):
    def __init__(self): return 5
class Raises(Exception):
    def __init__(self, x): raise LookupError(x)
class New(Exception):
    def __new__(cls, *args):
        print("new", args)
        return super().__new__(cls, "made")
    def __init__(self, *args):
        print("init", self.args, args)
class Other(Exception):
    def __new__(cls, *args): return 3
    def __init__(self): print("never")
class Meta(type):
    def __call__(cls, *args):
        print("meta", args)
        return super().__call__(*args)
class WithMeta(Exception, metaclass=Meta):
    def __init__(self, x): self.x = x
class Os(OSError):
    def __init__(self, *args):
        print(args, self.args, self.errno)
class Slots(Exception):
    __slots__ = ("x",)
    def __init__(self, x): self.x = x
class Key(KeyError):
    def __init__(self, k): self.k = k
class Late(Exception): pass

for f in (lambda: NotNone(), lambda: Raises(1), lambda: New(1, 2), lambda: Other(1), lambda: WithMeta(1),
          lambda: Os(2, "no"), lambda: Slots(4).x, lambda: Key("k"), lambda: str(Key("k")), lambda: Late(1)):
    try:
        print(repr(f()))
    except (TypeError, LookupError) as e:
        print(type(e).__name__, e)
# expect: TypeError __init__() should return None, not 'int'
# expect: LookupError 1
# expect: new (1, 2)
# expect: init ('made',) (1, 2)
# expect: New('made')
# expect: 3
# expect: meta (1,)
# expect: WithMeta(1)
# expect: (2, 'no') () None
# expect: Os()
# expect: 4
# expect: Key('k')
# expect: "'k'"
# expect: Late(1)
def init(self, x, y): self.both = x, y
Late.__init__ = init
print(Late(1, 2).both, Late(1, 2).args)  # expect: (1, 2) (1, 2)
del Late.__init__
print(repr(Late(1, 2, 3)))  # expect: Late(1, 2, 3)
Late.__new__ = lambda cls, *a: "new"
print(Late(1))  # expect: new

# ---
class Group(ExceptionGroup):
    def __init__(self, msg, excs): self.n = len(excs)
print(Group("g", [ValueError(1)]).n, repr(Group("g", [ValueError(1)])))  # expect: 1 Group('g', [ValueError(1)])
class Deep(Exception):
    def __init__(self, n):
        self.inner = Deep(n - 1) if n else None
d, n = Deep(50), 0
while d: d, n = d.inner, n + 1
print(n)  # expect: 51
class Endless(Exception):
    def __init__(self): Endless()
try:
    Endless()
except RecursionError as e:
    print("RecursionError")  # expect: RecursionError
class Stop(StopIteration):
    def __init__(self, v, w): super().__init__(v)
class It:
    def __iter__(self): return self
    def __next__(self): raise Stop(1, 2)
print(list(It()))  # expect: []
