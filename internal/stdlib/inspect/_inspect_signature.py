"""Signatures of callables."""
# This file defines Signature, Parameter, BoundArguments and how they are found for functions,
# methods, classes, partial objects and natives. inspect shows them as its own.

import enum as _enum
import functools as _functools
import sys as _sys
import types as _types
from collections import OrderedDict as _OrderedDict
import annotationlib as _annotationlib
from annotationlib import Format as _Format, get_annotations as _get_annotations
from _inspect import wrapped as _wrapped  # for this module alone
from keyword import iskeyword as _iskeyword

from _inspect_static import formatannotation, getattr_static as _getattr_static

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8


class _void:
    """Stands for: leave as it is."""

    __module__ = "inspect"


class _empty:
    """Stands for: there is none."""

    __module__ = "inspect"


class _ParameterKind(_enum.IntEnum):
    __module__ = "inspect"

    POSITIONAL_ONLY = "positional-only"
    POSITIONAL_OR_KEYWORD = "positional or keyword"
    VAR_POSITIONAL = "variadic positional"
    KEYWORD_ONLY = "keyword-only"
    VAR_KEYWORD = "variadic keyword"

    def __new__(cls, description):
        member = int.__new__(cls, len(cls.__members__))
        member._value_ = len(cls.__members__)
        member.description = description
        return member

    def __str__(self):
        return self.name


_POSITIONAL_ONLY = _ParameterKind.POSITIONAL_ONLY
_POSITIONAL_OR_KEYWORD = _ParameterKind.POSITIONAL_OR_KEYWORD
_VAR_POSITIONAL = _ParameterKind.VAR_POSITIONAL
_KEYWORD_ONLY = _ParameterKind.KEYWORD_ONLY
_VAR_KEYWORD = _ParameterKind.VAR_KEYWORD


class Parameter:
    """One parameter of a signature: name, kind, default and annotation."""

    __module__ = "inspect"
    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name.startswith(".") and name[1:].isdigit():
            # The iterator that a comprehension is called with.
            if self._kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError("implicit arguments must be passed as positional or keyword "
                                 f"arguments, not {self._kind.description}")
            self._kind = _POSITIONAL_ONLY
            name = f"implicit{name[1:]}"
        reserved = _iskeyword(name) and self._kind is not _POSITIONAL_ONLY
        if reserved or not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name

    def __reduce__(self):
        return (type(self), (self._name, self._kind),
                {"_default": self._default, "_annotation": self._annotation})

    def __setstate__(self, state):
        self._default = state["_default"]
        self._annotation = state["_annotation"]

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        """Return the parameter with the given parts changed."""
        return type(self)(self._name if name is _void else name,
                          self._kind if kind is _void else kind,
                          default=self._default if default is _void else default,
                          annotation=self._annotation if annotation is _void else annotation)

    def __str__(self):
        return self._format()

    def _format(self, *, quote_annotation_strings=True):
        text = self._name
        if self._annotation is not _empty:
            annotation = formatannotation(self._annotation,
                                          quote_annotation_strings=quote_annotation_strings)
            text = f"{text}: {annotation}"
        if self._default is not _empty:
            sign = "=" if self._annotation is _empty else " = "
            text = f"{text}{sign}{self._default!r}"
        if self._kind == _VAR_POSITIONAL:
            return "*" + text
        if self._kind == _VAR_KEYWORD:
            return "**" + text
        return text

    __replace__ = replace

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind
                and self._default == other._default and self._annotation == other._annotation)


