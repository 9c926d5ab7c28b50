"""Paths of Windows as text: drives, shares and backslashes. Nothing is looked up by them
here; what asks for files goes by the present directory and the granted tree."""

__all__ = ["normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext", "basename", "dirname",
           "commonprefix", "getsize", "getmtime", "getatime", "getctime", "islink", "exists", "lexists",
           "isdir", "isfile", "ismount", "isreserved", "expanduser", "expandvars", "normpath", "abspath",
           "curdir", "pardir", "sep", "pathsep", "defpath", "altsep", "extsep", "devnull", "realpath",
           "supports_unicode_filenames", "relpath", "samefile", "sameopenfile", "samestat", "commonpath",
           "isjunction", "isdevdrive", "ALLOW_MISSING"]

curdir = "."
pardir = ".."
extsep = "."
sep = "\\"
pathsep = ";"
altsep = "/"
defpath = ".;C:\\bin"
devnull = "nul"
supports_unicode_filenames = False

import genericpath
import os
from genericpath import *
from posixpath import isdevdrive, isjunction, ismount


def _words(path):
    """The separators, the dot and the colon, in the path's own type; empty last."""
    if isinstance(path, bytes):
        return b"\\", b"/", b".", b":", b""
    return "\\", "/", ".", ":", ""


def normcase(s):
    """The path in lower case, with backslashes."""
    s = os.fspath(s)
    if not s:
        return s
    if isinstance(s, bytes):
        return os.fsencode(os.fsdecode(s).replace("/", "\\").lower())
    return s.replace("/", "\\").lower()


def isabs(s):
    """Whether a path has a drive and a root, or is a share's or a device's."""
    s = os.fspath(s)
    back, slash, dot, colon, empty = _words(s)
    s = s[:3].replace(slash, back)
    return s[1:3] == colon + back or s[:2] == back + back


def join(path, /, *paths):
    """Join paths: one with a root begins anew, on its own drive if it has one."""
    path = os.fspath(path)
    back, slash, dot, colon, empty = _words(path)
    both = back + slash
    try:
        drive, root, rest = splitroot(path)
        for p in paths:
            p_drive, p_root, p_rest = splitroot(p)
            if p_root:
                if p_drive or not drive:
                    drive = p_drive
                root, rest = p_root, p_rest
                continue
            if p_drive and p_drive != drive:
                if p_drive.lower() != drive.lower():
                    drive, root, rest = p_drive, p_root, p_rest
                    continue
                drive = p_drive  # the same, spelt otherwise
            if rest and rest[-1:] not in (back, slash):
                rest += back
            rest += p_rest
    except (TypeError, AttributeError, BytesWarning):
        genericpath._check_arg_types("join", path, *paths)
        raise
    if rest and not root and drive and drive[-1:] not in (colon, back, slash):
        return drive + back + rest  # a share needs a separator
    return drive + root + rest


def splitdrive(p):
    """The drive or the share, and the rest."""
    drive, root, rest = splitroot(p)
    return drive, root + rest


def splitroot(p):
    """The drive or the share, the root, and the rest."""
    p = os.fspath(p)
    back, slash, dot, colon, empty = _words(p)
    norm = p.replace(slash, back)
    if norm[:1] == back:
        if norm[1:2] != back:
            return empty, p[:1], p[1:]
        # \\server\share\rest, \\?\UNC\server\share\rest, \\.\device\rest
        unc = b"\\\\?\\UNC\\" if isinstance(p, bytes) else "\\\\?\\UNC\\"
        begin = 8 if norm[:8].upper() == unc else 2
        end = norm.find(back, begin)
        if end < 0:
            return p, empty, empty
        end = norm.find(back, end + 1)
        if end < 0:
            return p, empty, empty
        return p[:end], p[end:end + 1], p[end + 1:]
    if norm[1:2] == colon:
        if norm[2:3] == back:
            return p[:2], p[2:3], p[3:]
        return p[:2], empty, p[2:]
    return empty, empty, p


def split(p):
    """The directory and the last name of a path."""
    p = os.fspath(p)
    back, slash, dot, colon, empty = _words(p)
    drive, root, rest = splitroot(p)
    i = max(rest.rfind(back), rest.rfind(slash)) + 1
    return drive + root + rest[:i].rstrip(back + slash), rest[i:]


def splitext(p):
    """The path without its extension, and the extension."""
    p = os.fspath(p)
    back, slash, dot, colon, empty = _words(p)
    return genericpath._splitext(p, back, slash, dot)


def basename(p):
    """The last name of a path."""
    return split(p)[1]


def dirname(p):
    """The directory of a path."""
    return split(p)[0]


