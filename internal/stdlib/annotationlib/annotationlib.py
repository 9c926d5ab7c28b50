"""Reading annotations: as values, as forward references, or as text."""
# This file defines annotationlib. Forward references and text come from running the annotate
# function once more with every unknown name (or every name) replaced by a _Stringifier, which
# writes down what is done to it.

import builtins as _builtins
import enum as _enum
import sys as _sys
import types as _types
from keyword import iskeyword as _iskeyword

import _annotationtext as _text

# Native. cells_of(function) lists (name, cell) of the names a function closes over;
# rebind(function, names, cells) is the same code over other globals and cell values,
# with class scopes hidden if the last argument is true; globals_of(function) is its
# dict. All three are refused for functions of another compartment.
from _annotations import cells_of as _cells_of, globals_of as _globals_of, rebind as _rebind

try:
    from string.templatelib import Template as _Template
except ImportError:
    _Template = None

try:
    # The descriptor of type sees a class's own annotations, whatever a metaclass defines.
    _class_annotations = type.__dict__["__annotations__"].__get__
except (AttributeError, KeyError, TypeError):
    def _class_annotations(cls):
        return cls.__annotations__

__all__ = ["Format", "ForwardRef", "call_annotate_function", "call_evaluate_function",
           "get_annotate_from_class_namespace", "get_annotations", "annotations_to_string",
           "type_repr"]


class Format(_enum.IntEnum):
    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


_sentinel = object()

# ForwardRef and _Stringifier share these, since an instance turns from one into the other.
_SLOTS = ("__forward_is_argument__", "__forward_is_class__", "__forward_module__",
          "__weakref__", "__arg__", "__globals__", "__extra_names__", "__code__",
          "__ast_node__", "__cell__", "__owner__", "__stringifier_dict__",
          "__resolved_str_cache__")


def _no_such(name):
    return NameError(f"name '{name}' is not defined", name=name)


