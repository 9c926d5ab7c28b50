# functools.wraps and update_wrapper.
import functools
def deco(f):
    @functools.wraps(f)
    def wrapper(*a, **k):
        """wrapper doc"""
        return f(*a, **k)
    return wrapper
def original(x: int) -> str:
    """original doc"""
    return str(x)
original.extra = 5
g = deco(original)
print(g.__name__, g.__doc__, g.__qualname__, g.__module__, g.extra, g(3))  # expect: original original doc original __main__ 5 3
print(g.__annotations__)  # expect: {'x': <class 'int'>, 'return': <class 'str'>}
print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)  # expect: ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__') ('__dict__',)

# --- what the wrapped lacks is skipped; other attributes can be chosen
import functools
def f(): ...
class Thing:
    """thing"""
functools.update_wrapper(f, functools.partial(int, base=2))
print(f.__name__)  # expect: f
def h(): ...
def w(): """w doc"""
w.tag = 1
functools.update_wrapper(h, w, assigned=("__doc__", "nothing"), updated=())
print(h.__name__, h.__doc__, hasattr(h, "tag"))  # expect: h w doc False
functools.update_wrapper(h, w, (), ("missing",))  # raises: AttributeError: 'function' object has no attribute 'missing'

# --- type parameters travel
import functools
def generic[T](x: T) -> T: return x
@functools.wraps(generic)
def v(*a): ...
print(v.__type_params__, v.__name__)  # expect: (T,) generic

# --- cpython: skip (a wrapper does not hand out what it wraps)
import functools
def f(): ...
@functools.wraps(f)
def g(): ...
print(hasattr(g, "__wrapped__"), hasattr(functools.lru_cache(f), "__wrapped__"))  # expect: False False
g.__wrapped__  # raises: AttributeError: 'function' object has no attribute '__wrapped__'
