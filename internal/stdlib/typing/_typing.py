"""Type parameters, type aliases and Generic."""
# This file defines what CPython's typing module takes from C. The functions at the end whose
# names begin with _make_ and _subscript_ are called by compiled code, for `def f[T]`,
# `class C[T]` and `type A = ...`.

import sys as _sys
from _cnames import dotted as _dotted
from types import GenericAlias as _GenericAlias, UnionType as Union

_UNSET = object()


def _idfunc(x, /):
    return x


class _NoDefaultType:
    """The type of the NoDefault singleton."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if args or kwargs:
            raise TypeError("NoDefaultType takes no arguments")
        return NoDefault

    def __init_subclass__(cls, /, **keywords):
        raise TypeError("type 'NoDefaultType' is not an acceptable base type")

    def __repr__(self):
        return "typing.NoDefault"

    def __reduce__(self):
        return "NoDefault"


_NoDefaultType.__name__ = _NoDefaultType.__qualname__ = "NoDefaultType"
_NoDefaultType.__module__ = "builtins"
NoDefault = object.__new__(_NoDefaultType)


class _ConstEvaluator:
    # Stands for the function that would compute a value given eagerly.

    __slots__ = ("_value",)

    def __init__(self, value):
        self._value = value

    def __call__(self, format, /):
        if format == 4:
            import typing
            value = self._value
            if isinstance(value, tuple):
                return "(" + ", ".join([typing._type_repr(v) for v in value]) + (
                    ",)" if len(value) == 1 else ")")
            return typing._type_repr(value)
        return self._value

    def __repr__(self):
        return f"<constevaluator {self._value!r}>"


_ConstEvaluator.__name__ = _ConstEvaluator.__qualname__ = "constevaluator"


def _evaluator(value, evaluate):
    # The function to show for a value: the compiled one, or one made up.
    if evaluate is not None:
        return evaluate
    return _ConstEvaluator(value)


def _check_name(function, name):
    if name is _UNSET:
        raise TypeError(f"{function}() missing required argument 'name' (pos 1)")
    if not isinstance(name, str):
        raise TypeError(f"{function}() argument 'name' must be str, not "
                        f"{'None' if name is None else type(name).__name__}")


def _check_variance(covariant, contravariant, infer_variance):
    if covariant and contravariant:
        raise ValueError("Bivariant types are not supported.")
    if infer_variance and (covariant or contravariant):
        raise ValueError("Variance cannot be specified with infer_variance.")


def _refuse_keywords(function, keywords):
    for name in keywords:
        raise TypeError(f"{function}() got an unexpected keyword argument '{name}'")


class _Parameter:
    # What the three kinds of type parameter share. A default is a value, or a function that
    # computes it when it is first asked for.

    __slots__ = ("_name", "_default", "_evaluate_default", "__dict__", "__weakref__")

    def _start(self, name, default, evaluate_default):
        self._name = name
        self._default = default
        self._evaluate_default = evaluate_default

    @property
    def __name__(self):
        return self._name

    @property
    def __default__(self):
        """The default, or NoDefault."""
        if self._default is _UNSET:
            self._default = self._evaluate_default(1)
        return self._default

    @property
    def evaluate_default(self):
        """A function that computes the default, or None."""
        if self._default is NoDefault:
            return None
        return _evaluator(self._default, self._evaluate_default)

    def has_default(self):
        """Whether there is a default."""
        return self._default is not NoDefault

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")

    def __reduce__(self):
        return self._name

    def _sign(self):
        if self._flags & 4:
            return ""
        return "+" if self._flags & 1 else "-" if self._flags & 2 else "~"

    def __copy__(self):
        return self

    def __deepcopy__(self, memo, /):
        return self


class _Variant(_Parameter):
    # TypeVar and ParamSpec have a bound and a variance.

    __module__ = "typing"
    __slots__ = ("_flags", "_bound", "_evaluate_bound")

    @property
    def __covariant__(self):
        return bool(self._flags & 1)

    @property
    def __contravariant__(self):
        return bool(self._flags & 2)

    @property
    def __infer_variance__(self):
        return bool(self._flags & 4)

    def __repr__(self):
        return self._sign() + self._name

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


def _refuse_base(cls, /, **keywords):
    raise TypeError(f"type 'typing.{cls.__mro__[1].__name__}' is not an acceptable base type")


def _module_of_caller():
    # Two frames up: over the constructor.
    return _sys._getframemodulename(2)


class TypeVar(_Variant):
    """A type variable: a name that stands for one type wherever it occurs."""

    __module__ = "typing"
    __slots__ = ("_constraints", "_evaluate_constraints")

    def __new__(cls, name=_UNSET, *constraints, bound=None, default=NoDefault, covariant=False,
                contravariant=False, infer_variance=False, **unknown):
        _refuse_keywords("typevar", unknown)
        _check_name("typevar", name)
        _check_variance(covariant, contravariant, infer_variance)
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if bound is not None:
            import typing
            bound = typing._type_check(bound, "Bound must be a type.")
        self = _new_typevar(name, bool(covariant) | bool(contravariant) << 1
                            | bool(infer_variance) << 2)
        self._bound = bound
        self._constraints = constraints
        self._default = default
        module = _module_of_caller()
        if module is not None:
            self.__module__ = module
        return self

    @property
    def __bound__(self):
        """The bound, or None."""
        if self._bound is _UNSET:
            self._bound = self._evaluate_bound(1)
        return self._bound

    @property
    def evaluate_bound(self):
        """A function that computes the bound, or None."""
        if self._bound is None:
            return None
        return _evaluator(self._bound, self._evaluate_bound)

    @property
    def __constraints__(self):
        """The types it is constrained to, as a tuple."""
        if self._constraints is _UNSET:
            self._constraints = self._evaluate_constraints(1)
        return self._constraints

    @property
    def evaluate_constraints(self):
        """A function that computes the constraints, or None."""
        if self._constraints == ():
            return None
        return _evaluator(self._constraints, self._evaluate_constraints)

    def __typing_subst__(self, arg, /):
        import typing
        return typing._typevar_subst(self, arg)

    def __typing_prepare_subst__(self, alias, args, /):
        parameters = alias.__parameters__
        index = parameters.index(self)
        if index == len(args) and self.has_default():
            return (*args, self.__default__)
        return args


def _new_typevar(name, flags):
    self = object.__new__(TypeVar)
    self._start(name, NoDefault, None)
    self._flags = flags
    self._bound = None
    self._evaluate_bound = None
    self._constraints = ()
    self._evaluate_constraints = None
    return self


class _ParamSpecPart:
    # P.args and P.kwargs.

    __slots__ = ("__origin__", "__weakref__")

    def __new__(cls, origin):
        self = object.__new__(cls)
        self.__origin__ = origin
        return self

    def __repr__(self):
        origin = self.__origin__
        name = origin.__name__ if isinstance(origin, ParamSpec) else repr(origin)
        return f"{name}.{self._part}"

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self.__origin__ == other.__origin__

    __hash__ = None

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


class ParamSpecArgs(_ParamSpecPart):
    """The positional arguments of a ParamSpec."""

    __module__ = "typing"
    __slots__ = ()
    _part = "args"


class ParamSpecKwargs(_ParamSpecPart):
    """The keyword arguments of a ParamSpec."""

    __module__ = "typing"
    __slots__ = ()
    _part = "kwargs"


@_dotted
class ParamSpec(_Variant):
    """A parameter specification: a name that stands for the parameters of a callable."""

    __module__ = "typing"
    __slots__ = ()

    def __new__(cls, name=_UNSET, *extra, bound=None, default=NoDefault, covariant=False,
                contravariant=False, infer_variance=False, **unknown):
        if extra:
            raise TypeError("paramspec() takes exactly 1 positional argument "
                            f"({1 + len(extra)} given)")
        _refuse_keywords("paramspec", unknown)
        _check_name("paramspec", name)
        _check_variance(covariant, contravariant, infer_variance)
        import typing
        bound = typing._type_check(bound, "Bound must be a type.")
        self = _new_paramspec(name, bool(covariant) | bool(contravariant) << 1
                              | bool(infer_variance) << 2)
        self._bound = bound
        self._default = default
        module = _module_of_caller()
        if module is not None:
            self.__module__ = module
        return self

    @property
    def __bound__(self):
        """The bound, or None."""
        return self._bound

    @property
    def args(self):
        """Stands for the positional arguments."""
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        """Stands for the keyword arguments."""
        return ParamSpecKwargs(self)

    def __typing_subst__(self, arg, /):
        import typing
        return typing._paramspec_subst(self, arg)

    def __typing_prepare_subst__(self, alias, args, /):
        import typing
        return typing._paramspec_prepare_subst(self, alias, args)


def _new_paramspec(name, flags):
    self = object.__new__(ParamSpec)
    self._start(name, NoDefault, None)
    self._flags = flags
    self._bound = None
    self._evaluate_bound = None
    return self


class TypeVarTuple(_Parameter):
    """A type variable tuple: a name that stands for any number of types."""

    __module__ = "typing"
    __slots__ = ()

    def __new__(cls, name=_UNSET, *extra, default=NoDefault, **unknown):
        if extra:
            raise TypeError("typevartuple() takes exactly 1 positional argument (2 given)"
                            if len(extra) == 1 else
                            f"typevartuple() takes at most 2 arguments ({1 + len(extra)} given)")
        _refuse_keywords("typevartuple", unknown)
        _check_name("typevartuple", name)
        self = object.__new__(cls)
        self._start(name, default, None)
        module = _module_of_caller()
        if module is not None:
            self.__module__ = module
        return self

    def __iter__(self, /):
        import typing
        yield typing.Unpack[self]

    def __repr__(self, /):
        return self._name

    def __typing_subst__(self, arg, /):
        raise TypeError("Substitution of bare TypeVarTuple is not supported")

    def __typing_prepare_subst__(self, alias, args, /):
        import typing
        return typing._typevartuple_prepare_subst(self, alias, args)


def _check_type_params(type_params):
    if not isinstance(type_params, tuple):
        raise TypeError("type_params must be a tuple")
    seen_default = False
    for parameter in type_params:
        if not isinstance(parameter, _Parameter):
            raise TypeError(f"Expected a type param, got {parameter!r}")
        if parameter.has_default():
            seen_default = True
        elif seen_default:
            raise TypeError(f"non-default type parameter '{parameter!r}' follows default type "
                            "parameter")


class TypeAliasType:
    """A type alias: a name for a type, computed when it is first asked for."""

    __module__ = "typing"
    __slots__ = ("_name", "_value", "_evaluate", "_params", "__dict__", "__weakref__")

    def __new__(cls, name=_UNSET, value=_UNSET, *extra, type_params=(), **unknown):
        if extra:
            raise TypeError("typealias() takes exactly 2 positional arguments "
                            f"({2 + len(extra)} given)")
        _refuse_keywords("typealias", unknown)
        _check_name("typealias", name)
        if value is _UNSET:
            raise TypeError("typealias() missing required argument 'value' (pos 2)")
        _check_type_params(type_params)
        return _new_alias(name, type_params, value, None, _sys._getframemodulename(1))

    @property
    def __name__(self):
        return self._name

    @property
    def __value__(self):
        """The type the alias stands for."""
        if self._value is _UNSET:
            self._value = self._evaluate(1)
        return self._value

    @property
    def evaluate_value(self):
        """A function that computes the value."""
        return _evaluator(self._value, self._evaluate)

    @property
    def __type_params__(self):
        return self._params

    @property
    def __parameters__(self):
        """The type parameters, type variable tuples unpacked."""
        found = []
        for parameter in self._params:
            if isinstance(parameter, TypeVarTuple):
                found.extend(parameter)
            else:
                found.append(parameter)
        return tuple(found)

    def __getitem__(self, key, /):
        if not self._params:
            raise TypeError("Only generic type aliases are subscriptable")
        return _GenericAlias(self, key)

    def __iter__(self, /):
        import typing
        yield typing.Unpack[self]

    def __or__(self, value, /):
        return Union[self, value]

    def __ror__(self, value, /):
        return Union[value, self]

    def __repr__(self, /):
        return self._name

    def __reduce__(self, /):
        return self._name

    def __copy__(self):
        return self

    def __deepcopy__(self, memo, /):
        return self


def _new_alias(name, type_params, value, evaluate, module):
    self = object.__new__(TypeAliasType)
    self._name = name
    self._params = type_params
    self._value = value
    self._evaluate = evaluate
    self.__module__ = module
    return self


@_dotted
class Generic:
    """Base class of generic classes: subclass Generic[T, ...]."""

    __module__ = "typing"
    __slots__ = ()
    _is_protocol = False

    @classmethod
    def __class_getitem__(cls, args, /):
        import typing
        return typing._generic_class_getitem(cls, args)

    @classmethod
    def __init_subclass__(cls, *args, **kwargs):
        import typing
        typing._generic_init_subclass(cls, *args, **kwargs)


for _cls in (TypeVar, ParamSpec, TypeVarTuple, ParamSpecArgs, ParamSpecKwargs, TypeAliasType):
    _cls.__init_subclass__ = classmethod(_refuse_base)
    _dotted(_cls, "__name__", "__bound__", "__origin__", "__covariant__", "__contravariant__",
            "__infer_variance__")
del _cls


# ---------------------------------------------------------------- called by compiled code

def _make_typevar(name, evaluate_bound, evaluate_constraints, evaluate_default):
    """Make the TypeVar of [T], [T: bound], [T: (a, b)] and [T = default]."""
    self = _new_typevar(name, 4)
    if evaluate_bound is not None:
        self._bound = _UNSET
        self._evaluate_bound = evaluate_bound
    if evaluate_constraints is not None:
        self._constraints = _UNSET
        self._evaluate_constraints = evaluate_constraints
    return _finish(self, evaluate_default)


def _make_paramspec(name, evaluate_default):
    """Make the ParamSpec of [**P]."""
    return _finish(_new_paramspec(name, 4), evaluate_default)


def _make_typevartuple(name, evaluate_default):
    """Make the TypeVarTuple of [*Ts]."""
    self = object.__new__(TypeVarTuple)
    self._start(name, NoDefault, None)
    return _finish(self, evaluate_default)


def _finish(self, evaluate_default):
    if evaluate_default is not None:
        self._default = _UNSET
        self._evaluate_default = evaluate_default
    return self


def _make_typealias(name, type_params, evaluate_value):
    """Make the TypeAliasType of a type statement."""
    return _new_alias(name, () if type_params is None else type_params, _UNSET, evaluate_value,
                      _sys._getframemodulename(1))


def _subscript_generic(type_params):
    """Return the base that `class C[T]` gets: Generic over the type parameters."""
    import typing
    args = []
    for parameter in type_params:
        if isinstance(parameter, TypeVarTuple):
            args.append(typing.Unpack[parameter])
        else:
            args.append(parameter)
    return typing._GenericAlias(Generic, tuple(args))