class ForwardRef:
    """A name or an expression that could not be evaluated yet."""

    __slots__ = _SLOTS

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__arg__ = arg
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module
        self.__owner__ = owner
        self.__globals__ = None
        self.__code__ = None
        self.__ast_node__ = None
        self.__cell__ = None
        self.__extra_names__ = None
        self.__resolved_str_cache__ = None

    def __init_subclass__(cls, /, *args, **kwds):
        raise TypeError("Cannot subclass ForwardRef")

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None,
                 format=Format.VALUE):
        """Evaluate the reference and return its value.

        globals and locals are namespaces to look names up in; without them they follow from
        owner (a class, function or module), from the module or from where the reference was
        made. With Format.FORWARDREF unknown names do not raise; with Format.STRING the text
        is returned.
        """
        if format == Format.STRING:
            return self.__resolved_str__
        if format == Format.VALUE:
            lenient = False
        elif format == Format.FORWARDREF:
            lenient = True
        else:
            raise NotImplementedError(format)
        cell = self.__cell__
        if isinstance(cell, _types.CellType):
            try:
                return cell.cell_contents
            except ValueError:
                pass
        if owner is None:
            owner = self.__owner__
        globals, locals = self._namespaces(globals, locals, type_params, owner)
        arg = self.__forward_arg__
        if arg.isidentifier() and not _iskeyword(arg):
            for space in (locals, globals):
                try:
                    return space[arg]
                except KeyError:
                    pass
            if hasattr(_builtins, arg):
                return getattr(_builtins, arg)
            if lenient:
                return self
            raise _no_such(arg)
        code = self.__forward_code__
        try:
            return eval(code, globals, locals)
        except Exception:
            if not lenient:
                raise
        # Once more, with names that are not known standing for themselves.
        names = _StringifierDict({**_builtins.__dict__, **globals, **locals}, globals=globals,
                                 owner=owner, is_class=self.__forward_is_class__,
                                 format=format)
        try:
            result = eval(code, names)
        except Exception:
            return self
        names.transmogrify(cell if isinstance(cell, dict) else None)
        return result

    def _namespaces(self, globals, locals, type_params, owner):
        # Where evaluate looks names up.
        if globals is None and self.__forward_module__ is not None:
            globals = getattr(_sys.modules.get(self.__forward_module__), "__dict__", None)
        if globals is None:
            globals = self.__globals__
        if globals is None:
            if isinstance(owner, type):
                globals = getattr(_sys.modules.get(getattr(owner, "__module__", None)),
                                  "__dict__", {})
            elif isinstance(owner, _types.ModuleType):
                globals = owner.__dict__
            elif isinstance(owner, _types.FunctionType):
                globals = _globals_of(owner)
            else:
                globals = getattr(owner, "__globals__", {})
        if type_params is None and owner is not None:
            type_params = getattr(owner, "__type_params__", None)
        extra = {}
        cell = self.__cell__
        if isinstance(cell, dict):
            for name, holder in cell.items():
                try:
                    extra[name] = holder.cell_contents
                except ValueError:
                    pass
        if type_params is not None:
            for parameter in type_params:
                extra.setdefault(parameter.__name__, parameter)
        if self.__extra_names__:
            extra.update(self.__extra_names__)
        if locals is None:
            locals = {}
            if isinstance(owner, type):
                locals.update(owner.__dict__)
        if extra:
            merged = extra.copy()
            merged.update(locals)
            locals = merged
        return globals, locals

    def _evaluate(self, globalns, localns, type_params=_sentinel, *, recursive_guard):
        import typing
        import warnings
        if type_params is _sentinel:
            typing._deprecation_warning_for_no_type_params_passed("typing.ForwardRef._evaluate")
            type_params = ()
        warnings._deprecated(
            "ForwardRef._evaluate",
            "{name} is a private API and is retained for compatibility, but will be removed "
            "in Python 3.16. Use ForwardRef.evaluate() or typing.evaluate_forward_ref() "
            "instead.", remove=(3, 16))
        return typing.evaluate_forward_ref(self, globals=globalns, locals=localns,
                                           type_params=type_params,
                                           _recursive_guard=recursive_guard)

    @property
    def __forward_arg__(self):
        if self.__arg__ is not None:
            return self.__arg__
        raise AssertionError("a forward reference without text")

    @property
    def __resolved_str__(self):
        # The text, with the values that stand in it written out.
        if self.__resolved_str_cache__ is None:
            text = self.__forward_arg__
            if self.__extra_names__:
                for name, value in self.__extra_names__.items():
                    text = text.replace(name, type_repr(value))
            self.__resolved_str_cache__ = text
        return self.__resolved_str_cache__

    @property
    def __forward_code__(self):
        if self.__code__ is not None:
            return self.__code__
        arg = self.__forward_arg__
        if arg.startswith("*"):
            arg = f"({arg},)[0]"  # the annotation of a starred parameter
        try:
            self.__code__ = compile(arg, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}")
        return self.__code__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return (self.__forward_arg__ == other.__forward_arg__
                and self.__forward_module__ == other.__forward_module__
                and self.__globals__ is other.__globals__
                and self.__forward_is_class__ == other.__forward_is_class__
                and self._cells() == other._cells()
                and self.__owner__ == other.__owner__
                and (self.__extra_names__ or None) == (other.__extra_names__ or None))

    def _cells(self):
        cell = self.__cell__
        if isinstance(cell, dict):
            return tuple([(name, id(cell[name])) for name in sorted(cell)])
        return id(cell)

    def __hash__(self):
        names = self.__extra_names__
        return hash((self.__forward_arg__, self.__forward_module__, id(self.__globals__),
                     self.__forward_is_class__, self._cells(), self.__owner__,
                     tuple(sorted(names)) if names else None))

    def __or__(self, other):
        return _types.UnionType[self, other]

    def __ror__(self, other):
        return _types.UnionType[other, self]

    def __repr__(self):
        extra = []
        if self.__forward_module__ is not None:
            extra.append(f", module={self.__forward_module__!r}")
        if self.__forward_is_class__:
            extra.append(", is_class=True")
        if self.__owner__ is not None:
            extra.append(f", owner={self.__owner__!r}")
        return f"ForwardRef({self.__resolved_str__!r}{''.join(extra)})"


# ---------------------------------------------------------------- names that write

_CONSTANTS = frozenset({str, int, float, bool, complex, bytes, type(None), type(...)})


def _constant_text(value):
    text = repr(value)
    if type(value) in (float, complex):
        text = text.replace("inf", "1e309")  # there is no name for infinity
    return text


