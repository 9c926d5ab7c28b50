"""Type hints at run time: special forms, generic aliases, protocols and what reads them."""
# This file defines the typing module. The order: checking of arguments, special forms,
# aliases, Generic's helpers, protocols, get_type_hints, decorators, NamedTuple and TypedDict,
# and the types for files.

import collections as _collections_module
import collections.abc
import contextlib as _contextlib
import functools as _functools
import operator as _operator
try:
    import re as _re
except ModuleNotFoundError:  # Pattern and Match are aliases of its classes
    _re = None
import sys as _sys
import types as _types
import annotationlib as _annotationlib
from abc import ABCMeta, abstractmethod
from annotationlib import ForwardRef
from types import GenericAlias

from _typing import (
    Generic, NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar,
    TypeVarTuple, Union, _idfunc)

__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef",
    "Generic", "Literal", "Optional", "ParamSpec", "Protocol", "Tuple", "Type", "TypeVar",
    "TypeVarTuple", "Union", "AbstractSet", "ByteString", "Container", "ContextManager",
    "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView", "Mapping", "MappingView",
    "MutableMapping", "MutableSequence", "MutableSet", "Sequence", "Sized", "ValuesView",
    "Awaitable", "AsyncIterator", "AsyncIterable", "Coroutine", "Collection",
    "AsyncGenerator", "AsyncContextManager", "Reversible", "SupportsAbs", "SupportsBytes",
    "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound",
    "ChainMap", "Counter", "Deque", "Dict", "DefaultDict", "List", "OrderedDict", "Set",
    "FrozenSet", "NamedTuple", "TypedDict", "Generator", "BinaryIO", "IO", "Match", "Pattern",
    "TextIO", "AnyStr", "assert_type", "assert_never", "cast", "clear_overloads",
    "dataclass_transform", "evaluate_forward_ref", "final", "get_args", "get_origin",
    "get_overloads", "get_protocol_members", "get_type_hints", "is_protocol", "is_typeddict",
    "LiteralString", "Never", "NewType", "no_type_check", "no_type_check_decorator",
    "NoDefault", "NoReturn", "NotRequired", "overload", "override", "ParamSpecArgs",
    "ParamSpecKwargs", "ReadOnly", "Required", "reveal_type", "runtime_checkable", "Self",
    "Text", "TYPE_CHECKING", "TypeAlias", "TypeGuard", "TypeIs", "TypeAliasType", "Unpack",
]

_UNSET = object()
_CACHE_SIZE = 1024
_alias_cache = {}  # cell: _alias_cache
_cleanups = [_alias_cache.clear]
_FORWARDREF = _annotationlib.Format.FORWARDREF
_STRING = _annotationlib.Format.STRING


def _caller(depth=1, default="__main__"):
    return _sys._getframemodulename(depth + 1) or default


def _cached(make, owner, params, typed=False):
    # make(owner, params), remembered: equal subscripts give one object. typed keeps 1 and
    # True apart.
    key = (owner, params)
    try:
        if typed:
            key = (owner, params, tuple([type(p) for p in params]))
        found = _alias_cache.get(key)
    except TypeError:
        return make(owner, params)  # something in it cannot be hashed
    if found is None:
        found = make(owner, params)
        if len(_alias_cache) >= _CACHE_SIZE:
            _alias_cache.clear()
        _alias_cache[key] = found
    return found


def _is_dunder(name):
    return name.startswith("__") and name.endswith("__")


# ---------------------------------------------------------------- checking arguments

def _make_forward_ref(code, *, parent_fwdref=None, **kwargs):
    if parent_fwdref is not None:
        # A string inside a reference is looked up where the reference was.
        if parent_fwdref.__forward_module__ is not None:
            kwargs["module"] = parent_fwdref.__forward_module__
        if parent_fwdref.__owner__ is not None:
            kwargs["owner"] = parent_fwdref.__owner__
    made = ForwardRef(code, **kwargs)
    made.__forward_code__  # a mistake in the text shows at once
    return made


def _type_convert(arg, module=None, *, allow_special_forms=False, owner=None):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return _make_forward_ref(arg, module=module, is_class=allow_special_forms, owner=owner)
    return arg


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False,
                owner=None):
    # Turns arg into something that can stand as a type, or raises TypeError.
    arg = _type_convert(arg, module=module, allow_special_forms=allow_special_forms,
                        owner=owner)
    if isinstance(arg, type) and arg is not Generic and arg is not Protocol:
        return arg
    if isinstance(arg, _GenericAlias):
        origin = arg.__origin__
        if (origin is Generic or origin is Protocol
                or not allow_special_forms and (origin is ClassVar
                                                or is_argument and origin is Final)):
            raise TypeError(f"{arg} is not valid as type argument")
    if isinstance(arg, _SpecialForm):
        if arg in _PLAIN_FORMS or allow_special_forms and (arg is ClassVar or arg is Final):
            return arg
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if arg is Generic or arg is Protocol:
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    return arg


def _is_typevar_like(x):
    return isinstance(x, (TypeVar, ParamSpec)) or _is_unpacked_typevartuple(x)


def _is_unpacked_typevartuple(x):
    return not isinstance(x, type) and getattr(x, "__typing_is_unpacked_typevartuple__", False)


def _is_param_expr(arg):
    return (arg is ... or isinstance(arg, (tuple, list, ParamSpec))
            or isinstance(arg, _ConcatenateGenericAlias)
            or isinstance(arg, _GenericAlias) and arg.__origin__ is Concatenate)


def _should_unflatten_callable_args(typ, args):
    """Whether arguments are those of collections.abc.Callable, which keeps them flat.

    >>> flat = collections.abc.Callable[[int], str]
    >>> flat.__args__, _should_unflatten_callable_args(flat, flat.__args__)
    ((<class 'int'>, <class 'str'>), True)
    """
    return (typ.__origin__ is collections.abc.Callable
            and not (len(args) == 2 and _is_param_expr(args[0])))


def _type_repr(obj):
    if isinstance(obj, tuple):
        return "[" + ", ".join([_type_repr(t) for t in obj]) + "]"
    return _annotationlib.type_repr(obj)


def _collect_type_parameters(args, *, enforce_default_ordering=True, validate_all=False):
    """Return the type parameters that occur in args, in order of their first occurrence."""
    found = []
    seen_default = False
    seen_tuple = False
    for arg in args:
        if isinstance(arg, type):
            continue  # a class is complete, whatever its own parameters
        if isinstance(arg, tuple):
            # What a ParamSpec was replaced by.
            for inner in arg:
                for parameter in _collect_type_parameters([inner]):
                    if parameter not in found:
                        found.append(parameter)
        elif hasattr(arg, "__typing_subst__"):
            if arg in found:
                continue
            if enforce_default_ordering:
                if arg.has_default():
                    if seen_tuple:
                        raise TypeError("Type parameter with a default follows TypeVarTuple")
                    seen_default = True
                elif seen_default:
                    raise TypeError(f"Type parameter {arg!r} without a default follows type "
                                    "parameter with a default")
            found.append(arg)
        else:
            if _is_unpacked_typevartuple(arg):
                seen_tuple = True
            for parameter in getattr(arg, "__parameters__", ()):
                if parameter not in found:
                    found.append(parameter)
    return tuple(found)


def _check_generic_specialization(cls, arguments):
    parameters = cls.__parameters__
    expected = len(parameters)
    if not expected:
        raise TypeError(f"{cls} is not a generic class")
    actual = len(arguments)
    if actual == expected:
        return
    if actual < expected:
        if parameters[actual].has_default():
            return
        least = expected - sum([p.has_default() for p in parameters])
        raise TypeError(f"Too few arguments for {cls}; actual {actual}, expected at least "
                        f"{least}")
    raise TypeError(f"Too many arguments for {cls}; actual {actual}, expected {expected}")


def _unpack_args(*args):
    # Writes out Unpack[tuple[int, str]] and *tuple[int, str].
    result = []
    for arg in args:
        inner = None
        if not isinstance(arg, type):
            inner = getattr(arg, "__typing_unpacked_tuple_args__", None)
        if inner is not None and not (inner and inner[-1] is ...):
            result.extend(inner)
        else:
            result.append(arg)
    return result


