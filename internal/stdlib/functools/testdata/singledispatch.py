# functools.singledispatch.
from functools import singledispatch
@singledispatch
def show(x):
    """generic"""
    return f"object {x!r}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
def _(x): return "list " + ", ".join(show(i) for i in x)
@show.register
def _(x: float | str): return f"float-or-str {x}"
show.register(type(None), lambda x: "nothing")
print(show(1), show(True), show([1, "a", None]), show(2.5), show({}))  # expect: int 1 int True list int 1, float-or-str a, nothing float-or-str 2.5 object {}
print(show.__name__, show.__doc__, show.dispatch(bool)(3), sorted(t.__name__ for t in show.registry), type(show.registry).__name__)  # expect: show generic int 3 ['NoneType', 'float', 'int', 'list', 'object', 'str'] mappingproxy
print(show.dispatch(dict) is show.registry[object])  # expect: True

# --- abstract classes, virtual subclasses, and later registration with the ABC
from functools import singledispatch
from collections.abc import Mapping, Sized, Iterable, Sequence, MutableMapping
@singledispatch
def g(x): return "object"
g.register(Sized, lambda x: "sized")
print(g([]), g({}), g(3), g(set()))  # expect: sized sized object sized
g.register(Mapping, lambda x: "mapping")
print(g([]), g({}))  # expect: sized mapping
class P: ...
print(g(P()))  # expect: object
Mapping.register(P)
print(g(P()))  # expect: mapping
class Q(P): ...
g.register(P, lambda x: "P")
print(g(Q()), g.dispatch(Q)(None))  # expect: P P

# --- two unrelated ABCs
from functools import singledispatch
from collections.abc import Iterable, Container
@singledispatch
def g(x): return "object"
g.register(Iterable, lambda x: "iterable")
class It:
    def __iter__(self): return iter(())
    def __contains__(self, x): return False
print(g(It()))  # expect: iterable
g.register(Container, lambda x: "container")
g(It())  # raises: RuntimeError: Ambiguous dispatch: <class 'collections.abc.Iterable'> or <class 'collections.abc.Container'>

# --- the explicit base decides
from functools import singledispatch
from collections.abc import Iterable, Container
class It(Container):
    def __iter__(self): return iter(())
    def __contains__(self, x): return False
@singledispatch
def g(x): return "object"
g.register(Iterable, lambda x: "iterable")
g.register(Container, lambda x: "container")
print(g(It()))  # expect: container

# ---
from functools import singledispatch
singledispatch(lambda x: 0).register(5, len)  # raises: TypeError: Invalid first argument to `register()`. 5 is not a class or union type.

# ---
from functools import singledispatch
@singledispatch
def g(x): ...
g()  # raises: TypeError: g requires at least 1 positional argument

# --- annotations that do not do
from functools import singledispatch
@singledispatch
def g(x): ...
def plain(x): ...
def wrong(x: list[int]): ...
def union(x: int | list[str]): ...

for f in (wrong, union):
    try: g.register(f)
    except TypeError as e: print(e)
# expect: Invalid annotation for 'x'. list[int] is not a class.
# expect: Invalid annotation for 'x'. int | list[str] not all arguments are classes.
try: g.register(5)
except TypeError as e: print(e)  # expect: Invalid first argument to `register()`: 5. Use either `@register(some_class)` or plain `@register` on an annotated function.
