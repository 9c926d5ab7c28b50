"""The node classes of the ast module."""

import _astnodes

PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_ONLY_AST = 0x400
PyCF_OPTIMIZED_AST = 0x8400
PyCF_TYPE_COMMENTS = 0x1000

_POSITION = ("lineno", "col_offset", "end_lineno", "end_col_offset")
_shared = {}


def _warn(message, level=3):
    import warnings
    warnings.warn(message, DeprecationWarning, stacklevel=level)


class AST:
    __doc__ = None
    _fields = ()
    __match_args__ = ()
    _attributes = ()

    def __init__(self, /, *args, **kwargs):
        cls = type(self)
        name = _name(cls)
        fields = cls._fields
        if len(args) > len(fields):
            raise TypeError(f"{cls.__name__} constructor takes at most {len(fields)} positional argument"
                            f"{'' if len(fields) == 1 else 's'}")
        given = set()
        for field, value in zip(fields, args):
            setattr(self, field, value)
            given.add(field)
        for key, value in kwargs.items():
            if key in fields:
                if key in given:
                    raise TypeError(f"{cls.__name__} got multiple values for argument {key!r}")
                given.add(key)
            elif key not in cls._attributes:
                _warn(f"{name}.__init__ got an unexpected keyword argument {key!r}. "
                      "Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.")
            setattr(self, key, value)
        if len(given) == len(fields):
            return
        types = getattr(cls, "_field_types", None)
        if types is None:
            return
        for field in fields:
            if field in given:
                continue
            try:
                kind = types[field]
            except KeyError:
                _warn(f"Field {field!r} is missing from {name}._field_types. "
                      "This will become an error in Python 3.15.")
                continue
            if type(kind) is _Union:
                continue  # the class says None
            if type(kind) is _Alias:
                setattr(self, field, [])
            elif kind is expr_context:
                setattr(self, field, _shared["Load"])
            else:
                _warn(f"{name}.__init__ missing 1 required positional argument: {field!r}. "
                      "This will become an error in Python 3.15.")

    def __reduce__(self, /):
        # What has no default in the constructor is given as None there, and then set.
        state = self.__dict__
        fields = getattr(type(self), "_fields", None)
        if fields:
            last = 0
            for i, field in enumerate(fields):
                if field not in state:
                    break
                last = i + 1
            if last:
                return type(self), (None,) * last, state
        return type(self), (), state

    def __replace__(self, /, **changes):
        cls = type(self)
        name = _name(cls)
        allowed = [*cls._fields, *cls._attributes]
        for key in changes:
            if key not in allowed:
                raise TypeError(f"{name}.__replace__ got an unexpected keyword argument {key!r}.")
        values = dict(self.__dict__)
        values.update(changes)
        missing = [f for f in cls._fields if f not in values and not hasattr(cls, f)]
        if missing:
            names = ", ".join(sorted(map(repr, missing)))
            raise TypeError(f"{name}.__replace__ missing {len(missing)} keyword argument"
                            f"{'' if len(missing) == 1 else 's'}: {names}.")
        return cls(**values)

    def __repr__(self, /):
        return _show(self, 3)


def _name(cls):
    return "ast.AST" if cls is AST else cls.__name__


def _show(node, depth):
    cls = type(node)
    name = "ast.AST" if cls is AST else cls.__name__
    if depth <= 0:
        return f"{name}(...)"
    parts = []
    for field in cls._fields:
        value = getattr(node, field)
        if isinstance(value, (list, tuple)):
            text = _show_items(value, depth)
        elif isinstance(value, AST):
            text = _show(value, depth - 1)
        else:
            text = repr(value)
        parts.append(f"{field}={text}")
    return f"{name}({', '.join(parts)})"


def _show_items(items, depth):
    shown = [_show(x, depth - 1) if isinstance(x, AST) else repr(x)
             for x in ([items[0], items[-1]] if len(items) > 1 else items)]
    if len(items) > 2:
        shown.insert(1, "...")
    text = ", ".join(shown)
    if isinstance(items, tuple):
        return f"({text})"
    return f"[{text}]"


_Alias = type(list[int])
_Union = type(int | None)


def _make(base, name, position=None):
    namespace = {"_fields": (), "__match_args__": (), "__module__": "ast"}
    if position is not None:
        namespace["_attributes"] = position
        if position:
            namespace["end_lineno"] = namespace["end_col_offset"] = None
    return type(name, (base,), namespace)


def _build():
    kinds = {"identifier": str, "string": str, "int": int, "constant": object}
    placed = {"stmt", "expr", "pattern", "excepthandler", "type_param", "arg", "keyword", "alias"}
    table = _astnodes.table()
    sums = {}
    classes = {}
    for base, name, fields in table:
        if base != "AST":
            sums.setdefault(base, []).append((name, fields))
    for base in sums:
        kinds[base] = classes[base] = _make(AST, base, _POSITION if base in placed else ())
    for base, name, fields in table:
        if base == "AST":
            cls = _make(AST, name, _POSITION if name in placed else ())
        else:
            cls = _make(classes[base], name)
        kinds[name] = classes[name] = cls
    for base, name, fields in table:
        cls = classes[name]
        cls.__doc__ = f"{name}({fields})" if fields else name
        types = {}
        for part in fields.split(", ") if fields else ():
            kind, field = part.split(" ")
            typ = kinds[kind.rstrip("?*")]
            if kind.endswith("*"):
                typ = list[typ]
            elif kind.endswith("?"):
                typ = typ | None
                setattr(cls, field, None)
            types[field] = typ
        cls._fields = cls.__match_args__ = tuple(types)
        cls._field_types = types
        cls.__annotations__ = types
    for base, members in sums.items():
        shown = [f"{name}({fields})" if fields else name for name, fields in members]
        if all(not fields for _, fields in members):
            text = " | ".join(shown)
        else:
            text = ("\n" + " " * (len(base) + 1) + "| ").join(shown)
        classes[base].__doc__ = f"{base} = {text}"
    return classes


AST.__module__ = "ast"
globals().update(_build())
_shared.update(_astnodes.register(AST, globals()))
for _i in range(len(_astnodes.table())):
    _astnodes.prepare(_i)
del _i
