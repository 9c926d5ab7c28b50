"""Lines of source files, kept once they were read. Files that modules were loaded from can
always be shown; others must be open to the program."""

import _traceback

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# By file name: (size, time of the last change, lines, path), or (function,) that gives the
# text when it is first needed. Without a time the entry is never out of date.
cache = {}
_interactive_cache = {}


def clearcache():
    """Forget all files."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """A line of a file, or '' if there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def getlines(filename, module_globals=None):
    """The lines of a file; none if it cannot be read."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def checkcache(filename=None):
    """Forget a file, or all files, if they have changed since."""
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        if entry is None or len(entry) == 1 or entry[1] is None:
            continue
        import os
        try:
            stat = os.stat(entry[3])
        except (OSError, ValueError):
            cache.pop(name, None)
            continue
        if (entry[0], entry[1]) != (stat.st_size, stat.st_mtime):
            cache.pop(name, None)


def _cut(text):
    """Lines with their ends, as a file opened as text has them."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    last = lines.pop()
    lines = [line + "\n" for line in lines]
    if last:
        lines.append(last + "\n")
    return lines


def updatecache(filename, module_globals=None):
    """Read a file anew, and return its lines."""
    entry = cache.pop(filename, None)
    if not filename:
        return []
    text = _traceback.source(filename) if isinstance(filename, str) else None
    if text is not None:
        lines = _cut(text) or ["\n"]
        cache[filename] = len(text), None, lines, filename
        return lines
    fullname = filename
    if filename.startswith("<") and filename.endswith(">"):
        if not filename.startswith("<frozen ") or module_globals is None:
            return []
        fullname = module_globals.get("__file__")
        if fullname is None:
            return []
    import os
    try:
        stat = os.stat(fullname)
    except OSError:
        lazy = entry if entry is not None and len(entry) == 1 else _make_lazycache_entry(filename, module_globals)
        if lazy is not None:
            try:
                text = lazy[0]()
            except (ImportError, OSError):
                pass
            else:
                if text is None:
                    return []
                lines = [line + "\n" for line in text.splitlines()]
                cache[filename] = len(text), None, lines, fullname
                return lines
        if os.path.isabs(filename):
            return []
        import sys
        for directory in sys.path:
            try:
                fullname = os.path.join(directory, filename)
                stat = os.stat(fullname)
                break
            except (OSError, TypeError, AttributeError, ValueError):
                pass
        else:
            return []
    except ValueError:
        return []
    try:
        lines = _read(fullname)
    except (OSError, UnicodeDecodeError, SyntaxError, LookupError):
        return []
    if not lines:
        lines = ["\n"]
    elif not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    cache[filename] = stat.st_size, stat.st_mtime, lines, fullname
    return lines


def _read(fullname):
    from _importer import decode
    with open(fullname, "rb") as file:
        return _cut(decode(file.read()))


def lazycache(filename, module_globals):
    """Remember how the text of a file can be had, if its module has a loader."""
    entry = cache.get(filename)
    if entry is not None:
        return len(entry) == 1
    entry = _make_lazycache_entry(filename, module_globals)
    if entry is not None:
        cache[filename] = entry
        return True
    return False


def _make_lazycache_entry(filename, module_globals):
    if not filename or filename.startswith("<") and filename.endswith(">"):
        return None
    if not module_globals or "__name__" not in module_globals:
        return None
    spec = module_globals.get("__spec__")
    name = getattr(spec, "name", None) or module_globals["__name__"]
    loader = getattr(spec, "loader", None)
    if loader is None:
        loader = module_globals.get("__loader__")
    get_source = getattr(loader, "get_source", None)
    if not name or not get_source:
        return None

    def get_lines():
        return get_source(name)
    return (get_lines,)


def _make_key(code):
    return code.co_filename, code.co_qualname, code.co_firstlineno


def _getlines_from_code(code):
    entry = _interactive_cache.get(_make_key(code))
    return [] if entry is None or len(entry) == 1 else entry[2]


def _getline_from_code(code, lineno):
    lines = _getlines_from_code(code)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def _register_code(code, string, name):
    _interactive_cache[_make_key(code)] = (len(string), None, [line + "\n" for line in string.splitlines()], name)
