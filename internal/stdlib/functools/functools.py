"""Tools that take functions and give functions back."""

__all__ = ["update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES",
           "total_ordering", "cmp_to_key", "cache", "lru_cache", "reduce",
           "partial", "partialmethod", "singledispatch", "singledispatchmethod",
           "cached_property", "Placeholder"]

from _functools import (Placeholder, _lru_cache_wrapper, cmp_to_key, partial,
                        reduce)
from abc import _abstract_joins, get_cache_token as _get_cache_token
from collections import namedtuple as _namedtuple

try:
    from _thread import RLock  # not used here; programs import it from here
except ImportError:
    pass

_GenericAlias = type(list[int])
_UnionType = type(int | str)
_MappingProxyType = type(type.__dict__)

# --- wrappers

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__",
                       "__annotate__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Make wrapper look like the function it wraps, and return it.

    assigned names the attributes to copy from wrapped, as far as it has them;
    updated names the dict attributes of wrapper to update with those of wrapped.
    """
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    # Last: __dict__ of wrapped may hold a __wrapped__ of its own.
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Return a decorator that calls update_wrapper() on the function below it."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# --- total_ordering: each operator from each of the other three. The functions
# stand at module level, so that the methods of decorated classes can be pickled.

def _gt_from_lt(self, other):
    "Return a > b, worked out by @total_ordering as (not a < b) and (a != b)."
    less = type(self).__lt__(self, other)
    if less is NotImplemented:
        return less
    return not less and self != other


def _le_from_lt(self, other):
    "Return a <= b, worked out by @total_ordering as (a < b) or (a == b)."
    less = type(self).__lt__(self, other)
    if less is NotImplemented:
        return less
    return less or self == other


def _ge_from_lt(self, other):
    "Return a >= b, worked out by @total_ordering as (not a < b)."
    less = type(self).__lt__(self, other)
    if less is NotImplemented:
        return less
    return not less


def _ge_from_le(self, other):
    "Return a >= b, worked out by @total_ordering as (not a <= b) or (a == b)."
    at_most = type(self).__le__(self, other)
    if at_most is NotImplemented:
        return at_most
    return not at_most or self == other


def _lt_from_le(self, other):
    "Return a < b, worked out by @total_ordering as (a <= b) and (a != b)."
    at_most = type(self).__le__(self, other)
    if at_most is NotImplemented:
        return at_most
    return at_most and self != other


def _gt_from_le(self, other):
    "Return a > b, worked out by @total_ordering as (not a <= b)."
    at_most = type(self).__le__(self, other)
    if at_most is NotImplemented:
        return at_most
    return not at_most


def _lt_from_gt(self, other):
    "Return a < b, worked out by @total_ordering as (not a > b) and (a != b)."
    more = type(self).__gt__(self, other)
    if more is NotImplemented:
        return more
    return not more and self != other


def _ge_from_gt(self, other):
    "Return a >= b, worked out by @total_ordering as (a > b) or (a == b)."
    more = type(self).__gt__(self, other)
    if more is NotImplemented:
        return more
    return more or self == other


def _le_from_gt(self, other):
    "Return a <= b, worked out by @total_ordering as (not a > b)."
    more = type(self).__gt__(self, other)
    if more is NotImplemented:
        return more
    return not more


def _le_from_ge(self, other):
    "Return a <= b, worked out by @total_ordering as (not a >= b) or (a == b)."
    at_least = type(self).__ge__(self, other)
    if at_least is NotImplemented:
        return at_least
    return not at_least or self == other


def _gt_from_ge(self, other):
    "Return a > b, worked out by @total_ordering as (a >= b) and (a != b)."
    at_least = type(self).__ge__(self, other)
    if at_least is NotImplemented:
        return at_least
    return at_least and self != other


def _lt_from_ge(self, other):
    "Return a < b, worked out by @total_ordering as (not a >= b)."
    at_least = type(self).__ge__(self, other)
    if at_least is NotImplemented:
        return at_least
    return not at_least


# In order of preference when a class defines more than one.
_derived = {
    "__lt__": {"__gt__": _gt_from_lt, "__le__": _le_from_lt, "__ge__": _ge_from_lt},
    "__le__": {"__ge__": _ge_from_le, "__lt__": _lt_from_le, "__gt__": _gt_from_le},
    "__gt__": {"__lt__": _lt_from_gt, "__ge__": _ge_from_gt, "__le__": _le_from_gt},
    "__ge__": {"__le__": _le_from_ge, "__gt__": _gt_from_ge, "__lt__": _lt_from_ge},
}
for _methods in _derived.values():
    for _name, _method in _methods.items():
        _method.__name__ = _name
del _methods, _name, _method


def total_ordering(cls):
    """Class decorator: from one of < > <= >= (and ==) make the other three."""
    own = [name for name in _derived
           if getattr(cls, name, None) is not getattr(object, name, None)]
    if not own:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    for name, method in _derived[own[0]].items():
        if name not in own:
            setattr(cls, name, method)
    return cls


# --- partial methods

def _merged(stored, given):
    """stored with its Placeholders filled from given, in order, as far as it goes."""
    fill = iter(given)
    return tuple([next(fill, Placeholder) if arg is Placeholder else arg for arg in stored])


def _count_placeholders(args):
    n = 0
    for arg in args:
        if arg is Placeholder:
            n += 1
    return n


class partialmethod:
    """A method that calls another one with some arguments already given.

    Works with functions and with descriptors such as classmethod objects.
    """

    def __new__(cls, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"the first argument {func!r} must be a callable or a descriptor")
        if args and args[-1] is Placeholder:
            raise TypeError("trailing Placeholders are not allowed")
        for value in keywords.values():
            if value is Placeholder:
                raise TypeError("Placeholder cannot be passed as a keyword argument")
        if isinstance(func, partialmethod):
            args = _merged(func.args, args) + args[func._phcount:]
            keywords = {**func.keywords, **keywords}
            func = func.func
        self = object.__new__(cls)
        self.func = func
        self.args = args
        self.keywords = keywords
        self._phcount = _count_placeholders(args)
        return self

    def __repr__(self):
        cls = type(self)
        parts = [repr(self.func), *map(repr, self.args)]
        parts += [f"{name}={value!r}" for name, value in self.keywords.items()]
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(parts)})"

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            stored = self.args
            waiting = self._phcount
            if waiting:
                if len(args) < waiting:
                    raise TypeError("missing positional arguments in 'partialmethod' call; "
                                    f"expected at least {waiting}, got {len(args)}")
                stored = _merged(stored, args)
                args = args[waiting:]
            return self.func(cls_or_self, *stored, *args, **{**self.keywords, **keywords})
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    def __get__(self, obj, cls=None):
        bind = getattr(self.func, "__get__", None)
        if bind is not None:
            bound = bind(obj, cls)
            if bound is not self.func:
                # The wrapped descriptor made a callable: give that the arguments.
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
                return result
        return self._make_unbound_method().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    __class_getitem__ = classmethod(_GenericAlias)


def _unwrap_partial(func):
    """The function inside any number of partial objects."""
    while isinstance(func, partial):
        func = func.func
    return func


def _unwrap_partialmethod(func):
    """The function inside any mixture of partial and partialmethod objects."""
    while True:
        before = func
        while isinstance(getattr(func, "__partialmethod__", None), partialmethod):
            func = func.__partialmethod__
        while isinstance(func, partialmethod):
            func = func.func
        func = _unwrap_partial(func)
        if func is before:
            return func


# --- caches

_CacheInfo = _namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"])


def lru_cache(maxsize=128, typed=False):
    """Decorator that keeps the results of the most recent calls of a function.

    maxsize is how many are kept; None means all. With typed=True, arguments of
    different types are different arguments (3 and 3.0). Arguments have to be
    hashable. The decorated function has cache_info(), cache_clear() and
    cache_parameters().
    """
    func = None
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        func, maxsize = maxsize, 128  # used as @lru_cache
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorating_function(user_function):
        wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _CacheInfo)
        wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
        return update_wrapper(wrapper, user_function)

    return decorating_function if func is None else decorating_function(func)


def cache(user_function, /):
    """Decorator that keeps every result of a function: lru_cache(maxsize=None)."""
    return lru_cache(maxsize=None)(user_function)


_NOT_FOUND = object()


class cached_property:
    """Decorator: a property computed once per instance, then kept in its __dict__."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError("Cannot assign the same cached_property to two different names "
                            f"({self.attrname!r} and {name!r}).")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError(
                "Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            cache = instance.__dict__
        except AttributeError:
            # An instance with __slots__, or a class.
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} "
                            f"instance to cache {name!r} property.") from None
        value = cache.get(name, _NOT_FOUND)
        if value is _NOT_FOUND:
            value = self.func(instance)
            try:
                cache[name] = value
            except TypeError:
                raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} "
                                "instance does not support item assignment for caching "
                                f"{name!r} property.") from None
        return value

    __class_getitem__ = classmethod(_GenericAlias)


