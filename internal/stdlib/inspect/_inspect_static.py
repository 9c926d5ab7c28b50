"""Looking at objects without running code of theirs, and the text of annotations."""
# This file defines getattr_static, unwrap and formatannotation. They stand apart from inspect
# because dataclasses and signatures need them, and should not have to wait for the rest.

import sys as _sys
import types as _types
from annotationlib import ForwardRef as _ForwardRef

_NOTHING = object()
_get_instance_dict = object.__getattribute__


def _dict_of(obj):
    # The instance dict as it is stored; {} if there is none.
    try:
        found = _get_instance_dict(obj, "__dict__")
    except AttributeError:
        return {}
    return found if isinstance(found, dict) else {}


def _in_class(cls, attr):
    # What the classes of the MRO hold under a name.
    for base in type.__dict__["__mro__"].__get__(cls) if _has_mro_slot else cls.__mro__:
        members = type.__dict__["__dict__"].__get__(base) if _has_mro_slot else base.__dict__
        if attr in members:
            return members[attr]
    return _NOTHING


# With these descriptors of type, a metaclass has no say in what is found.
_has_mro_slot = "__mro__" in type.__dict__ and "__dict__" in type.__dict__


def _hides_dict(cls):
    # Whether a class of the MRO defines a __dict__ of its own, a property for example.
    found = _in_class(cls, "__dict__")
    return not (found is _NOTHING or type(found) is _types.GetSetDescriptorType)


def _is_data_descriptor(value):
    kind = type(value)
    return (_in_class(kind, "__get__") is not _NOTHING
            and (_in_class(kind, "__set__") is not _NOTHING
                 or _in_class(kind, "__delete__") is not _NOTHING))


def getattr_static(obj, attr, default=_NOTHING):
    """Return what obj has under a name, as stored: no descriptor, no __getattr__ is run."""
    of_instance = _NOTHING
    if isinstance(type(obj), type) and type not in type(obj).__mro__:
        cls = type(obj)
        if not _hides_dict(cls) or type(_in_class(cls, "__dict__")) is _types.MemberDescriptorType:
            members = _dict_of(obj)
            of_instance = dict.get(members, attr, _NOTHING)
    else:
        cls = obj
    of_class = _in_class(cls, attr)
    if of_instance is not _NOTHING:
        if of_class is not _NOTHING and _is_data_descriptor(of_class):
            return of_class
        return of_instance
    if of_class is not _NOTHING:
        return of_class
    if obj is cls:
        # A class has what its metaclass has.
        for meta in type(cls).__mro__:
            if not _hides_dict(type(meta)) and attr in meta.__dict__:
                return meta.__dict__[attr]
    if default is not _NOTHING:
        return default
    raise AttributeError(attr)


def unwrap(func, *, stop=None):
    """Follow __wrapped__ to the object that was wrapped first.

    stop is called with each object on the way; the first for which it is true is returned.
    """
    first = func
    seen = {id(func): func}  # the objects are kept, so that no id is used again
    limit = _sys.getrecursionlimit()
    while not isinstance(func, type) and hasattr(func, "__wrapped__"):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= limit:
            raise ValueError(f"wrapper loop when unwrapping {first!r}")
        seen[id(func)] = func
    return func


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    """Return the text of an annotation; names of base_module stand without it."""
    if not quote_annotation_strings and isinstance(annotation, str):
        return annotation
    if getattr(annotation, "__module__", None) == "typing":
        return _without_typing(repr(annotation))
    if isinstance(annotation, _types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    if isinstance(annotation, _ForwardRef):
        return annotation.__resolved_str__
    return repr(annotation)


def _without_typing(text):
    # Drops "typing." where a dotted name begins with it.
    parts = text.split("typing.")
    out = parts[0]
    for part in parts[1:]:
        last = out[-1:]
        if last and (last.isalnum() or last in "_."):
            out += "typing."
        out += part
    return out
