"""Classes whose methods are derived from their annotated fields."""
# This file defines the dataclasses module. All methods of one class come out of a single
# exec: compiling dominates the cost of making a dataclass, so it happens once.

import sys as _sys
import types as _types
import annotationlib as _annotationlib
from keyword import iskeyword as _iskeyword
from types import GenericAlias as _GenericAlias, MemberDescriptorType as _MemberDescriptorType

try:
    from _thread import get_ident as _get_ident
except ImportError:
    def _get_ident():
        return 0

# Points the implicit __class__ cell of a function from one class to another.
from _dataclasses import retarget as _retarget

__all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY",
           "MISSING", "fields", "asdict", "astuple", "make_dataclass", "replace",
           "is_dataclass"]

_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"
_POST_INIT = "__post_init__"


class FrozenInstanceError(AttributeError):
    """Raised on writing to a field of a frozen instance."""


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_NO_METADATA = _types.MappingProxyType({})


class _FIELD_BASE:
    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE("_FIELD")
_FIELD_CLASSVAR = _FIELD_BASE("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FIELD_BASE("_FIELD_INITVAR")


class InitVar:
    """Annotates a parameter of __init__ that is handed to __post_init__ and not stored."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        inner = self.type
        if isinstance(inner, type) and not isinstance(inner, _GenericAlias):
            text = inner.__name__
        else:
            text = repr(inner)
        return f"dataclasses.InitVar[{text}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What is known about one field; made by field(), never directly."""

    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init",
                 "compare", "metadata", "kw_only", "doc", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata,
                 kw_only, doc):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = (_NO_METADATA if metadata is None
                         else _types.MappingProxyType(metadata))
        self.kw_only = kw_only
        self.doc = doc
        self._field_type = None

    def __repr__(self):
        key = (id(self), _get_ident())
        if key in _field_reprs:
            return "..."
        _field_reprs.add(key)
        try:
            return (f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
                    f"default_factory={self.default_factory!r},init={self.init!r},"
                    f"repr={self.repr!r},hash={self.hash!r},compare={self.compare!r},"
                    f"metadata={self.metadata!r},kw_only={self.kw_only!r},doc={self.doc!r},"
                    f"_field_type={self._field_type})")
        finally:
            _field_reprs.discard(key)

    def __set_name__(self, owner, name):
        # A descriptor used as a default has not met its class yet: tell it now.
        hook = getattr(type(self.default), "__set_name__", None)
        if hook:
            hook(self.default, owner, name)

    __class_getitem__ = classmethod(_GenericAlias)


_field_reprs = set()  # cell: _field_reprs


class _DataclassParams:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args",
                 "kw_only", "slots", "weakref_slot")

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                 weakref_slot):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen
        self.match_args = match_args
        self.kw_only = kw_only
        self.slots = slots
        self.weakref_slot = weakref_slot

    def __repr__(self):
        inner = ",".join([f"{name}={getattr(self, name)!r}" for name in self.__slots__])
        return f"_DataclassParams({inner})"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None,
          compare=True, metadata=None, kw_only=MISSING, doc=None):
    """Describe a field that needs more than a plain default value.

    default is the value used when none is given, default_factory a function called for
    one; only one of them may be given. init, repr, hash and compare say which generated
    methods look at the field (hash=None: as compare), kw_only makes it a keyword-only
    parameter, metadata is an untouched mapping, doc is a text for the slot.
    """
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only, doc)


# ---------------------------------------------------------------- kinds of annotation

def _split_annotation(text):
    # "a.b[...]" gives ("a", "b") and "b[...]" gives ("", "b"); None if it starts otherwise.
    parts = []
    position, end = 0, len(text)
    while len(parts) < 2:
        while position < end and text[position].isspace():
            position += 1
        start = position
        while position < end and (text[position] == "_" or text[position].isalnum()):
            position += 1
        if position == start:
            break
        parts.append(text[start:position])
        while position < end and text[position].isspace():
            position += 1
        if position < end and text[position] == "." and len(parts) == 1:
            position += 1
        else:
            break
    if not parts:
        return None
    return ("", parts[0]) if len(parts) == 1 else (parts[0], parts[1])


