"""What objects are made of: members, signatures, documentation, states."""
# This file defines inspect. Code objects and frames are husks here: they have names, argument
# counts, flags and lines. Source text comes from linecache; where that may not read it, what
# asks for it raises OSError.

import enum as _enum
import functools as _functools
import sys as _sys
import types as _types
from collections import namedtuple as _namedtuple
from _copy import method_parts as _method_parts  # for the library alone
from _inspect import is_new as _is_new
from annotationlib import Format as _Format, get_annotations

from _inspect_static import getattr_static, unwrap
from _inspect_signature import (
    BoundArguments, Parameter, Signature, _bound, _empty, _KEYWORD_ONLY, _ParameterKind,
    _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_KEYWORD, _VAR_POSITIONAL, _void, _Finder,
    _is_functionlike, _is_native, formatannotation, signature)

__all__ = [
    "AGEN_CLOSED", "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "ArgInfo", "Arguments",
    "Attribute", "BlockFinder", "BoundArguments", "BufferFlags", "CORO_CLOSED", "CORO_CREATED",
    "CORO_RUNNING", "CORO_SUSPENDED", "CO_ASYNC_GENERATOR", "CO_COROUTINE", "CO_GENERATOR",
    "CO_ITERABLE_COROUTINE", "CO_NESTED", "CO_NEWLOCALS", "CO_NOFREE", "CO_OPTIMIZED",
    "CO_VARARGS", "CO_VARKEYWORDS", "CO_HAS_DOCSTRING", "CO_METHOD", "ClassFoundException",
    "ClosureVars", "EndOfBlock", "FrameInfo", "FullArgSpec", "GEN_CLOSED", "GEN_CREATED",
    "GEN_RUNNING", "GEN_SUSPENDED", "Parameter", "Signature", "TPFLAGS_IS_ABSTRACT",
    "Traceback", "classify_class_attrs", "cleandoc", "currentframe", "findsource",
    "formatannotation", "formatannotationrelativeto", "formatargvalues", "get_annotations",
    "getabsfile", "getargs", "getargvalues", "getasyncgenlocals", "getasyncgenstate",
    "getattr_static", "getblock", "getcallargs", "getclasstree", "getclosurevars",
    "getcomments", "getcoroutinelocals", "getcoroutinestate", "getdoc", "getfile",
    "getframeinfo", "getfullargspec", "getgeneratorlocals", "getgeneratorstate",
    "getinnerframes", "getlineno", "getmembers", "getmembers_static", "getmodule",
    "getmodulename", "getmro", "getouterframes", "getsource", "getsourcefile",
    "getsourcelines", "indentsize", "isabstract", "isasyncgen", "isasyncgenfunction",
    "isawaitable", "isbuiltin", "isclass", "iscode", "iscoroutine", "iscoroutinefunction",
    "isdatadescriptor", "isframe", "isfunction", "isgenerator", "isgeneratorfunction",
    "isgetsetdescriptor", "ismemberdescriptor", "ismethod", "ismethoddescriptor",
    "ismethodwrapper", "ismodule", "ispackage", "isroutine", "istraceback",
    "markcoroutinefunction", "signature", "stack", "trace", "unwrap", "walktree",
]

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
CO_NESTED, CO_GENERATOR, CO_NOFREE = 16, 32, 64
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
CO_HAS_DOCSTRING, CO_METHOD = 1 << 26, 1 << 27
TPFLAGS_IS_ABSTRACT = 1 << 20

GEN_CREATED, GEN_RUNNING = "GEN_CREATED", "GEN_RUNNING"
GEN_SUSPENDED, GEN_CLOSED = "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING = "CORO_CREATED", "CORO_RUNNING"
CORO_SUSPENDED, CORO_CLOSED = "CORO_SUSPENDED", "CORO_CLOSED"
AGEN_CREATED, AGEN_RUNNING = "AGEN_CREATED", "AGEN_RUNNING"
AGEN_SUSPENDED, AGEN_CLOSED = "AGEN_SUSPENDED", "AGEN_CLOSED"


