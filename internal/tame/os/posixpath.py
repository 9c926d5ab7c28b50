"""Paths as text: joining, splitting and normalizing them, and asking what is there. The
present directory is the root of the tree."""

__all__ = ["normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext", "basename", "dirname",
           "commonprefix", "getsize", "getmtime", "getatime", "getctime", "islink", "exists", "lexists",
           "isdir", "isfile", "ismount", "expanduser", "expandvars", "normpath", "abspath", "samefile",
           "sameopenfile", "samestat", "curdir", "pardir", "sep", "pathsep", "defpath", "altsep", "extsep",
           "devnull", "realpath", "supports_unicode_filenames", "relpath", "commonpath", "isjunction",
           "isdevdrive", "ALLOW_MISSING"]

# Before the imports: os, which they lead to, reads these.
curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = False

import stat
import genericpath
from genericpath import *


def _get_sep(path):
    return b"/" if isinstance(path, bytes) else "/"


def normcase(s):
    """The path itself: case counts."""
    return os.fspath(s)


def isabs(s):
    """Whether the path begins at the root."""
    s = os.fspath(s)
    return s.startswith(_get_sep(s))


def join(a, *p):
    """Join parts of a path; an absolute part drops what stands before it."""
    a = os.fspath(a)
    slash = _get_sep(a)
    path = a
    try:
        for part in p:
            part = os.fspath(part)
            if part.startswith(slash):
                path = part
            elif not path or path.endswith(slash):
                path += part
            else:
                path += slash + part
    except (TypeError, AttributeError, BytesWarning):
        genericpath._check_arg_types("join", a, *map(_maybe_path, p))
        raise
    return path


def _maybe_path(part):
    try:
        return os.fspath(part)
    except TypeError:
        return part


def split(p):
    """The directory and the last name of a path."""
    p = os.fspath(p)
    slash = _get_sep(p)
    i = p.rfind(slash) + 1
    head, tail = p[:i], p[i:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    """The path without its extension, and the extension."""
    p = os.fspath(p)
    if isinstance(p, bytes):
        return genericpath._splitext(p, b"/", None, b".")
    return genericpath._splitext(p, "/", None, ".")


def splitdrive(p):
    """('', path): there are no drives."""
    p = os.fspath(p)
    return p[:0], p


def splitroot(p):
    """('', the slashes of the root, the rest)."""
    p = os.fspath(p)
    slash = _get_sep(p)
    empty = p[:0]
    if p[:1] != slash:
        return empty, empty, p
    if p[1:2] != slash or p[2:3] == slash:
        return empty, slash, p[1:]
    return empty, p[:2], p[2:]  # two slashes, no more and no less, may mean something else


def basename(p):
    """The last name of a path."""
    p = os.fspath(p)
    return p[p.rfind(_get_sep(p)) + 1:]


def dirname(p):
    """The directory of a path."""
    return split(p)[0]


def ismount(path):
    """Whether a grant is mounted at the path, or it is the root."""
    if isinstance(path, int) or not exists(path):
        return False
    return len([x for x in os.fsdecode(abspath(path)).split("/") if x]) <= 1


def expanduser(path):
    """~ at the beginning is the variable HOME, if it is set; there are no other users."""
    path = os.fspath(path)
    slash = _get_sep(path)
    tilde = b"~" if isinstance(path, bytes) else "~"
    if not path.startswith(tilde):
        return path
    i = path.find(slash, 1)
    if i < 0:
        i = len(path)
    if i != 1 or "HOME" not in os.environ:
        return path
    home = os.environ["HOME"]
    if isinstance(path, bytes):
        home = os.fsencode(home)
    return home.rstrip(slash) + path[i:] or slash


def expandvars(path):
    """Put variables of the environment in the place of $name and ${name}."""
    path = os.fspath(path)
    as_bytes = isinstance(path, bytes)
    text = os.fsdecode(path) if as_bytes else path
    out = []
    at = 0
    while True:
        i = text.find("$", at)
        if i < 0:
            break
        out.append(text[at:i])
        at = i + 1
        if text.startswith("{", at):
            end = text.find("}", at)
            name, after = (None, at) if end < 0 else (text[at + 1:end], end + 1)
        else:
            after = at
            while after < len(text) and (text[after] == "_" or text[after].isascii() and text[after].isalnum()):
                after += 1
            name = text[at:after] or None
        value = None if name is None else os.environ.get(name)
        if value is None:
            out.append("$" + text[at:after])
        else:
            out.append(value)
        at = after
    text = "".join(out) + text[at:]
    return os.fsencode(text) if as_bytes else text


def normpath(path):
    """The path without double slashes, . and .., as far as the text tells."""
    path = os.fspath(path)
    if isinstance(path, bytes):
        slash, dot, up = b"/", b".", b".."
    else:
        slash, dot, up = "/", ".", ".."
    if not path:
        return dot
    _, root, rest = splitroot(path)
    kept = []
    for part in rest.split(slash):
        if not part or part == dot:
            continue
        if part != up or not root and not kept or kept and kept[-1] == up:
            kept.append(part)
        elif kept:
            kept.pop()
    return root + slash.join(kept) or dot


def abspath(path):
    """The path from the root."""
    path = os.fspath(path)
    if not path.startswith(_get_sep(path)):
        path = join(os.getcwdb() if isinstance(path, bytes) else os.getcwd(), path)
    return normpath(path)


def realpath(filename, /, *, strict=False):
    """The path from the root. Links are followed by the granted directories, not here."""
    path = abspath(filename)
    if strict is True:
        os.stat(path)
    elif strict is ALLOW_MISSING:
        try:
            os.stat(path)
        except FileNotFoundError:
            pass
    return path


def relpath(path, start=None):
    """The path as it is seen from another."""
    path = os.fspath(path)
    if not path:
        raise ValueError("no path specified")
    if isinstance(path, bytes):
        dot, slash, up = b".", b"/", b".."
    else:
        dot, slash, up = ".", "/", ".."
    start = dot if start is None else os.fspath(start)
    try:
        a = [x for x in abspath(start).split(slash) if x]
        b = [x for x in abspath(path).split(slash) if x]
        i = len(commonprefix([a, b]))
        return slash.join([up] * (len(a) - i) + b[i:]) or dot
    except (TypeError, AttributeError, BytesWarning, DeprecationWarning):
        genericpath._check_arg_types("relpath", path, start)
        raise


def commonpath(paths):
    """The longest path that all of some paths are in."""
    paths = tuple(map(os.fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    slash, dot = (b"/", b".") if isinstance(paths[0], bytes) else ("/", ".")
    try:
        if len({p.startswith(slash) for p in paths}) != 1:
            raise ValueError("Can't mix absolute and relative paths") from None
        parts = [[x for x in p.split(slash) if x and x != dot] for p in paths]
        low, high = min(parts), max(parts)
        common = low
        for i, part in enumerate(low):
            if part != high[i]:
                common = low[:i]
                break
        root = slash if paths[0].startswith(slash) else slash[:0]
        return root + slash.join(common)
    except (TypeError, AttributeError):
        genericpath._check_arg_types("commonpath", *paths)
        raise


import os  # at the end: it imports this module
