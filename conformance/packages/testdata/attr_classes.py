# Classes by attrs: defaults, factories, validators, converters, slots, frozen, order, inheritance.
import pickle

import attr
import attrs
from attr import validators as v


@attr.s
class Point:
    x = attr.ib(default=1)
    y = attr.ib(factory=list, repr=False)
    _hidden = attr.ib(default=None, kw_only=True)


p = Point()
print(p, Point(2, [3]), p == Point(), p != Point(2), Point(3, hidden=4), attr.asdict(Point(5, [6])), attr.astuple(p), hash(attr.fields(Point).x) is not None)
print([f.name for f in attr.fields(Point)], attr.fields(Point).x, attr.fields_dict(Point)["y"].default, attr.has(Point), attr.has(int))


@attrs.define(order=True)
class Person:
    name: str = attrs.field(validator=[v.instance_of(str), v.min_len(1)])
    age: int = attrs.field(default=0, converter=int, validator=v.ge(0))
    tags: "list[str]" = attrs.field(factory=list, eq=False)
    born: int = attrs.field(init=False)
    note: str = attrs.field(default="", kw_only=True, metadata={"k": 1}, on_setattr=attrs.setters.frozen)

    @born.default
    def _(self):
        return 2000 - self.age

    @age.validator
    def check_age(self, attribute, value):
        if value > 150:
            raise ValueError(f"{attribute.name} too large: {value}")

    def __attrs_post_init__(self):
        self.tags.append("made")


a = Person("Ann", "30", note="n")
print(a, a.born, a < Person("Bob"), sorted([Person("C", 3), Person("A", 9), Person("A", 1)]), Person.__slots__, attrs.fields(Person).note.metadata)
a.age = "44"
print(a, attrs.evolve(a, name="Eve", age=5), attrs.asdict(a, filter=lambda at, val: at.name != "tags"), attrs.astuple(a, recurse=False))


def attempt(f):
    try:
        print("ok", f())
    except Exception as e:
        print(type(e).__name__, e, *[x for x in e.args[1:] if isinstance(x, (int, str))])


attempt(lambda: Person(3)); attempt(lambda: Person("")); attempt(lambda: Person("x", -1)); attempt(lambda: Person("x", 151)); attempt(lambda: Person("x", "y")); attempt(lambda: Person())
attempt(lambda: setattr(a, "age", -5)); attempt(lambda: setattr(a, "note", "q")); attempt(lambda: setattr(a, "other", 1)); attempt(lambda: Person("a", born=3)); attempt(lambda: a < 3); attempt(lambda: a.missing)


@attrs.frozen
class Fixed:
    a: int
    b: tuple = ()

    @classmethod
    def make(cls, n):
        return cls(n, (n,) * n)


f = Fixed.make(2)
print(f, hash(f) == hash(Fixed(2, (2, 2))), {f: 1}[Fixed(2, (2, 2))], f == Fixed(2, [2, 2]), pickle.loads(pickle.dumps(a)) == a)
attempt(lambda: setattr(f, "a", 3)); attempt(lambda: delattr(f, "a"))
print(attrs.exceptions.FrozenInstanceError.__mro__[1].__name__, attrs.exceptions.FrozenInstanceError.msg)


@attr.s(auto_attribs=True, slots=True, cache_hash=True, frozen=True, repr_ns="NS")
class Child(Fixed):
    c: float = 1.5
    d: "attr.Factory" = attr.Factory(lambda self: self.a * 10, takes_self=True)

    def twice(self):
        return super().__hash__ is not None and __class__.__name__


c = Child(1)
print(c, c.d, c.twice(), hash(c) == hash(Child(1)), c == f, [x.name for x in attr.fields(Child)], Child.__mro__[1].__name__, attr.fields(Child).a.inherited, Child.__match_args__)
match c:
    case Child(n, m, c=fl):
        print("matched", n, m, fl)


@attr.s(eq=False, init=False, str=True, auto_exc=False)
class Odd:
    z = attr.ib(default=3, cmp=False)

    def __init__(self, z):
        self.__attrs_init__(z=z + 1)


print(Odd(3), str(Odd(1)), Odd(1) == Odd(1), repr(attr.NOTHING), bool(attr.NOTHING))


@attrs.define
class Failure(Exception):
    code: int
    text: str = "t"


try:
    raise Failure(4)
except Failure as e:
    print(repr(e), str(e), e.args, e.code)
Made = attr.make_class("Made", {"x": attr.ib(default=1), "y": attr.ib(converter=str, default=2)}, bases=(Fixed,)) if False else attr.make_class("Made", ["x", "y"], frozen=True)
print(Made(1, 2), Made.__name__, attr.make_class("M2", {"q": attr.ib(default=attr.Factory(dict))})())
attempt(lambda: attr.s(type("Bad", (), {"a": attr.ib(default=1), "b": attr.ib()}))); attempt(lambda: attrs.fields(int)); attempt(lambda: attr.ib(default=1, factory=list)); attempt(lambda: attr.ib(hash=3))
attempt(lambda: attr.evolve(a, nope=1)); attempt(lambda: attr.validate(a)); attempt(lambda: attrs.define(order=True, eq=False)(type("E", (), {}))); attempt(lambda: attrs.define(type("U", (), {"__annotations__": {}, "z": attrs.field()})))
with attr.validators.disabled():
    print(Person(7))
print(attr.get_run_validators(), attrs.resolve_types(Person).__annotations__["age"].__name__, attr.fields(Person).tags.type)
Person("last", 999)
