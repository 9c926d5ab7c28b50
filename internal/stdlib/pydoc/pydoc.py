"""Documentation of objects as text, as help() shows it."""
# This file defines pydoc: TextDoc, which describes modules, classes, routines and data, and
# Helper, which help() is. There is no HTML, no server and no pager. What keywords and symbols
# mean is in _pydoc_topics.

import __future__ as _future
import builtins as _builtins
import importlib as _importlib
import inspect as _inspect
import re as _re
import sys as _sys
from _copy import bound_to as _bound_to  # for the library alone
from annotationlib import Format as _Format
from reprlib import Repr as _Repr

__all__ = ["help"]


# What is said of one object.

def _class_at(routine):
    """The class in whose body a function was defined, found again by its qualified name."""
    found = _sys.modules.get(routine.__module__)
    if found is None:
        return None
    for name in routine.__qualname__.split(".")[:-1]:
        found = getattr(found, name)
    return found if _inspect.isclass(found) else None


def _home(obj):
    """The class that obj is a member of and its name there; None if it cannot be said."""
    if _is_bound(obj) and (_inspect.ismethod(obj) or _inspect.isbuiltin(obj)):
        return _bound_to(obj)[1], obj.__name__
    if _inspect.isbuiltin(obj):
        return None
    if _inspect.isfunction(obj):
        cls, name = _class_at(obj), obj.__name__
    elif isinstance(obj, property):
        cls, name = _class_at(obj.fget), obj.__name__
    elif _inspect.ismethoddescriptor(obj) or _inspect.isdatadescriptor(obj):
        cls, name = obj.__objclass__, obj.__name__
    else:
        return None
    if cls is None or getattr(cls, name) is not obj:
        return None
    return cls, name


def _own_doc(obj):
    """obj's docstring, if it is not only that of its class."""
    if _inspect.ismethod(obj):
        return obj.__doc__  # its function's
    try:
        doc = object.__getattribute__(obj, "__doc__")
    except AttributeError:
        return None
    if doc is not None and obj is not type:
        of_class = type(obj).__doc__
        if isinstance(of_class, str) and of_class == doc:
            return None
    return doc


def _inherited_doc(obj):
    home = _home(obj)
    if home is None:
        return None
    cls, name = home
    if _inspect.ismemberdescriptor(obj):
        slots = getattr(cls, "__slots__", None)
        if isinstance(slots, dict) and name in slots:
            return slots[name]
    for base in cls.__mro__:
        try:
            doc = _own_doc(getattr(base, name))
        except AttributeError:
            continue
        if doc is not None:
            return doc
    return None


def _getdoc(object):
    doc = _own_doc(object)
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return _inspect.cleandoc(doc) if isinstance(doc, str) else None


def getdoc(object):
    """The docstring of an object, else the comment above its source, else ''."""
    text = _getdoc(object) or _inspect.getcomments(object)
    return _re.sub("^ *\n", "", text.rstrip()) if text else ""


def splitdoc(doc):
    """The summary of a docstring, if its first line is one, and the rest."""
    first, *rest = doc.strip().split("\n")
    if not rest:
        return first, ""
    if rest[0].rstrip():
        return "", "\n".join([first, *rest])
    return first, "\n".join(rest[1:])


def _is_bound(fn):
    return (_inspect.ismethod(fn) or _inspect.isbuiltin(fn)) and _bound_to(fn) is not None


def _arguments(obj):
    """The signature as text; None if there is none."""
    try:
        signature = _inspect.signature(obj, annotation_format=_Format.STRING)
    except (ValueError, TypeError):
        return _native_arguments(obj)
    name = getattr(obj, "__name__", "")
    width = None if name == "<lambda>" else 80 - len(name)
    return signature.format(max_width=width, quote_annotation_strings=False)


def _native_arguments(obj):
    text = getattr(obj, "__text_signature__", None)
    if not text:
        return text
    if text.startswith("($"):
        text = "(" + text[2:]
    if _inspect.isroutine(obj) and _is_bound(obj):
        bound = _re.match(r"\(\w+(?:(?=\))|,\s*(?:/(?:(?=\))|,\s*))?)", text)
        if bound:
            text = "(" + text[bound.end():]
    return text


def classname(object, modname):
    """A class's name, with its module unless that is modname."""
    module = object.__module__
    return object.__name__ if module == modname else f"{module}.{object.__name__}"