def _names(text, cls, home, wanted):
    # Whether the annotation text means `wanted`, a member of the module called home, as
    # seen from the module that holds cls.
    pair = _split_annotation(text)
    if pair is None:
        return False
    prefix, name = pair
    module = _sys.modules.get(cls.__module__)
    if module is None:
        return False
    found = module.__dict__.get(prefix or name)
    if prefix:
        if not isinstance(found, _types.ModuleType) or found.__name__ != home:
            return False
        found = found.__dict__.get(name)
    if wanted is _FIELD_INITVAR:
        return _is_init_var(found)
    if wanted is _FIELD_CLASSVAR:
        return _is_class_var(found)
    return found is wanted


def _is_init_var(annotation):
    return annotation is InitVar or type(annotation) is InitVar


def _is_class_var(annotation):
    if type(annotation).__module__ != "typing":
        return False
    import typing
    return (annotation is typing.ClassVar
            or (type(annotation) is typing._GenericAlias
                and annotation.__origin__ is typing.ClassVar))


def _kind_of(annotation, cls):
    if _is_class_var(annotation):
        return _FIELD_CLASSVAR
    if _is_init_var(annotation):
        return _FIELD_INITVAR
    if isinstance(annotation, str):
        if _names(annotation, cls, "typing", _FIELD_CLASSVAR):
            return _FIELD_CLASSVAR
        if _names(annotation, cls, "dataclasses", _FIELD_INITVAR):
            return _FIELD_INITVAR
    return _FIELD


def _make_field(cls, name, annotation, kw_only):
    value = getattr(cls, name, MISSING)
    if isinstance(value, Field):
        made = value
    else:
        if isinstance(value, _MemberDescriptorType):
            value = MISSING  # a slot, seen because the class lists it in __slots__
        made = field(default=value)
    made.name = name
    made.type = annotation
    kind = made._field_type = _kind_of(annotation, cls)
    if kind is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if kind is _FIELD_CLASSVAR:
        if made.kw_only is not MISSING:
            raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    elif made.kw_only is MISSING:
        made.kw_only = kw_only
    if kind is _FIELD and made.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(made.default)} for field {name} is not "
                         "allowed: use default_factory")
    return made


# ---------------------------------------------------------------- generated methods

class _Methods:
    # Collects the source of the methods of one class, the objects they refer to, and makes
    # them all in one exec.

    def __init__(self):
        self.lines = []
        self.names = []
        self.needs = {}
        self.notes = {}
        self.made = {}

    def add(self, name, parameters, body, conflict=None):
        # conflict: None leaves an existing attribute alone, a text (also "") refuses it.
        self.lines.append(f" def {name}({parameters}):")
        for line in body:
            self.lines.append("  " + line)
        self.names.append(name)
        if conflict is not None:
            self.notes[name] = conflict

    def build(self, cls):
        if not self.names:
            return
        text = "\n".join([f"def __dataclass_make__({', '.join(self.needs)}):", *self.lines,
                          f" return {', '.join(self.names)},"])
        # The home of the functions shows only when their annotations are evaluated.
        module = _sys.modules.get(cls.__module__)
        home = {"__name__": cls.__module__} if module is None else module.__dict__
        space = {}
        exec(text, home, space)
        for function in space["__dataclass_make__"](**self.needs):
            name = function.__name__
            function.__qualname__ = f"{cls.__qualname__}.{name}"
            self.made[name] = function
            if name == "__init__":
                function.__annotate__ = self.annotate
            if _keep_or_set(cls, name, function) and name in self.notes:
                raise TypeError(f"Cannot overwrite attribute {name} in class "
                                f"{cls.__name__}{self.notes[name]}")


def _keep_or_set(cls, name, value):
    # Whether the class body itself defines name; sets it if not.
    if name in cls.__dict__:
        return True
    setattr(cls, name, value)
    return False


def _init_annotate(box, names):
    # box[0] is the class; it changes when slots=True makes the class anew.
    def __annotate__(format, /):
        formats = _annotationlib.Format
        if format not in (formats.VALUE, formats.FORWARDREF, formats.STRING):
            raise NotImplementedError(format)
        known = {}
        for base in reversed(box[0].__mro__):
            known.update(_annotationlib.get_annotations(base, format=format))
        result = {}
        for name in names:
            if name in known:
                result[name] = known[name]
        result["return"] = "None" if format == formats.STRING else None
        return result
    return __annotate__


