"""The functions of os.path that are the same for all kinds of paths."""

import stat

__all__ = ["commonprefix", "exists", "getatime", "getctime", "getmtime", "getsize", "isdevdrive", "isdir",
           "isfile", "isjunction", "islink", "lexists", "samefile", "sameopenfile", "samestat", "ALLOW_MISSING"]


def _mode(path, follow=True):
    try:
        return os.stat(path, follow_symlinks=follow).st_mode
    except (OSError, ValueError):
        return 0


def exists(path):
    """Whether there is something at the path."""
    return _mode(path) != 0


def lexists(path):
    """Whether there is something at the path, a broken link included."""
    return _mode(path, False) != 0


def isfile(path):
    """Whether it is a regular file."""
    return stat.S_ISREG(_mode(path))


def isdir(s):
    """Whether it is a directory."""
    return stat.S_ISDIR(_mode(s))


def islink(path):
    """Whether it is a symbolic link."""
    return stat.S_ISLNK(_mode(path, False))


def isjunction(path):
    """False: there are none here."""
    os.fspath(path)
    return False


def isdevdrive(path):
    """False: there are none here."""
    os.fspath(path)
    return False


def getsize(filename):
    """The size of a file in bytes."""
    return os.stat(filename).st_size


def getmtime(filename):
    """When a file was last changed."""
    return os.stat(filename).st_mtime


def getatime(filename):
    """When a file was last read, as far as it is told."""
    return os.stat(filename).st_atime


def getctime(filename):
    """When what is known of a file was last changed."""
    return os.stat(filename).st_ctime


def commonprefix(m, /):
    """The longest text that all of a list of texts begin with."""
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(os.fspath, m))
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def samestat(s1, s2):
    """Whether two results of stat are of one file."""
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    """Whether two paths lead to one file."""
    os.stat(f1), os.stat(f2)  # both must exist
    return os.path.realpath(f1) == os.path.realpath(f2)


def sameopenfile(fp1, fp2):
    """Whether two descriptors are of one file: there are no descriptors."""
    return samestat(os.fstat(fp1), os.fstat(fp2))


def _splitext(p, sep, altsep, extsep):
    """The path without its extension, and the extension."""
    at = p.rfind(sep)
    if altsep:
        at = max(at, p.rfind(altsep))
    dot = p.rfind(extsep)
    if dot > at and p[at + 1:dot].strip(extsep):  # leading dots begin no extension
        return p[:dot], p[dot:]
    return p, p[:0]


def _check_arg_types(funcname, *args):
    kinds = set()
    for s in args:
        if isinstance(s, (str, bytes)):
            kinds.add(isinstance(s, str))
        else:
            raise TypeError(f"{funcname}() argument must be str, bytes, or os.PathLike object, "
                            f"not {type(s).__name__!r}") from None
    if len(kinds) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None


class ALLOW_MISSING:
    """For realpath: what is missing is no error, all else is."""

    def __repr__(self):
        return "os.path.ALLOW_MISSING"

    def __reduce__(self):
        return self.__class__.__name__


ALLOW_MISSING = object.__new__(ALLOW_MISSING)


import os  # at the end: it imports posixpath, and that this module