def _parent_name(obj, modname):
    outer, _, _ = obj.__qualname__.rpartition(".")
    module = obj.__module__
    if module == modname:
        return outer or None
    if not outer:
        return module
    return outer if module is None else f"{module}.{outer}"


def isdata(object):
    """Whether an object is neither module, class, routine, frame, traceback nor code."""
    return not any(test(object) for test in (_inspect.ismodule, _inspect.isclass, _inspect.isroutine, _inspect.isframe,
                                             _inspect.istraceback, _inspect.iscode))


def replace(text, *pairs):
    """Replace texts, one pair after the other."""
    for old, new in zip(pairs[::2], pairs[1::2]):
        text = text.replace(old, new)
    return text


def cram(text, maxlen):
    """Leave out the middle of a text that is too long."""
    if len(text) <= maxlen:
        return text
    room = max(0, maxlen - 3)
    before = room // 2
    return text[:before] + "..." + text[len(text) - (room - before):]


_ADDRESS = _re.compile(r" at 0x[0-9a-f]{6,16}(>+)$", _re.IGNORECASE)


def stripid(text):
    """Take the address out of the end of a repr."""
    return _ADDRESS.sub(r"\1", text)


def allmethods(cl):
    """The routines of a class and of its bases, by name."""
    names = {}
    for cls in [cl, *cl.__mro__[1:]]:
        names.update(dict.fromkeys(name for name, _ in _inspect.getmembers(cls, _inspect.isroutine)))
    return {name: getattr(cl, name) for name in names}


_HIDDEN = frozenset((
    "__author__ __builtins__ __cached__ __credits__ __date__ __doc__ __file__ __spec__ __loader__ __module__ __name__ "
    "__package__ __path__ __qualname__ __slots__ __version__ __static_attributes__ __firstlineno__ __annotate_func__ "
    "__annotations_cache__").split())
_FUTURE = frozenset(_future.all_feature_names)


def visiblename(name, all=None, obj=None):
    """Whether a member is shown: public or special, but not what every object has."""
    if name in _HIDDEN:
        return 0
    if name.startswith("__") and name.endswith("__"):
        return 1
    if name.startswith("_") and hasattr(obj, "_fields"):  # a named tuple
        return True
    if name in _FUTURE and obj is not _future and isinstance(getattr(obj, name, None), _future._Feature):
        return False
    return name in all if all is not None else not name.startswith("_")


def classify_class_attrs(object):
    """inspect.classify_class_attrs, telling properties and other data descriptors apart."""
    out = []
    for name, kind, cls, value in _inspect.classify_class_attrs(object):
        if _inspect.isdatadescriptor(value):
            read_only = isinstance(value, property) and value.fset is None
            kind = "readonly property" if read_only else "data descriptor"
        elif kind == "method" and _is_bound(value):
            kind = "static method"
        out.append((name, kind, cls, value))
    return out


def sort_attributes(attrs, object):
    """Sort attributes by name, those in _fields first and in their order."""
    fields = getattr(object, "_fields", [])
    try:
        place = {name: i - len(fields) for i, name in enumerate(fields)}
    except TypeError:
        place = {}
    attrs.sort(key=lambda attr: (place.get(attr[0], 0), attr[0]))


# Texts.

class TextRepr(_Repr):
    """Short representations of values."""

    def __init__(self):
        super().__init__()
        self.maxlist = self.maxtuple = 20
        self.maxdict = 10
        self.maxstring = self.maxother = 100

    def repr1(self, x, level):
        special = getattr(self, "repr_" + "_".join(type(x).__name__.split()), None)
        if special is not None:
            return special(x, level)
        return cram(stripid(repr(x)), self.maxother)

    def repr_string(self, x, level):
        short = cram(x, self.maxstring)
        text = repr(short)
        if "\\" in short and "\\" not in text.replace(r"\\", ""):
            return "r" + text[0] + short + text[0]  # backslashes that mean nothing else
        return text

    repr_str = repr_string

    def repr_instance(self, x, level):
        try:
            return cram(stripid(repr(x)), self.maxstring)
        except BaseException:
            return f"<{x.__class__.__name__} instance>"