def _add_init(methods, cls, fields, frozen, slots):
    plain = [f for f in fields if f.init and not f.kw_only]
    keyed = [f for f in fields if f.init and f.kw_only]
    previous = None
    for f in plain:
        if f.default is not MISSING or f.default_factory is not MISSING:
            previous = f
        elif previous:
            raise TypeError(f"non-default argument {f.name!r} follows default argument "
                            f"{previous.name!r}")
    needs = methods.needs
    needs["__dc_factory__"] = _HAS_DEFAULT_FACTORY
    me = "self"
    for f in fields:
        if f.name == "self":
            me = "__dataclass_self__"
    if frozen:
        needs["__dc_object__"] = object
    parameters = [me]
    for group in (plain, keyed):
        if group is keyed and keyed:
            parameters.append("*")
        for f in group:
            if f.default is not MISSING:
                needs[f"__dc_default_{f.name}__"] = f.default
                parameters.append(f"{f.name}=__dc_default_{f.name}__")
            elif f.default_factory is not MISSING:
                parameters.append(f"{f.name}=__dc_factory__")
            else:
                parameters.append(f.name)
    body = []
    for f in fields:
        name = f.name
        if f._field_type is _FIELD_INITVAR:
            continue
        if f.default_factory is not MISSING:
            needs[f"__dc_default_{name}__"] = f.default_factory
            value = f"__dc_default_{name}__()"
            if f.init:
                value += f" if {name} is __dc_factory__ else {name}"
        elif f.init:
            value = name
        elif slots and f.default is not MISSING:
            needs[f"__dc_default_{name}__"] = f.default
            value = f"__dc_default_{name}__"
        else:
            continue  # not a parameter; the class attribute, if any, is the value
        if frozen:
            body.append(f"__dc_object__.__setattr__({me}, {name!r}, {value})")
        else:
            body.append(f"{me}.{name} = {value}")
    if hasattr(cls, _POST_INIT):
        given = ", ".join([f.name for f in fields if f._field_type is _FIELD_INITVAR])
        body.append(f"{me}.{_POST_INIT}({given})")
    methods.add("__init__", ", ".join(parameters), body or ["pass"])
    methods.box = [cls]
    methods.annotate = _init_annotate(methods.box, [f.name for f in plain + keyed])


def _add_repr(methods, fields):
    # The set of instances being shown stops an instance that contains itself.
    methods.needs["__dc_busy__"] = set()
    methods.needs["__dc_id__"] = id
    methods.needs["__dc_thread__"] = _get_ident
    shown = ", ".join([f"{f.name}={{self.{f.name}!r}}" for f in fields if f.repr])
    methods.add("__repr__", "self", [
        "key = (__dc_id__(self), __dc_thread__())",
        "if key in __dc_busy__:",
        " return '...'",
        "__dc_busy__.add(key)",
        "try:",
        f" return f\"{{self.__class__.__qualname__}}({shown})\"",
        "finally:",
        " __dc_busy__.discard(key)"])


def _add_eq(methods, fields):
    terms = [f"self.{f.name} == other.{f.name}" for f in fields if f.compare]
    methods.add("__eq__", "self, other", [
        "if self is other:",
        " return True",
        "if other.__class__ is self.__class__:",
        f" return {' and '.join(terms) or 'True'}",
        "return NotImplemented"])


def _tuple_text(owner, fields):
    return "(" + "".join([f"{owner}.{f.name}, " for f in fields]) + ")" if fields else "()"


def _add_order(methods, fields):
    compared = [f for f in fields if f.compare]
    mine, theirs = _tuple_text("self", compared), _tuple_text("other", compared)
    for name, operator in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
        methods.add(name, "self, other", [
            "if other.__class__ is self.__class__:",
            f" return {mine} {operator} {theirs}",
            "return NotImplemented"], " Consider using functools.total_ordering")


def _add_frozen(methods, cls, fields):
    methods.needs["__dc_class__"] = cls
    methods.needs["__dc_error__"] = FrozenInstanceError
    methods.needs["__dc_type__"] = type
    methods.needs["__dc_super__"] = super
    test = "if __dc_type__(self) is __dc_class__"
    if fields:
        test += " or name in {" + ", ".join([repr(f.name) for f in fields]) + "}"
    methods.add("__setattr__", "self, name, value", [
        test + ":",
        " raise __dc_error__(f'cannot assign to field {name!r}')",
        "__dc_super__(__dc_class__, self).__setattr__(name, value)"], "")
    methods.add("__delattr__", "self, name", [
        test + ":",
        " raise __dc_error__(f'cannot delete field {name!r}')",
        "__dc_super__(__dc_class__, self).__delattr__(name)"], "")


def _hash_action(cls, unsafe_hash, eq, frozen):
    # Returns what to do about __hash__: "" nothing, "none", "add" or "refuse".
    own = cls.__dict__.get("__hash__", MISSING)
    explicit = not (own is MISSING or (own is None and "__eq__" in cls.__dict__))
    if unsafe_hash:
        return "refuse" if explicit else "add"
    if not eq or explicit:
        return ""
    return "add" if frozen else "none"


