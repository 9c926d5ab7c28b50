# types.SimpleNamespace.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
from types import SimpleNamespace as N
n = N(a=1, b="x")
tr(lambda: n)  # expect: namespace(a=1, b='x')
tr(lambda: N())  # expect: namespace()
tr(lambda: N({"z": 1}, y=2))  # expect: namespace(z=1, y=2)
tr(lambda: N([("q", 1)]))  # expect: namespace(q=1)
tr(lambda: N(1))  # expect: TypeError | 'int' object is not iterable
tr(lambda: N({1: 2}))  # expect: TypeError | keywords must be strings
tr(lambda: N({}, {}))  # expect: TypeError | SimpleNamespace expected at most 1 argument, got 2
tr(lambda: N({"a": 1}, a=2))  # expect: namespace(a=2)
tr(lambda: n == N(a=1, b="x"))  # expect: True
tr(lambda: n == N(b="x", a=1))  # expect: True
tr(lambda: n == 1)  # expect: False
tr(lambda: n != N())  # expect: True
tr(lambda: n < n)  # expect: TypeError | '<' not supported between instances of 'dict' and 'dict'
tr(lambda: N(a=1) < N(a=2))  # expect: TypeError | '<' not supported between instances of 'dict' and 'dict'
n.self = n
tr(lambda: n)  # expect: namespace(a=1, b='x', self=namespace(...))
tr(lambda: hash(n))  # expect: TypeError | unhashable type: 'types.SimpleNamespace'
tr(lambda: list(vars(n)))  # expect: ['a', 'b', 'self']
tr(lambda: n.zork)  # expect: AttributeError | 'types.SimpleNamespace' object has no attribute 'zork'
del n.a
tr(lambda: list(vars(n)))  # expect: ['b', 'self']
tr(lambda: N(a=1).__replace__(a=2, c=3))  # expect: namespace(a=2, c=3)
tr(lambda: N(a=1).__replace__(1))  # expect: TypeError | __replace__() takes no positional arguments
tr(lambda: N(**{"a b": 1}))  # expect: namespace(a b=1)
n2 = N(a=1)
tr(lambda: n2.__init__(b=2))  # expect: None
tr(lambda: n2)  # expect: namespace(a=1, b=2)

# --- subclasses
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
from types import SimpleNamespace as N
class NN(N):
    y = 5
    def m(self): return self.x
tr(lambda: NN(x=1))  # expect: NN(x=1)
tr(lambda: NN(x=1) == N(x=1))  # expect: True
tr(lambda: NN(x=1).__replace__(x=3))  # expect: NN(x=3)
tr(lambda: NN(x=1).m())  # expect: 1
tr(lambda: NN().y)  # expect: 5
tr(lambda: type(NN(x=1).__replace__()).__name__)  # expect: NN
class Bad(N):
    def __init__(self, need): super().__init__(need=need)
tr(lambda: Bad(1))  # expect: Bad(need=1)
tr(lambda: Bad(1).__replace__(x=1))  # expect: TypeError | Bad.__init__() missing 1 required positional argument: 'need'

# --- errors inside repr
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
from types import SimpleNamespace as N
class R:
    def __repr__(self): raise ValueError("no repr")
n = N(a=R())
tr(lambda: n)  # expect: ValueError | no repr
n.a = n
tr(lambda: n)  # expect: namespace(a=namespace(...))

# --- nested
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
from types import SimpleNamespace as N
tr(lambda: N(a=N(b=N(c=[N()]))))  # expect: namespace(a=namespace(b=namespace(c=[namespace()])))