class Doc:
    """What formatters have in common: which method describes an object."""

    def document(self, object, name=None, *args):
        """Describe an object."""
        method = None
        if _inspect.ismodule(object):
            method = self.docmodule
        elif _inspect.isclass(object):
            method = self.docclass
        elif _inspect.isroutine(object):
            method = self.docroutine
        if method is not None:
            try:
                return method(object, name, *args)
            except AttributeError:
                pass  # something like super, which is a descriptor without a name
        if _inspect.isdatadescriptor(object):
            return self.docdata(object, name, *args)
        return self.docother(object, name, *args)

    def fail(self, object, name=None, *args):
        """Complain of an object that nothing is known of."""
        shown = f" {name!r}" if name else ""
        raise TypeError(f"don't know how to document object{shown} of type {type(object).__name__}")

    docmodule = docclass = docroutine = docother = docproperty = docdata = fail

    def getdocloc(self, object, basedir=None):
        """Where the documentation of a module can be read: not known here."""
        return None


_RULE = "-" * 70
_SHOWN_SUBCLASSES = 4


class TextDoc(Doc):
    """Descriptions as text for a terminal that overstrikes."""

    _repr_instance = TextRepr()
    repr = _repr_instance.repr

    def bold(self, text):
        """Each character, a backspace, and it again."""
        return "".join(c + "\b" + c for c in text)

    def indent(self, text, prefix="    "):
        """Put a prefix before each line."""
        if not text:
            return ""
        return "\n".join((prefix + line).rstrip() for line in text.split("\n"))

    def section(self, title, contents):
        """A heading and what stands under it."""
        return f"{self.bold(title)}\n{self.indent(contents).rstrip()}\n\n"

    def formattree(self, tree, modname, parent=None, prefix=""):
        """The tree that inspect.getclasstree() makes, a line for each class."""
        out = []
        last = None
        for entry in tree:
            if isinstance(entry, list):
                out.append(self.formattree(entry, modname, last, prefix + "    "))
                continue
            last, bases = entry
            line = prefix + classname(last, modname)
            if bases and bases != (parent,):
                line += f"({', '.join(classname(base, modname) for base in bases)})"
            out.append(line + "\n")
        return "".join(out)

    def docmodule(self, object, name=None, mod=None, *ignored):
        """Describe a module."""
        name = object.__name__
        summary, description = splitdoc(getdoc(object))
        parts = [("NAME", f"{name} - {summary}" if summary else name)]
        if description:
            parts.append(("DESCRIPTION", description))
        parts += self._submodules(object, name)
        exported = getattr(object, "__all__", None)

        def of_module(value):
            return exported is not None or (_inspect.getmodule(value) or object) is object

        def members(test, wanted=lambda value: True):
            return [(key, value) for key, value in _inspect.getmembers(object, test)
                    if wanted(value) and visiblename(key, exported, object)]

        classes = members(_inspect.isclass, of_module)
        if classes:
            tree = _inspect.getclasstree([value for _, value in classes], True)
            texts = [self.formattree(tree, name)] + [self.document(value, key, name) for key, value in classes]
            parts.append(("CLASSES", "\n".join(texts)))
        routines = members(_inspect.isroutine, lambda value: _inspect.isbuiltin(value) or of_module(value))
        if routines:
            parts.append(("FUNCTIONS", "\n".join(self.document(value, key, name) for key, value in routines)))
        data = members(isdata)
        if data:
            parts.append(("DATA", "\n".join(self.docother(value, key, name, maxlen=70) for key, value in data)))
        for heading, attr in ("VERSION", "__version__"), ("DATE", "__date__"), ("AUTHOR", "__author__"), ("CREDITS", "__credits__"):
            if hasattr(object, attr):
                text = str(getattr(object, attr))
                if attr == "__version__" and text.startswith("$Revision: ") and text.endswith("$"):
                    text = text[11:-1].strip()
                parts.append((heading, text))
        try:
            file = _inspect.getabsfile(object)
        except TypeError:
            file = "(built-in)"
        parts.append(("FILE", file))
        return "".join(self.section(*part) for part in parts)

    def _submodules(self, module, name):
        """The sections of a package's own modules."""
        inside = []
        if hasattr(module, "__path__"):
            try:
                from pkgutil import iter_modules
            except ImportError:
                pass
            else:
                inside = [(sub, is_package) for _, sub, is_package in iter_modules(module.__path__)]
                texts = sorted(sub + " (package)" if is_package else sub for sub, is_package in inside)
                yield "PACKAGE CONTENTS", "\n".join(texts)
        known = {sub for sub, _ in inside}
        others = sorted(key for key, value in _inspect.getmembers(module, _inspect.ismodule)
                        if value.__name__.startswith(name + ".") and key not in known)
        if others:
            yield "SUBMODULES", "\n".join(others)

    def docclass(self, object, name=None, mod=None, *ignored):
        """Describe a class: what it is, then its attributes by the class that defines them."""
        real = object.__name__
        name = name or real
        home = object.__module__
        title = f"class {self.bold(real)}" if name == real else f"{self.bold(name)} = class {real}"
        if object.__bases__:
            title += f"({', '.join(classname(base, home) for base in object.__bases__)})"
        out = []
        arguments = _arguments(object)
        if arguments and arguments != "()":
            out.append(f"{name}{arguments}\n")
        doc = getdoc(object)
        if doc:
            out.append(doc + "\n")
        mro = _inspect.getmro(object)
        if len(mro) > 2:
            out += ["Method resolution order:", *("    " + classname(base, home) for base in mro), ""]
        out += self._builtin_subclasses(object)
        out += self._attributes(object, mod, mro)
        text = "\n".join(out)
        if not text:
            return title + "\n"
        return f"{title}\n{self.indent(text.rstrip(), ' |  ')}\n"

    def _builtin_subclasses(self, cls):
        # All that builtins shows: there is no __subclasses__ here.
        names = sorted({value.__name__ for value in vars(_builtins).values()
                        if isinstance(value, type) and cls in value.__bases__ and value.__module__ == "builtins"}, key=str.lower)
        names = [name for name in names if not name.startswith("_")]
        if not names:
            return
        yield "Built-in subclasses:"
        for name in names[:_SHOWN_SUBCLASSES]:
            yield "    " + name
        if len(names) > _SHOWN_SUBCLASSES:
            yield f"    ... and {len(names) - _SHOWN_SUBCLASSES} other subclasses"
        yield ""

    def _attributes(self, cls, mod, mro):
        """The sections of a class's attributes."""
        attrs = [attr for attr in classify_class_attrs(cls) if visiblename(attr[0], obj=cls)]
        order = list(mro)
        for _, _, home, _ in attrs:  # a metaclass may tell of others
            if home not in order:
                order.append(home)
        ruled = False
        for home in order:
            own = [attr for attr in attrs if attr[2] is home]
            if not own or home is _builtins.object and cls is not home:
                continue
            tag = "defined here" if home is cls else f"inherited from {classname(home, cls.__module__)}"
            sort_attributes(own, cls)
            for heading, kind, show in (
                    ("Methods", "method", self._member),
                    ("Class methods", "class method", self._member),
                    ("Static methods", "static method", self._member),
                    ("Readonly properties", "readonly property", self._descriptor),
                    ("Data descriptors", "data descriptor", self._descriptor),
                    ("Data and other attributes", "data", self._value)):
                some = [attr for attr in own if attr[1] == kind]
                if not some:
                    continue
                if ruled:
                    yield _RULE
                ruled = True
                yield f"{heading} {tag}:\n"
                for attr in some:
                    yield show(cls, mod, *attr)

    def _member(self, cls, mod, name, kind, home, value):
        try:
            found = getattr(cls, name)
        except Exception:  # its __get__ failed
            return self.docdata(value, name, mod)
        return self.document(found, name, mod, cls, home)

    def _descriptor(self, cls, mod, name, kind, home, value):
        return self.docdata(value, name, mod)

    def _value(self, cls, mod, name, kind, home, value):
        doc = getdoc(value)
        try:
            found = getattr(cls, name)
        except AttributeError:
            found = home.__dict__[name]
        return self.docother(found, name, mod, maxlen=70, doc=doc) + "\n"

    def formatvalue(self, object):
        """The default value of an argument."""
        return "=" + self.repr(object)

    def _note(self, obj, real, mod, cl, homecls):
        """Where a routine comes from, if that is not where it is shown."""
        plain = obj
        note = ""
        if _is_bound(obj):
            of_class, owner = _bound_to(obj)
            plain = None
            if of_class and owner is cl:
                plain = getattr(obj, "__func__", None)
            elif of_class:
                note = f" class method of {classname(owner, mod)}"
            else:
                note = f" method of {classname(owner, mod)} instance"
        elif _inspect.ismethoddescriptor(obj) or _inspect.ismethodwrapper(obj):
            plain = None
            owner = getattr(obj, "__objclass__", None)
            if owner is not None:
                if cl is None:
                    note = f" unbound {classname(owner, mod)} method"
                elif owner is not homecls:
                    note = f" from {classname(owner, mod)}"
        if _inspect.isfunction(plain) and homecls is not None and (
                plain.__module__ != homecls.__module__ or plain.__qualname__ != f"{homecls.__qualname__}.{real}"):
            parent = _parent_name(plain, mod)
            if parent:
                note = f" from {parent}"
        return note

    def docroutine(self, object, name=None, mod=None, cl=None, homecls=None):
        """Describe a function or method."""
        real = object.__name__
        name = name or real
        note = self._note(object, real, mod, cl, cl if homecls is None else homecls)
        alias = False
        if name == real:
            title = self.bold(real)
        else:
            alias = cl is not None and _inspect.getattr_static(cl, real, []) is object
            if alias and note.startswith(" from "):
                note = ""
            title = f"{self.bold(name)} = {real}"
        arguments = None
        if _inspect.isroutine(object):
            arguments = _arguments(object)
            if arguments and real == "<lambda>":
                title = self.bold(name) + " lambda "
                if not object.__annotations__:
                    arguments = arguments[1:-1]
        is_async = _inspect.iscoroutinefunction(object) or _inspect.isasyncgenfunction(object)
        line = ("async " if is_async else "") + title + (arguments or "(...)") + note + "\n"
        doc = "" if alias else getdoc(object)
        return line + (self.indent(doc).rstrip() + "\n" if doc else "")

    def docdata(self, object, name=None, mod=None, cl=None, *ignored):
        """Describe a data descriptor."""
        doc = getdoc(object)
        return (self.bold(name) + "\n" if name else "") + (self.indent(doc) + "\n" if doc else "")

    docproperty = docdata

    def docother(self, object, name=None, mod=None, parent=None, *ignored, maxlen=None, doc=None):
        """Describe a value."""
        value = self.repr(object)
        if maxlen:
            left = maxlen - len(f"{name} = {value}" if name else value)
            if left < 0:
                value = value[:left] + "..."
        line = f"{self.bold(name)} = {value}" if name else value
        doc = doc or getdoc(object)
        return f"{line}\n{self.indent(str(doc))}\n" if doc else line


