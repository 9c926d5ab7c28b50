"""Abstract base classes: a metaclass that tracks unimplemented methods and
lets unrelated classes be declared, or recognised as, subclasses."""

# Design. Every class made by ABCMeta owns one _abc_data record, stored as its
# `_abc_impl`. CPython keeps weak sets there and walks type.__subclasses__();
# neither is available to Adder programs, so
#   * the caches hold strong references and are emptied when they reach
#     _CACHE_LIMIT entries: a program that makes classes in a loop stays bounded;
#   * register() tells every abstract ancestor at once, and a class that defines
#     its own __subclasshook__ is listed with its ancestors when it is made. With
#     these two lists the answer to issubclass() needs no walk of subclasses.
# An _abc_data of a frozen library class is written too (caches, registrations):
# the interpreter keeps such records per compartment.

try:
    # The interpreter's pattern matching asks the type itself whether it counts
    # as a sequence or a mapping; only native code can answer for a new type.
    from _abc import collection_kind as _collection_kind, set_collection_kind as _set_collection_kind
except ImportError:
    _set_collection_kind = None
    _collection_kind = lambda cls: None

_CACHE_LIMIT = 1024


class _Counter:
    """The number of registrations so far; negative answers older than it expire."""
    __slots__ = ("value",)


_version = _Counter()  # cell: _version
_version.value = 0


class _abc_data:  # cell: instances (per compartment when the class is frozen)
    """What one abstract class remembers about other classes."""
    __slots__ = ("registry", "hooked", "joins", "cache", "negative", "negative_version", "kind")

    def __init__(self):
        self.registry = {}  # a dict for its order: set order is not promised
        self.hooked = []  # subclasses that decide by a hook of their own
        self.joins = []  # abstract direct subclasses with further abstract bases
        self.cache = set()
        self.negative = set()
        self.negative_version = _version.value
        self.kind = None


