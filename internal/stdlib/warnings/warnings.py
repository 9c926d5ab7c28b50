"""Warnings: telling about what is not an error, and choosing what is told."""
# This file defines warnings. A filter is (action, message, category, module, line), where message
# and module are None, a str that must be equal, or a compiled regular expression. Everything
# looks filters, showwarning and the like up when it needs them: programs replace them.

import sys as _sys
from operator import index as _index
from _warnings import caller as _caller, source_line as _source_line

__all__ = [
    "warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings",
    "simplefilter", "resetwarnings", "catch_warnings", "deprecated",
]

_UNSET = object()
_ACTIONS = ("default", "always", "all", "ignore", "module", "once", "error")

filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
defaultaction = "default"
onceregistry = {}
_filters_version = 0  # a registry made under another version is forgotten


class _Lock:
    # Nothing else runs while a warning is handled; code that asks for the lock may.

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        pass


_lock = _Lock()


def _filters_mutated_lock_held():
    global _filters_version
    _filters_version += 1


def _filters_mutated():
    _filters_mutated_lock_held()


# ---------------------------------------------------------------- issuing

def _category_of(message, category):
    if isinstance(message, Warning):
        return type(message)
    if category is None:
        return UserWarning
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass, not "
                        f"'{type(category).__name__}'")
    return category


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Issue a warning about the code that calls, or about its stacklevel-th caller.

    skip_file_prefixes makes stacklevel pass over files whose names begin so.
    """
    stacklevel = _index(stacklevel)
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError("warn() argument 'skip_file_prefixes' must be tuple, not "
                        f"{type(skip_file_prefixes).__name__}")
    if skip_file_prefixes and stacklevel < 2:
        stacklevel = 2
    category = _category_of(message, category)
    _warn_at(_caller(stacklevel, skip_file_prefixes), message, category, source)


def _warn_at(place, message, category, source):
    if place is None:
        names, filename, line = _sys.__dict__, "<sys>", 0
    else:
        names, filename, line = place
    module = names.get("__name__", "<string>")
    if module is not None and not isinstance(module, str):
        module = "<string>"
    try:
        registry = names["__warningregistry__"]
    except KeyError:
        registry = names["__warningregistry__"] = {}
    _issue(category, message, filename, line, module, registry, source)


def warn_explicit(message, category, filename, lineno, module=_UNSET, registry=None,
                  module_globals=None, source=None):
    """Issue a warning about a given place."""
    if not isinstance(filename, str):
        raise TypeError("warn_explicit() argument 'filename' must be str, not "
                        f"{type(filename).__name__}")
    lineno = _index(lineno)
    if module_globals is not None and not isinstance(module_globals, dict):
        raise TypeError("module_globals must be a dict, not "
                        f"'{type(module_globals).__name__}'")
    if registry is not None and not isinstance(registry, dict):
        raise TypeError("'registry' must be a dict or None")
    _issue(category, message, filename, lineno, module, registry, source)


def _module_of(filename):
    if not filename:
        return "<unknown>"
    return filename[:-3] if filename.endswith(".py") else filename


def _matches(pattern, text):
    if pattern is None:
        return True
    if type(pattern) is str:
        return pattern == text
    return pattern.match(text)


def _find_filter(category, text, line, module):
    found = filters
    if not isinstance(found, list):
        raise ValueError("_warnings.filters must be a list")
    at = 0
    while at < len(found):
        item = found[at]
        if not isinstance(item, tuple) or len(item) != 5:
            raise ValueError(f"warnings.filters item {at} isn't a 5-tuple")
        action, message, kind, where, number = item
        if not isinstance(action, str):
            raise TypeError(f"action must be a string, not '{type(action).__name__}'")
        if (_matches(message, text) and issubclass(category, kind) and _matches(where, module)
                and (number == 0 or number == line)):
            return action, item
        at += 1
    return defaultaction, None


def _seen(registry, key, mark):
    # Whether key was marked in registry; it is, now, if mark is set.
    if registry.get("version") != _filters_version:
        registry.clear()
        registry["version"] = _filters_version
    elif registry.get(key):
        return True
    if mark:
        registry[key] = True
    return False


def _issue(category, message, filename, line, module, registry, source):
    if module is None:  # CPython takes this for the end of the interpreter
        return
    if module is _UNSET:
        module = _module_of(filename)
    if isinstance(message, Warning):
        text = str(message)
        category = type(message)
    else:
        text = message
        message = category(message)
    key = text, category, line
    if registry is not None and _seen(registry, key, False):
        return
    action, item = _find_filter(category, text, line, module)
    if action == "error":
        raise message
    if action == "ignore":
        return
    if action != "always" and action != "all":
        if registry is not None:
            registry[key] = True
        if action == "once":
            if _seen(onceregistry if registry is None else registry, (text, category, 0), True):
                return
        elif action == "module":
            if registry is not None and _seen(registry, (text, category, 0), True):
                return
        elif action != "default":
            raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n"
                               f" {item!r}")
    show = _showwarnmsg
    if not callable(show):
        raise TypeError("warnings._showwarnmsg() must be set to a callable")
    show(WarningMessage(message, category, filename, line, source=source))


# ---------------------------------------------------------------- issued by the machine

def _show_compiled(found):
    # Warnings of the compiler: texts, and where; each is for its place alone.
    for text, error, place in found:
        try:
            warn_explicit(text, SyntaxWarning, place[0], place[1])
            refused = False
        except SyntaxWarning:
            refused = True
        if refused:
            raise SyntaxError(error, place)


def _warn_native(text, category, level):
    # A built-in function warns about the code that calls it.
    _warn_at(_caller(level, ()), text, category, None)


# ---------------------------------------------------------------- showing

class WarningMessage:
    """One warning: what showwarning() gets, as attributes."""

    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None,
                 source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f"{{message : {self.message!r}, category : {self._category_name!r}, "
                f"filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}")

    def __repr__(self):
        return f"<{type(self).__qualname__} {self}>"


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to file, by default sys.stderr. Programs may replace this."""
    _showwarnmsg_impl(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    """Return the text of a warning. Programs may replace this."""
    return _formatwarnmsg_impl(WarningMessage(message, category, filename, lineno, None, line))


_showwarning_orig = showwarning
_formatwarning_orig = formatwarning


def _showwarnmsg(msg):
    show = globals().get("showwarning", _showwarning_orig)
    if show is _showwarning_orig:
        _showwarnmsg_impl(msg)
        return
    if not callable(show):
        raise TypeError("warnings.showwarning() must be set to a function or method")
    show(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)


def _formatwarnmsg(msg):
    form = globals().get("formatwarning", _formatwarning_orig)
    if form is _formatwarning_orig:
        return _formatwarnmsg_impl(msg)
    return form(msg.message, msg.category, msg.filename, msg.lineno, msg.line)


def _showwarnmsg_impl(msg):
    file = msg.file
    if file is None:
        file = getattr(_sys, "stderr", None)
        if file is None:
            return
    text = _formatwarnmsg(msg)
    try:
        file.write(text)
    except OSError:
        pass


def _line_of(filename, number):
    try:
        import linecache
        line = linecache.getline(filename, number)
    except Exception:
        line = ""
    return line or _source_line(filename, number)


def _formatwarnmsg_impl(msg):
    category = msg.category.__name__
    text = f"{msg.filename}:{msg.lineno}: {category}: {msg.message}\n"
    line = msg.line
    if line is None:
        line = _line_of(msg.filename, msg.lineno)
    if line:
        text += f"  {line.strip()}\n"
    if msg.source is not None:
        text += (f"{category}: Enable tracemalloc to get the object allocation traceback\n")
    return text


# ---------------------------------------------------------------- filters

def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Add a filter in front of the others, or behind them.

    action is "error", "ignore", "always", "all", "default", "module" or "once". A warning
    matches whose text and module match the regular expressions message and module, whose
    class is derived from category, and whose line is lineno, unless that is 0.
    """
    _check_action(action)
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise TypeError("module must be a string")
    _check_line(lineno)
    if message or module:
        import re
    _add_filter(action, re.compile(message, re.I) if message else None, category,
                re.compile(module) if module else None, lineno, append=append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Add a filter that matches all modules and texts."""
    _check_action(action)
    _check_line(lineno)
    _add_filter(action, None, category, None, lineno, append=append)


def _check_action(action):
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")


def _check_line(lineno):
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")


def _get_filters():
    return filters


def _add_filter(*item, append):
    found = _get_filters()
    if append:
        if item not in found:
            found.append(item)
    else:
        if item in found:
            found.remove(item)
        found.insert(0, item)
    _filters_mutated_lock_held()


def resetwarnings():
    """Remove all filters."""
    del _get_filters()[:]
    _filters_mutated_lock_held()


class catch_warnings:
    """A context that puts filters and showwarning() back at its end.

    With record=True it gives a list, to which warnings are added instead of being shown.
    action, category, lineno and append are for simplefilter(), called at the beginning.
    """

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0,
                 append=False):
        self._record = record
        self._module = _sys.modules["warnings"] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        shown = []
        if self._record:
            shown.append("record=True")
        if self._module is not _sys.modules["warnings"]:
            shown.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        module = self._module
        self._saved = module.filters, module.showwarning, module._showwarnmsg_impl
        module.filters = module.filters[:]
        module._filters_mutated_lock_held()
        log = None
        if self._record:
            log = []
            module._showwarnmsg_impl = log.append
            module.showwarning = module._showwarning_orig
        if self._filter is not None:
            module.simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        module = self._module
        module.filters, module.showwarning, module._showwarnmsg_impl = self._saved
        module._filters_mutated_lock_held()