class _PlainTextDoc(TextDoc):
    """Descriptions without overstriking."""

    def bold(self, text):
        return text


text = TextDoc()
plaintext = _PlainTextDoc()


# What help() does.

def plain(text):
    """Take overstriking out of a text."""
    return _re.sub(".\b", "", text)


def pager(text, title=""):
    """Show a text: there are no pages, it is written whole."""
    _sys.stdout.write(plain(text))


def plainpager(text, title=""):
    """Show a text whole."""
    _sys.stdout.write(plain(text))


plain_pager = plainpager


def getpager():
    """The function that shows texts."""
    return plainpager


get_pager = getpager


def describe(thing):
    """A few words for what a thing is."""
    if _inspect.ismodule(thing):
        if thing.__name__ in _sys.builtin_module_names:
            return "built-in module " + thing.__name__
        return ("package " if hasattr(thing, "__path__") else "module ") + thing.__name__
    if _inspect.isbuiltin(thing):
        return "built-in function " + thing.__name__
    for kind, test in ("getset", _inspect.isgetsetdescriptor), ("member", _inspect.ismemberdescriptor):
        if test(thing):
            cls = thing.__objclass__
            return f"{kind} descriptor {cls.__module__}.{cls.__name__}.{thing.__name__}"
    for kind, test in (("class", _inspect.isclass), ("function", _inspect.isfunction), ("method", _inspect.ismethod),
                       ("method wrapper", _inspect.ismethodwrapper), ("method descriptor", _inspect.ismethoddescriptor)):
        if test(thing) and (kind != "method descriptor" or hasattr(thing, "__name__")):
            return f"{kind} {thing.__name__}"
    return type(thing).__name__


