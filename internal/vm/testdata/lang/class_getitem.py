# __class_getitem__ and generic aliases.
class Box:
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item}]"
class Sub(Box): pass
print(Box[int], Sub[1, 2], Box["x"])  # expect: Box[<class 'int'>] Sub[(1, 2)] Box[x]

# --- built-in generics
print(list[int], dict[str, int], tuple[int, ...], type[int], set["x"])  # expect: list[int] dict[str, int] tuple[int, ...] type[int] set['x']
a = list[int]
print(a.__origin__, a.__args__, a([1, 2]), a == list[int], isinstance([], list))  # expect: <class 'list'> (<class 'int'>,) [1, 2] True True
# --- no isinstance with them
isinstance([], list[int])  # raises: TypeError: isinstance() argument 2 cannot be a parameterized generic
# --- unions
u = int | str
print(u, u.__args__, isinstance(5, u), isinstance(1.5, u), int | None, int | int, (int | str) | float == int | (str | float))  # expect: int | str (<class 'int'>, <class 'str'>) True False int | None <class 'int'> True
print(list[int] | None, type(u).__name__)  # expect: list[int] | None Union
# --- not a type
int | 5  # raises: TypeError: unsupported operand type(s) for |: 'type' and 'int'
# --- a class without it
class C: pass
C[int]  # raises: TypeError: type 'C' is not subscriptable
# --- an instance
class C:
    def __class_getitem__(cls, i): return i
C()[1]  # raises: TypeError: 'C' object is not subscriptable
# --- the metaclass's __getitem__ wins
class Meta(type):
    def __getitem__(cls, i): return "meta"
class C(metaclass=Meta):
    def __class_getitem__(cls, i): return "class"
print(C[1])  # expect: meta
# --- base through an alias
class L(list[int]): pass
print(L.__bases__, L.__orig_bases__, L([1]))  # expect: (<class 'list'>,) (list[int],) [1]
# --- __mro_entries__
class Fake:
    def __mro_entries__(self, bases):
        print("entries", len(bases))
        return (dict,)
class C(Fake()): pass  # expect: entries 1
print(C.__bases__, len(C.__orig_bases__))  # expect: (<class 'dict'>,) 1
# --- must give a tuple
class Fake:
    def __mro_entries__(self, bases): return dict
class C(Fake()): pass  # raises: TypeError: __mro_entries__ must return a tuple
# --- type parameters of aliases
from typing import TypeVar
T = TypeVar("T")
print(dict[str, T][int], list[T].__parameters__, list[T][int].__args__)  # expect: dict[str, int] (~T,) (<class 'int'>,)
# --- too many
from typing import TypeVar
T = TypeVar("T")
list[T][int, str]  # raises: TypeError: Too many arguments for list[~T]; actual 2, expected 1
