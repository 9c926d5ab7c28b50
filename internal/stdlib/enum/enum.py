"""Enumerations: classes with a fixed set of named values."""

__all__ = [
    "EnumType", "EnumMeta", "EnumDict", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag",
    "ReprEnum", "auto", "unique", "property", "verify", "member", "nonmember",
    "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP", "global_flag_repr",
    "global_enum_repr", "global_str", "global_enum", "EnumCheck", "CONTINUOUS",
    "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name", "pickle_by_enum_name",
]

# How a class comes to be. EnumType.__prepare__ gives an EnumDict, which tells
# members from other names. EnumType.__new__ takes the members out and puts one
# _Builder in their place; type.__new__ calls its __set_name__, which makes the
# members while the class is complete but __init_subclass__ has not yet run.

import sys as _sys
from builtins import bin as _bin, property as _property
from types import DynamicClassAttribute as _DynamicClassAttribute
from types import MappingProxyType as _MappingProxyType

Enum = Flag = ReprEnum = EJECT = None  # until their class statements are run


class nonmember:
    """Keeps a value in the body of an Enum from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a value in the body of an Enum a member, whatever it is."""

    def __init__(self, value):
        self.value = value


# Types that are looked at often and are no descriptors.
_plain = frozenset({int, str, float, bool, tuple, bytes, complex, type(None)})


def _is_descriptor(obj):
    """Whether obj has a method of the descriptor protocol."""
    return hasattr(obj, "__get__") or hasattr(obj, "__set__") or hasattr(obj, "__delete__")


def _is_dunder(name):
    """Whether name is like __this__."""
    return (len(name) > 4 and name[:2] == name[-2:] == "__"
            and name[2] != "_" and name[-3] != "_")


def _is_sunder(name):
    """Whether name is like _this_."""
    return (len(name) > 2 and name[0] == name[-1] == "_"
            and name[1] != "_" and name[-2] != "_")


def _is_private(cls_name, name):
    """Whether name is what __this becomes in a class of that name."""
    prefix = f"_{cls_name}__"
    return len(name) > len(prefix) and name.startswith(prefix) and name[-2:] != "__"


def _is_internal_class(cls_name, obj):
    """Whether obj is a class written inside the class of that name."""
    if not isinstance(obj, type):
        return False
    path = f"{cls_name}.{getattr(obj, '__name__', '')}"
    qualname = getattr(obj, "__qualname__", "")
    return qualname == path or qualname.endswith("." + path)


def _is_single_bit(num):
    """Whether num is a power of two (a negative num never is)."""
    return num > 0 and num & (num - 1) == 0


def _high_bit(value):
    """The number of the highest bit of value; -1 for zero."""
    return value.bit_length() - 1


def _iter_bits_lsb(num):
    """Yield the single bits of num, the lowest first."""
    value = num.value if Enum is not None and isinstance(num, Enum) else num
    if value < 0:
        raise ValueError(f"{num!r} is not a positive integer")
    while value:
        bit = value & -value
        yield bit
        value ^= bit


def show_flag_values(value):
    """Return the single bits of a flag or int as a list."""
    return list(_iter_bits_lsb(value))


def bin(num, max_bits=None):
    """Write num in binary, its sign bit first: negative numbers in two's complement.

    >>> bin(10)
    '0b0 1010'
    >>> bin(~10)
    '0b1 0101'
    """
    num = num.__index__()
    width = num.bit_length()
    sign = "1" if num < 0 else "0"
    # A one above the digits keeps the leading zeros.
    digits = _bin((num & ((1 << width) - 1)) | 1 << width)[3:]
    if max_bits is not None and len(digits) < max_bits:
        digits = digits.rjust(max_bits, sign)
    return f"0b{sign} {digits}"


def _make_class_unpicklable(obj):
    """Make a class, or the namespace of one to be, refuse to be pickled."""
    def refuse(self, proto):
        raise TypeError(f"{self!r} cannot be pickled")
    if isinstance(obj, dict):
        obj["__reduce_ex__"] = refuse
        obj["__module__"] = "<unknown>"
    else:
        obj.__reduce_ex__ = refuse
        obj.__module__ = "<unknown>"


class _Mark:
    """A value that stands for none being given."""

    def __init__(self, text):
        self._text = text

    def __repr__(self):
        return self._text


_not_given = _Mark("<not given>")
_auto_null = _Mark("_auto_null")


