# Accounts: classes, exceptions, properties, class methods, reports.
from dataclasses import dataclass, field
from enum import Enum
class Kind(Enum):
    DEPOSIT = "+"
    WITHDRAWAL = "-"
class BankError(Exception): pass
class Insufficient(BankError):
    def __init__(self, need, have):
        super().__init__(f"need {need}, have {have}")
        self.need, self.have = need, have
@dataclass(frozen=True)
class Entry:
    kind: Kind
    amount: int
    note: str = ""
    def __str__(self): return f"{self.kind.value}{self.amount:>6}  {self.note}"
@dataclass
class Account:
    owner: str
    entries: list[Entry] = field(default_factory=list, repr=False)
    count = 0
    def __post_init__(self): Account.count += 1
    @property
    def balance(self):
        return sum(e.amount if e.kind is Kind.DEPOSIT else -e.amount for e in self.entries)
    def deposit(self, n, note=""):
        if n <= 0: raise ValueError(f"cannot deposit {n}")
        self.entries.append(Entry(Kind.DEPOSIT, n, note))
        return self
    def withdraw(self, n, note=""):
        if n > self.balance: raise Insufficient(n, self.balance)
        self.entries.append(Entry(Kind.WITHDRAWAL, n, note))
        return self
    def transfer(self, to, n):
        self.withdraw(n, f"to {to.owner}")
        try: to.deposit(n, f"from {self.owner}")
        except BaseException:
            self.entries.pop()
            raise
a, b = Account("ann"), Account("bob")
a.deposit(100, "salary").withdraw(30, "rent")
a.transfer(b, 50)
print(a, a.balance, b.balance, Account.count)  # expect: Account(owner='ann') 20 50 2
for e in a.entries: print(e)
# expect: +   100  salary
# expect: -    30  rent
# expect: -    50  to bob
for op in (lambda: a.withdraw(500), lambda: b.deposit(-1), lambda: a.transfer(b, 0)):
    try: op()
    except Insufficient as e: print("insufficient", e.need, e.have, e)
    except (BankError, ValueError) as e: print(type(e).__name__, e)
# expect: insufficient 500 20 need 500, have 20
# expect: ValueError cannot deposit -1
# expect: ValueError cannot deposit 0
print(a.balance, len(a.entries), a.entries[0] == Entry(Kind.DEPOSIT, 100, "salary"))  # expect: 20 3 True
a.entries[0].amount = 5  # raises: dataclasses.FrozenInstanceError: cannot assign to field 'amount'

# --- an inventory with operators and iteration
class Inventory:
    def __init__(self, **items): self._items = dict(items)
    def __getitem__(self, k): return self._items.get(k, 0)
    def __setitem__(self, k, v):
        if v < 0: raise ValueError(f"{k}: {v} is negative")  # raises: ValueError: bolt: -4 is negative
        if v: self._items[k] = v
        else: self._items.pop(k, None)
    def __add__(self, o):
        r = Inventory(**self._items)
        for k, v in o: r[k] += v
        return r
    def __sub__(self, o):
        r = Inventory(**self._items)
        for k, v in o: r[k] -= v
        return r
    def __iter__(self): return iter(sorted(self._items.items()))
    def __len__(self): return sum(self._items.values())
    def __contains__(self, k): return k in self._items
    def __eq__(self, o): return self._items == o._items
    def __repr__(self): return "Inventory(" + ", ".join(f"{k}={v}" for k, v in self) + ")"
i = Inventory(bolt=5, nut=3) + Inventory(nut=2, cog=1)
print(i, len(i), "cog" in i, i["zip"], i - Inventory(cog=1), i == Inventory(cog=1, nut=5, bolt=5))  # expect: Inventory(bolt=5, cog=1, nut=5) 11 True 0 Inventory(bolt=5, nut=5) True
i["nut"] -= 5
print(i)  # expect: Inventory(bolt=5, cog=1)
i - Inventory(bolt=9)
# --- shapes with abstract methods and sorting
from abc import ABC, abstractmethod
from math import pi
class Shape(ABC):
    shapes = []
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Shape.shapes.append(cls.__name__)
    @abstractmethod
    def area(self): ...
    def __lt__(self, o): return self.area() < o.area()
    def __format__(self, spec): return f"{type(self).__name__}:{self.area():{spec or '.2f'}}"
class Circle(Shape):
    def __init__(self, r): self.r = r
    def area(self): return pi * self.r ** 2
class Rect(Shape):
    def __init__(self, w, h): self.w, self.h = w, h
    def area(self): return self.w * self.h
class Square(Rect):
    def __init__(self, s): super().__init__(s, s)
shapes = [Circle(1), Rect(2, 3), Square(1.5)]
print(", ".join(f"{s}" for s in sorted(shapes)), f"{max(shapes):.0f}", Shape.shapes)  # expect: Square:2.25, Circle:3.14, Rect:6.00 Rect:6 ['Circle', 'Rect', 'Square']
# --- undo and redo by closures
def editor():
    text, undo, redo = [""], [], []
    def do(f):
        undo.append(text[0]); redo.clear()
        text[0] = f(text[0])
        return text[0]
    def back():
        if not undo: raise LookupError("nothing to undo")  # raises: LookupError: nothing to undo
        redo.append(text[0]); text[0] = undo.pop()
        return text[0]
    def again():
        undo.append(text[0]); text[0] = redo.pop()
        return text[0]
    return do, back, again
do, back, again = editor()
print(do(lambda t: t + "hello"), do(str.upper), do(lambda t: t[::-1]), back(), back(), again())  # expect: hello HELLO OLLEH HELLO hello HELLO
back(); back(); back()