class ErrorDuringImport(Exception):
    """A module that was to be documented could not be imported."""

    def __init__(self, filename, exc_info):
        if isinstance(exc_info, tuple):
            self.exc, self.value, self.tb = exc_info
        else:
            self.exc, self.value, self.tb = type(exc_info), exc_info, exc_info.__traceback__
        self.filename = filename

    def __str__(self):
        return f"problem in {self.filename} - {self.exc.__name__}: {self.value}"


def safeimport(path, forceload=False, cache=None):
    """Import a module by its dotted name; None if there is none."""
    if forceload and path in _sys.modules and path not in _sys.builtin_module_names:
        for name in [name for name in _sys.modules if name == path or name.startswith(path + ".")]:
            del _sys.modules[name]
    try:
        return _importlib.import_module(path)
    except BaseException as err:
        if path in _sys.modules:
            raise ErrorDuringImport(_sys.modules[path].__file__, err)
        if type(err) is SyntaxError:
            raise ErrorDuringImport(err.filename, err)
        if isinstance(err, ImportError) and (err.name == path or err.name and path.startswith(err.name + ".")):
            return None  # not found
        raise ErrorDuringImport(path, err)


def locate(path, forceload=False):
    """The object that a dotted name means, importing modules on the way; None if there is none."""
    parts = [part for part in path.split(".") if part]
    found, used = _builtins, 0
    for n in range(1, len(parts) + 1):
        module = safeimport(".".join(parts[:n]), forceload)
        if not module:
            break
        found, used = module, n
    for part in parts[used:]:
        try:
            found = getattr(found, part)
        except AttributeError:
            return None
    return found


