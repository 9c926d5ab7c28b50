# An object store with descriptors, queries by operator overloading, joins, migrations, transactions.
from __future__ import annotations
import operator
from collections import defaultdict
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, datetime
from itertools import count, groupby
from operator import attrgetter
from typing import Any, ClassVar, Iterator, Self, get_type_hints
import weakref


class Expr:
    def __init__(self, fn, text):
        self.fn, self.text = fn, text

    def __call__(self, row):
        return self.fn(row)

    def __and__(self, other):
        return Expr(lambda r: self(r) and other(r), f"({self.text} AND {other.text})")

    def __or__(self, other):
        return Expr(lambda r: self(r) or other(r), f"({self.text} OR {other.text})")

    def __invert__(self):
        return Expr(lambda r: not self(r), f"NOT {self.text}")

    def __bool__(self):
        raise TypeError(f"use & | ~ instead of and, or, not: {self.text}")


class Column:
    def __init__(self, default=None, *, unique=False, convert=None):
        self.default, self.unique, self.convert = default, unique, convert

    def __set_name__(self, owner, name):
        self.name, self.owner = name, owner.__name__

    def __get__(self, obj, owner):
        if obj is None:
            return self
        return obj._row[self.name]

    def __set__(self, obj, value):
        if self.convert:
            value = self.convert(value)
        kind = type(obj)._types[self.name]
        if not isinstance(value, kind):
            raise TypeError(f"{self.owner}.{self.name} wants {getattr(kind, '__name__', kind)}, got {value!r}")
        old = obj._row.get(self.name)
        obj._row[self.name] = value
        if old != value and obj._store is not None:
            obj._store.dirty(obj, self.name, old)

    def _op(op, sign):
        def compare(self, other):
            if isinstance(other, Column):
                return Expr(lambda r: op(getattr(r, self.name), getattr(r, other.name)), f"{self.name} {sign} {other.name}")
            return Expr(lambda r: op(getattr(r, self.name), other), f"{self.name} {sign} {other!r}")
        return compare

    __eq__ = _op(operator.eq, "=")
    __ne__ = _op(operator.ne, "<>")
    __lt__ = _op(operator.lt, "<")
    __ge__ = _op(operator.ge, ">=")
    __hash__ = object.__hash__

    def isin(self, values):
        return Expr(lambda r: getattr(r, self.name) in values, f"{self.name} IN {sorted(values)}")

    def like(self, text):
        return Expr(lambda r: text.casefold() in getattr(r, self.name).casefold(), f"{self.name} LIKE %{text}%")


class Model:
    _types: ClassVar[dict[str, Any]]
    _columns: ClassVar[dict[str, Column]]
    _store = None

    def __init_subclass__(cls, /, table=None, **kw):
        super().__init_subclass__(**kw)
        cls.table = table or cls.__name__.lower() + "s"
        hints = get_type_hints(cls)
        cls._columns = {k: v for base in reversed(cls.__mro__) for k, v in vars(base).items() if isinstance(v, Column)}
        cls._types = {k: hints[k] for k in cls._columns}

    def __init__(self, **values):
        self._row = {}
        if extra := values.keys() - self._columns.keys():
            raise TypeError(f"{type(self).__name__} has no {', '.join(sorted(extra))}")
        for name, col in self._columns.items():
            setattr(self, name, values.get(name, col.default() if callable(col.default) else col.default))

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in self._row.items())})"


@dataclass(frozen=True)
class Query:
    store: Store
    model: type[Model]
    where: Expr | None = None
    order: tuple[str, ...] = ()
    most: int | None = None

    def filter(self, expr) -> Self:
        return Query(self.store, self.model, self.where & expr if self.where else expr, self.order, self.most) if self.where is not None else Query(self.store, self.model, expr, self.order, self.most)

    def sort(self, *names):
        return Query(self.store, self.model, self.where, names, self.most)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return [*self][key]
        return [*self][key]

    def __iter__(self) -> Iterator[Model]:
        rows = [r for r in self.store.rows[self.model] if self.where is None or self.where(r)]
        for name in reversed(self.order):
            rows.sort(key=attrgetter(name.lstrip("-")), reverse=name[0] == "-")
        yield from rows

    def __str__(self):
        return f"SELECT * FROM {self.model.table}" + (f" WHERE {self.where.text}" if self.where is not None else "") + (
            f" ORDER BY {', '.join(self.order)}" if self.order else "")

    def group(self, name):
        return {k: [*v] for k, v in groupby(sorted(self, key=attrgetter(name)), attrgetter(name))}


class Store:
    def __init__(self):
        self.rows, self.undo, self.watchers = defaultdict(list), None, weakref.WeakSet()
        self.log = []

    def add(self, *objs):
        for o in objs:
            for name, col in o._columns.items():
                if col.unique and any(getattr(x, name) == getattr(o, name) for x in self.rows[type(o)]):
                    raise ValueError(f"{o.table}.{name} = {getattr(o, name)!r} exists")
            self.rows[type(o)].append(o)
            o._store = self
            if self.undo is not None:
                self.undo.append(lambda o=o: self.rows[type(o)].remove(o))
        return objs[0] if len(objs) == 1 else objs

    def dirty(self, obj, name, old):
        self.log.append(f"{obj.table}.{name}: {old!r} -> {obj._row[name]!r}")
        if self.undo is not None:
            self.undo.append(lambda: obj._row.__setitem__(name, old))

    def query(self, model):
        return Query(self, model)

    @contextmanager
    def transaction(self, name):
        outer, self.undo = self.undo, []
        print("begin", name)
        try:
            yield self.undo
        except Exception as e:
            print("rollback", name, len(self.undo), "steps:", e)
            for step in reversed(self.undo):
                step()
            if outer is not None:
                raise
        else:
            print("commit", name)
            if outer is not None:
                outer.extend(self.undo)
        finally:
            self.undo = outer