def _add_hash(methods, fields):
    used = [f for f in fields if (f.compare if f.hash is None else f.hash)]
    methods.needs["__dc_hash__"] = hash
    methods.add("__hash__", "self", [f"return __dc_hash__({_tuple_text('self', used)})"])


# ---------------------------------------------------------------- the decorator

def _inherited(cls):
    # Fields of the dataclass bases, and whether (any, any frozen, all frozen) are such.
    collected = {}
    any_base = any_frozen = False
    all_frozen = None
    for base in cls.__mro__[-1:0:-1]:
        theirs = getattr(base, _FIELDS, None)
        if theirs is None:
            continue
        any_base = True
        if all_frozen is None:
            all_frozen = True
        for f in map(_ours, theirs.values()):
            collected[f.name] = f
        frozen = getattr(base, _PARAMS).frozen
        all_frozen = all_frozen and frozen
        any_frozen = any_frozen or frozen
    return collected, any_base, any_frozen, all_frozen


def _own_fields(cls, kw_only):
    annotations = _annotationlib.get_annotations(cls, format=_annotationlib.Format.FORWARDREF)
    found = []
    seen_marker = False
    for name, annotation in annotations.items():
        if annotation is KW_ONLY or (isinstance(annotation, str)
                                     and _names(annotation, cls, "dataclasses", KW_ONLY)):
            if seen_marker:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            seen_marker = kw_only = True
        else:
            found.append(_make_field(cls, name, annotation, kw_only))
    return annotations, found


def _ours(f):
    """A field with the marks of this copy of the library: each compartment has one, and a class
    may come from another."""
    kind = f._field_type
    if kind is _FIELD or kind is _FIELD_INITVAR or kind is _FIELD_CLASSVAR:
        return f
    same = Field(_unmarked(f.default), _unmarked(f.default_factory), f.init, f.repr, f.hash, f.compare,
                 f.metadata, f.kw_only, f.doc)
    same.name, same.type = f.name, f.type
    same._field_type = {k.name: k for k in (_FIELD, _FIELD_INITVAR, _FIELD_CLASSVAR)}[kind.name]
    return same


def _unmarked(value):
    return MISSING if isinstance(value, _MISSING_TYPE) else value


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
             weakref_slot):
    setattr(cls, _PARAMS, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen,
                                           match_args, kw_only, slots, weakref_slot))
    every, has_bases, any_frozen, all_frozen = _inherited(cls)
    annotations, own = _own_fields(cls, kw_only)
    for f in own:
        every[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            # The class attribute becomes the default, so that reading it off the class works.
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if has_bases:
        if any_frozen and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if all_frozen is False and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, every)
    hash_action = _hash_action(cls, unsafe_hash, eq, frozen)
    if order and not eq:
        raise ValueError("eq must be true if order is true")

    methods = _Methods()
    methods.box = None
    parameters = [f for f in every.values() if f._field_type is not _FIELD_CLASSVAR]
    stored = [f for f in parameters if f._field_type is _FIELD]
    if init:
        _add_init(methods, cls, parameters, frozen, slots)
    _keep_or_set(cls, "__replace__", _replace)
    if repr:
        _add_repr(methods, stored)
    if eq:
        _add_eq(methods, stored)
    if order:
        _add_order(methods, stored)
    if frozen:
        _add_frozen(methods, cls, stored)
    if hash_action == "refuse":
        raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    if hash_action == "none":
        cls.__hash__ = None
    elif hash_action == "add":
        if "__hash__" in cls.__dict__:
            del cls.__hash__  # the None that defining __eq__ left behind
        _add_hash(methods, stored)
    methods.build(cls)
    if not getattr(cls, "__doc__"):
        made = cls.__dict__.get("__init__") is methods.made.get("__init__", MISSING)
        cls.__doc__ = cls.__name__ + _signature_text(cls, parameters if made else None)
    if match_args:
        _keep_or_set(cls, "__match_args__",
                     tuple([f.name for f in parameters if f.init and not f.kw_only]))
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _with_slots(cls, frozen, weakref_slot, stored, every)
        if methods.box:
            methods.box[0] = cls
    import abc
    abc.update_abstractmethods(cls)
    return cls