class BoundArguments:
    """The arguments of a call, each by the name of its parameter."""

    __module__ = "inspect"
    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        """The positional arguments, as a tuple."""
        found = []
        for name, parameter in self._signature.parameters.items():
            if parameter._kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                break
            if name not in self.arguments:
                break  # the rest goes by keyword
            if parameter._kind == _VAR_POSITIONAL:
                found.extend(self.arguments[name])
            else:
                found.append(self.arguments[name])
        return tuple(found)

    @property
    def kwargs(self):
        """The keyword arguments, as a dict."""
        found = {}
        by_keyword = False
        for name, parameter in self._signature.parameters.items():
            if not by_keyword:
                if parameter._kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    by_keyword = True
                elif name not in self.arguments:
                    by_keyword = True
                    continue
                else:
                    continue
            if name not in self.arguments:
                continue
            if parameter._kind == _VAR_KEYWORD:
                found.update(self.arguments[name])
            else:
                found[name] = self.arguments[name]
        return found

    def apply_defaults(self):
        """Put in the defaults of parameters that have no argument."""
        complete = []
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                complete.append((name, self.arguments[name]))
            elif parameter._default is not _empty:
                complete.append((name, parameter._default))
            elif parameter._kind is _VAR_POSITIONAL:
                complete.append((name, ()))
            elif parameter._kind is _VAR_KEYWORD:
                complete.append((name, {}))
        self.arguments = dict(complete)

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self._signature == other._signature and self.arguments == other.arguments

    def __setstate__(self, state):
        self._signature = state["_signature"]
        self.arguments = state["arguments"]

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __repr__(self):
        inner = ", ".join([f"{name}={value!r}" for name, value in self.arguments.items()])
        return f"<{self.__class__.__name__} ({inner})>"


def _checked_parameters(parameters):
    # A dict of parameters in an order that def would accept.
    found = _OrderedDict()
    highest = _POSITIONAL_ONLY
    seen_default = False
    for parameter in parameters:
        kind = parameter.kind
        if kind < highest:
            raise ValueError(f"wrong parameter order: {highest.description} parameter before "
                             f"{kind.description} parameter")
        highest = kind
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            if parameter.default is not _empty:
                seen_default = True
            elif seen_default:
                raise ValueError("non-default argument follows default argument")
        if parameter.name in found:
            raise ValueError(f"duplicate parameter name: {parameter.name!r}")
        found[parameter.name] = parameter
    return found