# ---------------------------------------------------------------- -W options

class _OptionError(Exception):
    """A -W option that makes no sense."""


def _processoptions(args):
    for arg in args:
        try:
            _setoption(arg)
        except _OptionError as error:
            print("Invalid -W option ignored:", error, file=_sys.stderr)


def _setoption(arg):
    parts = [part.strip() for part in arg.split(":")]
    if len(parts) > 5:
        raise _OptionError(f"too many fields (max 5): {arg!r}")
    action, message, category, module, line = parts + [""] * (5 - len(parts))
    action = _getaction(action)
    category = _getcategory(category)
    if message or module:
        import re
        message = re.escape(message)
        module = re.escape(module) + r"\z" if module else module
    try:
        number = int(line) if line else 0
    except (ValueError, OverflowError):
        number = -1
    if number < 0:
        raise _OptionError(f"invalid lineno {line!r}")
    filterwarnings(action, message, category, module, number)


def _getaction(action):
    if not action:
        return "default"
    for known in _ACTIONS:
        if known.startswith(action):
            return known
    raise _OptionError(f"invalid action: {action!r}")


def _getcategory(category):
    if not category:
        return Warning
    module, _, name = category.rpartition(".")
    try:
        found = __import__(module or "builtins", None, None, [name])
    except ImportError:
        raise _OptionError(f"invalid module name: {module!r}") from None
    try:
        found = getattr(found, name)
    except AttributeError:
        raise _OptionError(f"unknown warning category: {category!r}") from None
    if not issubclass(found, Warning):
        raise _OptionError(f"invalid warning category: {category!r}")
    return found