def _deduplicate(params, *, unhashable_fallback=False):
    try:
        return list(dict.fromkeys(params))
    except TypeError:
        if not unhashable_fallback:
            raise
    result = []
    for p in params:
        if p not in result:
            result.append(p)
    return result


def _flatten_literal_params(parameters):
    # Literal[Literal[1, 2], 3] means Literal[1, 2, 3].
    result = []
    for p in parameters:
        if isinstance(p, _LiteralGenericAlias):
            result.extend(p.__args__)
        else:
            result.append(p)
    return tuple(result)


def _value_and_type_iter(params):
    # 1 and True are different literals.
    return ((p, type(p)) for p in params)


# ---------------------------------------------------------------- special forms

class _Final:
    """Refuses to be subclassed outside this module."""

    __slots__ = ("__weakref__",)

    def __init_subclass__(cls, /, *args, **kwds):
        if "_root" not in kwds:
            raise TypeError("Cannot subclass special typing classes")


class _NotIterable:
    """Undoes an inherited __iter__ without making the class iterable."""

    __slots__ = ()
    __iter__ = None


class _SpecialForm(_Final, _NotIterable, _root=True):
    __slots__ = ("_name", "__doc__", "_getitem")

    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    def __getattr__(self, item):
        if item == "__name__" or item == "__qualname__":
            return self._name
        raise AttributeError(item)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __getitem__(self, parameters):
        return _cached(self._getitem, self, parameters)


class _TypedCacheSpecialForm(_SpecialForm, _root=True):
    # The forms that take their subscript as it is.

    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        return _cached(_spread_form, self, parameters, True)


def _spread_form(form, parameters):
    return form._getitem(form, *parameters)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        if self is Any:
            return "typing.Any"
        return super().__repr__()


class Any(metaclass=_AnyMeta):
    """The type compatible with every type, in both directions.

    A class may inherit from it, to say that it has more than can be seen.
    """

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _one_type(self, parameters, **options):
    return _type_check(parameters, f"{self} accepts only single type.", **options)


def _no_subscript(self, parameters):
    raise TypeError(f"{self} is not subscriptable")


def _bare_form(name, doc):
    # A form that takes no subscript.
    def form(self, parameters):
        return _no_subscript(self, parameters)
    form.__name__ = name
    form.__doc__ = doc
    return _SpecialForm(form)


NoReturn = _bare_form("NoReturn", "The return type of a function that never returns.")
Never = _bare_form("Never", "The type that has no values.")
Self = _bare_form("Self", "The type of the enclosing class, in its methods.")
LiteralString = _bare_form("LiteralString",
                           "The type of strings made of string literals only.")
TypeAlias = _bare_form("TypeAlias", "Marks an assignment as the definition of a type alias.")


@_SpecialForm
def ClassVar(self, parameters):
    """Marks an annotation as one of a class variable: ClassVar[int]."""
    return _GenericAlias(self, (_one_type(self, parameters, allow_special_forms=True),))


@_SpecialForm
def Final(self, parameters):
    """Marks a name that is not assigned again: Final[int]."""
    return _GenericAlias(self, (_one_type(self, parameters, allow_special_forms=True),))


@_SpecialForm
def Optional(self, parameters):
    """Optional[X] means X or None."""
    arg = _type_check(parameters, f"{self} requires a single type.")
    return Union[arg, type(None)]


@_TypedCacheSpecialForm
def Literal(self, *parameters):
    """Literal[v, ...] is the type of just these values."""
    parameters = _flatten_literal_params(parameters)
    try:
        parameters = tuple([p for p, _ in _deduplicate(list(_value_and_type_iter(parameters)))])
    except TypeError:
        pass  # values that cannot be hashed are not looked at
    return _LiteralGenericAlias(self, parameters)


@_SpecialForm
def Concatenate(self, parameters):
    """Concatenate[X, ..., P] puts parameters in front of those of P."""
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    last = parameters[-1]
    if not (last is ... or isinstance(last, ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or "
                        "ellipsis.")
    msg = "Concatenate[arg, ...]: each arg must be a type."
    return _ConcatenateGenericAlias(
        self, (*[_type_check(p, msg) for p in parameters[:-1]], last))


@_SpecialForm
def TypeGuard(self, parameters):
    """The return type of a function that tells whether its argument is of a type."""
    return _GenericAlias(self, (_one_type(self, parameters),))


@_SpecialForm
def TypeIs(self, parameters):
    """Like TypeGuard, and a false answer says that the argument is not of the type."""
    return _GenericAlias(self, (_one_type(self, parameters),))


@_SpecialForm
def Required(self, parameters):
    """Marks a key of a TypedDict that must be there."""
    return _GenericAlias(self, (_one_type(self, parameters, allow_special_forms=True),))


@_SpecialForm
def NotRequired(self, parameters):
    """Marks a key of a TypedDict that may be missing."""
    return _GenericAlias(self, (_one_type(self, parameters, allow_special_forms=True),))


@_SpecialForm
def ReadOnly(self, parameters):
    """Marks a key of a TypedDict that is not assigned."""
    return _GenericAlias(self, (_one_type(self, parameters, allow_special_forms=True),))


@_SpecialForm
def Unpack(self, parameters):
    """Unpack[Ts] is *Ts; Unpack[TD] is the type of **kwargs that are the keys of TD."""
    return _UnpackGenericAlias(origin=self, args=(_one_type(self, parameters),))


@_TypedCacheSpecialForm
def Annotated(self, *params):
    """Annotated[T, x, ...] is T with data of your own attached."""
    if len(params) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and "
                        "an annotation).")
    if _is_unpacked_typevartuple(params[0]):
        raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
    origin = _type_check(params[0], "Annotated[t, ...]: t must be a type.",
                         allow_special_forms=True)
    return _AnnotatedAlias(origin, tuple(params[1:]))


# Forms that are types as they stand.
_PLAIN_FORMS = (LiteralString, NoReturn, Never, Self, TypeAlias)


# ---------------------------------------------------------------- substitution

def _typevar_subst(self, arg):
    arg = _type_check(arg, "Parameters to generic types must be types.", is_argument=True)
    if (isinstance(arg, _GenericAlias) and arg.__origin__ is Unpack
            or isinstance(arg, GenericAlias) and getattr(arg, "__unpacked__", False)):
        raise TypeError(f"{arg} is not valid as type argument")
    return arg


def _typevartuple_prepare_subst(self, alias, args):
    # Gathers the arguments that fall to the tuple into one. An argument *tuple[X, ...] may
    # stand for any number, so the parameters it may cover all become X.
    params = alias.__parameters__
    at = params.index(self)
    for later in params[at + 1:]:
        if isinstance(later, TypeVarTuple):
            raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
    given, wanted = len(args), len(params)
    before, after = at, wanted - at - 1
    stretch = None
    filler = None
    for k, arg in enumerate(args):
        if isinstance(arg, type):
            continue
        inner = getattr(arg, "__typing_unpacked_tuple_args__", None)
        if inner and len(inner) == 2 and inner[-1] is ...:
            if stretch is not None:
                raise TypeError("More than one unpacked arbitrary-length tuple argument")
            stretch = k
            filler = inner[0]
    if stretch is not None:
        before = min(before, stretch)
        after = min(after, given - stretch - 1)
    elif before + after > given:
        raise TypeError(f"Too few arguments for {alias}; actual {given}, expected at least "
                        f"{wanted - 1}")
    if before == given - after and self.has_default():
        middle = _unpack_args(self.__default__)
    else:
        middle = args[before:given - after]
    return (*args[:before], *[filler] * (at - before), tuple(middle),
            *[filler] * (wanted - after - before - (at - before) - 1),
            *args[given - after:])


def _paramspec_subst(self, arg):
    if isinstance(arg, (list, tuple)):
        return tuple([_type_check(a, "Expected a type.") for a in arg])
    if not _is_param_expr(arg):
        raise TypeError("Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got "
                        f"{arg}")
    return arg


def _paramspec_prepare_subst(self, alias, args):
    params = alias.__parameters__
    at = params.index(self)
    if at == len(args) and self.has_default():
        args = (*args, self.__default__)
    if at >= len(args):
        raise TypeError(f"Too few arguments for {alias}")
    if len(params) == 1 and not _is_param_expr(args[0]):
        return (args,)  # Z[int, str] is Z[[int, str]] if all there is is one ParamSpec
    if isinstance(args[at], list):
        return (*args[:at], tuple(args[at]), *args[at + 1:])
    return args