class _Stringifier:
    # A name, or what has been done to one so far. __ast_node__ is the binding strength of
    # the text.

    __slots__ = _SLOTS

    # list[...] and the like ask their arguments for these.
    __typing_unpacked_tuple_args__ = None
    __typing_is_unpacked_typevartuple__ = False
    __typing_subst__ = None

    def __init__(self, text, strength, home, cell=None, extra=None):
        self.__forward_is_argument__ = False
        self.__forward_is_class__ = home.is_class
        self.__forward_module__ = None
        self.__code__ = None
        self.__arg__ = text
        self.__ast_node__ = strength
        self.__globals__ = home.globals
        self.__extra_names__ = extra
        self.__cell__ = cell
        self.__owner__ = home.owner
        self.__stringifier_dict__ = home
        self.__resolved_str_cache__ = None
        home.stringifiers.append(self)

    def __hash__(self):
        return hash((self.__arg__, id(self.__globals__)))

    def __repr__(self):
        return self.__arg__

    def __format__(self, format):
        raise TypeError("Cannot stringify annotation containing string formatting")

    def __getattr__(self, name):
        return _combine(self, _text.attribute(_pair(self), name))

    def __getitem__(self, index):
        extra = {}
        if type(index) is tuple:
            items = [_operand(self, item, extra) for item in index]
            made = _text.subscript(_pair(self), items, True)
        else:
            made = _text.subscript(_pair(self), [_operand(self, index, extra)], False)
        return _combine(self, made, extra)

    def __call__(self, *args, **kwargs):
        extra = {}
        positional = [_operand(self, value, extra) for value in args]
        keywords = [(name, _operand(self, value, extra)) for name, value in kwargs.items()]
        return _combine(self, _text.call(_pair(self), positional, keywords), extra)

    def __iter__(self):
        yield _combine(self, ("*" + _text.bracket(*_pair(self), _text.BOR), _text.ATOM))


def _pair(value):
    return value.__arg__, value.__ast_node__


def _combine(self, made, extra=None):
    # A new text that contains self.
    names = self.__extra_names__
    if extra:
        names = {**names, **extra} if names else extra
    return _Stringifier(made[0], made[1], self.__stringifier_dict__, extra=names)


def _operand(self, value, extra):
    # (text, strength) of any value that meets a _Stringifier. What has no text of its own
    # gets a name, put into extra.
    kind = type(value)
    if kind is _Stringifier:
        if value.__extra_names__:
            extra.update(value.__extra_names__)
        return value.__arg__, value.__ast_node__
    if kind in _CONSTANTS:
        return ("..." if value is ... else _constant_text(value)), _text.ATOM
    if kind is slice:
        return _text.slice_text([None if part is None else _operand(self, part, extra)
                                 for part in (value.start, value.stop, value.step)])
    if kind is tuple or kind is list or kind is set and (
            value or self.__stringifier_dict__.format != Format.STRING):
        return _text.display(kind, [_operand(self, item, extra) for item in value])
    if kind is dict:
        return _text.mapping([(_operand(self, k, extra), _operand(self, v, extra))
                              for k, v in value.items()])
    if _Template is not None and kind is _Template:
        return _template_text(value), _text.ATOM
    home = self.__stringifier_dict__
    if home.format == Format.STRING:
        return repr(value), _text.ATOM
    name = home.unique_name()
    extra[name] = value
    return name, _text.ATOM


def _infix_method(sign, reflected):
    row = _text.INFIX[sign]

    def method(self, other):
        extra = {}
        mine, theirs = _pair(self), _operand(self, other, extra)
        made = _text.infix(theirs, row, mine) if reflected else _text.infix(mine, row, theirs)
        return _combine(self, made, extra)
    return method


def _compare_method(sign):
    def method(self, other):
        extra = {}
        return _combine(self, _text.compare(_pair(self), sign, _operand(self, other, extra)),
                        extra)
    return method


def _prefix_method(sign):
    def method(self):
        return _combine(self, _text.prefix(sign, _pair(self)))
    return method


for _name in _text.INFIX:
    setattr(_Stringifier, f"__{_name}__", _infix_method(_name, False))
    setattr(_Stringifier, f"__r{_name}__", _infix_method(_name, True))
for _name, _sign in _text.COMPARISONS.items():
    setattr(_Stringifier, f"__{_name}__", _compare_method(_sign))
for _name, _sign in _text.PREFIX.items():
    setattr(_Stringifier, f"__{_name}__", _prefix_method(_sign))
del _name, _sign