class auto:
    """A value in the body of an Enum that _generate_next_value_() replaces."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class property(_DynamicClassAttribute):
    """A property of the members of an Enum.

    Looked up on the class, its name means the member of that name, if any.
    """

    member = None
    _attr_type = None
    _cls_type = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
        if self.fget is not None:
            return self.fget(instance)
        if self._attr_type == "attr":
            return getattr(self._cls_type, self.name)
        if self._attr_type == "desc":
            return getattr(instance._value_, self.name)
        try:
            return ownerclass._member_map_[self.name]
        except KeyError:
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}") from None

    def __set__(self, instance, value):
        if self.fset is not None:
            return self.fset(instance, value)
        raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")

    def __delete__(self, instance):
        if self.fdel is not None:
            return self.fdel(instance)
        raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


class EnumDict(dict):
    """The namespace in which the body of an Enum runs."""

    _sunders = frozenset({
        "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_",
        "_iter_member_", "_iter_member_by_value_", "_iter_member_by_def_", "_add_alias_",
        "_add_value_alias_",
    })

    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = {}  # a dict, as an ordered set
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name

    def __setitem__(self, key, value):
        """Store a name of the class body; see to it that members are defined once.

        What is no dunder, no descriptor and no nested class is a member.
        """
        cls_name = self._cls_name
        if key[:1] == "_":
            if cls_name is not None and _is_private(cls_name, key):
                return super().__setitem__(key, value)
            if _is_sunder(key):
                return super().__setitem__(key, self._sunder(key, value))
            if _is_dunder(key):
                return super().__setitem__("_order_" if key == "__order__" else key, value)
        if key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        if key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif type(value) not in _plain and (
                _is_descriptor(value)
                or cls_name is not None and _is_internal_class(cls_name, value)):
            pass
        else:
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            if isinstance(value, member):
                value = value.value
            value = self._resolve_auto(key, value)
            self._member_names[key] = None
        super().__setitem__(key, value)

    def _sunder(self, key, value):
        """Check a name like _this_ and take note of what it says."""
        if key not in self._sunders and not key.startswith("_repr_"):
            raise ValueError(
                f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate_next_value = getattr(value, "__func__", value) if isinstance(
                value, staticmethod) else value
        elif key == "_ignore_":
            value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            self._ignore = value
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError(f"_ignore_ cannot specify already set names: {already!r}")
        return value

    def _resolve_auto(self, key, value):
        """Put values in the place of auto(), alone or in a tuple; record the last values."""
        if isinstance(value, auto):
            return self._next(key, value)
        if not isinstance(value, tuple) or not any([isinstance(v, auto) for v in value]):
            self._last_values.append(value)
            return value
        items = []
        for v in value:
            if isinstance(v, auto):
                v = self._next(key, v)
            items.append(v)
        kind = type(value)
        try:
            return kind(items)
        except TypeError:
            return kind(*items)  # a named tuple

    def _next(self, key, mark):
        if mark.value is _auto_null:
            mark.value = self._generate_next_value(
                key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        self._last_values.append(mark.value)
        return mark.value

    @_property
    def member_names(self):
        """The names of the members so far, as a list."""
        return list(self._member_names)

    def update(self, members, **more_members):
        """Set names from a mapping or pairs, then from keywords."""
        try:
            for name in members.keys():
                self[name] = members[name]
        except AttributeError:
            for name, value in members:
                self[name] = value
        for name, value in more_members.items():
            self[name] = value


_EnumDict = EnumDict  # an older name


class _Builder:
    """Makes the members of one class; stands in its namespace as _building_."""

    def __init__(self, members):
        self.members = members  # pairs (name, value)

    def __set_name__(self, cls, key):
        is_flag = Flag is not None and issubclass(cls, Flag)
        for name, value in self.members:
            _build_member(cls, name, value, is_flag)
        if is_flag:
            cls._all_bits_ = (1 << cls._flag_mask_.bit_length()) - 1
        delattr(cls, key)


def _build_member(cls, name, value, is_flag):
    """Make the member called name, or take it as an alias of an earlier one."""
    member_type = cls._member_type_
    args = value if isinstance(value, tuple) else (value,)
    if member_type is tuple:
        args = (args,)
    self = cls._new_member_(cls, *args) if cls._use_args_ else cls._new_member_(cls)
    if not hasattr(self, "_value_"):
        if member_type is object:
            self._value_ = value
        else:
            try:
                self._value_ = member_type(*args)
            except Exception as exc:
                raise TypeError("_value_ not set in __new__, unable to create it") from exc
    value = self._value_
    self._name_ = name
    self.__objclass__ = cls
    self.__init__(*args)
    self._sort_order_ = len(cls._member_names_)
    canonical = not is_flag
    if is_flag and isinstance(value, int):
        cls._flag_mask_ |= value
        cls._all_bits_ = (1 << cls._flag_mask_.bit_length()) - 1
        if _is_single_bit(value):
            cls._singles_mask_ |= value
            canonical = True
    by_value = cls._value2member_map_
    try:
        known = by_value.get(value)
        hashable = True
    except TypeError:
        known = None
        for other in cls._member_map_.values():
            if other._value_ == value:
                known = other
                break
        hashable = False
    if known is not None:
        self = known
    elif canonical:
        cls._member_names_.append(name)
    cls._add_member_(name, self)
    if hashable:
        if known is None:
            by_value[value] = self
            cls._hashable_values_.append(value)
    else:
        cls._unhashable_values_.append(value)
        cls._unhashable_values_map_.setdefault(name, []).append(value)


_FLAG_OPERATORS = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__",
                   "__invert__")


class EnumType(type):
    """The metaclass of Enum."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        namespace = EnumDict(cls)
        _, first_enum = metacls._get_mixins_(cls, bases)
        if first_enum is not None:
            namespace["_generate_next_value_"] = getattr(
                first_enum, "_generate_next_value_", None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _use_args=None, **kwds):
        for key in (*classdict.get("_ignore_", ()), "_ignore_"):
            classdict.pop(key, None)
        member_names = classdict._member_names
        invalid = {"mro", ""}.intersection(member_names)
        if invalid:
            raise ValueError(f"invalid enum member name(s) {','.join(map(repr, invalid))}")
        order = classdict.pop("_order_", None)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        new, save_new, use_args = metacls._find_new_(classdict, member_type, first_enum)
        if _use_args is not None:
            use_args = _use_args
        if Flag is None:
            is_flag = cls == "Flag"
        else:
            is_flag = any([issubclass(base, Flag) for base in bases])

        namespace = {}
        members = []
        for key, value in classdict.items():
            if key not in member_names:
                namespace[key] = value
                continue
            if not members:
                namespace["_building_"] = _Builder(members)
            members.append((key, value))
        generate = namespace.get("_generate_next_value_")
        if generate is not None and type(generate) is not staticmethod:
            namespace["_generate_next_value_"] = staticmethod(generate)
        namespace["_new_member_"] = new
        namespace["_use_args_"] = use_args
        namespace["_member_names_"] = []  # no aliases
        namespace["_member_map_"] = {}
        namespace["_value2member_map_"] = {}
        namespace["_hashable_values_"] = []  # to be compared with what has no hash
        namespace["_unhashable_values_"] = []
        namespace["_unhashable_values_map_"] = {}
        namespace["_member_type_"] = member_type
        namespace["_value_repr_"] = metacls._find_data_repr_(cls, bases)
        if is_flag:
            namespace["_boundary_"] = boundary or getattr(first_enum, "_boundary_", None)
            namespace["_flag_mask_"] = 0
            namespace["_singles_mask_"] = 0
            namespace["_all_bits_"] = 0
            namespace["_inverted_"] = None
        try:
            enum_class = super().__new__(metacls, cls, bases, namespace, **kwds)
        except Exception as exc:
            # The note that type.__new__ adds is about _Builder.
            if hasattr(exc, "__notes__"):
                del exc.__notes__
            raise
        _choose_methods(enum_class, bases, member_type, first_enum)
        if Flag is not None and is_flag:
            own = enum_class.__dict__
            for name in _FLAG_OPERATORS:
                if name not in own:
                    setattr(enum_class, name, getattr(Flag, name))
            values = [m._value_ for m in enum_class]
            if values != sorted(values):
                enum_class._iter_member_ = enum_class._iter_member_by_def_
        if Enum is not None:
            if save_new:
                enum_class.__new_member__ = new
            enum_class.__new__ = Enum.__new__
        if order:
            _check_order(enum_class, order, is_flag)
        return enum_class

    def __bool__(cls):
        return True

    def __call__(cls, value, names=_not_given, *values, module=None, qualname=None, type=None,
                 start=1, boundary=None):
        """Return the member with a value, or make a new class.

        A class with members is asked for the member: Color(3). One without
        makes a class from a name and names: Enum("Color", "RED GREEN BLUE").
        names is a string of names divided by spaces or commas, or an iterable
        of names, or a mapping or pairs of names and values. module and qualname
        say where the class is to be found by pickle, type is a class to mix in,
        start is the first value given to names without one.
        """
        if cls._member_map_:
            if names is _not_given:
                try:
                    return cls._value2member_map_[value]
                except (KeyError, TypeError):
                    pass
            else:
                value = (value, names, *values)
            return cls.__new__(cls, value)
        if names is _not_given:
            if type is None:
                raise TypeError(f"{cls} has no members; specify `names=()` if you meant to "
                                "create a new, empty, enum")
            names = None
        return cls._create_(class_name=value, names=names, module=module, qualname=qualname,
                            type=type, start=start, boundary=boundary)

    def __contains__(cls, value):
        """Whether value is a member, the value of one, or a combination of flags."""
        if isinstance(value, cls):
            return True
        try:
            if value in cls._value2member_map_:
                return True
            hashable = True
        except TypeError:
            hashable = False
        if issubclass(cls, Flag):
            try:
                return isinstance(cls._missing_(value), cls)
            except ValueError:
                pass
        return value in cls._unhashable_values_ or not hashable and value in cls._hashable_values_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __dir__(cls):
        names = {"__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__",
                 "__members__", "__module__", "__name__", "__qualname__", *cls._member_names_}
        if cls._new_member_ is not object.__new__:
            names.add("__new__")
        if cls.__init_subclass__ is not object.__init_subclass__:
            names.add("__init_subclass__")
        if cls._member_type_ is not object:
            names.update(dir(cls._member_type_))
        return sorted(names)

    def __getitem__(cls, name):
        """Return the member called name."""
        return cls._member_map_[name]

    def __iter__(cls):
        """Return an iterator over the members in the order of their definition."""
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        """Return the number of members, aliases not counted."""
        return len(cls._member_names_)

    @_property
    def __members__(cls):
        """A read-only mapping from all names, aliases too, to members."""
        return _MappingProxyType(cls._member_map_)

    def __repr__(cls):
        kind = "flag" if Flag is not None and issubclass(cls, Flag) else "enum"
        return f"<{kind} {cls.__name__!r}>"

    def __reversed__(cls):
        """Return an iterator over the members, the last first."""
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __setattr__(cls, name, value):
        """Set a class attribute, but never over a member."""
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        """Make a new class for __call__()."""
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        _, first_enum = cls._get_mixins_(class_name, bases)
        namespace = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            values = []
            for name in names:
                values.append(
                    first_enum._generate_next_value_(name, start, len(values), values[:]))
            names = list(zip(names, values))
        for item in () if names is None else names:
            name, value = (item, names[item]) if isinstance(item, str) else item
            namespace[name] = value
        if module is None:
            module = _sys._getframemodulename(2)
        if module is None:
            _make_class_unpicklable(namespace)
        else:
            namespace["__module__"] = module
        if qualname is not None:
            namespace["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        """Make an Enum of those constants of a module that filter(name) picks.

        The members take the place of the constants.
        """
        target = _sys.modules[module].__dict__
        body = dict(_picked(target if source is None else source.__dict__, filter))
        body["__module__"] = module
        enum_class = _from_body(cls, name, body, boundary or KEEP, None)
        if as_global:
            global_enum(enum_class)
        else:
            target.update(enum_class.__members__)
        target[name] = enum_class
        return enum_class

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for base in bases:
            for cls in base.__mro__:
                if isinstance(cls, EnumType) and cls._member_names_:
                    raise TypeError(f"<enum {class_name!r}> cannot extend {cls!r}")

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """The type that members are instances of, and the Enum derived from."""
        if not bases:
            return object, Enum
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError("new enumerations should be created as "
                            "`EnumName([mixin_type, ...] [data_type,] enum_type)`")
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        """The function that writes the value inside the repr of a member."""
        for base in bases:
            for cls in base.__mro__:
                if cls is object:
                    continue
                if isinstance(cls, EnumType):
                    return cls._value_repr_
                own = cls.__dict__
                if "__repr__" in own:
                    if ("__dataclass_fields__" in own and "__dataclass_params__" in own
                            and own["__dataclass_params__"].repr):
                        return _dataclass_repr
                    return own["__repr__"]
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        """The one class among the bases that holds data, or None."""
        found = set()
        for base in bases:
            candidate = None
            for cls in base.__mro__:
                if cls is object:
                    continue
                if isinstance(cls, EnumType):
                    if cls._member_type_ is not object:
                        found.add(cls._member_type_)
                        break
                elif "__new__" in cls.__dict__ or "__dataclass_fields__" in cls.__dict__:
                    found.add(candidate or cls)
                    break
                else:
                    candidate = candidate or cls
        if len(found) > 1:
            raise TypeError(f"too many data types for {class_name!r}: {found!r}")
        return found.pop() if found else None

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        """What makes members, whether the class wrote it, whether it takes the value."""
        new = classdict.get("__new__")
        save_new = first_enum is not None and new is not None
        standard = (None, object.__new__, None if Enum is None else Enum.__new__)
        if new is None:
            new = object.__new__
            for source, name in ((member_type, "__new_member__"), (first_enum, "__new_member__"),
                                 (member_type, "__new__"), (first_enum, "__new__")):
                found = getattr(source, name, None)
                if found not in standard:
                    new = found
                    break
        return new, save_new, first_enum is not None and new not in standard

    def _add_member_(cls, name, member):
        """Let cls.name be member."""
        members = cls._member_map_
        if name in members:
            if members[name] is not member:
                raise NameError(f"{name!r} is already bound: {members[name]!r}")
            return
        # A base may have something of that name. If it is a descriptor, it has
        # to go on working for the members while the class answers with this one.
        descriptor = kind = owner = None
        for base in cls.__mro__[1:]:
            attr = base.__dict__.get(name)
            if attr is None:
                continue
            if isinstance(attr, (property, _DynamicClassAttribute)):
                descriptor, kind, owner = attr, "enum", base
                break
            if _is_descriptor(attr):
                descriptor = attr
                kind = kind or "desc"
                owner = owner or base
            else:
                kind, owner = "attr", base
        if descriptor:
            redirect = property()
            redirect.member = member
            redirect.__set_name__(cls, name)
            if kind != "attr":
                redirect.fget = getattr(descriptor, "fget", None)
                redirect.fset = getattr(descriptor, "fset", None)
                redirect.fdel = getattr(descriptor, "fdel", None)
            redirect._attr_type = kind
            redirect._cls_type = owner
            setattr(cls, name, redirect)
        else:
            setattr(cls, name, member)
        members[name] = member

    @property
    def __signature__(cls):
        from inspect import Parameter, Signature
        if cls._member_names_:
            return Signature([Parameter("values", Parameter.VAR_POSITIONAL)])
        keyword = Parameter.KEYWORD_ONLY
        return Signature([
            Parameter("new_class_name", Parameter.POSITIONAL_ONLY),
            Parameter("names", Parameter.POSITIONAL_OR_KEYWORD),
            Parameter("module", keyword, default=None),
            Parameter("qualname", keyword, default=None),
            Parameter("type", keyword, default=None),
            Parameter("start", keyword, default=1),
            Parameter("boundary", keyword, default=None),
        ])


EnumMeta = EnumType  # an older name


def _choose_methods(cls, bases, member_type, first_enum):
    """See to it that cls is written as an Enum is, though its data type knows how to be."""
    own = cls.__dict__
    if ReprEnum is not None and ReprEnum in bases:
        if member_type is object:
            raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e."
                            " int, str, float, etc.)")
        if "__format__" not in own:
            cls.__format__ = member_type.__format__
        if "__str__" not in own:
            method = member_type.__str__
            cls.__str__ = member_type.__repr__ if method is object.__str__ else method
    for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
        if name not in own:
            if getattr(cls, name) in (getattr(member_type, name), getattr(object, name)):
                setattr(cls, name, getattr(first_enum, name))


def _check_order(cls, order, is_flag):
    """Compare _order_ with the members; aliases may stand in it."""
    if isinstance(order, str):
        order = order.replace(",", " ").split()
    known, canonical = cls._member_map_, cls._member_names_
    order = [name for name in order if name not in known or name in canonical]
    if order != canonical:
        raise TypeError(f"member order does not match _order_:\n  {canonical!r}\n  {order!r}")


class Enum(metaclass=EnumType):
    """A class with a fixed set of named values.

    >>> class Color(Enum):
    ...     RED = 1
    ...     BLUE = 2
    ...     GREEN = 3
    >>> Color.RED
    <Color.RED: 1>
    >>> Color(1) is Color["RED"] is Color.RED
    True
    >>> [color.name for color in Color]
    ['RED', 'BLUE', 'GREEN']

    Members are the only instances. Methods may be written as in any class.
    """

    def __new__(cls, value):
        # Every Enum has this for its __new__: members are made by _new_member_.
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:  # no hash
            for name, values in cls._unhashable_values_map_.items():
                if value in values:
                    return cls[name]
            for member in cls._member_map_.values():
                if value == member._value_:
                    return member
        if not cls._member_map_:
            if "_building_" in cls.__dict__:
                raise TypeError(
                    "do not use `super().__new__; call the appropriate __new__ directly")
            raise TypeError(f"{cls!r} has no members defined")
        error = None
        try:
            result = cls._missing_(value)
        except Exception as exc:
            error = exc
            result = None
        try:
            if isinstance(result, cls):
                return result
            if (isinstance(result, int) and Flag is not None and issubclass(cls, Flag)
                    and cls._boundary_ is EJECT):
                return result
            invalid = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
            if error is None:
                if result is None:
                    raise invalid
                error = TypeError(f"error in {cls.__name__}._missing_: returned {result!r} "
                                  "instead of None or a valid member")
            if not isinstance(error, ValueError):
                error.__context__ = invalid
            raise error
        finally:
            error = invalid = None  # or this frame and its traceback would hold each other

    def _add_alias_(self, name):
        self.__class__._add_member_(name, self)

    def _add_value_alias_(self, value):
        cls = self.__class__
        try:
            known = cls._value2member_map_.get(value)
            hashable = True
        except TypeError:
            known = None
            for other in cls._member_map_.values():
                if other._value_ == value:
                    known = other
                    break
            hashable = False
        if known is not None:
            if known is not self:
                raise ValueError(f"{value!r} is already bound: {known!r}")
        elif hashable:
            cls._value2member_map_[value] = self
            cls._hashable_values_.append(value)
        else:
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(self.name, []).append(value)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """Return the value for auto(): one more than the highest so far.

        name: of the member; start: what the first member gets; count: of the
        members so far; last_values: their values.
        """
        if not last_values:
            return start
        try:
            highest = sorted(last_values)[-1]
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return highest + 1
        except TypeError:
            raise TypeError(f"unable to increment {highest!r}") from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        cls = self.__class__
        value_repr = cls._value_repr_ or repr
        return "<%s.%s: %s>" % (cls.__name__, self._name_, value_repr(self._value_))

    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __dir__(self):
        """List the public names of a member; other members are left out."""
        members = self._member_map_
        names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__"}
        found = set()
        if self.__class__._member_type_ is not object:
            found.update(object.__dir__(self))
        for name in getattr(self, "__dict__", ()):
            if name[0] != "_" and name not in members:
                found.add(name)
        for cls in self.__class__.mro():
            for name, value in cls.__dict__.items():
                if name[0] == "_":
                    continue
                if name not in members or isinstance(value, property) and value.fget is not None:
                    found.add(name)
                elif isinstance(value, property):
                    found.discard(name)
        return sorted(names | found)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        """The name of the member."""
        return self._name_

    @property
    def value(self):
        """The value of the member."""
        return self._value_


class ReprEnum(Enum):
    """An Enum with a data type mixed in whose members have that type's str() and format()."""


class IntEnum(int, ReprEnum):
    """An Enum whose members are ints."""


class StrEnum(str, ReprEnum):
    """An Enum whose members are strs."""

    def __new__(cls, *values):
        "Take what str() takes, strs only."
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1:
            if not isinstance(values[0], str):
                raise TypeError(f"{values[0]!r} is not a string")
        elif values:
            for what, given in zip(("encoding", "errors"), values[1:]):
                if not isinstance(given, str):
                    raise TypeError(f"{what} must be a string, not {given!r}")
        value = str(*values)
        self = str.__new__(cls, value)
        self._value_ = value
        return self

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """Return the name in lower case."""
        return name.lower()


def pickle_by_global_name(self, proto):
    "A __reduce_ex__ for members that are names of their module."
    return self.name


_reduce_ex_by_global_name = pickle_by_global_name  # an older name


def pickle_by_enum_name(self, proto):
    "A __reduce_ex__ that goes by the member's name, not its value."
    return getattr, (self.__class__, self._name_)


class FlagBoundary(StrEnum):
    """What a Flag does with bits that no member has.

    STRICT: raise ValueError (Flag does so unless told otherwise)
    CONFORM: drop them
    EJECT: give a plain int
    KEEP: keep them (IntFlag does so unless told otherwise)
    """

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """An Enum whose members are sets of bits and can be combined by | & ^ ~."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """Return the value for auto(): the lowest bit above all so far."""
        if not count:
            return 1 if start is None else start
        highest = max(last_values)
        try:
            return 1 << highest.bit_length()
        except Exception:
            raise TypeError(f"invalid flag value {highest!r}") from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        """Yield the members in value, the lowest bit first."""
        for bit in _iter_bits_lsb(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        """Yield the members in value in the order of their definition."""
        yield from sorted(cls._iter_member_by_value_(value), key=lambda m: m._sort_order_)

    @classmethod
    def _missing_(cls, value):
        """Make the member for a combination of bits; _boundary_ says what of unknown ones."""
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        mask, all_bits, boundary = cls._flag_mask_, cls._all_bits_, cls._boundary_
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            if boundary is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError("%r invalid value %r\n    given %s\n  allowed %s" % (
                    cls, value, bin(value, width), bin(mask, width)))
            elif boundary is CONFORM:
                value &= mask
            elif boundary is EJECT:
                return value
            elif boundary is KEEP:
                if value < 0:
                    value += max(all_bits + 1, 1 << value.bit_length())
            else:
                raise ValueError(f"{cls!r} unknown flag boundary {boundary!r}")
        given = value
        if value < 0:
            value += all_bits + 1
        unknown = value & ~mask
        if unknown and boundary is not KEEP:
            raise ValueError("%s(%r) -->  unknown values %r [%s]" % (
                cls.__name__, value, unknown, bin(unknown)))
        self = _combination(cls, value)
        try:
            self = cls._value2member_map_.setdefault(value, self)
            if given < 0:
                cls._value2member_map_[given] = self
        except TypeError:
            pass  # a frozen class: its combinations are made anew each time
        return self

    def __contains__(self, other):
        """Whether all flags of other are set in self."""
        if not isinstance(other, self.__class__):
            raise TypeError("unsupported operand type(s) for 'in': "
                            f"{type(other).__qualname__!r} and {self.__class__.__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        """Yield the single flags in self in the order of their definition."""
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        cls = self.__class__
        value = (cls._value_repr_ or repr)(self._value_)
        if self._name_ is None:
            return f"<{cls.__name__}: {value}>"
        return f"<{cls.__name__}.{self._name_}: {value}>"

    def __str__(self):
        if self._name_ is None:
            return f"{self.__class__.__name__}({self._value_!r})"
        return f"{self.__class__.__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        """The bits of an operand: another flag of the class or, where int is mixed in, an int."""
        cls = self.__class__
        if isinstance(flag, cls):
            return flag._value_
        if cls._member_type_ is not object and isinstance(flag, cls._member_type_):
            return flag
        return NotImplemented

    def __or__(self, other):
        bits = self._get_value(other)
        if bits is NotImplemented:
            return bits
        if self._value_ is None or bits is None:
            _refuse(self, other, "|")
        return self.__class__(self._value_ | bits)

    def __and__(self, other):
        bits = self._get_value(other)
        if bits is NotImplemented:
            return bits
        if self._value_ is None or bits is None:
            _refuse(self, other, "&")
        return self.__class__(self._value_ & bits)

    def __xor__(self, other):
        bits = self._get_value(other)
        if bits is NotImplemented:
            return bits
        if self._value_ is None or bits is None:
            _refuse(self, other, "^")
        return self.__class__(self._value_ ^ bits)

    def __invert__(self):
        if self._value_ is None:
            raise TypeError(f"'{self}' cannot be inverted")
        inverted = self._inverted_
        if inverted is None:
            if self._boundary_ in (EJECT, KEEP):
                inverted = self.__class__(~self._value_)
            else:
                inverted = self.__class__(self._singles_mask_ & ~self._value_)
            try:
                self._inverted_ = inverted
            except (TypeError, AttributeError):
                pass  # a member of a frozen class
        return inverted

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


def _refuse(self, other, operator):
    """A flag whose value is None is part of no combination."""
    flag = self if self._value_ is None else other
    raise TypeError(f"'{flag}' cannot be combined with other flags with {operator}")


def _combination(cls, value):
    """A new instance of the Flag cls for several bits, or for none."""
    if cls._member_type_ is object:
        self = object.__new__(cls)
    else:
        self = cls._member_type_.__new__(cls, value)
    if not hasattr(self, "_value_"):
        self._value_ = value
    members = list(cls._iter_member_(value & cls._singles_mask_))
    named = 0
    for m in members:
        named |= m._value_
    if value & ~cls._singles_mask_:
        for m in cls._member_map_.values():
            if m not in members and m._value_ and m._value_ & value == m._value_:
                members.append(m)
                named |= m._value_
    self._name_ = "|".join([m._name_ for m in members]) if named else None
    rest = value ^ named
    if named and rest:
        if cls._boundary_ is STRICT:
            raise ValueError(f"{cls!r}: no members with value {rest!r}")
        self._name_ += f"|{cls._numeric_repr_(rest)}"
    return self


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """A Flag whose members are ints."""


# --- decorators

def _alias_list(enumeration):
    return ", ".join([f"{name} -> {m.name}" for name, m in enumeration.__members__.items()
                      if name != m.name])


def unique(enumeration):
    """Class decorator: raise ValueError if two names have the same value."""
    aliases = _alias_list(enumeration)
    if aliases:
        raise ValueError(f"duplicate values found in {enumeration!r}: {aliases}")
    return enumeration


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join([f"{name}={getattr(self, name)!r}"
                      for name, field in fields.items() if field.repr])


def _last_module(self):
    return self.__class__.__module__.split(".")[-1]


def global_enum_repr(self):
    """A __repr__ that writes module.NAME, for members that are names of their module."""
    return f"{_last_module(self)}.{self._name_}"


def global_flag_repr(self):
    """A __repr__ that writes module.NAME for each flag of a combination."""
    module = _last_module(self)
    if self._name_ is None:
        return f"{module}.{self.__class__.__name__}({self._value_!r})"
    if _is_single_bit(self._value_):
        return f"{module}.{self._name_}"
    keep = self._boundary_ is FlagBoundary.KEEP
    # The unknown bits of a KEEP flag are a number at the end.
    return "|".join([name if keep and name[0].isdigit() else f"{module}.{name}"
                     for name in self._name_.split("|")])


def global_str(self):
    """A __str__ that writes NAME without the class."""
    if self._name_ is None:
        return f"{self.__class__.__name__}({self._value_!r})"
    return self._name_


def global_enum(cls, update_str=False):
    """Class decorator: make the members names of the module, and write them so."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if update_str or not issubclass(cls, ReprEnum):
        cls.__str__ = global_str
    _sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


def _picked(names, filter):
    """The (name, value) pairs whose name filter() picks, by value if that can be."""
    pairs = [(name, value) for name, value in names.items() if filter(name)]
    try:
        pairs.sort(key=lambda pair: (pair[1], pair[0]))
    except TypeError:
        pairs.sort(key=lambda pair: pair[0])
    return pairs


def _from_body(etype, name, body, boundary, use_args):
    """Make an Enum from the namespace of a plain class."""
    namespace = EnumDict(name)
    namespace["_generate_next_value_"] = etype._generate_next_value_
    for key, value in body.items():
        if key in ("__dict__", "__weakref__"):
            continue
        if (_is_dunder(key) or _is_private(name, key) or _is_sunder(key)
                or _is_descriptor(value)):
            dict.__setitem__(namespace, key, value)
        else:
            namespace[key] = value
    metacls = type(etype)
    return metacls(name, (etype,), namespace, boundary=boundary, _use_args=use_args)


def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    """Return a class decorator that makes a plain class an Enum derived from etype."""
    def convert_class(cls):
        body = dict(cls.__dict__)
        if body.get("__doc__") is None:
            body["__doc__"] = "An enumeration."
        if isinstance(body.get("__new__"), staticmethod):
            body["__new__"] = body["__new__"].__func__
        return _from_body(etype, cls.__name__, body, boundary, use_args)
    return convert_class


class EnumCheck(StrEnum):
    """What verify() can look for."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Class decorator: check an Enum for what the members of EnumCheck say."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        if not issubclass(enumeration, Enum):
            raise TypeError("the 'verify' decorator only works with Enum and Flag")
        for check in self.checks:
            if check is UNIQUE:
                aliases = _alias_list(enumeration)
                if aliases:
                    raise ValueError(f"aliases found in {enumeration!r}: {aliases}")
            elif check is CONTINUOUS:
                _check_continuous(enumeration)
            elif check is NAMED_FLAGS:
                _check_named(enumeration)
        return enumeration


def _check_continuous(enumeration):
    values = {m.value for m in enumeration}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    if issubclass(enumeration, Flag):
        kind = "flag"
        wanted = (1 << i for i in range(_high_bit(low) + 1, _high_bit(high)))
    else:
        kind = "enum"
        wanted = range(low + 1, high)
    # The message is cut at 256 characters: as many values as that holds will do.
    missing = []
    for value in wanted:
        if value not in values:
            missing.append(str(value))
            if len(missing) > 256:
                break
    if missing:
        raise ValueError(f"invalid {kind} {enumeration.__name__!r}: missing values "
                         f"{', '.join(missing)}"[:256])


def _check_named(enumeration):
    values = {m.value for m in enumeration}
    names = []
    bits = 0
    for name, alias in enumeration._member_map_.items():
        if name in enumeration._member_names_ or alias.value < 0:
            continue
        missed = [bit for bit in _iter_bits_lsb(alias.value) if bit not in values]
        if missed:
            names.append(name)
            for bit in missed:
                bits |= bit
    if not names:
        return
    if len(names) == 1:
        who = f"alias {names[0]} is missing"
    else:
        who = f"aliases {', '.join(names[:-1])} and {names[-1]} are missing"
    what = "value" if _is_single_bit(bits) else "combined values of"
    raise ValueError(f"invalid Flag {enumeration.__name__!r}: {who} {what} 0x{bits:x} "
                     "[use enum.show_flag_values(value) for details]")


# --- for CPython's own tests

_SKIPPED = frozenset({"__module__", "_member_map_", "_value2member_map_", "__doc__",
                      "__static_attributes__", "__firstlineno__", "__objclass__", "_inverted_"})


def _test_simple_enum(checked_enum, simple_enum):
    """Raise TypeError if an Enum by _simple_enum() differs from one by a class statement."""
    failed = []

    def compare(what, checked, simple, skipped=_SKIPPED):
        for key in sorted({*checked, *simple} - skipped):
            if key not in simple:
                failed.append(f"{what}missing key: {key!r}")
            elif key not in checked:
                failed.append(f"{what}extra key:   {key!r}")
            elif (checked[key] != simple[key] and not callable(checked[key])
                    and not isinstance(checked[key], (_property, Enum))):
                failed.append(f"{what}{key!r}: checked -> {checked[key]!r}, "
                              f"simple -> {simple[key]!r}")

    # A member may be hidden behind a property; its own dict is compared below.
    compare("", checked_enum.__dict__, simple_enum.__dict__,
            _SKIPPED.union(checked_enum.__members__))
    for name in checked_enum.__members__:
        if name in simple_enum.__members__:
            compare(f"{name!r} member mismatch: ", checked_enum[name].__dict__,
                    simple_enum[name].__dict__)
    if failed:
        raise TypeError("enum mismatch:\n   " + "\n   ".join(failed))


def _old_convert_(etype, name, module, filter, source=None, *, boundary=None):
    """Make an Enum as _convert_() does, by the functional interface."""
    source = _sys.modules[module] if source is None else source
    return etype(name, _picked(source.__dict__, filter), module=module,
                 boundary=boundary or KEEP)


_stdlib_enums = IntEnum, StrEnum, IntFlag