def _generic_class_getitem(cls, args):
    """Return the alias that cls[args] is, for a subclass of Generic."""
    if not isinstance(args, tuple):
        args = (args,)
    return _cached(_specialize, cls, args)


def _specialize(cls, args):
    args = tuple([_type_convert(p) for p in args])
    if cls is Generic or cls is Protocol:
        if not args:
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        for p in args:
            if not _is_typevar_like(p):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables "
                                "or parameter specification variables.")
        if len(set(args)) != len(args):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
    else:
        for param in cls.__parameters__:
            prepare = getattr(param, "__typing_prepare_subst__", None)
            if prepare is not None:
                args = prepare(cls, args)
        _check_generic_specialization(cls, args)
        flat = []
        for param, arg in zip(cls.__parameters__, args):
            if isinstance(param, TypeVarTuple):
                flat.extend(arg)
            else:
                flat.append(arg)
        args = tuple(flat)
    return _GenericAlias(cls, args)


def _generic_init_subclass(cls, *args, **kwargs):
    """Find the type parameters of a new subclass of Generic."""
    super(Generic, cls).__init_subclass__(*args, **kwargs)
    if "__orig_bases__" in cls.__dict__:
        bases = cls.__orig_bases__
        plain = Generic in bases
    else:
        bases = ()
        plain = (Generic in cls.__bases__ and cls.__name__ != "Protocol"
                 and type(cls) is not _TypedDictMeta)
    if plain:
        raise TypeError("Cannot inherit from plain Generic")
    parameters = _collect_type_parameters(bases, validate_all=True)
    listed = None
    for base in bases:
        if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
            if listed is not None:
                raise TypeError("Cannot inherit from Generic[...] multiple times.")
            listed = base.__parameters__
    if listed is not None:
        missing = [str(p) for p in parameters if p not in listed]
        if missing:
            raise TypeError(f"Some type variables ({', '.join(missing)}) are not listed in "
                            f"Generic[{', '.join([str(p) for p in listed])}]")
        parameters = listed
    cls.__parameters__ = tuple(parameters)


# ---------------------------------------------------------------- generic aliases

_ALIAS_FIELDS = frozenset({"_name", "_inst", "_nparams", "_paramspec_tvars", "_typevar_types",
                           "_defaults"})


class _BaseGenericAlias(_Final, _root=True):
    """What stands for a generic class, subscripted or not.

    It passes on the attributes of the class it stands for, its origin.
    """

    def __init__(self, origin, *, inst=True, name=None):
        self._inst = inst
        self._name = name
        self.__origin__ = origin
        self.__slots__ = None

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; "
                            f"use {self.__origin__.__name__}() instead")
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            pass  # some objects take no attributes
        return result

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        entries = []
        if self.__origin__ not in bases:
            entries.append(self.__origin__)
        # Generic goes in as well, unless a later base brings it.
        for later in bases[bases.index(self) + 1:]:
            if isinstance(later, _BaseGenericAlias):
                break
            if isinstance(later, type):
                if issubclass(later, Generic):
                    break
                continue
            method = getattr(later, "__mro_entries__", None)
            brought = method(bases) if method else None
            if isinstance(brought, tuple) and any(
                    [isinstance(b, type) and issubclass(b, Generic) for b in brought]):
                break
        else:
            entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, attr):
        if attr in ("__origin__", "__args__"):
            raise AttributeError(attr)  # copy and pickle ask before they are there
        if attr == "__name__" or attr == "__qualname__":
            return self._name or self.__origin__.__name__
        if "__origin__" in self.__dict__ and not _is_dunder(attr):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __setattr__(self, attr, val):
        if _is_dunder(attr) or attr in _ALIAS_FIELDS:
            super().__setattr__(attr, val)
        else:
            setattr(self.__origin__, attr, val)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __dir__(self):
        return list({*super().__dir__(),
                     *[attr for attr in dir(self.__origin__) if not _is_dunder(attr)]})


class _GenericAlias(_BaseGenericAlias, _root=True):
    """A generic class or special form with its arguments, such as G[int]."""

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        if not isinstance(args, tuple):
            args = (args,)
        self.__args__ = tuple([... if a is _TypingEllipsis else a for a in args])
        self.__parameters__ = _collect_type_parameters(
            args, enforce_default_ordering=origin is Generic or origin is Protocol)
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    def __getitem__(self, args):
        return _cached(_GenericAlias._subscript, self, args)

    def _subscript(self, args):
        if self.__origin__ is Generic or self.__origin__ is Protocol:
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        args = tuple(_unpack_args(*[_type_convert(p) for p in args]))
        return self.copy_with(self._determine_new_args(args))

    def _determine_new_args(self, args):
        params = self.__parameters__
        for param in params:
            prepare = getattr(param, "__typing_prepare_subst__", None)
            if prepare is not None:
                args = prepare(self, args)
        _check_generic_specialization(self, args)
        return tuple(self._make_substitution(self.__args__, dict(zip(params, args))))

    def _make_substitution(self, args, new_arg_by_param):
        result = []
        for old in args:
            if isinstance(old, type):
                result.append(old)
                continue
            substitute = getattr(old, "__typing_subst__", None)
            if substitute:
                new = substitute(new_arg_by_param[old])
            else:
                inner = []
                for param in getattr(old, "__parameters__", ()):
                    if isinstance(param, TypeVarTuple):
                        inner.extend(new_arg_by_param[param])
                    else:
                        inner.append(new_arg_by_param[param])
                new = old[tuple(inner)] if inner or _has_tuple_parameter(old) else old
            if self.__origin__ is collections.abc.Callable and isinstance(new, tuple):
                result.extend(new)  # Callable keeps its parameters flat
            elif _is_unpacked_typevartuple(old):
                result.extend(new)
            elif isinstance(old, tuple):
                # The parameters that once replaced a ParamSpec.
                result.append(tuple(self._make_substitution(old, new_arg_by_param)))
            else:
                result.append(new)
        return result

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = "typing." + self._name if self._name else _type_repr(self.__origin__)
        args = ", ".join([_type_repr(a) for a in self.__args__]) if self.__args__ else "()"
        return f"{name}[{args}]"

    def __reduce__(self):
        origin = globals()[self._name] if self._name else self.__origin__
        args = self.__args__
        if len(args) == 1 and not isinstance(args[0], tuple):
            args, = args
        return _operator.getitem, (origin, args)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm) or self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            if Protocol in bases:
                return ()
            for later in bases[bases.index(self) + 1:]:
                if isinstance(later, _BaseGenericAlias) and later is not self:
                    return ()
        return (self.__origin__,)

    def __iter__(self):
        yield Unpack[self]


def _has_tuple_parameter(arg):
    for param in getattr(arg, "__parameters__", ()):
        if isinstance(param, TypeVarTuple):
            return True
    return False


class _TypingEllipsis:
    """Stands for the ... of Callable[..., X] and Tuple[X, ...] while arguments are checked."""


class _SpecialGenericAlias(_NotIterable, _BaseGenericAlias, _root=True):
    """An alias of a generic class of the library, such as List, not subscripted."""

    def __init__(self, origin, nparams, *, inst=True, name=None, defaults=()):
        super().__init__(origin, inst=inst, name=origin.__name__ if name is None else name)
        self._nparams = nparams
        self._defaults = defaults
        if origin.__module__ == "builtins":
            self.__doc__ = f"Deprecated alias to {origin.__qualname__}."
        else:
            self.__doc__ = f"Deprecated alias to {origin.__module__}.{origin.__qualname__}."

    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        return _cached(type(self)._subscript, self, params)

    def _subscript(self, params):
        msg = "Parameters to generic types must be types."
        params = tuple([_type_check(p, msg) for p in params])
        least = self._nparams - len(self._defaults)
        if self._defaults and least <= len(params) < self._nparams:
            params = (*params, *self._defaults[len(params) - self._nparams:])
        actual = len(params)
        if not self._nparams:
            raise TypeError(f"{self} is not a generic class")
        if actual != self._nparams:
            expected = f"at least {least}" if self._defaults else str(self._nparams)
            raise TypeError(f"Too {'many' if actual > self._nparams else 'few'} arguments for "
                            f"{self}; actual {actual}, expected {expected}")
        return self.copy_with(params)

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return "typing." + self._name

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if not isinstance(cls, _GenericAlias):
            return issubclass(cls, self.__origin__)
        return super().__subclasscheck__(cls)

    def __reduce__(self):
        return self._name

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]