def _signature_text(cls, parameters):
    # The signature of the class for its docstring. That of a generated __init__ is written
    # down at once: inspect is much to load for it.
    if (parameters is not None and type(cls).__call__ is type.__call__
            and cls.__new__ is object.__new__ and not hasattr(cls, "__signature__")):
        from _inspect_static import formatannotation
        plain, keyed = [], []
        for f in parameters:
            if f.init:
                text = f.name
                text += ": " + formatannotation(f.type)
                if f.default is not MISSING:
                    text += f" = {f.default!r}"
                elif f.default_factory is not MISSING:
                    text += f" = {_HAS_DEFAULT_FACTORY!r}"
                (keyed if f.kw_only else plain).append(text)
        if keyed:
            plain += ["*", *keyed]
        return f"({', '.join(plain)})"
    import inspect
    try:
        return str(inspect.signature(
            cls, annotation_format=_annotationlib.Format.FORWARDREF)).replace(" -> None", "")
    except (TypeError, ValueError):
        return ""  # for example a metaclass with an unreadable __call__


# ---------------------------------------------------------------- slots

def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _slots_of(cls):
    given = cls.__dict__.get("__slots__")
    if given is None:
        names = []
        if getattr(cls, "__weakrefoffset__", -1) != 0:
            names.append("__weakref__")
        if getattr(cls, "__dictoffset__", -1) != 0:
            names.append("__dict__")
        return names
    if isinstance(given, str):
        return [given]
    if hasattr(given, "__iter__") and not hasattr(given, "__next__"):
        return given
    raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")


def _with_slots(cls, frozen, weakref_slot, stored, every):
    # __slots__ counts only while a class is being made, so the class is made once more.
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    space = dict(cls.__dict__)
    names = tuple([f.name for f in stored])
    inherited = set()
    for base in cls.__mro__[1:-1]:
        inherited.update(_slots_of(base))
    docs = {}
    has_docs = False
    for f in stored:
        if f.name not in inherited:
            docs[f.name] = f.doc
            has_docs = has_docs or f.doc is not None
    if weakref_slot and "__weakref__" not in inherited:
        docs["__weakref__"] = None
    space["__slots__"] = docs if has_docs else tuple(docs)
    for name in names:
        space.pop(name, None)
    space.pop("__dict__", None)
    space.pop("__weakref__", None)
    qualname = getattr(cls, "__qualname__", None)
    made = type(cls)(cls.__name__, cls.__bases__, space)
    if qualname is not None:
        made.__qualname__ = qualname
    if frozen:
        # Without these, copying and pickling would go through the refusing __setattr__.
        if "__getstate__" not in space:
            made.__getstate__ = _dataclass_getstate
        if "__setstate__" not in space:
            made.__setstate__ = _dataclass_setstate
    _retarget_members(made, cls)
    return made


