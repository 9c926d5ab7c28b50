# Type parameters of functions.
def first[T](xs: list[T]) -> T:
    return xs[0]
print(first([1, 2]), first.__type_params__, first.__annotations__)  # expect: 1 (T,) {'xs': list[T], 'return': T}
def f[T: int, *Ts, **P](x: T, *args: *Ts) -> T: ...
for p in f.__type_params__:
    print(type(p).__name__, p.__name__, p)
# expect: TypeVar T T
# expect: TypeVarTuple Ts Ts
# expect: ParamSpec P P

# --- bounds and constraints are lazy
def f[T: undefined_thing](x: T): return x  # raises: NameError: name 'undefined_thing' is not defined
print(f(5))  # expect: 5
T, = f.__type_params__
T.__bound__
# --- constraints
def f[T: (int, str)](x: T): ...
T, = f.__type_params__
print(T.__constraints__, T.__bound__)  # expect: (<class 'int'>, <class 'str'>) None
# --- defaults
def f[T = int, *Ts = *tuple[int, str], **P = [int]](x: T): ...
for p in f.__type_params__:
    print(p.__default__, p.has_default())
# expect: <class 'int'> True
# expect: *tuple[int, str] True
# expect: [<class 'int'>] True
# --- scope: names are visible in annotations and body only
def f[T](x: T):
    return T.__name__
print(f(1))  # expect: T
print("T" in globals())  # expect: False
# --- defaults of arguments cannot see them
def f[T](x=T): pass  # raises: NameError: name 'T' is not defined
# --- a bound refers to the others
def f[T, U: list[T]](x: U): ...
T, U = f.__type_params__
print(U.__bound__)  # expect: list[T]
# --- closures over a type parameter
def outer[T]():
    def inner[U]():
        return T.__name__ + U.__name__
    return inner()
print(outer())  # expect: TU
# --- the same name twice
def f[T, T](): pass  # raises: SyntaxError: duplicate type parameter 'T'
# --- no default after default
def f[T = int, U](): pass  # raises: SyntaxError: non-default type parameter 'U' follows default type parameter
# --- nonlocal is refused
def f[T]():
    nonlocal T  # raises: SyntaxError: nonlocal binding not allowed for type parameter 'T'
# --- assignment in the body makes a local
def f[T](x: T):
    T = 5
    return T
print(f(1))  # expect: 5
# --- walrus in a bound
def f[T: (x := int)](): pass  # raises: SyntaxError: named expression cannot be used within a TypeVar bound
# --- yield in a bound
def f[T: (yield)](): pass  # raises: SyntaxError: yield expression cannot be used within a TypeVar bound
# --- lambdas have none
f = lambda[T]: T  # raises: SyntaxError: invalid syntax
# --- decorators and defaults are evaluated outside
def deco(f):
    print([p.__name__ for p in f.__type_params__])
    return f
@deco
def f[A, B](a=print("default")): pass
# expect: default
# expect: ['A', 'B']