# --- single dispatch

def _c3_merge(sequences):
    """Merge linearisations into one that keeps the order of each (C3)."""
    merged = []
    while sequences := [seq for seq in sequences if seq]:
        for seq in sequences:
            head = seq[0]
            if not any(head in other[1:] for other in sequences):
                break
        else:
            raise RuntimeError("Inconsistent hierarchy")
        merged.append(head)
        for seq in sequences:
            if seq[0] == head:
                del seq[0]
    return merged


def _c3_mro(cls, abcs=None):
    """The __mro__ of cls with abstract classes put in where they begin to hold.

    abcs are the candidates. One that holds for cls but for none of its bases
    stands directly after the last base that is itself an ABC; candidates that
    begin at the same class keep their order in abcs.
    """
    bases = cls.__bases__
    cut = len(bases)
    while cut and not hasattr(bases[cut - 1], "__abstractmethods__"):
        cut -= 1
    begun, later = [], []
    for candidate in abcs or ():
        here = issubclass(cls, candidate) and not any(issubclass(b, candidate) for b in bases)
        (begun if here else later).append(candidate)
    first, last = list(bases[:cut]), list(bases[cut:])
    mros = [_c3_mro(base, later) for base in (*first, *begun, *last)]
    return _c3_merge([[cls], *mros, first, begun, last])