class Signature:
    """The parameters of a callable and the annotation of what it returns."""

    __module__ = "inspect"
    __slots__ = ("_return_annotation", "_parameters")

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty,
                 __validate_parameters__=True):
        if parameters is None:
            found = _OrderedDict()
        elif __validate_parameters__:
            found = _checked_parameters(parameters)
        else:
            found = _OrderedDict([(parameter.name, parameter) for parameter in parameters])
        self._parameters = _types.MappingProxyType(found)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None,
                      eval_str=False, annotation_format=_Format.VALUE):
        """Return the signature of a callable object."""
        return _Finder(cls, follow_wrapped, globals, locals, eval_str,
                       annotation_format).find(obj)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        """Return the signature with the given parts changed."""
        if parameters is _void:
            parameters = self.parameters.values()
        if return_annotation is _void:
            return_annotation = self._return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    __replace__ = replace

    def _hash_basis(self):
        # The order of keyword-only parameters does not matter.
        ordered = tuple([p for p in self.parameters.values() if p.kind != _KEYWORD_ONLY])
        keyed = {p.name: p for p in self.parameters.values() if p.kind == _KEYWORD_ONLY}
        return ordered, keyed, self._return_annotation

    def __hash__(self):
        ordered, keyed, returned = self._hash_basis()
        return hash((ordered, frozenset(keyed.values()), returned))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._hash_basis() == other._hash_basis()

    def _bind(self, args, kwargs, *, partial=False):
        # Hands out the arguments as a call would: by position, then by keyword.
        found = {}
        parameters = list(self.parameters.values())
        misplaced = []
        at = 0
        for given, value in enumerate(args):
            parameter = parameters[at] if at < len(parameters) else None
            if parameter is None or parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                raise TypeError("too many positional arguments")
            at += 1
            if parameter.kind == _VAR_POSITIONAL:
                found[parameter.name] = tuple(args[given:])
                break
            if parameter.name in kwargs and parameter.kind != _POSITIONAL_ONLY:
                raise TypeError(f"multiple values for argument {parameter.name!r}")
            found[parameter.name] = value
        else:
            at = self._skip_positional(parameters, at, kwargs, partial, misplaced)
        catch_all = None
        for parameter in parameters[at:]:
            kind = parameter.kind
            if kind == _VAR_KEYWORD:
                catch_all = parameter
            elif kind == _VAR_POSITIONAL:
                pass  # positional arguments ended before it
            elif parameter.name in kwargs:
                found[parameter.name] = kwargs.pop(parameter.name)
            elif not partial and parameter.default is _empty:
                raise TypeError(f"missing a required argument: {parameter.name!r}")
        if kwargs:
            if catch_all is not None:
                found[catch_all.name] = kwargs
            elif misplaced:
                names = ", ".join([p.name for p in misplaced])
                raise TypeError("got some positional-only arguments passed as keyword "
                                f"arguments: {names!r}")
            else:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return self._bound_arguments_cls(self, found)

    def _skip_positional(self, parameters, at, kwargs, partial, misplaced):
        # After the last positional argument: the first parameter that may get a keyword.
        while at < len(parameters):
            parameter = parameters[at]
            kind = parameter.kind
            if kind == _VAR_POSITIONAL:
                return at + 1
            if parameter.name in kwargs:
                if kind != _POSITIONAL_ONLY:
                    return at
                if parameter.default is _empty:
                    raise TypeError("missing a required positional-only argument: "
                                    f"{parameter.name!r}")
                misplaced.append(parameter)  # an error, unless **kwargs takes the name
                at += 1
                continue
            if kind != _VAR_KEYWORD and parameter.default is _empty and not partial:
                label = " keyword-only" if kind == _KEYWORD_ONLY else ""
                raise TypeError(f"missing a required{label} argument: {parameter.name!r}")
            return at
        return at

    def bind(self, /, *args, **kwargs):
        """Return the BoundArguments of a call, or raise TypeError if it would fail."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        """Like bind(), with arguments missing."""
        return self._bind(args, kwargs, partial=True)

    def __reduce__(self):
        return (type(self), (tuple(self._parameters.values()),),
                {"_return_annotation": self._return_annotation})

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return f"<{self.__class__.__name__} {self}>"

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        """Return the text of the signature.

        If it is wider than max_width each parameter gets a line. Without
        quote_annotation_strings, annotations that are strings stand without quotes.
        """
        shown = []
        needs_slash = False
        needs_star = True
        for parameter in self.parameters.values():
            kind = parameter.kind
            if kind == _POSITIONAL_ONLY:
                needs_slash = True
            elif needs_slash:
                shown.append("/")
                needs_slash = False
            if kind == _VAR_POSITIONAL:
                needs_star = False
            elif kind == _KEYWORD_ONLY and needs_star:
                shown.append("*")
                needs_star = False
            shown.append(parameter._format(quote_annotation_strings=quote_annotation_strings))
        if needs_slash:
            shown.append("/")
        text = f"({', '.join(shown)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(shown) + "\n)"
        if self.return_annotation is not _empty:
            annotation = formatannotation(self.return_annotation,
                                          quote_annotation_strings=quote_annotation_strings)
            text += f" -> {annotation}"
        return text


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False,
              annotation_format=_Format.VALUE):
    """Return the Signature of a callable object."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals,
                                   locals=locals, eval_str=eval_str,
                                   annotation_format=annotation_format)


# ---------------------------------------------------------------- finding signatures

_NATIVE_TYPES = (
    _types.BuiltinFunctionType, _types.BuiltinMethodType, _types.MethodWrapperType,
    _types.WrapperDescriptorType, _types.MethodDescriptorType, _types.ClassMethodDescriptorType)


def _is_native(obj):
    return isinstance(obj, _NATIVE_TYPES) or obj is type or obj is object


def _is_functionlike(obj):
    # Functions of compilers such as Cython look like Python functions without being ones.
    if not callable(obj) or isinstance(obj, type):
        return False
    name = getattr(obj, "__name__", None)
    code = getattr(obj, "__code__", None)
    defaults = getattr(obj, "__defaults__", _void)
    keyed = getattr(obj, "__kwdefaults__", _void)
    return (isinstance(code, _types.CodeType) and isinstance(name, str)
            and (defaults is None or isinstance(defaults, tuple))
            and (keyed is None or isinstance(keyed, dict)))


