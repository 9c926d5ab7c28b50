"""The classes of contextvars.

A context maps variables to values. Each thread has one that is current; run()
makes another one current for the time of a call.
"""

import types
from _thread import _local
from _collections_abc import Mapping

_missing = object()


class _Missing:
    __slots__ = ()

    def __repr__(self):
        return "<Token.MISSING>"


_Missing.__name__ = "Token.MISSING"
_none = _Missing()


class _State(_local):
    # the contexts that a thread has entered, the current one last
    def __init__(self):
        self.entered = []

    def current(self):
        if not self.entered:
            self.entered.append(_make({}, True))
        return self.entered[-1]


_state = _State()  # cell: _state


class Context:
    """A mapping of variables to values, read-only but for the variables' set()."""

    __slots__ = ("_data", "_entered", "__weakref__")

    def __new__(cls, *args, **kwargs):
        if args or kwargs:
            raise TypeError("Context() does not accept any arguments")
        return _make({})

    def __init_subclass__(cls):
        raise TypeError("type '_contextvars.Context' is not an acceptable base type")

    def run(self, *args, **kwargs):
        """Call a function with this context as the current one: run(callable, *args, **kwargs)."""
        if not args:
            raise TypeError("run() missing 1 required positional argument")
        if self._entered:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        _state.current()
        _state.entered.append(self)
        self._entered = True
        try:
            return args[0](*args[1:], **kwargs)
        finally:
            _state.entered.pop()
            self._entered = False

    def copy(self):
        """A context with the same values."""
        return _make(dict(self._data))

    def __getitem__(self, var, /):
        _check_key(var)
        try:
            return self._data[var]
        except KeyError:
            raise KeyError(var) from None

    def __contains__(self, var, /):
        _check_key(var)
        return var in self._data

    def get(self, key, default=None, /):
        """The value of a variable in this context, or default."""
        _check_key(key)
        return self._data.get(key, default)

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)

    def keys(self):
        """The variables that have a value here."""
        return iter(self._data.keys())

    def values(self):
        """The values."""
        return iter(self._data.values())

    def items(self):
        """The variables and their values."""
        return iter(self._data.items())

    def __eq__(self, other):
        if not isinstance(other, Context):
            return NotImplemented
        return self._data == other._data

    def __hash__(self):
        raise TypeError("unhashable type: '_contextvars.Context'")

    def __reduce__(self):
        raise TypeError("cannot pickle '_contextvars.Context' object")


def _check_key(var):
    if not isinstance(var, ContextVar):
        raise TypeError(f"a ContextVar key was expected, got {var!r}")


def _make(data, entered=False):
    c = object.__new__(Context)
    c._data = data
    c._entered = entered
    return c


Mapping.register(Context)


class ContextVar:
    """A variable with a value in each context: ContextVar(name, *, default=…)."""

    __slots__ = ("_name", "_default", "__weakref__")

    def __new__(cls, *args, default=_missing, **kwargs):
        if len(args) != 1:
            raise TypeError(f"ContextVar() takes {'at most' if args else 'exactly'} 1 positional argument ({len(args)} given)")
        if kwargs:
            raise TypeError(f"ContextVar() got an unexpected keyword argument '{next(iter(kwargs))}'"
                            + (". Did you mean 'default'?" if sorted(next(iter(kwargs))) == sorted('default') else ""))
        name = args[0]
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self = object.__new__(cls)
        object.__setattr__(self, "_name", name)
        object.__setattr__(self, "_default", default)
        return self

    def __init_subclass__(cls):
        raise TypeError("type '_contextvars.ContextVar' is not an acceptable base type")

    @property
    def name(self):
        return self._name

    def __setattr__(self, name, value):
        if name == "name":
            raise AttributeError("readonly attribute")
        raise AttributeError(f"'_contextvars.ContextVar' object has no attribute '{name}'")

    def get(self, default=_missing, /):
        """The value in the current context, or default, or that of the variable."""
        value = _state.current()._data.get(self, _missing)
        if value is not _missing:
            return value
        if default is not _missing:
            return default
        if self._default is not _missing:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        """Set the value in the current context; the token returned serves to undo that."""
        context = _state.current()
        token = object.__new__(Token)
        token._context = context
        token._var = self
        token._old = context._data.get(self, _missing)
        token._used = False
        context._data[self] = value
        return token

    def reset(self, token, /):
        """Undo the set() that returned token."""
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        context = _state.current()
        if token._context is not context:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        if token._old is _missing:
            del context._data[self]
        else:
            context._data[self] = token._old

    def __repr__(self):
        default = "" if self._default is _missing else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {id(self):#x}>"

    def __reduce__(self):
        raise TypeError("cannot pickle '_contextvars.ContextVar' object")

    __class_getitem__ = classmethod(types.GenericAlias)


class Token:
    """What set() of a variable returns; leaving it as a context manager undoes the set()."""

    __slots__ = ("_context", "_var", "_old", "_used")

    MISSING = _none

    def __new__(cls, *args, **kwargs):
        raise RuntimeError("Tokens can only be created by ContextVars")

    def __init_subclass__(cls):
        raise TypeError("type '_contextvars.Token' is not an acceptable base type")

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return _none if self._old is _missing else self._old

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback, /):
        self._var.reset(self)

    def __repr__(self):
        used = " used" if self._used else ""
        return f"<Token{used} var={self._var!r} at {id(self):#x}>"

    __hash__ = None
    __class_getitem__ = classmethod(types.GenericAlias)


def copy_context():
    """A copy of the current context."""
    return _state.current().copy()
