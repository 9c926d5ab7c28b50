# The type statement.
type Int = int
type Pair[T] = tuple[T, T]
type Tree = dict[str, Tree] | None
print(Int, Int.__value__, type(Int).__name__, Int.__name__)  # expect: Int <class 'int'> TypeAliasType Int
print(Pair, Pair.__type_params__, Pair.__value__, Pair[int], Tree.__value__)  # expect: Pair (T,) tuple[T, T] Pair[int] dict[str, Tree] | None

# --- lazy
type A = missing_name  # raises: NameError: name 'missing_name' is not defined
print(A)  # expect: A
A.__value__
# --- later names are found
type A = list[B]
B = int
print(A.__value__)  # expect: list[int]
# --- in a function, with closure
def f(x):
    type L = list[x]
    return L
print(f(int).__value__)  # expect: list[int]
# --- in a class
class C:
    T = int
    type L = list[T]
print(C.L.__value__)  # expect: list[int]
# --- type is a soft keyword
type = 5
print(type, type + 1)  # expect: 5 6
type X = int
print(X.__value__)  # expect: <class 'int'>
# --- not a class
type A = int
isinstance(5, A)  # raises: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
# --- not callable
type A = int
A()  # raises: TypeError: 'typing.TypeAliasType' object is not callable
# --- subscript without parameters
type A = int
A[int]  # raises: TypeError: Only generic type aliases are subscriptable
# --- union with it
type A = int
print(A | None, list[A], (A | str).__args__)  # expect: A | None list[A] (A, <class 'str'>)
# --- attributes are read only
type A = int
A.__value__ = 5  # raises: AttributeError: attribute '__value__' of 'typing.TypeAliasType' objects is not writable
# --- walrus refused
type A = (x := int)  # raises: SyntaxError: named expression cannot be used within a type alias
# --- yield refused
def f():
    type A = (yield)  # raises: SyntaxError: yield expression cannot be used within a type alias
# --- parameters used twice
type A[T, T] = int  # raises: SyntaxError: duplicate type parameter 'T'
# --- expression as a name
type A.b = int  # raises: SyntaxError: invalid syntax
# --- bounds and defaults
type A[T: int = bool, *Ts = *tuple[()], **P = ...] = T
print([(p.__name__, p.has_default()) for p in A.__type_params__], A.__type_params__[0].__bound__)  # expect: [('T', True), ('Ts', True), ('P', True)] <class 'int'>
# --- recursion through lists
type Json = None | bool | int | str | list[Json] | dict[str, Json]
print(Json.__value__)  # expect: None | bool | int | str | list[Json] | dict[str, Json]