def resolve(thing, forceload=False):
    """An object and its name, given one of them."""
    if isinstance(thing, str):
        found = locate(thing, forceload)
        if found is None:
            raise ImportError(f"No Python documentation found for {thing!r}.\n"
                              "Use help() to get the interactive help utility.\n"
                              "Use help(str) for help on the str class.")
        return found, thing
    name = getattr(thing, "__name__", None)
    return thing, name if isinstance(name, str) else None


def render_doc(thing, title="Python Library Documentation: %s", forceload=False, renderer=None):
    """The documentation of an object, or of what a name means, as text."""
    obj, name = resolve(thing, forceload)
    words = describe(obj)
    module = _inspect.getmodule(obj)
    if name and "." in name:
        words += " in " + name.rpartition(".")[0]
    elif module and module is not obj:
        words += " in module " + module.__name__
    if not (_inspect.ismodule(obj) or _inspect.isclass(obj) or _inspect.isroutine(obj)
            or _inspect.isdatadescriptor(obj) or _getdoc(obj)):
        # A value: what can be done with it says more than itself.
        if hasattr(obj, "__origin__"):
            obj = obj.__origin__
        else:
            obj = type(obj)
            words += " object"
    return title % words + "\n\n" + (renderer or text).document(obj, name)


def doc(thing, title="Python Library Documentation: %s", forceload=False, output=None, is_cli=False):
    """Write the documentation of an object to output, or to sys.stdout."""
    try:
        shown = render_doc(thing, title, forceload, plaintext)
    except ImportError as exc:
        if output is None:
            if is_cli:
                raise
            print(exc)
            return
        shown = str(exc)
    if output is None:
        pager(shown)
    else:
        output.write(shown)


_INTRO = """\
This is the help of Adder, a Python {0}.

Enter the name of any module, keyword or symbol to read about it, "modules",
"keywords", "symbols" or "topics" for what there is to read about, and "q",
"quit" or "exit" to leave.
"""

_LEFT = """
This was help. To read about an object without it, call "help(object)";
"help('string')" is the same as entering string here.
"""