def _compose_mro(cls, types):
    """The order in which to look for an implementation for cls among types."""
    bases = set(cls.__mro__)
    types = [t for t in types
             if t not in bases and hasattr(t, "__mro__")
             and not isinstance(t, _GenericAlias) and issubclass(cls, t)]
    # A class that is a real base of another one comes in with that.
    types = [t for t in types
             if not any(t != other and t in other.__mro__ for other in types)]
    chosen = set(types)
    order = []
    for t in types:
        # An ABC that joins several of the types says in which order they go.
        joined = [[s for s in sub.__mro__ if s in chosen]
                  for sub in _abstract_joins(t)
                  if sub not in bases and issubclass(cls, sub)]
        joined.sort(key=len, reverse=True)
        for group in joined or [[t]]:
            for s in group:
                if s not in order:
                    order.append(s)
    return _c3_mro(cls, order)


def _find_impl(cls, registry):
    """The implementation registered for the class nearest to cls."""
    match = None
    for t in _compose_mro(cls, registry.keys()):
        if match is not None:
            if (t in registry and t not in cls.__mro__ and match not in cls.__mro__
                    and not issubclass(match, t)):
                raise RuntimeError(f"Ambiguous dispatch: {match} or {t}")
            break
        if t in registry:
            match = t
    return registry.get(match)


def _dispatchable(cls):
    return isinstance(cls, type) or (
        isinstance(cls, _UnionType) and all(isinstance(arg, type) for arg in cls.__args__))