class _DeprecatedGenericAlias(_SpecialGenericAlias, _root=True):
    """An alias that warns when it is used in a check."""

    def __init__(self, origin, nparams, *, removal_version, inst=True, name=None):
        super().__init__(origin, nparams, inst=inst, name=name)
        self.__removal_version__ = removal_version

    def __instancecheck__(self, inst):
        _warn_deprecated(f"{self.__module__}.{self._name}", self.__removal_version__)
        return super().__instancecheck__(inst)


def _warn_deprecated(name, version):
    import warnings
    warnings._deprecated(name, remove=version)


class _CallableGenericAlias(_NotIterable, _GenericAlias, _root=True):
    """Callable[[X, ...], Y]; its __args__ are flat."""

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _is_param_expr(args[0]):
            return super().__repr__()
        return (f"typing.Callable[[{', '.join([_type_repr(a) for a in args[:-1]])}], "
                f"{_type_repr(args[-1])}]")

    def __reduce__(self):
        args = self.__args__
        if not (len(args) == 2 and _is_param_expr(args[0])):
            args = list(args[:-1]), args[-1]
        return _operator.getitem, (Callable, args)


class _CallableType(_SpecialGenericAlias, _root=True):
    def copy_with(self, params):
        return _CallableGenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = params
        if isinstance(args, list):
            args = tuple(args)
        return _cached(_CallableType._subscript, self, (args, result))

    def _subscript(self, params):
        args, result = params
        result = _type_check(result, "Callable[args, result]: result must be a type.")
        if args is ...:
            return self.copy_with((_TypingEllipsis, result))
        if not isinstance(args, tuple):
            args = (args,)
        return self.copy_with((*[_type_convert(arg) for arg in args], result))


class _TupleType(_SpecialGenericAlias, _root=True):
    def _subscript(self, params):
        if len(params) >= 2 and params[-1] is ...:
            msg = "Tuple[t, ...]: t must be a type."
            return self.copy_with((*[_type_check(p, msg) for p in params[:-1]],
                                   _TypingEllipsis))
        msg = "Tuple[t0, t1, ...]: each t must be a type."
        return self.copy_with(tuple([_type_check(p, msg) for p in params]))


class _UnionGenericAliasMeta(type):
    def __instancecheck__(self, inst):
        _warn_deprecated("_UnionGenericAlias", (3, 17))
        return isinstance(inst, Union)

    def __subclasscheck__(self, cls):
        _warn_deprecated("_UnionGenericAlias", (3, 17))
        return issubclass(cls, Union)

    def __eq__(self, other):
        _warn_deprecated("_UnionGenericAlias", (3, 17))
        return other is _UnionGenericAlias or other is Union

    def __hash__(self):
        return hash(Union)


class _UnionGenericAlias(metaclass=_UnionGenericAliasMeta):
    """The former class of unions; Union itself has taken its place."""

    def __new__(cls, self_cls, parameters, /, *, name=None):
        return Union[parameters]


class _LiteralGenericAlias(_GenericAlias, _root=True):
    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return (set(_value_and_type_iter(self.__args__))
                == set(_value_and_type_iter(other.__args__)))

    def __hash__(self):
        return hash(frozenset(_value_and_type_iter(self.__args__)))


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, params):
        last = params[-1]
        if isinstance(last, (list, tuple)):
            return (*params[:-1], *last)
        if isinstance(last, _ConcatenateGenericAlias):
            params = (*params[:-1], *last.__args__)
        return super().copy_with(params)


class _AnnotatedAlias(_NotIterable, _GenericAlias, _root=True):
    """Annotated[T, x, ...]; its origin and its only argument are T."""

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin, name="Annotated")
        self.__metadata__ = metadata

    def copy_with(self, params):
        return _AnnotatedAlias(params[0], self.__metadata__)

    def __repr__(self):
        data = ", ".join([repr(a) for a in self.__metadata__])
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {data}]"

    def __reduce__(self):
        return _operator.getitem, (Annotated, (self.__origin__,) + self.__metadata__)

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return (self.__origin__ == other.__origin__
                and self.__metadata__ == other.__metadata__)

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, attr):
        if attr == "__name__" or attr == "__qualname__":
            return "Annotated"
        return super().__getattr__(attr)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


class _UnpackGenericAlias(_GenericAlias, _root=True):
    def __repr__(self):
        # The star of *Ts has no place here: it could not be evaluated again.
        return f"typing.Unpack[{_type_repr(self.__args__[0])}]"

    def __getitem__(self, args):
        if self.__typing_is_unpacked_typevartuple__:
            return args
        return super().__getitem__(args)

    @property
    def __typing_unpacked_tuple_args__(self):
        arg, = self.__args__
        if isinstance(arg, (_GenericAlias, GenericAlias)):
            if arg.__origin__ is not tuple:
                raise TypeError("Unpack[...] must be used with a tuple type")
            return arg.__args__
        return None

    @property
    def __typing_is_unpacked_typevartuple__(self):
        arg, = self.__args__
        return isinstance(arg, TypeVarTuple)


# ---------------------------------------------------------------- protocols

_TYPING_INTERNALS = frozenset({
    "__parameters__", "__orig_bases__", "__orig_class__", "_is_protocol",
    "_is_runtime_protocol", "__protocol_attrs__", "__non_callable_proto_members__",
    "__type_params__"})
_SPECIAL_NAMES = frozenset({
    "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__",
    "__new__", "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__",
    "__match_args__", "__static_attributes__", "__firstlineno__", "__annotate__",
    "__annotate_func__", "__annotations_cache__"})
# What a class has without being asked to: no members of a protocol.
EXCLUDED_ATTRIBUTES = _TYPING_INTERNALS | _SPECIAL_NAMES | {"_MutableMapping__marker"}

_PROTO_ALLOWLIST = {
    "collections.abc": [
        "Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable", "AsyncIterator",
        "Hashable", "Sized", "Container", "Collection", "Reversible", "Buffer"],
    "contextlib": ["AbstractContextManager", "AbstractAsyncContextManager"],
    "io": ["Reader", "Writer"],
    "os": ["PathLike"],
}

_RUNTIME_ONLY = "Instance and class checks can only be used with @runtime_checkable protocols"


def _annotated_names(cls):
    try:
        return cls.__annotations__
    except Exception:
        return _annotationlib.get_annotations(cls, format=_FORWARDREF)


def _get_protocol_attrs(cls):
    attrs = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        for attr in (*base.__dict__, *_annotated_names(base)):
            if not attr.startswith("_abc_") and attr not in EXCLUDED_ATTRIBUTES:
                attrs.add(attr)
    return attrs


def _no_init_or_replace_init(self, *args, **kwargs):
    # The __init__ of protocols that have none. In a class that implements the protocol it
    # makes way for the one that follows in the order of the bases.
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is not _no_init_or_replace_init:
        return
    for base in cls.__mro__:
        init = base.__dict__.get("__init__", _no_init_or_replace_init)
        if init is not _no_init_or_replace_init:
            init(self, *args, **kwargs)
            return


def _allow_reckless_class_checks(depth=2):
    # functools and abc look at all classes they know; they are not to be stopped.
    return _caller(depth) in ("abc", "_py_abc", "functools", None)


def _type_check_issubclass_arg_1(arg):
    if not isinstance(arg, type):
        raise TypeError("issubclass() arg 1 must be a class")


def _lazy_load_getattr_static():
    from inspect import getattr_static
    return getattr_static