class BufferFlags(_enum.IntFlag):
    SIMPLE = 0x0
    WRITABLE = 0x1
    FORMAT = 0x4
    ND = 0x8
    STRIDES = 0x10 | ND
    C_CONTIGUOUS = 0x20 | STRIDES
    F_CONTIGUOUS = 0x40 | STRIDES
    ANY_CONTIGUOUS = 0x80 | STRIDES
    INDIRECT = 0x100 | STRIDES
    CONTIG = ND | WRITABLE
    CONTIG_RO = ND
    STRIDED = STRIDES | WRITABLE
    STRIDED_RO = STRIDES
    RECORDS = STRIDES | WRITABLE | FORMAT
    RECORDS_RO = STRIDES | FORMAT
    FULL = INDIRECT | WRITABLE | FORMAT
    FULL_RO = INDIRECT | FORMAT
    READ = 0x100
    WRITE = 0x200


# ---------------------------------------------------------------- kinds of objects

def ismodule(object):
    """Whether object is a module."""
    return isinstance(object, _types.ModuleType)


def isclass(object):
    """Whether object is a class."""
    return isinstance(object, type)


def ismethod(object):
    """Whether object is a bound method written in Python."""
    return isinstance(object, _types.MethodType)


def ispackage(object):
    """Whether object is a package: a module with a search path."""
    return ismodule(object) and hasattr(object, "__path__")


def ismethoddescriptor(object):
    """Whether object has __get__ and neither __set__ nor __delete__, and is no function,
    method or class."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return (hasattr(kind, "__get__") and not hasattr(kind, "__set__")
            and not hasattr(kind, "__delete__"))


def isdatadescriptor(object):
    """Whether object has __set__ or __delete__, and is no function, method or class."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, "__set__") or hasattr(kind, "__delete__")


def ismemberdescriptor(object):
    """Whether object is a member descriptor, such as a slot."""
    return isinstance(object, _types.MemberDescriptorType)


def isgetsetdescriptor(object):
    """Whether object is an attribute of a native type."""
    return isinstance(object, _types.GetSetDescriptorType)


def isfunction(object):
    """Whether object is a function written in Python."""
    return isinstance(object, _types.FunctionType)