class Helper:
    """What help is: called with an object, or with text, it writes what is known of it;
    called with nothing it asks."""

    def __init__(self, input=None, output=None):
        self._input = input
        self._output = output

    @property
    def input(self):
        return self._input or _sys.stdin

    @property
    def output(self):
        return self._output or _sys.stdout

    @property
    def keywords(self):
        from _pydoc_topics import KEYWORDS
        return KEYWORDS

    @property
    def symbols(self):
        from _pydoc_topics import SYMBOLS
        return SYMBOLS

    @property
    def topics(self):
        from _pydoc_topics import TOPICS
        return TOPICS

    def __repr__(self):
        return f"<{self.__class__.__module__}.{self.__class__.__qualname__} instance>"

    _nothing = object()

    def __call__(self, request=_nothing):
        if request is not self._nothing:
            try:
                self.help(request)
            except ImportError as err:
                self.output.write(f"{err}\n")
            return
        self.intro()
        self.interact()
        self.output.write(_LEFT)

    def intro(self):
        """Say what can be asked."""
        self.output.write(_INTRO.format("%d.%d" % _sys.version_info[:2]))

    def interact(self):
        """Ask, and answer, until there is nothing more to be answered."""
        self.output.write("\n")
        while True:
            try:
                request = self.getline("help> ")
            except (KeyboardInterrupt, EOFError):
                return
            if not request and self.input is not _sys.stdin:
                return
            request = request.strip()
            if len(request) > 2 and request[0] == request[-1] and request[0] in "'\"" and request[0] not in request[1:-1]:
                request = request[1:-1]
            if request.lower() in ("q", "quit", "exit"):
                return
            if request == "help":
                self.intro()
            elif request:
                self.help(request)

    def getline(self, prompt):
        """Ask for a line."""
        if self.input is _sys.stdin:
            return input(prompt)
        self.output.write(prompt)
        self.output.flush()
        return self.input.readline()

    def help(self, request, is_cli=False):
        """Answer one request."""
        if isinstance(request, Helper):
            self()
        elif isinstance(request, str):
            self._help_text(request.strip(), is_cli)
        else:
            doc(request, "Help on %s:", output=self._output, is_cli=is_cli)
        self.output.write("\n")

    def _help_text(self, request, is_cli):
        lists = {"keywords": self.listkeywords, "symbols": self.listsymbols, "topics": self.listtopics, "modules": self.listmodules}
        values = {"None": None, "True": True, "False": False}
        if request in lists:
            lists[request]()
        elif request.startswith("modules "):
            self.listmodules(request.split()[1])
        elif request in values:
            doc(values[request], "Help on %s:", output=self._output, is_cli=is_cli)
        elif request in self.keywords or request in self.symbols or request in self.topics:
            self.showtopic(request)
        else:
            doc(request or str, "Help on %s:", output=self._output, is_cli=is_cli)

    def list(self, items, columns=4, width=80):
        """Write names in columns, one below the other."""
        items = sorted(items)
        rows = -(-len(items) // columns)
        room = width // columns
        for row in range(rows):
            line = items[row::rows]
            if len(line) == columns:
                *line, last = line
            else:
                last = ""
            self.output.write("".join(item.ljust(room - 1) + " " for item in line) + last + "\n")

    def listkeywords(self):
        """Write the keywords."""
        self.output.write("\nThese are the keywords of Python. Enter one to read about it.\n\n")
        self.list(self.keywords)

    def listsymbols(self):
        """Write the symbols."""
        self.output.write("\nThese are the symbols that mean something in Python. Enter one to read about it.\n\n")
        self.list(self.symbols)

    def listtopics(self):
        """Write the topics."""
        self.output.write("\nThese are the topics. Enter one to read about it.\n\n")
        self.list(self.topics, columns=3)

    def listmodules(self, key=""):
        """Write the names of the library's modules, of those in whose name or summary key is."""
        if key:
            self.output.write(f"\nThese modules have '{key}' in their name or summary. Enter one to read about it.\n\n")
            apropos(key, self.output.write)
            return
        self.output.write("\nThese are the modules of the library. Enter one to read about it.\n\n")
        self.list(_module_names())

    def showtopic(self, topic, more_xrefs=""):
        """Write what is known of a keyword, symbol or topic."""
        for table in self.keywords, self.symbols, self.topics:
            if topic in table:
                self.output.write(table[topic].strip() + "\n")
                return
        self.output.write(f"no documentation found for {topic!r}\n")

    def showsymbol(self, symbol):
        """Write what a symbol means."""
        self.showtopic(symbol)


help = Helper()


def _module_names():
    names = set(_sys.builtin_module_names) | {name for name in _sys.modules if "." not in name}
    return {name for name in names if not name.startswith("_")}


def apropos(key, write=None):
    """Write the names and summaries of the library's modules that contain a text."""
    key = key.lower()
    for name in sorted(_module_names()):
        try:
            module = _importlib.import_module(name)
        except ImportError:
            continue
        summary = splitdoc(getdoc(module))[0] if module.__doc__ else ""
        line = f"{name} - {summary}" if summary else name
        if key in line.lower():
            (write or _sys.stdout.write)(line + "\n")
