# Larger programs that mix features.
from dataclasses import dataclass, field
from collections import defaultdict
from contextlib import contextmanager
import itertools
class ValidationError(ExceptionGroup):
    def derive(self, excs): return ValidationError(self.message, excs)
@dataclass
class Order:
    ident: int
    items: dict[str, int]
    tags: set = field(default_factory=set)
    def validate(self):
        errors = [ValueError(f"{k}: quantity {n}") for k, n in self.items.items() if n <= 0]
        if not self.items: errors.append(KeyError("no items"))
        if errors: raise ValidationError(f"order {self.ident}", errors)
        return self
@contextmanager
def collecting(errors):
    try: yield
    except* ValueError as eg: errors.extend(eg.exceptions)
prices = defaultdict(lambda: 5, anvil=100, bolt=1)
def total(order):
    match order:
        case Order(items={"anvil": n, **rest}) if n > 10: return sum(prices[k] * v for k, v in rest.items()) + n * 90
        case Order(items=items): return sum(prices[k] * v for k, v in items.items())
errors, good = [], []
for o in (Order(1, {"bolt": 10}), Order(2, {"anvil": 11, "cog": 2}), Order(3, {"bolt": 0, "cog": -1}), Order(4, {"x": 1})):
    with collecting(errors):
        good.append(o.validate())
print([f"{o.ident}={total(o):,}" for o in good], [str(e) for e in errors])  # expect: ['1=10', '2=1,000', '4=5'] ['bolt: quantity 0', 'cog: quantity -1']
try:
    with collecting(errors): Order(5, {}).validate()
except ExceptionGroup as e: print(repr(e))  # expect: ValidationError('order 5', [KeyError('no items')])

# --- generics, protocols, descriptors and slots together
from typing import Protocol
class Comparable(Protocol):
    def __lt__(self, o) -> bool: ...
class typed:
    def __init__(self, t): self.t = t
    def __set_name__(self, o, n): self.n = "_" + n
    def __get__(self, o, t=None): return self if o is None else getattr(o, self.n)
    def __set__(self, o, v):
        if not isinstance(v, self.t): raise TypeError(f"{self.n[1:]} wants {self.t.__name__}, got {type(v).__name__}")  # raises: TypeError: name wants str, got int
        setattr(o, self.n, v)
class SortedBag[T: Comparable]:
    __slots__ = ("_items", "_name")
    name = typed(str)
    def __init__(self, name: str, *items: *tuple[T, ...]):
        self.name, self._items = name, sorted(items)
    def add(self, x: T) -> None:
        i = next((i for i, y in enumerate(self._items) if x < y), len(self._items))
        self._items[i:i] = [x]
    def __iter__(self): yield from self._items
    def __getitem__(self, i): return type(self)(self.name, *self._items[i]) if isinstance(i, slice) else self._items[i]
    def __repr__(self): return f"{self.name}{self._items}"
b = SortedBag[int]("bag", 3, 1, 2)
b.add(2); b.add(9)
print(b, b[1:3], b[-1], max(b), SortedBag.__type_params__)  # expect: bag[1, 2, 2, 3, 9] bag[2, 2] 9 9 (T,)
b.name = 5
# --- a pipeline of generators, closures and formatted output
import csv, io, itertools, operator
text = "region,month,units\nnorth,1,10\nsouth,1,7\nnorth,2,x\nsouth,2,12\nnorth,3,5\n"
def parse(rows):
    for n, r in enumerate(rows, 2):
        try: yield r["region"], int(r["month"]), int(r["units"])
        except ValueError as e:
            e.add_note(f"line {n}")
            problems.append(e)
problems = []
rows = sorted(parse(csv.DictReader(io.StringIO(text))))
for region, group in itertools.groupby(rows, key=operator.itemgetter(0)):
    months = [(m, u) for _, m, u in group]
    print(f"{region:>6}: {'; '.join(f'{m}:{u:3d}' for m, u in months)} {sum(u for _, u in months)=}"[:60])
# expect:  north: 1: 10; 3:  5 sum(u for _, u in months)=15
# expect:  south: 1:  7; 2: 12 sum(u for _, u in months)=19
print([(str(e), e.__notes__) for e in problems])  # expect: [("invalid literal for int() with base 10: 'x'", ['line 4'])]
# --- metaclass, operators and exec: a units library
class UnitMeta(type):
    __prepare__ = classmethod(lambda mcls, name, bases, **kw: {"units": {}})
    def __new__(mcls, name, bases, ns, *, base=None, **factors):
        cls = super().__new__(mcls, name, bases, dict(ns))
        cls.units = {base: 1, **factors} if base else {}
        for u, f in cls.units.items(): setattr(cls, u, property(lambda self, f=f: self.n / f))
        return cls
    def __getattr__(cls, n):
        try: f = cls.units[n]
        except KeyError: raise AttributeError(f"{cls.__name__} has no unit {n}") from None
        return lambda v: cls(v * f)
class Quantity(metaclass=UnitMeta):
    def __init__(self, n): self.n = n
    def __add__(self, o): return type(self)(self.n + o.n) if type(o) is type(self) else NotImplemented
    def __mul__(self, k): return type(self)(self.n * k)
    __rmul__ = __mul__
    def __repr__(self): return f"{self.n}{next(iter(self.units))}"
class Length(Quantity, base="m", km=1000, cm=0.01): pass
class Time(Quantity, base="s", min=60, h=3600): pass
x = Length(1500) + 2 * Length(250)
print(x, x.km, x.cm, Time(90).min, Length.units)  # expect: 2000m 2.0 200000.0 1.5 {'m': 1, 'km': 1000, 'cm': 0.01}
ns = {"Length": Length}
exec("y = Length(5) * 3\nz = [q.n for q in (y, y + y)]", ns)
print(ns["y"], ns["z"])  # expect: 15m [15, 30]
Length(1) + Time(1)  # raises: TypeError: unsupported operand type(s) for +: 'Length' and 'Time'
# --- coroutines, match and exceptions: a chat by hand
class Say:
    def __init__(self, who, what): self.who, self.what = who, what
    def __await__(self): return (yield self)
async def bot(name, script):
    heard = None
    for line in script:
        heard = await Say(name, line if heard is None else f"{line} ({heard}?)")
        if heard == "stop": raise StopAsyncIteration(name)
    return name
a, b = bot("ann", ["hi", "tea"]), bot("bob", ["hello", "no"])
def talk(bots):
    waiting, word = {}, None
    for b in bots: waiting[b] = b.send(None)
    for turn in range(4):
        for b in list(waiting):
            s = waiting[b]
            print(f"{s.who}: {s.what}")
            word = s.what.split()[0]
            try: waiting[b] = b.send(word)
            except StopIteration as e:
                print(e.value, "leaves")
                del waiting[b]
talk([a, b])  # expect: ann: hi
# expect: bob: hello
# expect: ann: tea (hi?)
# expect: ann leaves
# expect: bob: no (hello?)
# expect: bob leaves