def _without_first(found):
    # The signature of a method once it is bound.
    parameters = tuple(found.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if parameters[0].kind in (_POSITIONAL_OR_KEYWORD, _POSITIONAL_ONLY):
        parameters = parameters[1:]
    return found.replace(parameters=parameters)


def _of_partial(wrapped, partial, extra_args=()):
    # The signature that is left when a partial has passed its arguments.
    parameters = dict(wrapped.parameters)
    args = (*extra_args, *(partial.args or ()))
    keywords = partial.keywords or {}
    try:
        bound = wrapped.bind_partial(*args, **keywords)
    except TypeError as error:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from error
    placeholder = getattr(_functools, "Placeholder", _void)
    to_keyword = False
    for name, parameter in list(wrapped.parameters.items()):
        kind = parameter.kind
        if name not in bound.arguments:
            value = _void
        else:
            value = bound.arguments[name]
            if kind is _POSITIONAL_ONLY:
                if value is placeholder:
                    parameters[name] = parameter.replace(default=_empty)
                else:
                    parameters.pop(name)
                continue
            if kind is _POSITIONAL_OR_KEYWORD:
                if name in keywords:
                    # A keyword may be given again in the call: it is a default now. All that
                    # follows can be given by keyword only.
                    to_keyword = True
                    parameters[name] = parameter.replace(default=value)
                elif value is placeholder:
                    parameters[name] = parameter.replace(kind=_POSITIONAL_ONLY, default=_empty)
                    _make_positional(parameters, name)
                    continue
                else:
                    parameters.pop(name)
                    continue
            elif kind is _KEYWORD_ONLY:
                parameters[name] = parameter.replace(default=value)
        if to_keyword:
            current = parameters[name]
            if current.kind is _POSITIONAL_OR_KEYWORD:
                moved = current.replace(kind=_KEYWORD_ONLY)
                parameters.pop(name)
                parameters[name] = moved
            elif current.kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
                parameters[name] = parameters.pop(name)
            elif current.kind is _VAR_POSITIONAL:
                parameters.pop(name)
    return wrapped.replace(parameters=parameters.values())


def _make_positional(parameters, name):
    # What stands before a positional-only parameter is positional-only too.
    for earlier in list(parameters):
        if earlier == name:
            break
        if parameters[earlier].kind is _POSITIONAL_OR_KEYWORD:
            parameters[earlier] = parameters[earlier].replace(kind=_POSITIONAL_ONLY)


def _innermost(obj):
    # What obj wraps, of functions too, whose __wrapped__ nobody else sees; up to one that
    # says its signature itself.
    first = obj
    seen = {id(obj): obj}  # the objects are kept, so that no id is used again
    while not isinstance(obj, (type, _types.MethodType)) and not hasattr(obj, "__signature__"):
        inner = obj.__func__ if isinstance(obj, staticmethod) else _wrapped(obj, _void)
        if inner is _void:
            inner = getattr(obj, "__wrapped__", _void)
            if inner is _void:
                break
        obj = inner
        if id(obj) in seen or len(seen) >= _sys.getrecursionlimit():
            raise ValueError(f"wrapper loop when unwrapping {first!r}")
        seen[id(obj)] = obj
    return obj


class _Finder:
    # Finds signatures with one set of options.

    def __init__(self, sigcls, follow_wrapped, globals, locals, eval_str, annotation_format):
        self.sigcls = sigcls
        self.follow_wrapped = follow_wrapped
        self.globals = globals
        self.locals = locals
        self.eval_str = eval_str
        self.annotation_format = annotation_format

    def find(self, obj, skip_bound_arg=True):
        if not callable(obj):
            raise TypeError(f"{obj!r} is not a callable object")
        if isinstance(obj, _types.MethodType):
            found = self.find(obj.__func__, skip_bound_arg)
            return _without_first(found) if skip_bound_arg else found
        if self.follow_wrapped:
            obj = _innermost(obj)
            if isinstance(obj, _types.MethodType):
                return self.find(obj, skip_bound_arg)
        given = self.given(obj)
        if given is not None:
            return given
        method = getattr(obj, "__partialmethod__", None)
        if isinstance(method, _functools.partialmethod):
            return self.of_partialmethod(method, skip_bound_arg)
        if isinstance(obj, _types.FunctionType) or _is_functionlike(obj):
            return self.of_function(obj, skip_bound_arg)
        if _is_native(obj):
            return self.of_native(obj, skip_bound_arg)
        if isinstance(obj, _functools.partial):
            return _of_partial(self.find(obj.func, skip_bound_arg), obj)
        if isinstance(obj, type):
            found = self.of_class(obj, skip_bound_arg)
            if found is not None:
                return found
        else:
            call = _getattr_static(type(obj), "__call__", None)
            if call is not None:
                text = getattr(obj, "__text_signature__", None)
                if text:
                    return self.of_text(obj, text, skip_bound_arg)
                return self.find(_bound(call, obj), skip_bound_arg)
        raise ValueError(f"callable {obj!r} is not supported by signature")

    def given(self, obj):
        # What obj says itself.
        try:
            found = obj.__signature__
        except AttributeError:
            return None
        if found is None:
            return None
        if not isinstance(found, (Signature, str)) and callable(found):
            found = found()
            if isinstance(found, str):
                return self.of_text(obj, found)
        if not isinstance(found, Signature):
            raise TypeError(f"unexpected object {found!r} in __signature__ attribute")
        return found

    def of_partialmethod(self, method, skip_bound_arg):
        wrapped = self.find(method.func, skip_bound_arg)
        found = _of_partial(wrapped, method, (None,))
        first = tuple(wrapped.parameters.values())[0]
        if first.kind is _VAR_POSITIONAL:
            return found
        if getattr(_functools, "Placeholder", _void) in method.args:
            first = first.replace(kind=_POSITIONAL_ONLY)
        return found.replace(parameters=(first, *found.parameters.values()))

    def of_function(self, func, skip_bound_arg=True):
        text = getattr(func, "__text_signature__", None)
        if text:
            return self.of_text(func, text, skip_bound_arg)
        code = func.__code__
        positional_count = code.co_argcount
        names = code.co_varnames
        positional_only = code.co_posonlyargcount
        keyword_only_count = code.co_kwonlyargcount
        annotations = _get_annotations(func, globals=self.globals, locals=self.locals,
                                       eval_str=self.eval_str, format=self.annotation_format)
        defaults = func.__defaults__ or ()
        keyed_defaults = func.__kwdefaults__ or {}
        make = self.sigcls._parameter_cls
        parameters = []
        without = positional_count - len(defaults)
        for i in range(positional_count):
            name = names[i]
            parameters.append(make(
                name, _POSITIONAL_ONLY if i < positional_only else _POSITIONAL_OR_KEYWORD,
                default=_empty if i < without else defaults[i - without],
                annotation=annotations.get(name, _empty)))
        after = positional_count + keyword_only_count
        if code.co_flags & CO_VARARGS:
            name = names[after]
            after += 1
            parameters.append(make(name, _VAR_POSITIONAL,
                                   annotation=annotations.get(name, _empty)))
        for name in names[positional_count:positional_count + keyword_only_count]:
            parameters.append(make(name, _KEYWORD_ONLY,
                                   default=keyed_defaults.get(name, _empty),
                                   annotation=annotations.get(name, _empty)))
        if code.co_flags & CO_VARKEYWORDS:
            name = names[after]
            parameters.append(make(name, _VAR_KEYWORD,
                                   annotation=annotations.get(name, _empty)))
        # Functions of CPython's kind cannot be wrong; those that look like one can.
        return self.sigcls(parameters, return_annotation=annotations.get("return", _empty),
                           __validate_parameters__=not isinstance(func, _types.FunctionType))

    def of_native(self, func, skip_bound_arg=True):
        text = getattr(func, "__text_signature__", None)
        if not text:
            raise ValueError(f"no signature found for builtin {func!r}")
        return self.of_text(func, text, skip_bound_arg)

    def of_class(self, cls, skip_bound_arg):
        # A metaclass that defines __call__ has the word, then the first of __new__ and
        # __init__ in the order of the bases.
        call = _own_method(type(cls), "__call__", self.follow_wrapped)
        if call is not None:
            return self.find(call, skip_bound_arg)
        new = _own_method(cls, "__new__", self.follow_wrapped)
        init = _own_method(cls, "__init__", self.follow_wrapped)
        for base in cls.__mro__:
            if new is not None and "__new__" in base.__dict__:
                found = self.find(new, skip_bound_arg)
                return _without_first(found) if skip_bound_arg else found
            if init is not None and "__init__" in base.__dict__:
                return self.find(init, skip_bound_arg)
        for base in cls.__mro__[:-1]:
            text = getattr(base, "__text_signature__", None)
            if text:
                return self.of_text(base, text, skip_bound_arg)
        if type not in cls.__mro__:
            if cls.__init__ is object.__init__ and cls.__new__ is object.__new__:
                return self.sigcls.from_callable(object)
            raise ValueError(f"no signature found for builtin type {cls!r}")
        return None

    def of_text(self, obj, text, skip_bound_arg=True):
        return _parse_text(self.sigcls, obj, text, skip_bound_arg)


_NATIVE_METHODS = (_types.WrapperDescriptorType, _types.MethodWrapperType,
                   _types.ClassMethodDescriptorType, _types.BuiltinFunctionType)


def _own_method(cls, name, follow_wrapped):
    # A method of a class that is written in Python, bound; None if it is a native.
    method = getattr(cls, name, None) if name == "__new__" else _getattr_static(cls, name, None)
    if method is None:
        return None
    inner = method
    if follow_wrapped:
        inner = _innermost(method)
    if isinstance(inner, _NATIVE_METHODS):
        return None
    return method if name == "__new__" else _bound(method, cls)


def _bound(descriptor, obj):
    if isinstance(descriptor, type):
        return descriptor
    get = getattr(type(descriptor), "__get__", _void)
    if get is _void:
        return descriptor
    return get(descriptor, obj, type(obj))


# ---------------------------------------------------------------- signatures of natives

def _split(text):
    # The parts of a parameter list: commas inside brackets and strings do not count.
    parts = []
    depth = 0
    quote = ""
    start = 0
    i = 0
    while i < len(text):
        c = text[i]
        if quote:
            if c == "\\":
                i += 1
            elif c == quote:
                quote = ""
        elif c in "'\"":
            quote = c
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
        elif c == "," and not depth:
            parts.append(text[start:i].strip())
            start = i + 1
        i += 1
    last = text[start:].strip()
    if last:
        parts.append(last)
    return parts


class _DefaultNames(dict):
    # Names that the default of a native may use: those of its module, and modules.

    def __missing__(self, name):
        module = _sys.modules.get(name)
        if module is None:
            raise ValueError
        return module


_SIMPLE = (str, int, float, bytes, bool, type(None))


def _text_default(text, names):
    try:
        value = eval(text, {"__builtins__": {}}, names)
    except Exception:
        raise ValueError from None
    if not isinstance(value, _SIMPLE) and text[:1] not in ("(", "[", "{", "."):
        raise ValueError  # an object that a name stands for is no default to show
    return value


def _parse_text(cls, obj, text, skip_bound_arg):
    # A text such as "($self, a, b=1, /, *, c)": $ marks what is bound already.
    if not (text.startswith("(") and text.endswith(")")):
        raise ValueError(f"{obj!r} builtin has invalid signature")
    module = getattr(obj, "__objclass__", obj)
    module = _sys.modules.get(getattr(module, "__module__", None) or "builtins")
    names = _DefaultNames(getattr(module, "__dict__", {}))
    parameters = []
    kind = _POSITIONAL_OR_KEYWORD
    self_parameter = False
    make = cls._parameter_cls
    for part in _split(text[1:-1]):
        if part == "/":
            parameters = [p.replace(kind=_POSITIONAL_ONLY) for p in parameters]
            continue
        if part == "*":
            kind = _KEYWORD_ONLY
            continue
        name, sign, default = part.partition("=")
        name = name.strip()
        this = kind
        if name.startswith("$"):
            self_parameter = True
            name = name[1:]
        elif name.startswith("**"):
            this = _VAR_KEYWORD
            name = name[2:]
        elif name.startswith("*"):
            this = _VAR_POSITIONAL
            kind = _KEYWORD_ONLY
            name = name[1:]
        if not name.isidentifier():
            raise ValueError(f"{obj!r} builtin has invalid signature")
        value = _empty
        if sign:
            try:
                value = _text_default(default.strip(), names)
            except ValueError:
                raise ValueError(f"{obj!r} builtin has invalid signature") from None
        parameters.append(make(name, this, default=value))
    if self_parameter and parameters:
        if text.startswith("($module") or skip_bound_arg and isinstance(
                obj, (_types.BuiltinFunctionType, _types.MethodWrapperType)):
            parameters.pop(0)
        else:
            parameters[0] = parameters[0].replace(kind=_POSITIONAL_ONLY)
    return cls(parameters, return_annotation=cls.empty)
