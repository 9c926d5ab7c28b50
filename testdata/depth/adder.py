# What the module adder makes.
# feeds: adder.init internal/ocap.init internal/ocap.findInProxy internal/ocap.findInNamespace internal/ocap.conform internal/ocap.lacks
import gc, operator
from types import MethodType
from adder import Attr, Compartment, Interface, caretaker, facet, freeze, guard, membrane, read_only
class R(Interface):
    def a(self): pass
for make, x in (lambda x: read_only(x), [1]), (lambda x: membrane(x)[0], [1]), (lambda x: caretaker(x)[0], [1]), (lambda x: facet(x, "append"), [1]):
    x = nested(make, x, n=2_000)
    way(lambda: x.append)  # AttributeError, Proxy x3
    way(lambda: len(x))  # 1 x3, TypeError
    way(lambda: repr(x))  # str, [1], <caretaker>, <facet>
    way(lambda: x == 1)  # False x4
    way(lambda: isinstance(x, list))  # False x4
attribute = nested(lambda x: Attr(a=x), print)
way(lambda: operator.attrgetter("a" + ".a" * (N - 2))(attribute))  # Namespace
way(lambda: R(attribute))  # TypeError
way(lambda: R(nested(lambda x: MethodType(x, 1), print)))  # TypeError
way(lambda: repr(attribute))  # str
for make in lambda x: [x], lambda x: (x,), lambda x: {0: x}:
    way(lambda: freeze(nested(make)))  # list, tuple, dict
    way(lambda: membrane([nested(make)])[0][0])  # Proxy, tuple, Proxy
way(lambda: guard(a=nested(lambda x: list[x], int))(lambda a: a))  # TypeError
way(lambda: guard(a=list[int])(lambda a: a)(nested(lambda x: [x])))  # TypeError
union = int
for i in range(500):
    union |= type(f"C{i}", (), {})
way(lambda: guard(a=union)(lambda a: a)(1))  # 1
x = 0
for _ in range(500):
    x, c = Compartment(), x
    x.namespace["c"] = c
way(lambda: gc.collect())  # 0