def _annotated_class(func):
    """The class that the first annotation of func names, for a plain @register."""
    if getattr(func, "__annotate__", None) is None:
        raise TypeError(f"Invalid first argument to `register()`: {func!r}. "
                        "Use either `@register(some_class)` or plain `@register` "
                        "on an annotated function.")
    from annotationlib import Format, ForwardRef
    from typing import get_type_hints
    name, cls = next(iter(get_type_hints(func, format=Format.FORWARDREF).items()))
    if not _dispatchable(cls):
        if isinstance(cls, _UnionType):
            fault = "not all arguments are classes."
        elif isinstance(cls, ForwardRef):
            fault = "is an unresolved forward reference."
        else:
            fault = "is not a class."
        raise TypeError(f"Invalid annotation for {name!r}. {cls!r} {fault}")
    return cls


# Most classes one dispatch cache may hold. CPython's is weak; this one is emptied.
_DISPATCH_LIMIT = 1024


def singledispatch(func):
    """Decorator: make func a generic function that dispatches on its first argument.

    func is the implementation for object; register() adds one for a class, a
    union or, as a plain decorator, for the annotation of the first argument.
    """
    registry = {}
    found = {}
    token = None

    def dispatch(cls):
        """Return the implementation that a first argument of class cls selects."""
        nonlocal token
        if token is not None:
            current = _get_cache_token()
            if token != current:
                found.clear()
                token = current
        try:
            return found[cls]
        except KeyError:
            pass
        try:
            impl = registry[cls]
        except KeyError:
            impl = _find_impl(cls, registry)
        if len(found) >= _DISPATCH_LIMIT:
            found.clear()
        found[cls] = impl
        return impl

    def register(cls, func=None):
        """Add an implementation for cls; without func, return a decorator that does."""
        nonlocal token
        if _dispatchable(cls):
            if func is None:
                return lambda f: register(cls, f)
        elif func is not None:
            raise TypeError("Invalid first argument to `register()`. "
                            f"{cls!r} is not a class or union type.")
        else:
            func = cls
            cls = _annotated_class(func)
        if isinstance(cls, _UnionType):
            for arg in cls.__args__:
                registry[arg] = func
        else:
            registry[cls] = func
        if token is None and hasattr(cls, "__abstractmethods__"):
            token = _get_cache_token()
        found.clear()
        return func

    name = getattr(func, "__name__", "singledispatch function")

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = _MappingProxyType(registry)
    wrapper._clear_cache = found.clear
    return update_wrapper(wrapper, func)


def _name_of(obj):
    for attribute in ("__qualname__", "__name__"):
        try:
            return getattr(obj, attribute)
        except AttributeError:
            pass
    return "?"


class singledispatchmethod:
    """singledispatch for methods: dispatches on the argument after self or cls.

    Goes outside other descriptors such as classmethod.
    """

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """Add an implementation for cls; without method, return a decorator that does."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        return _singledispatchmethod_get(self, obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    def __repr__(self):
        return f"<single dispatch method descriptor {_name_of(self.func)}>"


class _singledispatchmethod_get:
    """A singledispatchmethod looked up on an object or a class."""

    def __init__(self, unbound, obj, cls):
        self._unbound = unbound
        self._dispatch = unbound.dispatcher.dispatch
        self._obj = obj
        self._cls = cls
        for name in ("__module__", "__doc__"):
            try:
                setattr(self, name, getattr(unbound.func, name))
            except AttributeError:
                pass

    def __repr__(self):
        name = _name_of(self)
        if self._obj is None:
            return f"<single dispatch method {name}>"
        return f"<bound single dispatch method {name} of {self._obj!r}>"

    def __call__(self, /, *args, **kwargs):
        if not args:
            name = getattr(self._unbound.func, "__name__", "singledispatchmethod method")
            raise TypeError(f"{name} requires at least 1 positional argument")
        method = self._dispatch(args[0].__class__)
        return method.__get__(self._obj, self._cls)(*args, **kwargs)

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__", "__isabstractmethod__",
                    "__annotations__", "__type_params__"):
            return getattr(self._unbound.func, name)
        raise AttributeError

    @property
    def __wrapped__(self):
        return self._unbound.func

    @property
    def register(self):
        return self._unbound.register
