"""Shallow and deep copies of objects."""

__all__ = ["Error", "copy", "deepcopy", "replace"]

import types as _types
from _copy import (  # for the library alone
    give_private as _give_private, method_parts as _method_parts, private_parts as _private_parts)
from copyreg import dispatch_table

try:
    from weakref import ref as _ref
except ImportError:
    _ref = type(None)


class Error(Exception):
    """An object says of itself that it cannot be copied."""


error = Error  # an older name

_copy_atomic_types = frozenset({
    _types.NoneType, int, float, bool, complex, str, tuple, bytes, frozenset, type, range,
    slice, property, _types.BuiltinFunctionType, _types.EllipsisType,
    _types.NotImplementedType, _types.FunctionType, _types.CodeType, _ref, super,
})
_copy_builtin_containers = frozenset({list, dict, set, bytearray})


def _reduced(x, cls, verb):
    """What rebuilds x: a tuple as __reduce__() gives it, or a str if x is its own copy."""
    reduce = dispatch_table.get(cls)
    if reduce is not None:
        return reduce(x)
    reduce = getattr(x, "__reduce_ex__", None)
    if reduce is not None:
        return reduce(4)
    reduce = getattr(x, "__reduce__", None)
    if reduce:
        return reduce()
    raise Error(f"un({verb})copyable object of type {cls}")


def copy(x):
    """Return a shallow copy of x: a new object that holds the same parts."""
    cls = type(x)
    if cls in _copy_atomic_types:
        return x
    if cls in _copy_builtin_containers:
        return cls.copy(x)
    if issubclass(cls, type):
        return x
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    reduced = _reduced(x, cls, "shallow")
    if isinstance(reduced, str):
        return x
    return _reconstruct(x, None, cls not in dispatch_table, *reduced)


_absent = []


def deepcopy(x, memo=None, _nil=_absent):
    """Return a copy of x whose parts are deep copies of the parts of x.

    memo maps the id of each object copied so far to its copy, so that objects
    met twice, and objects that hold themselves, keep their shape.
    """
    cls = type(x)
    if cls in _atomic_types:
        return x
    if memo is None:
        memo = {}
    else:
        y = memo.get(id(x), _nil)
        if y is not _nil:
            return y
    copier = _deepcopy_dispatch.get(cls)
    if copier is not None:
        y = copier(x, memo)
    elif issubclass(cls, type):
        return x
    else:
        copier = getattr(x, "__deepcopy__", None)
        if copier is not None:
            y = copier(memo)
        else:
            reduced = _reduced(x, cls, "deep")
            if isinstance(reduced, str):
                return x
            y = _reconstruct(x, memo, cls not in dispatch_table, *reduced)
    if y is not x:
        memo[id(x)] = y
        # x must not go away before memo does, or its id might mean another object.
        memo.setdefault(id(memo), []).append(x)
    return y


_atomic_types = frozenset({
    _types.NoneType, _types.EllipsisType, _types.NotImplementedType, int, float, bool,
    complex, bytes, str, _types.CodeType, type, range, _types.BuiltinFunctionType,
    _types.FunctionType, _ref, property,
})


def _deepcopy_list(x, memo):
    y = memo[id(x)] = []
    append = y.append
    for item in x:
        append(deepcopy(item, memo))
    return y


def _deepcopy_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    # A tuple that holds itself, through a list say, was made meanwhile.
    made = memo.get(id(x), _absent)
    if made is not _absent:
        return made
    for old, new in zip(x, items):
        if old is not new:
            return tuple(items)
    return x


def _deepcopy_dict(x, memo):
    y = memo[id(x)] = {}
    for key, value in x.items():
        y[deepcopy(key, memo)] = deepcopy(value, memo)
    return y


def _deepcopy_method(x, memo):
    func, self = _method_parts(x)
    return type(x)(func, deepcopy(self, memo))


_deepcopy_dispatch = {  # cell: _deepcopy_dispatch
    list: _deepcopy_list,
    tuple: _deepcopy_tuple,
    dict: _deepcopy_dict,
    _types.MethodType: _deepcopy_method,
}


def _reconstruct(x, memo, whole, func, args, state=None, listiter=None, dictiter=None):
    """Build what __reduce__() described; a memo asks for deep copies of all parts.

    whole: with the private attributes, unless the class says itself what its objects are.
    """
    deep = memo is not None
    if deep and args:
        args = [deepcopy(arg, memo) for arg in args]
    y = func(*args)
    if deep:
        memo[id(x)] = y
    if whole and type(y) is type(x) and (parts := _private_parts(x)) is not None:
        names, values = parts
        if deep:
            values = tuple([deepcopy(value, memo) for value in values])
        _give_private(y, names, values)
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, "__setstate__"):
            y.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                y.__dict__.update(state)
            if slots is not None:
                for name, value in slots.items():
                    setattr(y, name, value)
    if listiter is not None:
        for item in listiter:
            y.append(deepcopy(item, memo) if deep else item)
    if dictiter is not None:
        for key, value in dictiter:
            if deep:
                key = deepcopy(key, memo)
                value = deepcopy(value, memo)
            y[key] = value
    return y


def replace(obj, /, **changes):
    """Return an object like obj with some fields changed, by its class's __replace__()."""
    cls = obj.__class__
    method = getattr(cls, "__replace__", None)
    if method is None:
        raise TypeError(f"replace() does not support {cls.__name__} objects")
    return method(obj, **changes)
