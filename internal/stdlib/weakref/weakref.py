"""References that do not keep objects alive, and containers made of them."""

# When an object is gone its references are empty at once, but callbacks run
# later (docs/differences/weakref.md). So everything here passes over empty
# references, and none of it needs the callbacks for its answers: they only free
# the room of what is gone.

__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary",
           "ReferenceType", "ProxyType", "CallableProxyType", "ProxyTypes",
           "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize"]

import _collections_abc
from _weakref import (CallableProxyType, ProxyType, ReferenceType, _method_ref,
                      getweakrefcount, getweakrefs, proxy, ref)

_GenericAlias = type(list[int])

ProxyTypes = (ProxyType, CallableProxyType)


def _count_live(refs):
    n = 0
    for wr in refs:
        if wr() is not None:
            n += 1
    return n


class WeakMethod(ref):
    """A weak reference to a bound method: alive while its object and function are."""

    __slots__ = "__weakref__",

    def __new__(cls, meth, callback=None):
        # Native: what a method is bound to cannot be read from Python.
        return _method_ref(cls, meth, callback)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        return ref.__eq__(self, other)

    def __ne__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        return not self == other

    __hash__ = ref.__hash__


class KeyedRef(ref):
    """A weak reference that knows the key it stands under."""

    __slots__ = ("key",)

    def __new__(type, ob, callback, key):
        self = ref.__new__(type, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)


class WeakValueDictionary(_collections_abc.MutableMapping):
    """A mapping that holds its values weakly: an item goes when its value does."""

    def __init__(self, other=(), /, **kw):
        def remove(wr, selfref=ref(self)):
            self = selfref()
            if self is not None:
                # Another value may stand there by now.
                found = self.data.get(wr.key)
                if found is not None and found() is None:
                    del self.data[wr.key]
        self._remove = remove
        self.data = {}
        self.update(other, **kw)

    def _live(self):
        """The (key, value) pairs of now, in a list that holds the values."""
        pairs = [(key, wr()) for key, wr in self.data.copy().items()]
        return [pair for pair in pairs if pair[1] is not None]

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._remove, key)

    def __delitem__(self, key):
        del self.data[key]

    def __len__(self):
        return _count_live(self.data.copy().values())

    def __contains__(self, key):
        wr = self.data.get(key)
        return wr is not None and wr() is not None

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self):#x}>"

    def copy(self):
        new = WeakValueDictionary()
        for key, value in self._live():
            new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = self.__class__()
        for key, value in self._live():
            new[deepcopy(key, memo)] = value
        return new

    def get(self, key, default=None):
        wr = self.data.get(key)
        value = None if wr is None else wr()
        return default if value is None else value

    def items(self):
        for key, wr in self.data.copy().items():
            value = wr()
            if value is not None:
                yield key, value

    def keys(self):
        for key, wr in self.data.copy().items():
            if wr() is not None:
                yield key

    __iter__ = keys

    def values(self):
        for wr in self.data.copy().values():
            value = wr()
            if value is not None:
                yield value

    def itervaluerefs(self):
        """Return an iterator over the references, empty ones among them maybe."""
        yield from self.data.copy().values()

    def valuerefs(self):
        """Return the references in a list, empty ones among them maybe."""
        return list(self.data.copy().values())

    def popitem(self):
        while True:
            key, wr = self.data.popitem()
            value = wr()
            if value is not None:
                return key, value

    def pop(self, key, *args):
        wr = self.data.pop(key, None)
        value = None if wr is None else wr()
        if value is not None:
            return value
        if args:
            return args[0]
        raise KeyError(key)

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = default
            return default
        return value

    def update(self, other=None, /, **kwargs):
        if other is not None:
            if not hasattr(other, "items"):
                other = dict(other)
            for key, value in other.items():
                self.data[key] = KeyedRef(value, self._remove, key)
        for key, value in kwargs.items():
            self.data[key] = KeyedRef(value, self._remove, key)

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        new = self.__class__()
        new.update(other)
        new.update(self)
        return new


class WeakKeyDictionary(_collections_abc.MutableMapping):
    """A mapping that holds its keys weakly: an item goes when its key does."""

    def __init__(self, dict=None):
        self.data = {}

        def remove(wr, selfref=ref(self)):
            self = selfref()
            if self is not None:
                self.data.pop(wr, None)
        self._remove = remove
        if dict is not None:
            self.update(dict)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __len__(self):
        return _count_live(self.data.copy())

    def __contains__(self, key):
        try:
            wr = ref(key)
        except TypeError:
            return False
        return wr in self.data

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self):#x}>"

    def copy(self):
        new = WeakKeyDictionary()
        for key, value in self.items():
            new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = self.__class__()
        for key, value in self.items():
            new[key] = deepcopy(value, memo)
        return new

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def items(self):
        for wr, value in self.data.copy().items():
            key = wr()
            if key is not None:
                yield key, value

    def keys(self):
        for wr in self.data.copy():
            key = wr()
            if key is not None:
                yield key

    __iter__ = keys

    def values(self):
        for wr, value in self.data.copy().items():
            if wr() is not None:
                yield value

    def keyrefs(self):
        """Return the references in a list, empty ones among them maybe."""
        return list(self.data)

    def popitem(self):
        while True:
            wr, value = self.data.popitem()
            key = wr()
            if key is not None:
                return key, value

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def update(self, dict=None, /, **kwargs):
        if dict is not None:
            if not hasattr(dict, "items"):
                dict = type({})(dict)
            for key, value in dict.items():
                self.data[ref(key, self._remove)] = value
        if kwargs:
            self.update(kwargs)

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        new = self.__class__()
        new.update(other)
        new.update(self)
        return new