def _is_allowed_base(base):
    if base is object or base is Generic:
        return True
    if base.__name__ in _PROTO_ALLOWLIST.get(base.__module__, ()):
        return True
    return issubclass(base, Generic) and getattr(base, "_is_protocol", False)


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if name == "Protocol" and bases == (Generic,):
            pass
        elif Protocol in bases or Generic in bases:
            if Protocol in bases:
                for base in bases:
                    if not _is_allowed_base(base):
                        raise TypeError("Protocols can only inherit from other protocols, got "
                                        f"{base!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, "_is_protocol", False):
            cls.__protocol_attrs__ = _get_protocol_attrs(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, "_is_protocol", False) and not _allow_reckless_class_checks():
            if not getattr(cls, "_is_runtime_protocol", False):
                _type_check_issubclass_arg_1(other)
                raise TypeError(_RUNTIME_ONLY)
            if (cls.__non_callable_proto_members__
                    and cls.__dict__.get("__subclasshook__") is _proto_hook):
                _type_check_issubclass_arg_1(other)
                names = sorted(cls.__non_callable_proto_members__)
                raise TypeError("Protocols with non-method members don't support issubclass(). "
                                f"Non-method members: {str(names)[1:-1]}.")
        return ABCMeta.__subclasscheck__(cls, other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_protocol", False):
            return ABCMeta.__instancecheck__(cls, instance)
        if (not getattr(cls, "_is_runtime_protocol", False)
                and not _allow_reckless_class_checks()):
            raise TypeError(_RUNTIME_ONLY)
        if ABCMeta.__instancecheck__(cls, instance):
            return True
        getattr_static = _lazy_load_getattr_static()
        for attr in cls.__protocol_attrs__:
            try:
                value = getattr_static(instance, attr)
            except AttributeError:
                return False
            if value is None and attr not in cls.__non_callable_proto_members__:
                return False  # a method set to None says that there is none
        return True


@classmethod
def _proto_hook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    for attr in cls.__protocol_attrs__:
        for base in other.__mro__:
            if attr in base.__dict__:
                if base.__dict__[attr] is None:
                    return NotImplemented
                break
            if (issubclass(other, Generic) and getattr(other, "_is_protocol", False)
                    and attr in _annotated_names(base)):
                break
        else:
            return NotImplemented
    return True


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base class of protocols: classes that describe what others must have.

    Any class with the same members implements a protocol, without inheriting from it. With
    @runtime_checkable a protocol can be used in isinstance(), which looks at the names of the
    members only.
    """

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = Protocol in cls.__bases__
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = _proto_hook
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init


def runtime_checkable(cls):
    """Let a protocol be used with isinstance() and issubclass()."""
    if not (isinstance(cls, type) and issubclass(cls, Generic)
            and getattr(cls, "_is_protocol", False)):
        raise TypeError("@runtime_checkable can be only applied to protocol classes, got "
                        f"{cls!r}")
    cls._is_runtime_protocol = True
    plain = set()
    for attr in cls.__protocol_attrs__:
        try:
            is_method = callable(getattr(cls, attr, None))
        except Exception as error:
            raise TypeError(f"Failed to determine whether protocol member {attr!r} is a method "
                            "member") from error
        if not is_method:
            plain.add(attr)
    cls.__non_callable_proto_members__ = plain
    return cls


def is_protocol(tp: type, /) -> bool:
    """Whether tp is a protocol class."""
    return (isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol)


def get_protocol_members(tp: type, /) -> frozenset[str]:
    """Return the names of the members of a protocol, as a frozenset."""
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)


# ---------------------------------------------------------------- reading annotations

def _add_type_params_to_scope(type_params, globalns, localns, is_class):
    # Type parameters hide globals, and what a class defines hides them.
    if not type_params:
        return globalns, localns
    globalns, localns = dict(globalns), dict(localns)
    for param in type_params:
        if not is_class or param.__name__ not in globalns:
            globalns[param.__name__] = param
            localns.pop(param.__name__, None)
    return globalns, localns


def _deprecation_warning_for_no_type_params_passed(funcname):
    import warnings
    warnings.warn(
        f"Failing to pass a value to the 'type_params' parameter of {funcname!r} is "
        "deprecated, as it leads to incorrect behaviour when calling "
        f"{funcname} on a stringified annotation that references a PEP 695 type parameter. "
        "It will be disallowed in Python 3.15.", DeprecationWarning, stacklevel=3)


def _eval_type(t, globalns, localns, type_params=_UNSET, *, recursive_guard=frozenset(), format=None,
               owner=None, parent_fwdref=None, prefer_fwd_module=False):
    # Evaluates the forward references in t.
    if type_params is _UNSET:
        _deprecation_warning_for_no_type_params_passed("typing._eval_type")
        type_params = ()
    if isinstance(t, ForwardRef):
        if prefer_fwd_module and t.__forward_module__ is not None:
            globalns = None  # the reference says where it belongs
        return evaluate_forward_ref(t, globals=globalns, locals=localns,
                                    type_params=type_params, owner=owner,
                                    _recursive_guard=recursive_guard, format=format)
    if not isinstance(t, (_GenericAlias, GenericAlias, Union)):
        return t
    if isinstance(t, GenericAlias) and t.__unpacked__:
        t = Unpack[t.__origin__[t.__args__]]
    args = t.__args__
    if isinstance(t, GenericAlias):
        args = tuple([_make_forward_ref(arg, parent_fwdref=parent_fwdref)
                      if isinstance(arg, str) else arg for arg in args])
    new = tuple([_eval_type(a, globalns, localns, type_params, recursive_guard=recursive_guard,
                            format=format, owner=owner, prefer_fwd_module=prefer_fwd_module)
                 for a in args])
    if new == t.__args__:
        return t
    return _with_args(t, new)


def _with_args(t, args):
    # The alias or union t over other arguments.
    if isinstance(t, GenericAlias):
        unpacked = t.__unpacked__
        if _should_unflatten_callable_args(t, args):
            made = t.__origin__[list(args[:-1]), args[-1]]
        else:
            made = t.__origin__[args]
        if unpacked:
            made, = made
        return made
    if isinstance(t, Union):
        return _functools.reduce(_operator.or_, args)
    return t.copy_with(args)


def evaluate_forward_ref(forward_ref, *, owner=None, globals=None, locals=None,
                         type_params=None, format=None, _recursive_guard=frozenset()):
    """Evaluate a forward reference, and those inside what it stands for.

    The arguments are those of ForwardRef.evaluate().
    """
    if format == _STRING:
        return forward_ref.__resolved_str__
    if forward_ref.__forward_arg__ in _recursive_guard:
        return forward_ref
    if format is None:
        format = _annotationlib.Format.VALUE
    value = forward_ref.evaluate(globals=globals, locals=locals, type_params=type_params,
                                 owner=owner, format=format)
    if isinstance(value, ForwardRef) and format == _FORWARDREF:
        return value
    if isinstance(value, str):
        value = _make_forward_ref(value, module=forward_ref.__forward_module__,
                                  owner=owner or forward_ref.__owner__,
                                  is_argument=forward_ref.__forward_is_argument__,
                                  is_class=forward_ref.__forward_is_class__)
    if owner is None:
        owner = forward_ref.__owner__
    return _eval_type(value, globals, locals, type_params,
                      recursive_guard=_recursive_guard | {forward_ref.__forward_arg__},
                      format=format, owner=owner, parent_fwdref=forward_ref)


def _function_globals(obj):
    # The namespace that the annotations of a function refer to.
    while hasattr(obj, "__wrapped__"):
        obj = obj.__wrapped__
    try:
        return _annotationlib._globals_of(obj)
    except (AttributeError, TypeError):
        return getattr(obj, "__globals__", {})


def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, format=None):
    """Return the annotations of a class, function or module, strings evaluated.

    For a class those of its bases are included. Without include_extras, Annotated, Required,
    NotRequired and ReadOnly are removed.
    """
    if getattr(obj, "__no_type_check__", None):
        return {}
    if format is None:
        format = _annotationlib.Format.VALUE
    if isinstance(obj, type):
        hints = {}
        for base in reversed(obj.__mro__):
            _add_class_hints(hints, base, obj, globalns, localns, format)
    else:
        hints = _object_hints(obj, globalns, localns, format)
    if include_extras or format == _STRING:
        return hints
    return {name: _strip_annotations(t) for name, t in hints.items()}


def _add_class_hints(hints, base, owner, globalns, localns, format):
    found = _annotationlib.get_annotations(base, format=format)
    if format == _STRING:
        hints.update(found)
        return
    if globalns is None:
        space = getattr(_sys.modules.get(base.__module__, None), "__dict__", {})
    else:
        space = globalns
    local = dict(base.__dict__) if localns is None else localns
    if localns is None and globalns is None:
        # The module comes before the class: an annotation `int: int` means the type.
        space, local = local, space
    space, local = _add_type_params_to_scope(base.__type_params__, space, local, True)
    for name, value in found.items():
        if isinstance(value, str):
            value = _make_forward_ref(value, is_argument=False, is_class=True)
        value = _eval_type(value, space, local, (), format=format, owner=owner,
                           prefer_fwd_module=True)
        hints[name] = type(None) if value is None else value


def _object_hints(obj, globalns, localns, format):
    hints = _annotationlib.get_annotations(obj, format=format)
    if format == _STRING:
        return hints
    if globalns is None:
        if isinstance(obj, _types.ModuleType):
            globalns = obj.__dict__
        else:
            globalns = _function_globals(obj)
        if localns is None:
            localns = globalns
    elif localns is None:
        localns = globalns
    globalns, localns = _add_type_params_to_scope(getattr(obj, "__type_params__", ()), globalns,
                                                  localns, False)
    for name, value in hints.items():
        if isinstance(value, str):
            value = _make_forward_ref(value,
                                      is_argument=not isinstance(obj, _types.ModuleType),
                                      is_class=False)
        value = _eval_type(value, globalns, localns, (), format=format, owner=obj,
                           prefer_fwd_module=True)
        hints[name] = type(None) if value is None else value
    return hints


def _strip_annotations(t):
    # Removes Annotated, Required, NotRequired and ReadOnly, inside other types too.
    if isinstance(t, _AnnotatedAlias):
        return _strip_annotations(t.__origin__)
    if hasattr(t, "__origin__") and t.__origin__ in (Required, NotRequired, ReadOnly):
        return _strip_annotations(t.__args__[0])
    if not isinstance(t, (_GenericAlias, GenericAlias, Union)):
        return t
    new = tuple([_strip_annotations(a) for a in t.__args__])
    if new == t.__args__:
        return t
    return _with_args(t, new)


def get_origin(tp):
    """Return what a type is without its arguments: list for List[int]; None otherwise.

    >>> get_origin(List[int]), get_origin(Optional[str]) is Union, get_origin(int)
    (<class 'list'>, True, None)
    """
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, Union):
        return Union
    return None


def get_args(tp):
    """Return the arguments of a type as a tuple: (int,) for List[int].

    >>> get_args(Dict[str, int]), get_args(Callable[[int], str]), get_args(int)
    ((<class 'str'>, <class 'int'>), ([<class 'int'>], <class 'str'>), ())
    """
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        args = tp.__args__
        if _should_unflatten_callable_args(tp, args):
            args = (list(args[:-1]), args[-1])
        return args
    if isinstance(tp, Union):
        return tp.__args__
    return ()


def is_typeddict(tp):
    """Whether tp is a class made with TypedDict.

    >>> is_typeddict(TypedDict("Point", {"x": int})), is_typeddict(dict)
    (True, False)
    """
    return isinstance(tp, _TypedDictMeta)


# ---------------------------------------------------------------- functions and decorators

TYPE_CHECKING = False
_ASSERT_NEVER_REPR_MAX_LENGTH = 100


def cast(typ, val):
    """Return val; type checkers take it to be of type typ."""
    return val


def assert_type(val, typ, /):
    """Return val; type checkers make sure that it is of type typ."""
    return val


def assert_never(arg: Never, /) -> Never:
    """Say that this line is not reached; it raises AssertionError if it is."""
    value = repr(arg)
    if len(value) > _ASSERT_NEVER_REPR_MAX_LENGTH:
        value = value[:_ASSERT_NEVER_REPR_MAX_LENGTH] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {value}")


def reveal_type[T](obj: T, /) -> T:
    """Print the type of obj to the error stream and return obj."""
    print(f"Runtime type is {type(obj).__name__!r}", file=_sys.stderr)
    return obj


def no_type_check(arg):
    """Mark a function or class, with its methods, as having no type hints."""
    if isinstance(arg, type):
        for name in dir(arg):
            member = getattr(arg, name)
            if (not hasattr(member, "__qualname__")
                    or member.__qualname__ != f"{arg.__qualname__}.{member.__name__}"
                    or getattr(member, "__module__", None) != arg.__module__):
                continue  # made elsewhere
            if isinstance(member, _types.FunctionType):
                member.__no_type_check__ = True
            elif isinstance(member, _types.MethodType):
                member.__func__.__no_type_check__ = True
            elif isinstance(member, type):
                no_type_check(member)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass  # built-in classes
    return arg


def no_type_check_decorator(decorator):
    """Make a decorator whose results have no type hints; deprecated."""
    import warnings
    warnings._deprecated("typing.no_type_check_decorator", remove=(3, 15))

    @_functools.wraps(decorator)
    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped_decorator


def _overload_dummy(*args, **kwds):
    """Called in place of an overload, which has no code."""
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions "
        "outside a stub module should always be followed by an implementation that is not "
        "@overload-ed.")


# module name -> qualified name -> first line -> function
_overload_registry = {}  # cell: _overload_registry


def overload(func):
    """Mark one of several signatures of a function that follows."""
    inner = getattr(func, "__func__", func)
    try:
        by_name = _overload_registry.setdefault(inner.__module__, {})
        by_name.setdefault(inner.__qualname__, {})[inner.__code__.co_firstlineno] = func
    except AttributeError:
        pass  # not a plain function: nothing to remember it by
    return _overload_dummy


def get_overloads(func):
    """Return the overloads of a function, in order of definition."""
    func = getattr(func, "__func__", func)
    by_name = _overload_registry.get(func.__module__)
    if by_name is None or func.__qualname__ not in by_name:
        return []
    return list(by_name[func.__qualname__].values())


def clear_overloads():
    """Forget all overloads."""
    _overload_registry.clear()


def final(f):
    """Mark a method that is not overridden or a class that is not subclassed."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass  # properties and built-ins take no attributes
    return f


def override[F: Callable[..., Any]](method: F, /) -> F:
    """Mark a method that overrides one of a base class."""
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False,
                        frozen_default=False, field_specifiers=(), **kwargs):
    """Mark a decorator, base class or metaclass that works like dataclasses.dataclass."""
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default,
            "order_default": order_default,
            "kw_only_default": kw_only_default,
            "frozen_default": frozen_default,
            "field_specifiers": field_specifiers,
            "kwargs": kwargs,
        }
        return cls_or_fn
    return decorator