class _StringifierDict(dict):
    # Namespace in which names that are not there stand for themselves.

    def __init__(self, namespace, *, globals=None, owner=None, is_class=False, format):
        super().__init__(namespace)
        self.globals = globals
        self.owner = owner
        self.is_class = is_class
        self.stringifiers = []
        self.format = format
        self.next_id = 1

    def __missing__(self, key):
        return _Stringifier(key, _text.ATOM, self)

    def unique_name(self):
        name = f"__annotationlib_name_{self.next_id}__"
        self.next_id += 1
        return name

    def transmogrify(self, cells):
        # The names become forward references where they stand, inside other objects too.
        for made in self.stringifiers:
            made.__class__ = ForwardRef
            made.__stringifier_dict__ = None
            made.__ast_node__ = None
            if cells is not None and made.__cell__ is None:
                made.__cell__ = cells


def _template_text(template):
    # The text of a t-string.
    out = []
    for part in template:
        if isinstance(part, str):
            out.append(part.replace("{", "{{").replace("}", "}}"))
            continue
        text = part.expression
        if part.conversion:
            text += "!" + part.conversion
        if part.format_spec:
            text += ":" + part.format_spec
        out.append("{" + text + "}")
    return "t" + repr("".join(out))


# ---------------------------------------------------------------- calling annotate functions

def call_evaluate_function(evaluate, format, *, owner=None):
    """Call the function that computes a lazy value (a bound, a default, an alias)."""
    return call_annotate_function(evaluate, format, owner=owner, _is_evaluate=True)


def _single_text(value):
    # The text of one annotation.
    if value is ...:
        return "..."
    if isinstance(value, str):
        return value
    if _Template is not None and isinstance(value, _Template):
        return _template_text(value)
    return repr(value)


def _bare_run(annotate, names, known, cells):
    # Runs annotate over the given names. Cells that hold something are kept if known is
    # true; the others are replaced by names.
    values = []
    for name, cell in cells:
        value = None
        if name != "__classdict__":
            filled = False
            if known:
                try:
                    cell.cell_contents
                    filled = True
                except ValueError:
                    pass
            if not filled:
                value = _Stringifier(name, _text.ATOM, names, cell)
        values.append(value)
    return _rebind(annotate, names, values, not known)(Format.VALUE_WITH_FAKE_GLOBALS)


def call_annotate_function(annotate, format, *, owner=None, _is_evaluate=False):
    """Call an annotate function in a format that it need not support itself.

    owner is the class, function or module that the annotations belong to; forward
    references remember it.
    """
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    try:
        return annotate(format)
    except NotImplementedError:
        pass
    if format == Format.STRING:
        try:
            annotate(Format.VALUE_WITH_FAKE_GLOBALS)
        except NotImplementedError:
            # Only real values are to be had from it.
            return annotations_to_string(annotate(Format.VALUE))
        except Exception:
            pass
        names = _StringifierDict({}, format=format)
        result = _bare_run(annotate, names, False, _cells_of(annotate))
        if _is_evaluate:
            return _single_text(result)
        return {name: _single_text(value) for name, value in result.items()}
    if format == Format.FORWARDREF:
        return _forward_values(annotate, format, owner, _is_evaluate)
    if format == Format.VALUE:
        raise RuntimeError("annotate function does not support VALUE format")
    raise ValueError(f"Invalid format: {format!r}")


def _forward_values(annotate, format, owner, is_evaluate):
    home = _globals_of(annotate)
    is_class = isinstance(owner, type)
    cells = _cells_of(annotate)
    by_name = {name: cell for name, cell in cells if not name.startswith("__")} or None
    names = _StringifierDict({**_builtins.__dict__, **home}, globals=home, owner=owner,
                             is_class=is_class, format=format)
    try:
        result = _bare_run(annotate, names, True, cells)
    except NotImplementedError:
        return annotate(Format.VALUE)
    except Exception:
        pass
    else:
        names.transmogrify(by_name)
        return result
    # Something known cannot do what the annotation asks of it, such as int[x]. Take all
    # names as unknown, and evaluate one annotation at a time.
    names = _StringifierDict({}, globals=home, owner=owner, is_class=is_class, format=format)
    result = _bare_run(annotate, names, False, cells)
    names.transmogrify(by_name)
    if is_evaluate:
        if isinstance(result, ForwardRef):
            return result.evaluate(format=Format.FORWARDREF)
        return result
    return {name: (value.evaluate(format=Format.FORWARDREF) if isinstance(value, ForwardRef)
                   else value) for name, value in result.items()}