def _retarget_members(made, old):
    # super() without arguments in a method must mean the class that replaced the old one.
    # One function is enough: all methods of a class body share the cell.
    for member in made.__dict__.values():
        while hasattr(member, "__wrapped__"):
            member = member.__wrapped__
        if isinstance(member, property):
            candidates = (member.fget, member.fset, member.fdel)
        elif isinstance(member, (classmethod, staticmethod)):
            candidates = (member.__func__,)
        else:
            candidates = (member,)
        for candidate in candidates:
            if isinstance(candidate, _types.FunctionType) and _retarget(candidate, old, made):
                return


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
              frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Add methods to a class that follow from its annotated fields.

    init, repr, eq and order choose __init__, __repr__, __eq__ and the four orderings;
    unsafe_hash forces a __hash__; frozen refuses assignment; match_args sets
    __match_args__; kw_only makes every parameter keyword-only; slots makes the class anew
    with __slots__, and weakref_slot adds one for weak references.
    """
    def wrap(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only,
                        slots, weakref_slot)

    return wrap if cls is None else wrap(cls)


# ---------------------------------------------------------------- functions over instances

def fields(class_or_instance):
    """Return the fields of a dataclass or an instance of one, as a tuple of Field."""
    try:
        every = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([f for f in map(_ours, every.values()) if f._field_type is _FIELD])


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Whether obj is a dataclass or an instance of one."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


# Values of these exact types cannot change, so they are never copied.
_ATOMIC = frozenset({
    type(None), bool, int, float, str, complex, bytes, type(...), type(NotImplemented),
    _types.CodeType, _types.BuiltinFunctionType, _types.FunctionType, type, range, property,
})


def asdict(obj, *, dict_factory=dict):
    """Return the fields of an instance as a dict, going down into dataclasses and containers.

    dict_factory is called with a list of (name, value) pairs in place of dict.
    """
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _to_dict(obj, dict_factory)


def _to_dict(obj, dict_factory):
    kind = type(obj)
    if kind in _ATOMIC:
        return obj
    if hasattr(kind, _FIELDS):
        if dict_factory is dict:
            return {f.name: _to_dict(getattr(obj, f.name), dict) for f in fields(obj)}
        return dict_factory([(f.name, _to_dict(getattr(obj, f.name), dict_factory))
                             for f in fields(obj)])
    return _copy_container(obj, kind, _to_dict, dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    """Return the values of the fields of an instance, going down like asdict.

    tuple_factory is called with a list of values in place of tuple.
    """
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _to_tuple(obj, tuple_factory)


def _to_tuple(obj, tuple_factory):
    kind = type(obj)
    if kind in _ATOMIC:
        return obj
    if hasattr(kind, _FIELDS):
        return tuple_factory([_to_tuple(getattr(obj, f.name), tuple_factory)
                              for f in fields(obj)])
    return _copy_container(obj, kind, _to_tuple, tuple_factory)


def _copy_container(obj, kind, convert, factory):
    if kind is list:
        return [convert(v, factory) for v in obj]
    if kind is dict:
        return {convert(k, factory): convert(v, factory) for k, v in obj.items()}
    if isinstance(obj, tuple):
        values = [convert(v, factory) for v in obj]
        return kind(*values) if hasattr(obj, "_fields") else kind(values)
    if isinstance(obj, dict):
        if hasattr(kind, "default_factory"):
            # A defaultdict takes its factory, not pairs, as its first argument.
            made = kind(obj.default_factory)
            for k, v in obj.items():
                made[convert(k, factory)] = convert(v, factory)
            return made
        return kind([(convert(k, factory), convert(v, factory)) for k, v in obj.items()])
    if isinstance(obj, list):
        return kind([convert(v, factory) for v in obj])
    import copy
    return copy.deepcopy(obj)


def replace(obj, /, **changes):
    """Return a new instance like obj with the given fields changed; __init__ runs again."""
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in map(_ours, getattr(self, _FIELDS).values()):
        if f._field_type is _FIELD_CLASSVAR:
            continue
        name = f.name
        if not f.init:
            if name in changes:
                raise TypeError(f"field {name} is declared with init=False, it cannot be "
                                "specified with replace()")
            continue
        if name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f"InitVar {name!r} must be specified with replace()")
            changes[name] = getattr(self, name)
    return self.__class__(**changes)


# ---------------------------------------------------------------- make_dataclass

_ANY = _HAS_DEFAULT_FACTORY_CLASS()  # stands for typing.Any until somebody asks


def _any_annotation(format):
    formats = _annotationlib.Format
    if format == formats.STRING:
        return "typing.Any"
    if format == formats.FORWARDREF and "typing" not in _sys.modules:
        return _annotationlib.ForwardRef("Any", module="typing")
    import typing
    return typing.Any


def _made_annotate(annotations):
    def annotate_method(format):
        formats = _annotationlib.Format
        if format not in (formats.VALUE, formats.FORWARDREF, formats.STRING):
            raise NotImplementedError(format)
        result = {}
        for name, annotation in annotations.items():
            if annotation is _ANY:
                result[name] = _any_annotation(format)
            elif format == formats.STRING:
                result.update(_annotationlib.annotations_to_string({name: annotation}))
            else:
                result[name] = annotation
        return result
    return annotate_method


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True,
                   eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
                   kw_only=False, slots=False, weakref_slot=False, module=None,
                   decorator=dataclass):
    """Make a dataclass from a name and a list of fields.

    Each field is a name, a pair (name, type) or a triple (name, type, default or Field).
    namespace holds further members; decorator is called with the class and all flags.
    """
    if namespace is None:
        namespace = {}
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, _ANY
        elif len(item) == 2:
            name, annotation, = item
        elif len(item) == 3:
            name, annotation, defaults[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if _iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = annotation

    def fill(space):
        space.update(namespace)
        space.update(defaults)

    cls = _types.new_class(cls_name, bases, {}, fill)
    cls.__annotate__ = _made_annotate(annotations)
    if module is None:
        module = _sys._getframemodulename(1) or "__main__"
    if module is not None:
        cls.__module__ = module
    return decorator(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash,
                     frozen=frozen, match_args=match_args, kw_only=kw_only, slots=slots,
                     weakref_slot=weakref_slot)