ids = count(1)


class Base(Model, table="-"):
    id: int = Column(lambda: next(ids), unique=True)


class Author(Base):
    name: str = Column(unique=True)
    born: date = Column(date(1900, 1, 1), convert=lambda v: date.fromisoformat(v) if isinstance(v, str) else v)


class Book(Base, table="library"):
    title: str = Column("untitled")
    author: int = Column(0)
    pages: int | None = Column()
    price: float = Column(0.0, convert=float)


db = Store()
ann, bo = db.add(Author(name="Ann", born="1970-02-28"), Author(name="Bo"))
for i, t in enumerate(("Zebras", "apples", "Rivers", "Moons", "Stars")):
    db.add(Book(title=t, author=(ann, bo)[i % 2].id, pages=100 + 37 * i % 90, price=9 + i))
print(ann, Author.table, Book.table, Book._types, sep="\n")  # expect: Author(id=1, name='Ann', born=datetime.date(1970, 2, 28))
# expect: authors
# expect: library
# expect: {'id': <class 'int'>, 'title': <class 'str'>, 'author': <class 'int'>, 'pages': int | None, 'price': <class 'float'>}
q = db.query(Book).filter(Book.pages >= 120).sort("-price", "title")
print(q, [b.title for b in q], q[0], q[-1:], sep="\n")  # expect: SELECT * FROM library WHERE pages >= 120 ORDER BY -price, title
# expect: ['Stars', 'Moons', 'Rivers', 'apples']
# expect: Book(id=7, title='Stars', author=1, pages=158, price=13.0)
# expect: [Book(id=4, title='apples', author=2, pages=137, price=10.0)]
q2 = db.query(Book).filter(~(Book.author == ann.id) | Book.title.like("RIV"))
print(q2, [b.title for b in q2], sep="\n")  # expect: SELECT * FROM library WHERE (NOT author = 1 OR title LIKE %RIV%)
# expect: ['apples', 'Rivers', 'Moons']
print(db.query(Book).filter(Book.title.isin({"Moons", "Stars"}) & (Book.price < 13)).where.text)  # expect: (title IN ['Moons', 'Stars'] AND price < 13)
print({k: [b.id for b in v] for k, v in db.query(Book).group("author").items()})  # expect: {1: [3, 5, 7], 2: [4, 6]}
for f in (lambda: Book(title=3), lambda: Book(tilte="x"), lambda: db.add(Author(name="Ann")), lambda: bool(Book.pages < 3),
          lambda: Author(name="C", born="1970-02-30"), lambda: setattr(ann, "born", datetime(2000, 1, 1)), lambda: Book(price="x"),
          lambda: Book.pages < 3 and Book.pages < 4):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: TypeError Book.title wants str, got 3
# expect: TypeError Book has no tilte
# expect: ValueError authors.name = 'Ann' exists
# expect: TypeError use & | ~ instead of and, or, not: pages < 3
# expect: ValueError day 30 must be in range 1..28 for month 2 in year 1970
# expect: None
# expect: ValueError could not convert string to float: 'x'
# expect: TypeError use & | ~ instead of and, or, not: pages < 3
with db.transaction("outer"):
    ann.name = "Anna"
    try:
        with db.transaction("inner"):
            db.add(Book(title="Lost"))
            bo.name = "Bob"
            raise ArithmeticError("inner fails")
    except ArithmeticError as e:
        print("outer sees", e)
    print([a.name for a in db.query(Author)], len(db.rows[Book]))
# expect: begin outer
# expect: begin inner
# expect: rollback inner 2 steps: inner fails
# expect: outer sees inner fails
# expect: ['Anna', 'Bo'] 5
# expect: commit outer
with db.transaction("second"):
    del db.rows[Author]
    next(iter(db.query(Book))).price = "many"
# expect: begin second
# expect: rollback second 0 steps: could not convert string to float: 'many'
print(ann, bo, db.log, sep="\n")  # expect: Author(id=1, name='Anna', born=datetime.datetime(2000, 1, 1, 0, 0))
# expect: Author(id=2, name='Bo', born=datetime.date(1900, 1, 1))
# expect: ['authors.born: datetime.date(1970, 2, 28) -> datetime.datetime(2000, 1, 1, 0, 0)', "authors.name: 'Ann' -> 'Anna'", "authors.name: 'Bo' -> 'Bob'"]
copy = deepcopy(bo._row)
copy["name"] = "other"
print(bo._row, copy, type(ann.born) is datetime)  # expect: {'id': 2, 'name': 'Bo', 'born': datetime.date(1900, 1, 1)} {'id': 2, 'name': 'other', 'born': datetime.date(1900, 1, 1)} True