class NewType:
    """NewType(name, tp) is a type of its own to type checkers; calling it returns its argument."""

    __call__ = staticmethod(_idfunc)

    def __init__(self, name, tp):
        self.__qualname__ = name
        if "." in name:
            name = name.rpartition(".")[-1]
        self.__name__ = name
        self.__supertype__ = tp
        module = _caller()
        if module != "typing":
            self.__module__ = module

    def __mro_entries__(self, bases):
        above = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                below = cls.__name__
                raise TypeError("Cannot subclass an instance of NewType. Perhaps you were "
                                f"looking for: `{below} = NewType({below!r}, {above})`")

        return (Dummy,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


# ---------------------------------------------------------------- NamedTuple

_prohibited = frozenset({"__new__", "__init__", "__slots__", "__getnewargs__", "_fields",
                         "_field_defaults", "_field_types", "_make", "_replace", "_asdict",
                         "_source"})
_special = frozenset({"__module__", "__name__", "__annotations__", "__annotate__",
                      "__annotate_func__", "__annotations_cache__"})


def _make_eager_annotate(types):
    # An annotate function over types that are known. Checked ones are kept beside the given
    # ones, which is what FORWARDREF and STRING show.
    checked = {name: _type_check(t, f"field {name} annotation must be a type")
               for name, t in types.items()}

    def annotate(format):
        if format == _annotationlib.Format.VALUE or format == _FORWARDREF:
            return checked
        if format == _STRING:
            return _annotationlib.annotations_to_string(types)
        raise NotImplementedError(format)
    return annotate


def _make_nmtuple(name, fields, annotate_func, module, defaults=()):
    made = _collections_module.namedtuple(name, fields, defaults=defaults, module=module)
    made.__annotate__ = made.__new__.__annotate__ = annotate_func
    return made


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        bases = tuple([tuple if base is _NamedTuple else base for base in bases])
        if "__annotations__" in ns:
            types = ns["__annotations__"]
            field_names = list(types)
            annotate = _make_eager_annotate(types)
        else:
            original = _annotationlib.get_annotate_from_class_namespace(ns)
            if original is None:
                field_names = []

                def annotate(format):
                    return {}
            else:
                field_names = list(_annotationlib.call_annotate_function(
                    original, _FORWARDREF))
                annotate = _checked_annotate(original)
        defaults = []
        for name in field_names:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {name} cannot follow default "
                                f"field{'s' if len(defaults) > 1 else ''} "
                                f"{', '.join(defaults)}")
        made = _make_nmtuple(typename, field_names, annotate,
                             defaults=[ns[n] for n in defaults], module=ns["__module__"])
        made.__bases__ = bases
        if Generic in bases:
            made.__class_getitem__ = classmethod(_generic_class_getitem)
        for key, value in ns.items():
            if key in _prohibited:
                raise AttributeError(f"Cannot overwrite NamedTuple attribute {key}")
            if key in _special:
                continue
            if key not in made._fields:
                setattr(made, key, value)
            _tell_name(made, typename, key, value)
        if Generic in bases:
            made.__init_subclass__()
        return made


