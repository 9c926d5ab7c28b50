# types.GenericAlias.
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
import types
GA = types.GenericAlias
a = list[int]
tr(lambda: a)  # expect: list[int]
tr(lambda: dict[str, int])  # expect: dict[str, int]
tr(lambda: tuple[()])  # expect: tuple[()]
tr(lambda: tuple[int, ...])  # expect: tuple[int, ...]
tr(lambda: list[list[int]])  # expect: list[list[int]]
tr(lambda: list["x"])  # expect: list['x']
tr(lambda: list[None])  # expect: list[None]
tr(lambda: a[int])  # expect: TypeError | list[int] is not a generic class
tr(lambda: a.__origin__)  # expect: <class 'list'>
tr(lambda: a.__args__)  # expect: (<class 'int'>,)
tr(lambda: a.__parameters__)  # expect: ()
tr(lambda: a())  # expect: []
tr(lambda: a([1]))  # expect: [1]
tr(lambda: a == list[int])  # expect: True
tr(lambda: a == list[str])  # expect: False
tr(lambda: a == list)  # expect: False
tr(lambda: hash(a) == hash(list[int]))  # expect: True
tr(lambda: a.append)  # expect: <method 'append' of 'list' objects>
tr(lambda: a.__class__)  # expect: <class 'types.GenericAlias'>
tr(lambda: (a.__name__, a.__qualname__, a.__module__))  # expect: ('list', 'list', 'builtins')
tr(lambda: a.__mro_entries__(()))  # expect: (<class 'list'>,)
tr(lambda: isinstance([], a))  # expect: TypeError | isinstance() argument 2 cannot be a parameterized generic
tr(lambda: issubclass(list, a))  # expect: TypeError | issubclass() argument 2 cannot be a parameterized generic
tr(lambda: a | None)  # expect: list[int] | None
tr(lambda: int | a)  # expect: int | list[int]
tr(lambda: list(a))  # expect: [*list[int]]
tr(lambda: next(iter(a)))  # expect: *list[int]
tr(lambda: a.__reduce__())  # expect: (<class 'types.GenericAlias'>, (<class 'list'>, (<class 'int'>,)))
tr(lambda: a.zork)  # expect: AttributeError | type object 'list' has no attribute 'zork'
tr(lambda: setattr(a, "x", 1))  # expect: AttributeError | 'types.GenericAlias' object has no attribute 'x' and no __dict__ for setting new attributes
tr(lambda: GA(list, int))  # expect: list[int]
tr(lambda: GA(list))  # expect: TypeError | GenericAlias expected 2 arguments, got 1
tr(lambda: GA(list, (int, str)))  # expect: list[int, str]
tr(lambda: GA(1, 2))  # expect: 1[2]
tr(lambda: GA(list, int, x=1))  # expect: TypeError | GenericAlias() takes no keyword arguments
tr(lambda: a.__unpacked__)  # expect: False
tr(lambda: (*a,)[0].__unpacked__)  # expect: True
tr(lambda: tuple[*tuple[int, ...]])  # expect: tuple[*tuple[int, ...]]
tr(lambda: tuple[*tuple[int, str]])  # expect: tuple[*tuple[int, str]]
tr(lambda: [x for x in dir(a) if x not in dir(list)])  # expect: ['__args__', '__mro_entries__', '__origin__', '__parameters__', '__typing_unpacked_tuple_args__', '__unpacked__']
tr(lambda: type(a))  # expect: <class 'types.GenericAlias'>
tr(lambda: list[1, 2])  # expect: list[1, 2]
tr(lambda: tuple[(int, str)])  # expect: tuple[int, str]
tr(lambda: list[...])  # expect: list[...]
tr(lambda: list[int][...])  # expect: TypeError | list[int] is not a generic class
tr(lambda: {list[int]: 1}[list[int]])  # expect: 1
tr(lambda: list[int] < list[int])  # expect: TypeError | '<' not supported between instances of 'types.GenericAlias' and 'types.GenericAlias'
tr(lambda: list[int].__init__)  # expect: <slot wrapper '__init__' of 'list' objects>

# --- origins written in Python
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
import types
class C:
    def __class_getitem__(cls, i): return types.GenericAlias(cls, i)
    x = 5
    def __init__(self, v=0): self.v = v
tr(lambda: C[int])  # expect: __main__.C[int]
tr(lambda: C[int]().__orig_class__)  # expect: __main__.C[int]
tr(lambda: C[int](3).v)  # expect: 3
tr(lambda: C[int].x)  # expect: 5
class D(C[int]): pass
tr(lambda: D.__bases__)  # expect: (<class '__main__.C'>,)
tr(lambda: D.__orig_bases__)  # expect: (__main__.C[int],)
class S:
    __slots__ = ()
    __class_getitem__ = classmethod(types.GenericAlias)
tr(lambda: type(S[int]()).__name__)  # expect: S
class G(list[int]): pass
tr(lambda: (G.__bases__, G.__orig_bases__))  # expect: ((<class 'list'>,), (list[int],))
tr(lambda: G([1]))  # expect: [1]

# --- type variables by protocol
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
import types
class TV:
    def __init__(self, n): self.n = n
    def __repr__(self): return "~" + self.n
    def __typing_subst__(self, arg): return arg
T, U = TV("T"), TV("U")
tr(lambda: list[T])  # expect: list[~T]
tr(lambda: list[T].__parameters__)  # expect: (~T,)
tr(lambda: dict[T, U].__parameters__)  # expect: (~T, ~U)
tr(lambda: list[T][int])  # expect: list[int]
tr(lambda: dict[T, U][int, str])  # expect: dict[int, str]
tr(lambda: dict[T, U][int])  # expect: TypeError | Too few arguments for dict[~T, ~U]; actual 1, expected 2
tr(lambda: dict[T, T][int])  # expect: dict[int, int]
tr(lambda: dict[T, U][int, str, bytes])  # expect: TypeError | Too many arguments for dict[~T, ~U]; actual 3, expected 2
tr(lambda: dict[str, list[T]][int])  # expect: dict[str, list[int]]
tr(lambda: dict[T, list[U]][U, T])  # expect: dict[~U, list[~T]]
tr(lambda: (list[T] | U).__parameters__ if hasattr(T, "__or__") else "no or")  # expect: no or
tr(lambda: list[T][()])  # expect: TypeError | Too few arguments for list[~T]; actual 0, expected 1
tr(lambda: dict[T, list[T]].__parameters__)  # expect: (~T,)
tr(lambda: list[T][T])  # expect: list[~T]

# --- calls keep working
def tr(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)
tr(lambda: list[int].__call__([1, 2]))  # expect: [1, 2]
tr(lambda: dict[str, int](a=1))  # expect: {'a': 1}
tr(lambda: tuple[int]((1, 2)))  # expect: (1, 2)
tr(lambda: type(list[int]([1])))  # expect: <class 'list'>
tr(lambda: type[int])  # expect: type[int]
tr(lambda: type[int].__args__)  # expect: (<class 'int'>,)