def abstractmethod(funcobj):
    """Mark a method that concrete subclasses have to override.

    A class whose metaclass is ABCMeta (or derived from it) cannot be
    instantiated while any method marked so is left. Combined with other
    decorators, abstractmethod is the innermost one.
    """
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """An abstract class method. Deprecated: put @classmethod over @abstractmethod."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """An abstract static method. Deprecated: put @staticmethod over @abstractmethod."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """An abstract property. Deprecated: put @property over @abstractmethod."""

    __isabstractmethod__ = True


def _abstract_names(cls, namespace):
    """The names of cls that are still abstract; namespace holds its own members."""
    names = {name for name, value in namespace.items()
             if getattr(value, "__isabstractmethod__", False)}
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if getattr(getattr(cls, name, None), "__isabstractmethod__", False):
                names.add(name)
    return frozenset(names)


def _ancestors(cls):
    """The records of the abstract classes that cls derives from, cls excluded."""
    for base in cls.__mro__:
        if base is not cls:
            data = base.__dict__.get("_abc_impl")
            if data is not None:
                yield data


def _remember(seen, cls):
    if len(seen) >= _CACHE_LIMIT:
        seen.clear()
    seen.add(cls)


class ABCMeta(type):
    """Metaclass of abstract base classes.

    A class made by it may hold abstract methods, and may take other classes in
    as virtual subclasses with register(). These count for issubclass() and
    isinstance() but do not show in the other class's __mro__.
    """

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls.__abstractmethods__ = _abstract_names(cls, namespace)
        data = _abc_data()
        kind = namespace.get("__abc_tpflags__")
        if isinstance(kind, int) and kind & 96:
            if kind & 96 == 96:
                raise TypeError("__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and "
                                "Py_TPFLAGS_MAPPING")
            # 32 says sequence and 64 says mapping, as in CPython's own ABCs.
            del cls.__abc_tpflags__
            data.kind = "sequence" if kind & 32 else "mapping"
            if _set_collection_kind is not None:
                _set_collection_kind(cls, data.kind)
        cls._abc_impl = data
        own_check = getattr(type(cls), "__subclasscheck__", None) is not _subclasscheck
        for above in _ancestors(cls):
            if data.kind is None:
                data.kind = above.kind
            if own_check or "__subclasshook__" in namespace:
                above.hooked.append(cls)
        if len(bases) > 1 and cls.__abstractmethods__:
            for base in cls.__bases__:
                if "_abc_impl" in base.__dict__:
                    base._abc_impl.joins.append(cls)
        return cls

    def register(cls, subclass):
        """Make subclass a virtual subclass of this class.

        Returns subclass, so that it can be used as a class decorator.
        """
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        data = cls._abc_impl
        data.registry[subclass] = None
        for above in _ancestors(cls):
            above.registry[subclass] = None
        _version.value += 1
        if data.kind is not None and _set_collection_kind is not None:
            _set_collection_kind(subclass, data.kind)
        return subclass

    def __instancecheck__(cls, instance):
        """Answer isinstance(instance, cls)."""
        subclass = instance.__class__
        data = cls._abc_impl
        if subclass in data.cache:
            return True
        subtype = type(instance)
        if subtype is subclass:
            if data.negative_version == _version.value and subclass in data.negative:
                return False
            return cls.__subclasscheck__(subclass)
        if subtype.__name__ == "Proxy" and not isinstance(subclass, type):
            # It stands behind a membrane, and its class as well: what it can do counts.
            return (cls.__subclasscheck__(subtype)
                    or data.kind is not None and data.kind == _collection_kind(subtype))
        return cls.__subclasscheck__(subclass) or cls.__subclasscheck__(subtype)

    def __subclasscheck__(cls, subclass):
        """Answer issubclass(subclass, cls)."""
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        data = cls._abc_impl
        if subclass in data.cache:
            return True
        if data.negative_version != _version.value:
            data.negative.clear()
            data.negative_version = _version.value
        elif subclass in data.negative:
            return False
        answer = _decide(cls, data, subclass)
        _remember(data.cache if answer else data.negative, subclass)
        return answer

    def _dump_registry(cls, file=None):
        """Print what this class knows about others, for debugging."""
        data = cls._abc_impl
        print(f"Class: {cls.__module__}.{cls.__qualname__}", file=file)
        print(f"Inv. counter: {get_cache_token()}", file=file)
        print(f"_abc_registry: {set(data.registry)!r}", file=file)
        print(f"_abc_cache: {data.cache!r}", file=file)
        print(f"_abc_negative_cache: {data.negative!r}", file=file)
        print(f"_abc_negative_cache_version: {data.negative_version!r}", file=file)

    def _abc_registry_clear(cls):
        """Forget the registered classes, for debugging."""
        cls._abc_impl.registry.clear()

    def _abc_caches_clear(cls):
        """Forget the remembered answers, for debugging."""
        data = cls._abc_impl
        data.cache.clear()
        data.negative.clear()


_subclasscheck = ABCMeta.__subclasscheck__


def _decide(cls, data, subclass):
    """Work out issubclass(subclass, cls) without the caches."""
    answer = cls.__subclasshook__(subclass)
    if answer is not NotImplemented:
        if answer is True or answer is False:
            return answer
        raise AssertionError(
            "__subclasshook__ must return either False, True, or NotImplemented")
    # Not `cls in subclass.__mro__`: a metaclass may define __eq__, and a class of the library is
    # the same one in all compartments.
    if type.__subclasscheck__(cls, subclass):
        return True
    # Copies: a hook that runs below may register more classes.
    for other in list(data.registry):
        if issubclass(subclass, other):
            return True
    for other in list(data.hooked):
        if issubclass(subclass, other):
            return True
    for base in cls.__mro__:
        # A class may say itself what its subclasses are.
        if "__subclasses__" in base.__dict__ and base is not type:
            others = cls.__subclasses__()
            if not isinstance(others, list):
                raise TypeError("__subclasses__() must return a list")
            for other in others:
                if issubclass(subclass, other):
                    return True
            break
    return False


def _abstract_joins(cls):
    """The abstract classes made directly from cls and other bases, oldest first.

    singledispatch orders unrelated abstract classes by them.
    """
    data = cls.__dict__.get("_abc_impl")
    return () if data is None else tuple(data.joins)


class ABC(metaclass=ABCMeta):
    """A base class to derive from instead of writing metaclass=ABCMeta."""
    __slots__ = ()


def get_cache_token():
    """Return an opaque object that changes with each register() of any ABC.

    Two tokens are to be compared with == only.
    """
    return _version.value


def update_abstractmethods(cls):
    """Work out again which methods of cls are abstract, and return cls.

    To be called after the methods of a class changed; a class decorator that
    adds methods does so. A cls that is not an ABC is left alone.
    """
    if hasattr(cls, "__abstractmethods__"):
        cls.__abstractmethods__ = _abstract_names(cls, cls.__dict__)
    return cls