def _checked_annotate(original):
    def annotate(format):
        found = _annotationlib.call_annotate_function(original, format)
        if format == _STRING:
            return found
        return {name: _type_check(t, f"field {name} annotation must be a type")
                for name, t in found.items()}
    return annotate


def _tell_name(made, typename, key, value):
    # What type.__new__ does for the members of other classes.
    try:
        hook = type(value).__set_name__
    except AttributeError:
        return
    try:
        hook(value, made, key)
    except BaseException as error:
        error.add_note(f"Error calling __set_name__ on {type(value).__name__!r} instance "
                       f"{key!r} in {typename!r}")
        raise


def _deprecated_call(kind, text):
    import warnings
    warnings._deprecated(kind, message="{name} is deprecated and will be disallowed in Python "
                         "{remove}. To create a " + text, remove=(3, 15))


def NamedTuple(typename, fields=_UNSET, /, **kwargs):
    """Make a named tuple whose fields have types.

    Use it as a base class, with an annotation for each field; or call it with a name and a
    list of (name, type).
    """
    if fields is _UNSET:
        if kwargs:
            what = "Creating NamedTuple classes using keyword arguments"
            message = ("{name} is deprecated and will be disallowed in Python {remove}. "
                       "Use the class-based or functional syntax instead.")
        else:
            what = "Failing to pass a value for the 'fields' parameter"
            example = f"`{typename} = NamedTuple({typename!r}, [])`"
            message = ("{name} is deprecated and will be disallowed in Python {remove}. "
                       "To create a NamedTuple class with 0 fields using the functional "
                       f"syntax, pass an empty list, e.g. {example}.")
    elif fields is None:
        if kwargs:
            raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify "
                            "fields using keyword arguments")
        what = "Passing `None` as the 'fields' parameter"
        example = f"`{typename} = NamedTuple({typename!r}, [])`"
        message = ("{name} is deprecated and will be disallowed in Python {remove}. "
                   "To create a NamedTuple class with 0 fields using the functional "
                   f"syntax, pass an empty list, e.g. {example}.")
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not "
                        "both")
    if fields is _UNSET or fields is None:
        import warnings
        warnings._deprecated(what, message=message, remove=(3, 15))
        fields = kwargs.items()
    types = {name: _type_check(t, f"field {name} annotation must be a type")
             for name, t in fields}
    made = _make_nmtuple(typename, types, _make_eager_annotate(types), module=_caller())
    made.__orig_bases__ = (NamedTuple,)
    return made


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})


def _namedtuple_mro_entries(bases):
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _namedtuple_mro_entries


# ---------------------------------------------------------------- TypedDict

def _get_typeddict_qualifiers(annotation_type):
    # The qualifiers around the type of a key: ReadOnly[Required[int]] has two.
    while True:
        origin = get_origin(annotation_type)
        if origin is Annotated:
            args = get_args(annotation_type)
            if not args:
                return
            annotation_type = args[0]
        elif origin is Required or origin is NotRequired or origin is ReadOnly:
            yield origin
            annotation_type, = get_args(annotation_type)
        else:
            return


_KEY_MESSAGE = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict "
                                "base class")
        generic = (Generic,) if any([issubclass(b, Generic) for b in bases]) else ()
        ns = dict(ns)
        own_annotate, own_annotations = _own_annotations(ns)
        made = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
        made.__name__ = name  # type.__new__ takes it from no other place
        if not hasattr(made, "__orig_bases__"):
            made.__orig_bases__ = bases
        own = {key: _type_check(t, _KEY_MESSAGE, owner=made, module=made.__module__)
               for key, t in own_annotations.items()}
        required, optional, readonly, mutable = set(), set(), set(), set()
        for base in bases:
            members = base.__dict__
            theirs = members.get("__required_keys__", set())
            required |= theirs
            optional -= theirs
            theirs = members.get("__optional_keys__", set())
            required -= theirs
            optional |= theirs
            readonly.update(members.get("__readonly_keys__", ()))
            mutable.update(members.get("__mutable_keys__", ()))
        for key, t in own.items():
            qualifiers = set(_get_typeddict_qualifiers(t))
            if Required in qualifiers or total and NotRequired not in qualifiers:
                required.add(key)
                optional.discard(key)
            else:
                optional.add(key)
                required.discard(key)
            if ReadOnly in qualifiers:
                if key in mutable:
                    raise TypeError(f"Cannot override mutable key {key!r} with read-only key")
                readonly.add(key)
            else:
                mutable.add(key)
                readonly.discard(key)
        made.__annotate__ = _typeddict_annotate(made, bases, own_annotate, own)
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__readonly_keys__ = frozenset(readonly)
        made.__mutable_keys__ = frozenset(mutable)
        made.__total__ = total
        return made

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def _own_annotations(ns):
    # The annotate function of a namespace, or None, and its annotations as far as known.
    if "__annotations__" in ns:
        return None, ns.pop("__annotations__")  # the class computes them anew
    annotate = _annotationlib.get_annotate_from_class_namespace(ns)
    if annotate is None:
        return None, {}
    return annotate, _annotationlib.call_annotate_function(annotate, _FORWARDREF)


def _typeddict_annotate(made, bases, own_annotate, own_checked):
    def __annotate__(format):
        result = {}
        for base in bases:
            if base is Generic:
                continue
            annotate = base.__annotate__
            if annotate is not None:
                result.update(_annotationlib.call_annotate_function(annotate, format,
                                                                    owner=base))
        if own_annotate is not None:
            own = _annotationlib.call_annotate_function(own_annotate, format, owner=made)
            if format != _STRING:
                own = {key: _type_check(t, _KEY_MESSAGE, owner=made, module=made.__module__)
                       for key, t in own.items()}
        elif format == _STRING:
            own = _annotationlib.annotations_to_string(own_checked)
        elif format in (_FORWARDREF, _annotationlib.Format.VALUE):
            own = own_checked
        else:
            raise NotImplementedError(format)
        result.update(own)
        return result
    return __annotate__


