"""The interpreter's own types by name, and tools to make classes at run time."""

import _types
from _types import *

__all__ = [name for name in dir(_types) if not name.startswith("_")]
__all__ += ["DynamicClassAttribute", "coroutine", "get_original_bases", "new_class",
            "prepare_class", "resolve_bases"]

try:
    # Marks a generator function, whose code cannot be replaced from Python.
    from _types import _iterable_coroutine
except ImportError:
    def _iterable_coroutine(func):
        code = func.__code__
        func.__code__ = code.replace(co_flags=code.co_flags | 0x100)
        return func


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Make a class as a class statement does.

    kwds are its keywords, metaclass among them; exec_body is called with the
    namespace to fill it.
    """
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    return meta(name, resolved, namespace, **kwds)


def resolve_bases(bases):
    """Replace each base that is no class by what its __mro_entries__() gives.

    Returns bases itself if there is nothing to replace.
    """
    resolved = []
    changed = False
    for base in bases:
        if isinstance(base, type) or not hasattr(base, "__mro_entries__"):
            resolved.append(base)
            continue
        entries = base.__mro_entries__(bases)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        resolved.extend(entries)
        changed = True
    return tuple(resolved) if changed else bases


def prepare_class(name, bases=(), kwds=None):
    """Find the metaclass for a class and let it prepare a namespace.

    Returns (metaclass, namespace, kwds), kwds without "metaclass".
    """
    kwds = dict(kwds) if kwds is not None else {}
    if "metaclass" in kwds:
        meta = kwds.pop("metaclass")
    else:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):
        meta = _most_derived(meta, bases)
    if hasattr(meta, "__prepare__"):
        namespace = meta.__prepare__(name, bases, **kwds)
    else:
        namespace = {}
    return meta, namespace, kwds


def _most_derived(meta, bases):
    """The one metaclass that derives from meta and from those of all bases."""
    for base in bases:
        other = type(base)
        if not issubclass(meta, other):
            if not issubclass(other, meta):
                raise TypeError("metaclass conflict: the metaclass of a derived class must be a "
                                "(non-strict) subclass of the metaclasses of all its bases")
            meta = other
    return meta


def get_original_bases(cls, /):
    """Return the bases of cls as they were written, before __mro_entries__().

    >>> class Names(list[str]): ...
    >>> get_original_bases(Names)
    (list[str],)
    """
    try:
        return cls.__dict__.get("__orig_bases__", cls.__bases__)
    except AttributeError:
        raise TypeError(
            f"Expected an instance of type, not {type(cls).__name__!r}") from None


class DynamicClassAttribute:
    """A property on instances; on the class the name goes to __getattr__ of the metaclass.

    So an instance can have a property of the name that the class has a
    virtual attribute of.
    """

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or fget.__doc__
        self.overwrite_doc = doc is None
        self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError
        if self.fget is None:
            raise AttributeError("unreadable attribute")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def _with(self, fget, fset, fdel, doc=None):
        result = type(self)(fget, fset, fdel, doc or self.__doc__)
        result.overwrite_doc = self.overwrite_doc
        return result

    def getter(self, fget):
        return self._with(fget, self.fset, self.fdel,
                          fget.__doc__ if self.overwrite_doc else None)

    def setter(self, fset):
        return self._with(self.fget, fset, self.fdel)

    def deleter(self, fdel):
        return self._with(self.fget, self.fset, fdel)


class _GeneratorWrapper:
    """A generator, or something like one, that can stand after `await`."""

    def __init__(self, gen):
        self._wrapped = gen
        self._isgen = gen.__class__ is GeneratorType
        self.__name__ = getattr(gen, "__name__", None)
        self.__qualname__ = getattr(gen, "__qualname__", None)

    def send(self, val):
        return self._wrapped.send(val)

    def throw(self, tp, *rest):
        return self._wrapped.throw(tp, *rest)

    def close(self):
        return self._wrapped.close()

    @property
    def gi_code(self):
        return self._wrapped.gi_code

    @property
    def gi_frame(self):
        return self._wrapped.gi_frame

    @property
    def gi_running(self):
        return self._wrapped.gi_running

    @property
    def gi_yieldfrom(self):
        return self._wrapped.gi_yieldfrom

    @property
    def gi_suspended(self):
        return self._wrapped.gi_suspended

    cr_code = gi_code
    cr_frame = gi_frame
    cr_running = gi_running
    cr_await = gi_yieldfrom
    cr_suspended = gi_suspended

    def __next__(self):
        return next(self._wrapped)

    def __iter__(self):
        return self._wrapped if self._isgen else self

    __await__ = __iter__


def coroutine(func):
    """Decorator: make what a generator function returns usable after `await`."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    if func.__class__ is FunctionType:
        flags = getattr(getattr(func, "__code__", None), "co_flags", 0)
        if flags & 0x180:  # already a coroutine, or marked as one
            return func
        if flags & 0x20:  # a generator
            return _iterable_coroutine(func)

    # Something that returns a generator or an object like one.
    from collections.abc import Coroutine, Generator
    from functools import wraps

    @wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        if (made.__class__ is CoroutineType
                or made.__class__ is GeneratorType and made.gi_code.co_flags & 0x100):
            return made
        if isinstance(made, Generator) and not isinstance(made, Coroutine):
            return _GeneratorWrapper(made)
        return made

    return wrapped
