# attrs' validators, converters, filters, setters, comparison helpers, nested asdict, generated code.
import attr
import attrs
from attr import converters as conv
from attr import validators as v
import re

CHECKS = [
    v.instance_of(int), v.instance_of((int, str)), v.optional(v.instance_of(int)), v.in_([1, 2]), v.in_("abc"), v.matches_re(r"a+b"), v.matches_re("a", re.I, re.match), v.lt(5), v.le(5), v.ge(5), v.gt(5), v.max_len(2), v.min_len(2),
    v.deep_iterable(v.instance_of(int), v.instance_of(list)), v.deep_mapping(v.instance_of(str), v.instance_of(int), v.instance_of(dict)), v.and_(v.instance_of(int), v.gt(0)), v.is_callable(), v.not_(v.instance_of(str)), v.optional([v.instance_of(int), v.lt(3)]),
]
VALUES = [1, 7, -1, "a", "aab", "abc", None, [], [1, 2, 3], [1, "x"], {"a": 1}, {1: 2}, len, 2.5]
for check in CHECKS:
    text = re.sub(r" at 0x[0-9a-f]+", "", repr(check))
    results = []
    C = attr.make_class("C", {"f": attr.ib(validator=check)})
    for value in VALUES:
        try:
            C(value)
            results.append("+")
        except Exception as e:
            results.append("-")
            last = f"{type(e).__name__}: {re.sub(' at 0x[0-9a-f]+', '', str(e.args[0]))}"
    print(text, "".join(results), "|", last)
print(conv.to_bool("yes"), conv.to_bool("off"), conv.to_bool(1), conv.optional(int)(None), conv.optional(int)("3"), conv.default_if_none("d")(None), conv.default_if_none(factory=list)(None), conv.pipe(str.strip, int, str)(" 7 "))
for f in (lambda: conv.to_bool("maybe"), lambda: conv.default_if_none(), lambda: conv.default_if_none(1, list), lambda: conv.pipe(int)("z"), lambda: v.deep_iterable(3), lambda: v.matches_re("a", func=len), lambda: v.optional(3)(None, None, 5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


@attrs.define
class Leaf:
    n: int
    secret: str = "s"


@attrs.define
class Tree:
    leaves: list
    by_name: dict
    pair: tuple
    one: Leaf


t = Tree([Leaf(1), Leaf(2)], {"k": Leaf(3), Leaf(9).n: 1}, (Leaf(4), 5), Leaf(6, "t"))
print(attrs.asdict(t))
print(attrs.asdict(t, recurse=False)["one"], attrs.asdict(t, filter=attrs.filters.exclude(attrs.fields(Leaf).secret)), attrs.asdict(t, value_serializer=lambda inst, field, value: value * 2 if isinstance(value, int) else value))
print(attrs.astuple(t), attrs.astuple(t, filter=attrs.filters.include(int, list, "one")), attr.asdict(t, retain_collection_types=True)["pair"], attr.assoc(Leaf(1), n=5) if hasattr(attr, "assoc") else None)
print(t == Tree([Leaf(1), Leaf(2)], {"k": Leaf(3), 9: 1}, (Leaf(4), 5), Leaf(6, "t")), attrs.evolve(t, pair=()).pair)


@attr.s(on_setattr=[attr.setters.convert, attr.setters.validate])
class Set:
    a = attr.ib(converter=int, validator=v.lt(10), default=1)
    b = attr.ib(on_setattr=attr.setters.NO_OP, converter=int, default=2)
    c = attr.ib(on_setattr=lambda inst, at, val: f"{at.name}:{val}", default="c")


s = Set()
s.a, s.b, s.c = "5", "raw", "new"
print(s)
try:
    s.a = 50
except ValueError as e:
    print(e.args[0])
Num = attr.cmp_using(eq=lambda x, y: abs(x - y) < 0.5, lt=lambda x, y: x < y, class_name="Num")
print(Num(1) == Num(1.2), Num(1) < Num(3), Num(3) >= Num(1), Num.__name__, Num.__doc__ is None)


@attr.s(order=True)
class Keyed:
    name = attr.ib(eq=str.lower, order=len)
    skip = attr.ib(default=0, eq=False)


print(Keyed("AB") == Keyed("ab", 9), Keyed("z") < Keyed("aa"), Keyed("a") != Keyed("b"))


def hook(cls, fields):
    return [f.evolve(converter=str) if f.type is int else f for f in fields if not f.name.startswith("drop")]


@attrs.define(field_transformer=hook)
class Hooked:
    a: int
    drop_me: str
    b: float = 2.0


print(Hooked(5), attr.fields(Hooked).a.evolve(name="zz").name)


@attr.s(these={"x": attr.ib(), "y": attr.ib(default=3)}, unsafe_hash=True, repr=False, collect_by_mro=True)
class These:
    def __repr__(self):
        return "custom"


print(These(1), {These(1): 1} == {These(1): 1}, attr.fields(These).y)


@attrs.define(slots=False, getstate_setstate=True, weakref_slot=False)
class Dicty:
    a: int = 1

    @property
    def double(self):
        return self.a * 2


d = Dicty(4)
d.extra = 1
print(d.double, d.__dict__, d.__getstate__())


class Meta(type):
    def __new__(mcs, name, bases, ns):
        return super().__new__(mcs, name, bases, dict(ns))


@attrs.define
class WithMeta(metaclass=Meta):
    a: int

    def me(self):
        return __class__ is WithMeta and super().__repr__() is not None


print(WithMeta(1).me(), type(WithMeta).__name__, attr.__version_info__ if hasattr(attr, "__version_info__") else attr.__version__, attrs.fields(WithMeta).a.alias if hasattr(attrs.fields(WithMeta).a, "alias") else None)
attr.ib()(3)