def TypedDict(typename, fields=_UNSET, /, *, total=True):
    """Make a type of dicts with given keys and types of values.

    Use it as a base class, with an annotation for each key; or call it with a name and a
    dict. At run time the instances are plain dicts.

    >>> class Point(TypedDict):
    ...     x: int
    ...     y: int
    >>> Point(x=1, y=2) == {"x": 1, "y": 2}, Point.__required_keys__ == {"x", "y"}
    (True, True)
    """
    if fields is _UNSET or fields is None:
        import warnings
        if fields is _UNSET:
            what = "Failing to pass a value for the 'fields' parameter"
        else:
            what = "Passing `None` as the 'fields' parameter"
        example = f"`{typename} = TypedDict({typename!r}, {{{{}}}})`"
        message = ("{name} is deprecated and will be disallowed in Python {remove}. "
                   "To create a TypedDict class with 0 fields using the functional syntax, "
                   "pass an empty dictionary, e.g. ") + example + "."
        warnings._deprecated(what, message=message, remove=(3, 15))
        fields = {}
    ns = {"__annotations__": dict(fields)}
    module = _caller()
    if module is not None:
        ns["__module__"] = module
    made = _TypedDictMeta(typename, (), ns, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


# ---------------------------------------------------------------- aliases of library classes

_alias = _SpecialGenericAlias

T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)
V_co = TypeVar("V_co", covariant=True)
VT_co = TypeVar("VT_co", covariant=True)
T_contra = TypeVar("T_contra", contravariant=True)
CT_co = TypeVar("CT_co", covariant=True, bound=type)
AnyStr = TypeVar("AnyStr", bytes, str)

Hashable = _alias(collections.abc.Hashable, 0)
Awaitable = _alias(collections.abc.Awaitable, 1)
Coroutine = _alias(collections.abc.Coroutine, 3)
AsyncIterable = _alias(collections.abc.AsyncIterable, 1)
AsyncIterator = _alias(collections.abc.AsyncIterator, 1)
Iterable = _alias(collections.abc.Iterable, 1)
Iterator = _alias(collections.abc.Iterator, 1)
Reversible = _alias(collections.abc.Reversible, 1)
Sized = _alias(collections.abc.Sized, 0)
Container = _alias(collections.abc.Container, 1)
Collection = _alias(collections.abc.Collection, 1)
Callable = _CallableType(collections.abc.Callable, 2)
Callable.__doc__ = "Deprecated alias to collections.abc.Callable: Callable[[X, ...], Y]."
AbstractSet = _alias(collections.abc.Set, 1, name="AbstractSet")
MutableSet = _alias(collections.abc.MutableSet, 1)
Mapping = _alias(collections.abc.Mapping, 2)
MutableMapping = _alias(collections.abc.MutableMapping, 2)
Sequence = _alias(collections.abc.Sequence, 1)
MutableSequence = _alias(collections.abc.MutableSequence, 1)
Tuple = _TupleType(tuple, -1, inst=False, name="Tuple")
Tuple.__doc__ = "Deprecated alias to tuple: Tuple[X, Y], Tuple[X, ...] or Tuple[()]."
List = _alias(list, 1, inst=False, name="List")
Deque = _alias(_collections_module.deque, 1, name="Deque")
Set = _alias(set, 1, inst=False, name="Set")
FrozenSet = _alias(frozenset, 1, inst=False, name="FrozenSet")
MappingView = _alias(collections.abc.MappingView, 1)
KeysView = _alias(collections.abc.KeysView, 1)
ItemsView = _alias(collections.abc.ItemsView, 2)
ValuesView = _alias(collections.abc.ValuesView, 1)
Dict = _alias(dict, 2, inst=False, name="Dict")
DefaultDict = _alias(_collections_module.defaultdict, 2, name="DefaultDict")
OrderedDict = _alias(_collections_module.OrderedDict, 2)
Counter = _alias(_collections_module.Counter, 1)
ChainMap = _alias(_collections_module.ChainMap, 2)
Generator = _alias(collections.abc.Generator, 3, defaults=(type(None), type(None)))
AsyncGenerator = _alias(collections.abc.AsyncGenerator, 2, defaults=(type(None),))
Type = _alias(type, 1, inst=False, name="Type")
Type.__doc__ = "Deprecated alias to type: Type[C] is the type of C and its subclasses."
ContextManager = _alias(_contextlib.AbstractContextManager, 2, name="ContextManager",
                        defaults=(bool | None,))
AsyncContextManager = _alias(_contextlib.AbstractAsyncContextManager, 2,
                             name="AsyncContextManager", defaults=(bool | None,))
if _re is None:
    __all__ = [name for name in __all__ if name not in ("Match", "Pattern")]
else:
    Match = _alias(_re.Match, 1)
    Pattern = _alias(_re.Pattern, 1)
Text = str

if hasattr(collections.abc, "ByteString"):
    ByteString = _DeprecatedGenericAlias(collections.abc.ByteString, 0,
                                         removal_version=(3, 17), name="ByteString")
else:
    ByteString = _alias(collections.abc.Sequence, 0, name="ByteString")


# ---------------------------------------------------------------- protocols of conversions

@runtime_checkable
class SupportsInt(Protocol):
    """What int() takes."""

    __slots__ = ()

    @abstractmethod
    def __int__(self) -> int:
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    """What float() takes."""

    __slots__ = ()

    @abstractmethod
    def __float__(self) -> float:
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    """What complex() takes."""

    __slots__ = ()

    @abstractmethod
    def __complex__(self) -> complex:
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    """What bytes() takes."""

    __slots__ = ()

    @abstractmethod
    def __bytes__(self) -> bytes:
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    """What can be an index."""

    __slots__ = ()

    @abstractmethod
    def __index__(self) -> int:
        pass


@runtime_checkable
class SupportsAbs[T](Protocol):
    """What abs() takes."""

    __slots__ = ()

    @abstractmethod
    def __abs__(self) -> T:
        pass


@runtime_checkable
class SupportsRound[T](Protocol):
    """What round() takes."""

    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits: int = 0) -> T:
        pass


# ---------------------------------------------------------------- files

class IO(Generic[AnyStr]):
    """The type of what open() returns: IO[str] or IO[bytes]."""

    __slots__ = ()

    @property
    @abstractmethod
    def mode(self) -> str:
        pass

    @property
    @abstractmethod
    def name(self) -> str | Any:
        pass

    @abstractmethod
    def close(self) -> None:
        pass

    @property
    @abstractmethod
    def closed(self) -> bool:
        pass

    @abstractmethod
    def fileno(self) -> int:
        pass

    @abstractmethod
    def flush(self) -> None:
        pass

    @abstractmethod
    def isatty(self) -> bool:
        pass

    @abstractmethod
    def read(self, n: int = -1) -> AnyStr:
        pass

    @abstractmethod
    def readable(self) -> bool:
        pass

    @abstractmethod
    def readline(self, limit: int = -1) -> AnyStr:
        pass

    @abstractmethod
    def readlines(self, hint: int = -1) -> list[AnyStr]:
        pass

    @abstractmethod
    def seek(self, offset: int, whence: int = 0) -> int:
        pass

    @abstractmethod
    def seekable(self) -> bool:
        pass

    @abstractmethod
    def tell(self) -> int:
        pass

    @abstractmethod
    def truncate(self, size: int | None = None) -> int:
        pass

    @abstractmethod
    def writable(self) -> bool:
        pass

    @abstractmethod
    def write(self, s: AnyStr) -> int:
        pass

    @abstractmethod
    def writelines(self, lines: list[AnyStr]) -> None:
        pass

    @abstractmethod
    def __enter__(self) -> IO[AnyStr]:
        pass

    @abstractmethod
    def __exit__(self, type, value, traceback) -> None:
        pass


class BinaryIO(IO[bytes]):
    """The type of a file opened in binary mode."""

    __slots__ = ()

    @abstractmethod
    def write(self, s: bytes | bytearray) -> int:
        pass

    @abstractmethod
    def __enter__(self) -> BinaryIO:
        pass


class TextIO(IO[str]):
    """The type of a file opened in text mode."""

    __slots__ = ()

    @property
    @abstractmethod
    def buffer(self) -> BinaryIO:
        pass

    @property
    @abstractmethod
    def encoding(self) -> str:
        pass

    @property
    @abstractmethod
    def errors(self) -> str | None:
        pass

    @property
    @abstractmethod
    def line_buffering(self) -> bool:
        pass

    @property
    @abstractmethod
    def newlines(self) -> Any:
        pass

    @abstractmethod
    def __enter__(self) -> TextIO:
        pass


def __getattr__(attr):
    if attr == "_collect_parameters":
        import warnings
        warnings.warn("The private _collect_parameters function is deprecated and will be "
                      "removed in a future version of Python. Any use of private functions is "
                      "discouraged and may break in the future.", DeprecationWarning,
                      stacklevel=2)
        return _collect_type_parameters
    raise AttributeError(f"module {__name__!r} has no attribute {attr!r}")
