# Common patterns with classes.
class Singleton:
    _instance = None
    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance
print(Singleton() is Singleton())  # expect: True

# --- registry by metaclass
class Registry(type):
    classes = {}
    def __new__(m, name, bases, ns):
        cls = super().__new__(m, name, bases, ns)
        m.classes[name] = cls
        return cls
class Base(metaclass=Registry): pass
class A(Base): pass
class B(A): pass
print(list(Registry.classes), Registry.classes["B"]().__class__.__mro__[1].__name__)  # expect: ['Base', 'A', 'B'] A
# --- observer
class Subject:
    def __init__(self): self.handlers = {}
    def on(self, event):
        def register(f):
            self.handlers.setdefault(event, []).append(f)
            return f
        return register
    def emit(self, event, *a):
        return [h(*a) for h in self.handlers.get(event, ())]
s = Subject()
@s.on("greet")
def hello(n): return f"hello {n}"
@s.on("greet")
def bye(n): return f"bye {n}"
print(s.emit("greet", "bob"), s.emit("nothing"))  # expect: ['hello bob', 'bye bob'] []
# --- visitor by name
class Node: pass
class Num(Node):
    def __init__(self, v): self.v = v
class Add(Node):
    def __init__(self, a, b): self.a, self.b = a, b
class Visitor:
    def visit(self, n):
        return getattr(self, "visit_" + type(n).__name__, self.default)(n)
    def default(self, n): raise TypeError(f"no visitor for {type(n).__name__}")  # raises: TypeError: no visitor for Node
class Show(Visitor):
    def visit_Num(self, n): return str(n.v)
    def visit_Add(self, n): return f"({self.visit(n.a)} + {self.visit(n.b)})"
class Eval(Visitor):
    def visit_Num(self, n): return n.v
    def visit_Add(self, n): return self.visit(n.a) + self.visit(n.b)
tree = Add(Num(1), Add(Num(2), Num(3)))
print(Show().visit(tree), Eval().visit(tree))  # expect: (1 + (2 + 3)) 6
Show().visit(Node())
# --- fluent builder
class Query:
    def __init__(self): self.parts = {}
    def __getattr__(self, name):
        if name.startswith("_"): raise AttributeError(name)
        def add(*a):
            self.parts.setdefault(name, []).extend(a)
            return self
        return add
    def __str__(self): return " ".join(f"{k.upper()} {', '.join(map(str, v))}" for k, v in self.parts.items())
print(Query().select("a", "b").from_("t").limit(5))  # expect: SELECT a, b FROM_ t LIMIT 5
# --- state machine
class Light:
    transitions = {"red": "green", "green": "yellow", "yellow": "red"}
    def __init__(self): self.state = "red"
    def __iter__(self): return self
    def __next__(self):
        s, self.state = self.state, self.transitions[self.state]
        return s
l = iter(Light())
print([next(l) for _ in range(5)])  # expect: ['red', 'green', 'yellow', 'red', 'green']
# --- validated attributes
class Positive:
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, o, t=None): return self if o is None else getattr(o, self.name)
    def __set__(self, o, v):
        if v <= 0: raise ValueError(f"{self.name[1:]} must be positive, not {v}")  # raises: ValueError: h must be positive, not -1
        setattr(o, self.name, v)
class Box:
    w, h = Positive(), Positive()
    def __init__(self, w, h): self.w, self.h = w, h
    @property
    def area(self): return self.w * self.h
b = Box(2, 3)
b.w = 10
print(b.area)  # expect: 30
b.h = -1
# --- proxy
class Proxy:
    def __init__(self, t): object.__setattr__(self, "_t", t)
    def __getattr__(self, n):
        print("get", n)
        return getattr(self._t, n)
    def __setattr__(self, n, v):
        print("set", n)
        setattr(self._t, n, v)
class T: x = 1
t = T()
p = Proxy(t)
p.x += 5  # expect: get x
# expect: set x
print(t.x, isinstance(p, Proxy))  # expect: 6 True
# --- mixin with generic comparison
class Ordered:
    def __lt__(self, o): return self.key() < o.key()
    def __eq__(self, o): return self.key() == o.key()
    def __hash__(self): return hash(self.key())
class Card(Ordered):
    def __init__(self, r, s): self.r, self.s = r, s
    def key(self): return self.r, self.s
    def __repr__(self): return f"{self.r}{self.s}"
print(sorted([Card(3, "h"), Card(1, "s"), Card(3, "c")]), Card(1, "s") in {Card(1, "s")})  # expect: [1s, 3c, 3h] True