_RESERVED_CHARACTERS = frozenset({chr(i) for i in range(32)} | set('"*:<>?|/\\'))
_RESERVED_NAMES = frozenset({"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
                            | {f"{name}{digit}" for name in ("COM", "LPT") for digit in "123456789\xb9\xb2\xb3"})


def isreserved(path):
    """Whether a name of a path is kept by the system."""
    path = os.fsdecode(splitroot(path)[2]).replace(altsep, sep)
    return any(_is_reserved(name) for name in reversed(path.split(sep)))


def _is_reserved(name):
    if name[-1:] in (".", " "):
        return name not in (".", "..")
    if _RESERVED_CHARACTERS.intersection(name):
        return True
    return name.partition(".")[0].rstrip(" ").upper() in _RESERVED_NAMES


def expanduser(path):
    """Put a home directory for ~ and ~user, as far as the environment tells."""
    path = os.fspath(path)
    back, slash, dot, colon, empty = _words(path)
    tilde = b"~" if isinstance(path, bytes) else "~"
    if not path.startswith(tilde):
        return path
    end = 1
    while end < len(path) and path[end:end + 1] not in (back, slash):
        end += 1
    if "USERPROFILE" in os.environ:
        home = os.environ["USERPROFILE"]
    elif "HOMEPATH" in os.environ:
        home = join(os.environ.get("HOMEDRIVE", ""), os.environ["HOMEPATH"])
    else:
        return path
    if end != 1:  # ~user: beside the own one, if that is named after the user
        user = os.fsdecode(path[1:end])
        own = os.environ.get("USERNAME")
        if user != own:
            if own != basename(home):
                return path
            home = join(dirname(home), user)
    if isinstance(path, bytes):
        home = os.fsencode(home)
    return home + path[end:]


def expandvars(path):
    """Put values of the environment for $name, ${name} and %name%; '…' keeps its text, and
    $$ and %% are one."""
    import re
    path = os.fspath(path)
    as_bytes = isinstance(path, bytes)
    text = os.fsdecode(path) if as_bytes else path
    if "$" not in text and "%" not in text:
        return path

    def value(found):
        whole = found[0]
        if whole[0] == "'" or whole in ("$$", "%%"):
            return whole if whole[0] == "'" else whole[0]
        name = found[1] if found[1] is not None else found[2] if found[2] is not None else found[3]
        return os.environ.get(name, whole)
    text = re.sub(r"'[^']*'?|\$\$|%%|%([^%]*)%|\$\{([^}]*)\}|\$([-\w]+)", value, text, flags=re.ASCII)
    return os.fsencode(text) if as_bytes else text


def normpath(path):
    """The path without what changes nothing: double separators, '.' and 'x\\..'."""
    path = os.fspath(path)
    back, slash, dot, colon, empty = _words(path)
    drive, root, rest = splitroot(path.replace(slash, back))
    parts = []
    for name in rest.split(back):
        if name == empty or name == dot:
            continue
        if name == dot + dot and (root or parts):
            if parts and parts[-1] != dot + dot:
                parts.pop()
                continue
            if root:
                continue
        parts.append(name)
    return drive + root + back.join(parts) or dot


def abspath(path):
    """The path from the root, as seen from the present directory."""
    path = os.fspath(path)
    if not isabs(path):
        here = os.getcwdb() if isinstance(path, bytes) else os.getcwd()
        path = join(here, path)
    return normpath(path)


def realpath(path, /, *, strict=False):
    """The same as abspath(): links are not followed."""
    return abspath(path)


def relpath(path, start=None):
    """The path as seen from start."""
    path = os.fspath(path)
    if not path:
        raise ValueError("no path specified")
    back, slash, dot, colon, empty = _words(path)
    start = dot if start is None else os.fspath(start)
    try:
        from_drive, _, from_rest = splitroot(abspath(start))
        drive, _, rest = splitroot(abspath(path))
        if normcase(from_drive) != normcase(drive):
            raise ValueError(f"path is on mount {drive!r}, start on mount {from_drive!r}")
        here, there = ([n for n in r.split(back) if n] for r in (from_rest, rest))
        same = 0
        while same < min(len(here), len(there)) and normcase(here[same]) == normcase(there[same]):
            same += 1
        names = [dot + dot] * (len(here) - same) + there[same:]
        return back.join(names) or dot
    except (TypeError, ValueError, AttributeError, BytesWarning, DeprecationWarning):
        genericpath._check_arg_types("relpath", path, start)
        raise


def commonpath(paths):
    """The longest path that all begin with."""
    paths = tuple(map(os.fspath, paths))
    if not paths:
        raise ValueError("commonpath() arg is an empty iterable")
    back, slash, dot, colon, empty = _words(paths[0])
    try:
        split_all = [splitroot(p.replace(slash, back).lower()) for p in paths]
        if len({drive for drive, _, _ in split_all}) != 1:
            raise ValueError("Paths don't have the same drive")
        drive, root, rest = splitroot(paths[0].replace(slash, back))
        if len({r for _, r, _ in split_all}) != 1:
            if drive:
                raise ValueError("Can't mix absolute and relative paths")
            raise ValueError("Can't mix rooted and not-rooted paths")
        names = [n for n in rest.split(back) if n and n != dot]
        every = [[n for n in r.split(back) if n and n != dot] for _, _, r in split_all]
        low, high = min(every), max(every)
        same = 0
        while same < min(len(low), len(high)) and low[same] == high[same]:
            same += 1
        return drive + root + back.join(names[:same])
    except (TypeError, AttributeError):
        genericpath._check_arg_types("commonpath", *paths)
        raise