# ---------------------------------------------------------------- deprecated

class deprecated:
    """A decorator that makes the use of a class or function a warning (PEP 702).

    The warning comes when the function is called, or the class instantiated or subclassed,
    unless category is None. The text is kept as __deprecated__.
    """

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError("Expected an object of type str for 'message', not "
                            f"{type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        message, category, level = self.message, self.category, self.stacklevel + 1
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            return _deprecated_class(arg, message, category, level)
        if not callable(arg):
            raise TypeError("@deprecated decorator with non-None category must be applied to "
                            f"a class or callable, not {arg!r}")
        import functools
        import inspect

        @functools.wraps(arg)
        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=level)
            return arg(*args, **kwargs)

        if inspect.iscoroutinefunction(arg):
            wrapper = inspect.markcoroutinefunction(wrapper)
        arg.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper


def _deprecated_class(cls, message, category, level):
    import functools
    original_new = cls.__new__

    @functools.wraps(original_new)
    def __new__(kind, /, *args, **kwargs):
        if kind is cls:
            warn(message, category=category, stacklevel=level)
        if original_new is not object.__new__:
            return original_new(kind, *args, **kwargs)
        if kind.__init__ is object.__init__ and (args or kwargs):
            raise TypeError(f"{kind.__name__}() takes no arguments")
        return original_new(kind)

    cls.__new__ = staticmethod(__new__)
    own = cls.__dict__.get("__init_subclass__")
    if own is None:
        def __init_subclass__(kind, *args, **kwargs):
            warn(message, category=category, stacklevel=level)
            return super(cls, kind).__init_subclass__(*args, **kwargs)
    else:
        @functools.wraps(getattr(own, "__func__", cls.__init_subclass__))
        def __init_subclass__(kind, *args, **kwargs):
            warn(message, category=category, stacklevel=level)
            return own.__get__(None, kind)(*args, **kwargs)

    cls.__init_subclass__ = classmethod(__init_subclass__)
    cls.__deprecated__ = __new__.__deprecated__ = __init_subclass__.__deprecated__ = message
    return cls


_DEPRECATED_MSG = "{name!r} is deprecated and slated for removal in Python {remove}"


def _deprecated(name, message=_DEPRECATED_MSG, *, remove, _version=_sys.version_info):
    """Warn that name is on its way out; RuntimeError if it should be gone already."""
    when = f"{remove[0]}.{remove[1]}"
    if _version[:2] > remove or _version[:2] == remove and _version[3] != "alpha":
        raise RuntimeError(f"{name!r} was slated for removal after Python {when} alpha")
    warn(message.format(name=name, remove=when), DeprecationWarning, stacklevel=3)


_processoptions(getattr(_sys, "warnoptions", ()))