def get_annotate_from_class_namespace(obj):
    """Return the annotate function in the namespace of a class being made, or None."""
    try:
        return obj["__annotate__"]
    except KeyError:
        return obj.get("__annotate_func__", None)


# ---------------------------------------------------------------- get_annotations

def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=Format.VALUE):
    """Return the annotations of a class, function or module as a new dict.

    format chooses values, forward references or text. With eval_str, annotations that are
    strings are evaluated in globals and locals, or in the namespaces of obj.
    """
    if eval_str and format != Format.VALUE:
        raise ValueError("eval_str=True is only supported with format=Format.VALUE")
    if format == Format.VALUE:
        found = _stored(obj)
        if found is None:
            found = _computed(obj, format)
    elif format == Format.FORWARDREF:
        found, failed = None, False
        try:
            found = _stored(obj)
        except Exception:
            failed = True
        if found is None:
            found = _computed(obj, format)
            if found is None and failed:
                found = _stored(obj)
    elif format == Format.STRING:
        found = _computed(obj, format)
        if found is None:
            found = _stored(obj)
            if found is not None:
                return annotations_to_string(found)
    elif format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    else:
        raise ValueError(f"Unsupported format {format!r}")
    if found is None:
        if isinstance(obj, type) or callable(obj):
            return {}
        raise TypeError(f"{obj!r} does not have annotations")
    if not found or not eval_str:
        return dict(found)
    globals, locals = _string_namespaces(obj, globals, locals)
    return {name: value if not isinstance(value, str)
            else eval(f"({value},)[0]" if value.lstrip().startswith("*") else value,
                      globals, locals)
            for name, value in found.items()}


def _stored(obj):
    # __annotations__ of obj, checked; None if there are none.
    if isinstance(obj, type):
        try:
            found = _class_annotations(obj)
        except AttributeError:
            found = None  # built-in classes have none
    else:
        found = getattr(obj, "__annotations__", None)
    if found is not None and not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    return found


def _computed(obj, format):
    # What __annotate__ of obj answers; None if it has none.
    annotate = getattr(obj, "__annotate__", None)
    if annotate is None:
        return None
    found = call_annotate_function(annotate, format, owner=obj)
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotate__ returned a non-dict")
    return found


def _string_namespaces(obj, globals, locals):
    obj_globals = obj_locals = None
    inner = None
    if isinstance(obj, type):
        obj_globals = getattr(_sys.modules.get(getattr(obj, "__module__", None)), "__dict__",
                              None)
        obj_locals = dict(obj.__dict__)
        inner = obj
    elif isinstance(obj, _types.ModuleType):
        obj_globals = obj.__dict__
    elif callable(obj):
        inner = obj
    if inner is not None:
        # Look through wraps() and partial() for the function that was annotated.
        seen = {id(inner)}
        while True:
            if hasattr(inner, "__wrapped__"):
                inner = inner.__wrapped__
            elif type(inner).__name__ == "partial" and hasattr(inner, "func"):
                inner = inner.func
            else:
                break
            if id(inner) in seen:
                break
            seen.add(id(inner))
        if isinstance(inner, _types.FunctionType):
            obj_globals = _globals_of(inner)
        elif isinstance(inner, _types.MethodType):
            obj_globals = _globals_of(inner.__func__)
        elif hasattr(inner, "__globals__"):
            obj_globals = inner.__globals__
    if globals is None:
        globals = obj_globals
    if locals is None:
        locals = obj_locals
    parameters = getattr(obj, "__type_params__", ())
    if parameters:
        if locals is None:
            locals = {}
        locals = {p.__name__: p for p in parameters} | locals
    return globals, locals


def type_repr(value):
    """Return the text of a value as it would be written in an annotation."""
    if isinstance(value, (type, _types.FunctionType, _types.BuiltinFunctionType)):
        if value.__module__ == "builtins":
            return value.__qualname__
        return f"{value.__module__}.{value.__qualname__}"
    if value is ...:
        return "..."
    if _Template is not None and isinstance(value, _Template):
        return _template_text(value)
    return repr(value)


def annotations_to_string(annotations):
    """Return the dict of annotations with each value as text."""
    return {name: value if isinstance(value, str) else type_repr(value)
            for name, value in annotations.items()}