def _has_code_flag(f, flag):
    # Looks through methods and partials for the function.
    method = getattr(f, "__partialmethod__", None)
    if isinstance(method, _functools.partialmethod):
        f = method
    while isinstance(f, _functools.partialmethod):
        f = f.func
    while ismethod(f):
        f = f.__func__
    while isinstance(f, _functools.partial):
        f = f.func
    if not (isfunction(f) or _is_functionlike(f)):
        return False
    return bool(f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    """Whether calling obj makes a generator."""
    return _has_code_flag(obj, CO_GENERATOR)


_is_coroutine_mark = object()


def _has_coroutine_mark(f):
    while ismethod(f):
        f = f.__func__
    while isinstance(f, _functools.partial):
        f = f.func
    return getattr(f, "_is_coroutine_marker", None) is _is_coroutine_mark


def markcoroutinefunction(func):
    """Make iscoroutinefunction() true for a function that returns a coroutine."""
    if hasattr(func, "__func__"):
        func = func.__func__
    func._is_coroutine_marker = _is_coroutine_mark
    return func


def iscoroutinefunction(obj):
    """Whether calling obj makes a coroutine."""
    return _has_code_flag(obj, CO_COROUTINE) or _has_coroutine_mark(obj)


def isasyncgenfunction(obj):
    """Whether calling obj makes an asynchronous generator."""
    return _has_code_flag(obj, CO_ASYNC_GENERATOR)


def isasyncgen(object):
    """Whether object is an asynchronous generator."""
    return isinstance(object, _types.AsyncGeneratorType)


def isgenerator(object):
    """Whether object is a generator."""
    return isinstance(object, _types.GeneratorType)


def iscoroutine(object):
    """Whether object is a coroutine."""
    return isinstance(object, _types.CoroutineType)


def isawaitable(object):
    """Whether object can be awaited."""
    from collections.abc import Awaitable
    return (isinstance(object, _types.CoroutineType)
            or isinstance(object, _types.GeneratorType)
            and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
            or isinstance(object, Awaitable))


def istraceback(object):
    """Whether object is a traceback."""
    return isinstance(object, _types.TracebackType)


def isframe(object):
    """Whether object is a frame."""
    return isinstance(object, _types.FrameType)


def iscode(object):
    """Whether object is a code object."""
    return isinstance(object, _types.CodeType)


def isbuiltin(object):
    """Whether object is a native function or bound method."""
    return isinstance(object, _types.BuiltinFunctionType)


def ismethodwrapper(object):
    """Whether object is a bound method of an operator of a native type."""
    return isinstance(object, _types.MethodWrapperType)


def isroutine(object):
    """Whether object is a function or method of any kind."""
    return (isbuiltin(object) or isfunction(object) or ismethod(object)
            or ismethoddescriptor(object) or ismethodwrapper(object)
            or isinstance(object, getattr(_functools, "_singledispatchmethod_get", ())))


def isabstract(object):
    """Whether object is a class with abstract methods."""
    if not isinstance(object, type):
        return False
    # During __init_subclass__ the class has no list of them yet, so it is made here.
    if getattr(object, "__abstractmethods__", None):
        return True
    import abc
    if not issubclass(type(object), abc.ABCMeta):
        return False
    if hasattr(object, "__abstractmethods__"):
        return False
    for value in object.__dict__.values():
        if getattr(value, "__isabstractmethod__", False):
            return True
    for base in object.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if getattr(getattr(object, name, None), "__isabstractmethod__", False):
                return True
    return False


# ---------------------------------------------------------------- members

def _members(object, predicate, get):
    names = dir(object)
    mro = getmro(object) if isclass(object) else ()
    seen = set()
    results = []
    if isclass(object):
        # Attributes that look otherwise on the class than on instances.
        try:
            for base in object.__bases__:
                for name, value in base.__dict__.items():
                    if isinstance(value, _types.DynamicClassAttribute):
                        names.append(name)
        except AttributeError:
            pass
    for name in names:
        try:
            value = get(object, name)
            if name in seen:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue  # dir() names what is not there
        if not predicate or predicate(value):
            results.append((name, value))
        seen.add(name)
    results.sort(key=lambda pair: pair[0])
    return results


def getmembers(object, predicate=None):
    """Return the members of object as (name, value), ordered by name.

    predicate chooses values.
    """
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """Like getmembers(), with values as they are stored."""
    return _members(object, predicate, getattr_static)


Attribute = _namedtuple("Attribute", "name kind defining_class object")


def classify_class_attrs(cls):
    """Return an Attribute for each name of a class.

    Its kind is "class method", "static method", "property", "method" or "data".
    """
    mro = getmro(cls)
    above = tuple([c for c in getmro(type(cls)) if c not in (type, object)])
    where = (cls, *mro[1:])
    names = dir(cls)
    for base in mro:
        for name, value in base.__dict__.items():
            if isinstance(value, _types.DynamicClassAttribute) and value.fget is not None:
                names.append(name)
    result = []
    done = set()
    for name in names:
        home = got = stored = None
        try:
            # What getattr finds, the first time; __dict__ would be a proxy.
            found = name not in done and name != "__dict__"
            if found:
                got = getattr(cls, name)
        except Exception:
            found = False
        if found:
            home = getattr(got, "__objclass__", home)
            if home not in where:
                home = None
                last = None
                for c in where:
                    value = getattr(c, name, None)
                    if value is got:
                        last = c
                for c in above:
                    try:
                        value = c.__getattr__(cls, name)
                    except AttributeError:
                        continue
                    if value is got:
                        last = c
                if last is not None:
                    home = last
        for base in (*where, *above):
            if name in base.__dict__:
                stored = base.__dict__[name]
                if home not in above:
                    home = base
                break
        if home is None:
            continue
        obj = got if got is not None else stored
        if isinstance(stored, (staticmethod, _types.BuiltinMethodType)):
            kind, obj = "static method", stored
        elif isinstance(stored, (classmethod, _types.ClassMethodDescriptorType)):
            kind, obj = "class method", stored
        elif isinstance(stored, property):
            kind, obj = "property", stored
        elif isroutine(obj):
            kind = "method"
        else:
            kind = "data"
        result.append(Attribute(name, kind, home, obj))
        done.add(name)
    return result


def getmro(cls):
    """Return the classes that a class looks attributes up in, in order."""
    return cls.__mro__


# ---------------------------------------------------------------- documentation

def _doc_of_class_of(obj):
    # The class that a function or method was defined in, by its qualified name.
    cls = _sys.modules.get(obj.__module__)
    if cls is None:
        return None
    for name in obj.__qualname__.split(".")[:-1]:
        cls = getattr(cls, name)
    return cls if isclass(cls) else None


def _finddoc(obj):
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object:
                try:
                    doc = base.__doc__
                except AttributeError:
                    continue
                if doc is not None:
                    return doc
        return None
    if ismethod(obj):
        func, owner = _method_parts(obj)
        name = func.__name__
        found = getattr(owner, name, None) if isclass(owner) else None
        if ismethod(found) and _method_parts(found)[0] is func:
            cls = owner
        else:
            cls = owner.__class__
    elif isfunction(obj):
        name = obj.__name__
        cls = _doc_of_class_of(obj)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif isbuiltin(obj):
        name = obj.__name__
        owner = obj.__self__
        if isclass(owner) and owner.__qualname__ + "." + name == obj.__qualname__:
            cls = owner
        else:
            cls = owner.__class__
    elif isinstance(obj, property):
        name = obj.__name__
        cls = _doc_of_class_of(obj.fget)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif isinstance(obj, _functools.cached_property):
        name = obj.attrname
        cls = _doc_of_class_of(obj.func)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif ismethoddescriptor(obj) or isdatadescriptor(obj):
        name = obj.__name__
        cls = obj.__objclass__
        if getattr(cls, name) is not obj:
            return None
        if ismemberdescriptor(obj):
            slots = getattr(cls, "__slots__", None)
            if isinstance(slots, dict) and name in slots:
                return slots[name]
    else:
        return None
    for base in cls.__mro__:
        try:
            doc = getattr(base, name).__doc__
        except AttributeError:
            continue
        if doc is not None:
            return doc
    return None


def getdoc(object):
    """Return the documentation of object, inherited if need be, its indentation removed."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _finddoc(object)
        except (AttributeError, TypeError):
            return None
    if not isinstance(doc, str):
        return None
    return cleandoc(doc)


def cleandoc(doc):
    """Return a docstring without the indentation all lines but the first have in common."""
    lines = doc.expandtabs().split("\n")
    margin = None
    for line in lines[1:]:
        content = line.lstrip(" ")
        if content:
            indent = len(line) - len(content)
            margin = indent if margin is None else min(margin, indent)
    cleaned = [lines[0].lstrip(" ")]
    for line in lines[1:]:
        cleaned.append(line if margin is None else line[margin:])
    while cleaned and not cleaned[-1]:
        cleaned.pop()
    while cleaned and not cleaned[0]:
        cleaned.pop(0)
    return "\n".join(cleaned)


def indentsize(line):
    """Return the indentation of a line in spaces."""
    line = line.expandtabs()
    return len(line) - len(line.lstrip())


# ---------------------------------------------------------------- files and source

def getfile(object):
    """Return the name of the file that object was defined in."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isclass(object):
        if hasattr(object, "__module__"):
            module = _sys.modules.get(object.__module__)
            if getattr(module, "__file__", None):
                return module.__file__
            if object.__module__ == "__main__":
                raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError("module, class, method, function, traceback, frame, or code object was "
                    f"expected, got {type(object).__name__}")


def getmodulename(path):
    """Return the name of the module in a file, or None if it is no Python file."""
    name = path.replace("\\", "/").rpartition("/")[2]
    for suffix in (".py", ".pyc"):
        if name.endswith(suffix) and name != suffix:
            return name[:-len(suffix)]
    return None


def getsourcefile(object):
    """Return the name of the source file of object, or None if there is none."""
    name = getfile(object)
    if name.endswith(".pyc"):
        name = name[:-4] + ".py"
    try:
        import linecache
    except ImportError:
        return None
    if name in linecache.cache:
        return name
    if not name.startswith("<"):
        try:
            import os.path
            if os.path.exists(name):
                return name
        except (ImportError, PermissionError):
            return name if name.endswith(".py") else None  # not for us to know
    module = getmodule(object, name)
    if (getattr(module, "__loader__", None) is not None
            or getattr(getattr(module, "__spec__", None), "loader", None) is not None):
        return name
    return None


def getabsfile(object, _filename=None):
    """Return the name of the file that object was defined in."""
    return getsourcefile(object) or getfile(object) if _filename is None else _filename


def getmodule(object, _filename=None):
    """Return the module that object was defined in, or None."""
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return _sys.modules.get(object.__module__)
    if _filename is None:
        try:
            _filename = getfile(object)
        except TypeError:
            return None
    for module in list(_sys.modules.values()):
        if ismodule(module) and getattr(module, "__file__", None) == _filename:
            return module
    main = _sys.modules.get("__main__")
    name = getattr(object, "__name__", None)
    if name is not None and getattr(main, name, None) is object:
        return main
    return None


class ClassFoundException(Exception):
    """Raised in former versions when a class was found in its source."""


def _lines_of(file, module):
    # The lines of a source file, as far as linecache may read it.
    try:
        import linecache
    except ImportError:
        return []
    if module is not None:
        return linecache.getlines(file, module.__dict__)
    return linecache.getlines(file)


def _forget_changed(file):
    try:
        import linecache
        linecache.checkcache(file)
    except (ImportError, PermissionError):
        pass


def findsource(object):
    """Return all lines of the file of object, and the number of its first line, from 0."""
    file = getsourcefile(object)
    if file:
        _forget_changed(file)
    else:
        file = getfile(object)
        if not (file.startswith("<") and file.endswith(">")):
            raise OSError("source code not available")
    lines = _lines_of(file, getmodule(object, file))
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if isclass(object):
        try:
            number = object.__dict__["__firstlineno__"] - 1
        except (TypeError, KeyError):
            raise OSError("source code not available")
    else:
        if ismethod(object):
            object = object.__func__
        if isfunction(object):
            object = object.__code__
        if istraceback(object):
            object = object.tb_frame
        if isframe(object):
            object = object.f_code
        if not hasattr(object, "co_firstlineno"):
            raise OSError("could not find function definition")
        number = object.co_firstlineno - 1
    if number >= len(lines):
        raise OSError("lineno is out of bounds")
    return lines, number


def getcomments(object):
    """Return the comment lines just before the source of object, or None."""
    try:
        lines, number = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        # The first block of comments, after #! and blank lines.
        start = 1 if lines and lines[0].startswith("#!") else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        found = []
        while start < len(lines) and lines[start].startswith("#"):
            found.append(lines[start].expandtabs())
            start += 1
        return "".join(found) or None
    indent = indentsize(lines[number])
    found = []
    at = number - 1
    while (at >= 0 and lines[at].lstrip().startswith("#") and indentsize(lines[at]) == indent):
        found.insert(0, lines[at].expandtabs().lstrip())
        at -= 1
    while found and found[0].strip() == "#":
        found.pop(0)
    while found and found[-1].strip() == "#":
        found.pop()
    return "".join(found) or None


class EndOfBlock(Exception):
    """Raised at the end of a block by BlockFinder."""


class BlockFinder:
    """Finds the end of a block of source in a stream of tokens."""

    def __init__(self):
        self.indent = 0
        self.islambda = False
        self.started = False
        self.passline = False
        self.indecorator = False
        self.last = 1
        self.body_col0 = None

    def tokeneater(self, type, token, srowcol, erowcol, line):
        """Take one token; raise EndOfBlock at the first after the block."""
        import tokenize
        if not self.started and not self.indecorator:
            if token in ("def", "class", "lambda"):
                self.islambda = token == "lambda"
                self.started = True
            elif token == "@":
                self.indecorator = True
            self.passline = True
        elif type == tokenize.NEWLINE:
            self.passline = False
            self.last = srowcol[0]
            if self.islambda:
                raise EndOfBlock
            self.indecorator = False
        elif self.passline:
            pass
        elif type == tokenize.INDENT:
            self.indent += 1
            self.passline = True
            if self.body_col0 is None and self.started:
                self.body_col0 = erowcol[1]
        elif type == tokenize.DEDENT:
            self.indent -= 1
            if self.indent <= 0:
                raise EndOfBlock
        elif type == tokenize.COMMENT:
            if self.body_col0 is not None and srowcol[1] >= self.body_col0:
                self.last = srowcol[0]
        elif self.indent == 0 and type not in (tokenize.COMMENT, tokenize.NL):
            raise EndOfBlock


def getblock(lines):
    """Return the lines of the block that begins with the first line."""
    import tokenize
    finder = BlockFinder()
    try:
        for token in tokenize.generate_tokens(iter(lines).__next__):
            finder.tokeneater(*token)
    except (EndOfBlock, IndentationError):
        pass
    except SyntaxError as error:
        if "unmatched" not in error.msg:
            raise error from None
    return lines[:finder.last]


def getsourcelines(object):
    """Return the lines of the source of object, and the number of the first one."""
    object = unwrap(object)
    lines, number = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if (ismodule(object)
            or iscode(object) and object.co_name == "<module>"
            or isframe(object) and object.f_code.co_name == "<module>"):
        return lines, 0
    return getblock(lines[number:]), number + 1


def getsource(object):
    """Return the source of object as a text."""
    return "".join(getsourcelines(object)[0])


def walktree(classes, children, parent):
    """Build the list that getclasstree() returns."""
    results = []
    for c in sorted(classes, key=lambda c: (c.__module__, c.__name__)):
        results.append((c, c.__bases__))
        if c in children:
            results.append(walktree(children[c], children, c))
    return results


def getclasstree(classes, unique=False):
    """Return classes as nested lists: (class, bases), then the list of its subclasses.

    With unique, a class with several bases stands below one of them only.
    """
    children = {}
    roots = []
    for c in classes:
        if c.__bases__:
            for base in c.__bases__:
                below = children.setdefault(base, [])
                if c not in below:
                    below.append(c)
                if unique and base in classes:
                    break
        elif c not in roots:
            roots.append(c)
    for base in children:
        if base not in classes:
            roots.append(base)
    return walktree(roots, children, None)


# ---------------------------------------------------------------- arguments

Arguments = _namedtuple("Arguments", "args, varargs, varkw")
FullArgSpec = _namedtuple(
    "FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")
ArgInfo = _namedtuple("ArgInfo", "args varargs keywords locals")


def getargs(co):
    """Return the names of the parameters of a code object."""
    if not iscode(co):
        raise TypeError(f"{co!r} is not a code object")
    names = co.co_varnames
    count = co.co_argcount + co.co_kwonlyargcount
    args = list(names[:count])
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names[count]
        count += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[count]
    return Arguments(args, varargs, varkw)


def getfullargspec(func):
    """Return the names and defaults of the parameters of a callable object."""
    try:
        found = _Finder(Signature, False, None, None, False, _Format.VALUE).find(func, False)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    args, positional_only, keyed = [], [], []
    varargs = varkw = None
    defaults = ()
    keyed_defaults = {}
    annotations = {}
    if found.return_annotation is not found.empty:
        annotations["return"] = found.return_annotation
    for name, parameter in found.parameters.items():
        kind = parameter.kind
        if kind is _POSITIONAL_ONLY or kind is _POSITIONAL_OR_KEYWORD:
            args.append(name)
            if parameter.default is not parameter.empty:
                defaults += (parameter.default,)
        elif kind is _VAR_POSITIONAL:
            varargs = name
        elif kind is _KEYWORD_ONLY:
            keyed.append(name)
            if parameter.default is not parameter.empty:
                keyed_defaults[name] = parameter.default
        else:
            varkw = name
        if parameter.annotation is not parameter.empty:
            annotations[name] = parameter.annotation
    return FullArgSpec(args, varargs, varkw, defaults or None, keyed, keyed_defaults or None,
                       annotations)


def getargvalues(frame):
    """Return the parameters and locals of a frame; frames show no locals here."""
    args, varargs, varkw = getargs(frame.f_code)
    return ArgInfo(args, varargs, varkw, frame.f_locals)


def formatannotationrelativeto(object):
    """Return formatannotation() for annotations in the module of object."""
    module = getattr(object, "__module__", None)

    def _formatannotation(annotation):
        return formatannotation(annotation, module)
    return _formatannotation


def formatargvalues(args, varargs, varkw, locals, formatarg=str,
                    formatvarargs=lambda name: "*" + name, formatvarkw=lambda name: "**" + name,
                    formatvalue=lambda value: "=" + repr(value)):
    """Return the text of what getargvalues() returned."""
    parts = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        parts.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        parts.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return "(" + ", ".join(parts) + ")"


def _missing_arguments(f_name, argnames, pos, values):
    names = [repr(name) for name in argnames if name not in values]
    missing = len(names)
    if missing == 1:
        text = names[0]
    elif missing == 2:
        text = "{} and {}".format(*names)
    else:
        text = ", ".join(names[:-2] + ["{} and {}".format(*names[-2:])])
    raise TypeError(f"{f_name}() missing {missing} required "
                    f"{'positional' if pos else 'keyword-only'} argument"
                    f"{'' if missing == 1 else 's'}: {text}")


def _too_many(f_name, args, kwonly, varargs, defcount, given, values):
    least = len(args) - defcount
    keyed = len([arg for arg in kwonly if arg in values])
    if varargs:
        plural = least != 1
        text = f"at least {least}"
    elif defcount:
        plural = True
        text = f"from {least} to {len(args)}"
    else:
        plural = len(args) != 1
        text = str(len(args))
    keyed_text = ""
    if keyed:
        keyed_text = (f" positional argument{'s' if given != 1 else ''} (and {keyed} "
                      f"keyword-only argument{'s' if keyed != 1 else ''})")
    raise TypeError(f"{f_name}() takes {text} positional argument{'s' if plural else ''} but "
                    f"{given}{keyed_text} {'was' if given == 1 and not keyed else 'were'} given")


def getcallargs(func, /, *positional, **named):
    """Return the arguments of a call as a dict, by the names of the parameters."""
    args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, _ = getfullargspec(func)
    name = func.__name__
    values = {}
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
    given = len(positional)
    wanted = len(args)
    default_count = len(defaults) if defaults else 0
    taken = min(given, wanted)
    for i in range(taken):
        values[args[i]] = positional[i]
    if varargs:
        values[varargs] = tuple(positional[taken:])
    possible = set(args + kwonlyargs)
    if varkw:
        values[varkw] = {}
    for key, value in named.items():
        if key not in possible:
            if not varkw:
                raise TypeError(f"{name}() got an unexpected keyword argument {key!r}")
            values[varkw][key] = value
            continue
        if key in values:
            raise TypeError(f"{name}() got multiple values for argument {key!r}")
        values[key] = value
    if given > wanted and not varargs:
        _too_many(name, args, kwonlyargs, varargs, default_count, given, values)
    if given < wanted:
        required = args[:wanted - default_count]
        for arg in required:
            if arg not in values:
                _missing_arguments(name, required, True, values)
        for i, arg in enumerate(args[wanted - default_count:]):
            if arg not in values:
                values[arg] = defaults[i]
    missing = 0
    for arg in kwonlyargs:
        if arg not in values:
            if kwonlydefaults and arg in kwonlydefaults:
                values[arg] = kwonlydefaults[arg]
            else:
                missing += 1
    if missing:
        _missing_arguments(name, kwonlyargs, False, values)
    return values


ClosureVars = _namedtuple("ClosureVars", "nonlocals globals builtins unbound")


def getclosurevars(func):
    """Return what the names of a function mean: nonlocals, globals, builtins and unbound."""
    import annotationlib
    import builtins
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    nonlocals = {}
    for name, cell in annotationlib._cells_of(func):
        try:
            nonlocals[name] = cell.cell_contents
        except ValueError:
            pass
    home = annotationlib._globals_of(func)
    known = home.get("__builtins__", builtins)
    if ismodule(known):
        known = known.__dict__
    globals_, builtins_, unbound = {}, {}, set()
    for name in getattr(func.__code__, "co_names", ()):
        if name in ("None", "True", "False"):
            continue
        if name in home:
            globals_[name] = home[name]
        elif name in known:
            builtins_[name] = known[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, globals_, builtins_, unbound)


# ---------------------------------------------------------------- frames

_Traceback = _namedtuple("_Traceback", "filename lineno function code_context index")
_FrameInfo = _namedtuple("_FrameInfo", ("frame",) + _Traceback._fields)


class Traceback(_Traceback):
    """Where a frame or traceback stands in the source."""

    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        made = super().__new__(cls, filename, lineno, function, code_context, index)
        made.positions = positions
        return made


class FrameInfo(_FrameInfo):
    """A frame and where it stands in the source."""

    def __new__(cls, frame, filename, lineno, function, code_context, index, *,
                positions=None):
        made = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        made.positions = positions
        return made


def _positions(code, at):
    # Lines and columns of an instruction, where code objects tell them.
    table = getattr(code, "co_positions", None)
    if table is None or at < 0:
        return None
    for i, found in enumerate(table()):
        if i == at // 2:
            if found[0] is None:
                return None
            try:
                from dis import Positions
            except ImportError:
                return None
            return Positions(*found)
    return None


def getframeinfo(frame, context=1):
    """Return the Traceback of a frame or traceback, with lines around where it is."""
    positions = None
    if istraceback(frame):
        positions = _positions(frame.tb_frame.f_code, getattr(frame, "tb_lasti", -1))
        lineno = frame.tb_lineno
        frame = frame.tb_frame
    else:
        if not isframe(frame):
            raise TypeError(f"{frame!r} is not a frame or traceback object")
        positions = _positions(frame.f_code, getattr(frame, "f_lasti", -1))
        lineno = frame.f_lineno
    filename = getsourcefile(frame) or getfile(frame)
    lines = index = None
    if context > 0:
        start = lineno - 1 - context // 2
        try:
            every, _ = findsource(frame)
        except OSError:
            pass
        else:
            start = max(0, min(start, len(every) - context))
            lines = every[start:start + context]
            index = lineno - 1 - start
    return Traceback(filename, lineno, frame.f_code.co_name, lines, index, positions=positions)


def getlineno(frame):
    """Return the line that a frame is at."""
    return frame.f_lineno


def getouterframes(frame, context=1):
    """Return a FrameInfo for a frame and each that called it, as far as they show."""
    found = []
    while frame:
        info = getframeinfo(frame, context)
        found.append(FrameInfo(frame, *info, positions=info.positions))
        frame = getattr(frame, "f_back", None)
    return found


def getinnerframes(tb, context=1):
    """Return a FrameInfo for each frame of a traceback."""
    found = []
    while tb:
        info = getframeinfo(tb, context)
        found.append(FrameInfo(tb.tb_frame, *info, positions=info.positions))
        tb = tb.tb_next
    return found


def currentframe():
    """Return the frame of the caller, or None where running frames are not shown."""
    return _sys._getframe(1) if hasattr(_sys, "_getframe") else None


def stack(context=1):
    """Return a FrameInfo for each running frame; none where they are not shown."""
    return getouterframes(_sys._getframe(1) if hasattr(_sys, "_getframe") else None, context)


def trace(context=1):
    """Return a FrameInfo for each frame from here to where an exception was raised."""
    error = _sys.exception()
    return getinnerframes(None if error is None else error.__traceback__, context)


# ---------------------------------------------------------------- generators and coroutines

def getgeneratorstate(generator):
    """Return GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED or GEN_CLOSED."""
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CREATED if _is_new(generator) else GEN_CLOSED


def getgeneratorlocals(generator):
    """Return the locals of a generator, as far as its frame shows them."""
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    frame = getattr(generator, "gi_frame", None)
    return {} if frame is None else getattr(frame, "f_locals", {})


def getcoroutinestate(coroutine):
    """Return CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED or CORO_CLOSED."""
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CREATED if _is_new(coroutine) else CORO_CLOSED


def getcoroutinelocals(coroutine):
    """Return the locals of a coroutine, as far as its frame shows them."""
    frame = getattr(coroutine, "cr_frame", None)
    return {} if frame is None else getattr(frame, "f_locals", {})


def getasyncgenstate(agen):
    """Return AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED or AGEN_CLOSED."""
    if agen.ag_running:
        return AGEN_RUNNING
    if agen.ag_suspended:
        return AGEN_SUSPENDED
    return AGEN_CREATED if _is_new(agen) else AGEN_CLOSED


def getasyncgenlocals(agen):
    """Return the locals of an asynchronous generator, as far as its frame shows them."""
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    frame = getattr(agen, "ag_frame", None)
    return {} if frame is None else getattr(frame, "f_locals", {})