class WeakSet:
    """A set that holds its elements weakly."""

    __module__ = "_weakrefset"  # where CPython has it, and pickles look

    def __init__(self, data=None):
        self.data = set()

        def _remove(wr, selfref=ref(self)):
            self = selfref()
            if self is not None:
                self.data.discard(wr)
        self._remove = _remove
        if data is not None:
            self.update(data)

    def _live(self):
        """The references that are not empty."""
        return {wr for wr in self.data.copy() if wr() is not None}

    def __iter__(self):
        for wr in self.data.copy():
            item = wr()
            if item is not None:
                yield item

    def __len__(self):
        return _count_live(self.data.copy())

    def __contains__(self, item):
        try:
            wr = ref(item)
        except TypeError:
            return False
        return wr in self.data

    def __reduce__(self):
        return self.__class__, (list(self),), self.__getstate__()

    def add(self, item):
        self.data.add(ref(item, self._remove))

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def pop(self):
        while self.data:
            item = self.data.pop()()
            if item is not None:
                return item
        raise KeyError("pop from empty WeakSet")

    def remove(self, item):
        self.data.remove(ref(item))

    def discard(self, item):
        self.data.discard(ref(item))

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        new = self.copy()
        new.difference_update(other)
        return new

    __sub__ = difference

    def difference_update(self, other):
        self.__isub__(other)

    def __isub__(self, other):
        if self is other:
            self.data.clear()
        else:
            self.data.difference_update([ref(item) for item in other])
        return self

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)

    __and__ = intersection

    def intersection_update(self, other):
        self.__iand__(other)

    def __iand__(self, other):
        self.data.intersection_update([ref(item) for item in other])
        return self

    def issubset(self, other):
        return self._live().issubset([ref(item) for item in other])

    __le__ = issubset

    def __lt__(self, other):
        return self._live() < {ref(item) for item in other}

    def issuperset(self, other):
        return self.data.issuperset([ref(item) for item in other])

    __ge__ = issuperset

    def __gt__(self, other):
        return self._live() > {ref(item) for item in other}

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self._live() == {ref(item) for item in other}

    def symmetric_difference(self, other):
        new = self.copy()
        new.symmetric_difference_update(other)
        return new

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        self.__ixor__(other)

    def __ixor__(self, other):
        if self is other:
            self.data.clear()
        else:
            self.data.symmetric_difference_update([ref(item, self._remove) for item in other])
        return self

    def union(self, other):
        return self.__class__(item for items in (self, other) for item in items)

    __or__ = union

    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0

    def __repr__(self):
        return repr(self.data)

    __class_getitem__ = classmethod(_GenericAlias)


_collections_abc.MutableSet.register(WeakSet)


# --- finalize

class _Info:
    """What a finalizer is to do."""

    __slots__ = "weakref", "func", "args", "kwargs", "atexit"


class _Finalizers:
    """The finalizers that are alive, and what has been done about them."""

    def __init__(self):
        self.infos = {}  # finalizer -> _Info, oldest first
        self.changed = False  # one was made since the exit function looked
        self.hooked = False  # the exit function is registered
        self.shutdown = False


_finalizers = _Finalizers()  # cell: _finalizers


class finalize:
    """Calls func(*args, **kwargs) once when obj is gone, or at exit, or when called itself.

    The finalizer lives on by itself; func and its arguments should not hold obj.
    """

    __slots__ = ()

    def __init__(self, obj, func, /, *args, **kwargs):
        state = _finalizers
        if not state.hooked:
            # At import time, exit functions of others would come too early.
            import atexit
            atexit.register(self._exitfunc)
            state.hooked = True
        info = _Info()
        info.weakref = ref(obj, self)
        info.func = func
        info.args = args
        info.kwargs = kwargs
        info.atexit = True
        state.infos[self] = info
        state.changed = True

    def __call__(self, _=None):
        """If alive, mark as dead and return func(*args, **kwargs); else return None."""
        info = _finalizers.infos.pop(self, None)
        if info is not None and not _finalizers.shutdown:
            return info.func(*info.args, **info.kwargs)

    def _alive_info(self):
        info = _finalizers.infos.get(self)
        obj = None if info is None else info.weakref()
        return (None, None) if obj is None else (obj, info)

    def detach(self):
        """If alive, mark as dead and return (obj, func, args, kwargs); else return None."""
        obj, info = self._alive_info()
        if obj is not None and _finalizers.infos.pop(self, None):
            return obj, info.func, info.args, info.kwargs

    def peek(self):
        """If alive, return (obj, func, args, kwargs); else return None."""
        obj, info = self._alive_info()
        if obj is not None:
            return obj, info.func, info.args, info.kwargs

    @property
    def alive(self):
        """Whether the finalizer has yet to be called."""
        return self in _finalizers.infos

    @property
    def atexit(self):
        """Whether the finalizer is to be called at exit."""
        info = _finalizers.infos.get(self)
        return info is not None and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = _finalizers.infos.get(self)
        if info is not None:
            info.atexit = bool(value)

    def __repr__(self):
        obj, _ = self._alive_info()
        if obj is None:
            return f"<{type(self).__name__} object at {id(self):#x}; dead>"
        return (f"<{type(self).__name__} object at {id(self):#x}; for "
                f"{type(obj).__name__!r} at {id(obj):#x}>")

    @staticmethod
    def _exitfunc():
        """Call what is alive, the youngest first; those made meanwhile too."""
        state = _finalizers
        pending = []
        try:
            while True:
                if not pending or state.changed:
                    pending = [f for f, info in state.infos.items() if info.atexit]
                    state.changed = False
                    if not pending:
                        break
                try:
                    pending.pop()()
                except Exception:
                    import sys
                    sys.excepthook(*sys.exc_info())
        finally:
            # Callbacks that come still later would find modules torn down.
            state.shutdown = True
