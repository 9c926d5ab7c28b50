"""How objects are taken apart and rebuilt by pickle and copy."""

__all__ = ["pickle", "constructor", "add_extension", "remove_extension",
           "clear_extension_cache"]

dispatch_table = {}  # cell: dispatch_table


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Say how objects of a type are reduced.

    pickle_function(obj) returns what __reduce__() would. constructor_ob is
    checked to be callable and otherwise not used.
    """
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    """Raise TypeError if object cannot be called."""
    if not callable(object):
        raise TypeError("constructors must be callable")


def pickle_complex(c):
    """Reduce a complex number."""
    return complex, (c.real, c.imag)


def pickle_union(obj):
    """Reduce a union type."""
    import operator
    import typing
    return operator.getitem, (typing.Union, obj.__args__)


def pickle_super(obj):
    """Reduce a super() object."""
    return super, (obj.__thisclass__, obj.__self__)


pickle(complex, pickle_complex, complex)
pickle(type(int | str), pickle_union)
pickle(super, pickle_super)


# --- for pickle protocols 0 and 1: object.__reduce_ex__() comes here

def _reconstructor(cls, base, state):
    """Make an instance of cls whose built-in part has the value state."""
    if base is object:
        return object.__new__(cls)
    obj = base.__new__(cls, state)
    if base.__init__ != object.__init__:
        base.__init__(obj, state)
    return obj


_HEAPTYPE = 1 << 9  # the flag of classes made by a class statement
_new_type = type(int.__new__)


def _is_native(cls):
    """Whether cls is a built-in type."""
    flags = getattr(cls, "__flags__", None)
    if flags is not None and not flags & _HEAPTYPE:
        return True
    new = cls.__dict__.get("__new__")
    if not isinstance(new, _new_type):
        return False
    return all(base.__dict__.get("__new__") is not new for base in cls.__mro__[1:])


def _reduce_ex(self, proto):
    """Reduce an object for protocol 0 or 1: its class, its built-in value, its state."""
    cls = self.__class__
    for base in cls.__mro__:
        if _is_native(base):
            break
    value = None
    if base is not object:
        if base is cls:
            raise TypeError(f"cannot pickle {cls.__name__!r} object")
        value = base(self)
    slots = getattr(self, "__slots__", None)
    try:
        getstate = self.__getstate__
    except AttributeError:
        if slots:
            raise TypeError(f"cannot pickle {cls.__name__!r} object: a class that defines "
                            "__slots__ without defining __getstate__ cannot be pickled with "
                            f"protocol {proto}") from None
        state = getattr(self, "__dict__", None)
    else:
        if slots and type(self).__getstate__ is object.__getstate__:
            raise TypeError("a class that defines __slots__ without "
                            "defining __getstate__ cannot be pickled")
        state = getstate()
    reduced = _reconstructor, (cls, base, value)
    return (*reduced, state) if state else reduced


# --- for protocols 2 and up

def __newobj__(cls, *args):
    """Make an object by its class's __new__."""
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    """Make an object by its class's __new__ with keyword arguments."""
    return cls.__new__(cls, *args, **kwargs)


def _slotnames(cls):
    """The names of the slots of cls and its bases; kept as cls.__slotnames__."""
    names = cls.__dict__.get("__slotnames__")
    if names is not None:
        return names
    names = []
    for c in cls.__mro__:
        slots = c.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                owner = c.__name__.lstrip("_")
                if owner:
                    name = f"_{owner}{name}"
            names.append(name)
    try:
        cls.__slotnames__ = names
    except Exception:
        pass  # a class that cannot be written to
    return names


# --- extension codes: small numbers that stand for global names in pickles

_extension_registry = {}  # cell: _extension_registry; (module, name) -> code
_inverted_registry = {}  # cell: _inverted_registry; code -> (module, name)
_extension_cache = {}  # cell: _extension_cache; code -> object


def add_extension(module, name, code):
    """Give a global name a code, from 1 to 2**31 - 1."""
    code = int(code)
    if not 1 <= code <= 0x7FFF_FFFF:
        raise ValueError("code out of range")
    key = (module, name)
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError(f"key {key} is already registered with code {_extension_registry[key]}")
    if code in _inverted_registry:
        raise ValueError(f"code {code} is already in use for key {_inverted_registry[code]}")
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    """Take a code back from a global name; for tests."""
    key = (module, name)
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError(f"key {key} is not registered with code {code}")
    del _extension_registry[key]
    del _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    """Forget the objects that codes were resolved to."""
    _extension_cache.clear()
