"""Paths that nothing is looked up by: PurePath and its two kinds."""

import fnmatch
import functools
import ntpath
import operator
import os
import posixpath
import re
from collections.abc import Sequence
from glob import translate

__all__ = ["PurePath", "PurePosixPath", "PureWindowsPath"]


@functools.lru_cache(maxsize=512)
def _matcher(pattern, ignore_case, whole, sep):
    """The match method of a pattern: for a name, or for a whole path."""
    if whole:
        text = translate(pattern, recursive=True, include_hidden=True, seps=sep)
    else:
        text = fnmatch.translate(pattern)
    return re.compile(text, re.IGNORECASE if ignore_case else 0).match


class _Parents(Sequence):
    """The directories around a path, the innermost first."""

    def __init__(self, path):
        self._path = path
        self._count = len(path._tail)

    def __len__(self):
        return self._count

    def __getitem__(self, at):
        if isinstance(at, slice):
            return tuple(self[i] for i in range(*at.indices(len(self))))
        if at >= len(self) or at < -len(self):
            raise IndexError(at)
        if at < 0:
            at += len(self)
        return self._path._cut(len(self) - at - 1)

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


_Parents.__name__ = _Parents.__qualname__ = "_PathParents"
_Parents.__module__ = "pathlib"


class PurePath:
    """A path as text, of the present system or, by its two classes, of one of them.

    Joined by /, compared by its parts. Nothing is looked up.
    """

    __slots__ = ("_given", "_drive", "_rooted", "_names", "_text", "_key", "_hashed")
    parser = os.path

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PureWindowsPath if os.name == "nt" else PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        texts = []
        for arg in args:
            if isinstance(arg, PurePath):
                if arg.parser is not self.parser:
                    texts.append(arg.as_posix())
                else:
                    texts.extend(arg._given)
                continue
            try:
                text = os.fspath(arg)
            except TypeError:
                text = arg
            if not isinstance(text, str):
                raise TypeError("argument should be a str or an os.PathLike object where __fspath__ "
                                f"returns a str, not {type(text).__name__!r}")
            texts.append(text)
        self._given = texts

    def with_segments(self, *pathsegments):
        """Make a path of the same kind. Subclasses with further state override it."""
        return type(self)(*pathsegments)

    # --- parts

    def _parse(self):
        parser = self.parser
        given = self._given
        # What the paths were, joined: _raw_path of CPython.
        text = "" if not given else given[0] if len(given) == 1 else parser.join(*given)
        if parser.altsep:
            text = text.replace(parser.altsep, parser.sep)
        drive, root, rest = parser.splitroot(text)
        if not root and drive.startswith(parser.sep) and not drive.endswith(parser.sep):
            parts = drive.split(parser.sep)
            if len(parts) == 4 and parts[2] not in ("", "?", ".") or len(parts) == 6:
                root = parser.sep  # a share has one
        self._drive, self._rooted = drive, root
        self._names = [name for name in rest.split(parser.sep) if name and name != "."]

    @property
    def _raw_path(self):
        given = self._given
        return "" if not given else given[0] if len(given) == 1 else self.parser.join(*given)

    @property
    def _tail(self):
        try:
            return self._names
        except AttributeError:
            self._parse()
            return self._names

    def _from(self, drive, root, names):
        """A path of the same kind from its parts."""
        path = self.with_segments(self._join(drive, root, names))
        path._drive, path._rooted, path._names = drive, root, names
        return path

    def _cut(self, count):
        return self._from(self.drive, self.root, self._tail[:count])

    def _join(self, drive, root, names):
        sep = self.parser.sep
        if drive or root:
            return drive + root + sep.join(names)
        if names and self.parser.splitdrive(names[0])[0]:
            return sep.join(["."] + names)  # else a name with a colon would be a drive
        return sep.join(names)

    @property
    def drive(self):
        """The drive or the share; '' on POSIX systems."""
        try:
            return self._drive
        except AttributeError:
            self._parse()
            return self._drive

    @property
    def root(self):
        """The root: '', or a separator."""
        try:
            return self._rooted
        except AttributeError:
            self._parse()
            return self._rooted

    @property
    def anchor(self):
        """Drive and root."""
        return self.drive + self.root

    @property
    def parts(self):
        """The anchor, if there is one, and the names, as a tuple."""
        if self.drive or self.root:
            return (self.drive + self.root, *self._tail)
        return tuple(self._tail)

    @property
    def parent(self):
        """The directory around."""
        names = self._tail
        return self._from(self.drive, self.root, names[:-1]) if names else self

    @property
    def parents(self):
        """The directories around, the innermost first."""
        return _Parents(self)

    @property
    def name(self):
        """The last name, '' if there is none."""
        names = self._tail
        return names[-1] if names else ""

    @property
    def suffix(self):
        """The last extension of the name, with its dot."""
        return self.parser.splitext(self.name)[1]

    @property
    def suffixes(self):
        """All extensions of the name."""
        found, stem = [], self.name
        while True:
            stem, suffix = self.parser.splitext(stem)
            if not suffix:
                return found[::-1]
            found.append(suffix)

    @property
    def stem(self):
        """The name without its last extension."""
        return self.parser.splitext(self.name)[0]

    # --- other names

    def with_name(self, name):
        """The path with another name."""
        parser = self.parser
        if not name or parser.sep in name or parser.altsep and parser.altsep in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        names = self._tail
        if not names:
            raise ValueError(f"{self!r} has an empty name")
        return self._from(self.drive, self.root, names[:-1] + [name])

    def with_stem(self, stem):
        """The path with another name before the same extension."""
        suffix = self.suffix
        if suffix and not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        """The path with another extension, or without one."""
        stem = self.stem
        if not stem:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and not suffix.startswith("."):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(stem + suffix)

    # --- joining

    def joinpath(self, *pathsegments):
        """The path with others behind it; one with a root begins anew."""
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    # --- as text

    def __str__(self):
        try:
            return self._text
        except AttributeError:
            self._text = self._join(self.drive, self.root, self._tail) or "."
            return self._text

    def __fspath__(self):
        return str(self)

    def __repr__(self):
        return f"{type(self).__name__}({self.as_posix()!r})"

    def __bytes__(self):
        """The path in the encoding of the file system."""
        return os.fsencode(self)

    def as_posix(self):
        """The path with slashes."""
        return str(self).replace(self.parser.sep, "/")

    def as_uri(self):
        """The path as a file: URI. Use Path.as_uri()."""
        import warnings
        warnings._deprecated("pathlib.PurePath.as_uri",
                             "pathlib.PurePath.as_uri() is deprecated and scheduled for removal in Python {remove}. "
                             "Use pathlib.Path.as_uri().", remove=(3, 19))
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        return self._uri()

    def _uri(self):
        from urllib.parse import quote_from_bytes
        drive = self.drive
        if len(drive) == 2 and drive[1] == ":":
            begin, path = "file:///" + drive, self.as_posix()[2:]
        elif drive:
            begin, path = "file:", self.as_posix()
        else:
            begin, path = "file://", str(self)
        return begin + quote_from_bytes(os.fsencode(path))

    # --- comparing

    @property
    def _str_normcase(self):
        text = str(self)
        return text if self.parser is posixpath else text.lower()

    @property
    def _parts_normcase(self):
        try:
            return self._key
        except AttributeError:
            self._key = self._str_normcase.split(self.parser.sep)
            return self._key

    def __hash__(self):
        try:
            return self._hashed
        except AttributeError:
            self._hashed = hash(self._str_normcase)
            return self._hashed

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._str_normcase == other._str_normcase and self.parser is other.parser

    def __lt__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._parts_normcase < other._parts_normcase

    def __le__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._parts_normcase <= other._parts_normcase

    def __gt__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._parts_normcase > other._parts_normcase

    def __ge__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._parts_normcase >= other._parts_normcase

    def __reduce__(self):
        return self.__class__, tuple(self._given)

    # --- questions

    def is_absolute(self):
        """Whether the path begins at a root, and a drive where there are drives."""
        if self.parser is posixpath:
            return any(text.startswith("/") for text in self._given)
        return self.parser.isabs(self)

    def is_reserved(self):
        """Whether Windows keeps a name of the path. Use os.path.isreserved()."""
        import warnings
        warnings._deprecated("pathlib.PurePath.is_reserved",
                             "pathlib.PurePath.is_reserved() is deprecated and scheduled for removal in Python {remove}. "
                             "Use os.path.isreserved() to detect reserved paths on Windows.", remove=(3, 15))
        return self.parser is ntpath and ntpath.isreserved(self)

    def is_relative_to(self, other):
        """Whether the path is other or below it."""
        if not hasattr(other, "with_segments"):
            other = self.with_segments(other)
        return other == self or other in self.parents

    def relative_to(self, other, *, walk_up=False):
        """The path as seen from other; with walk_up also by '..'."""
        if not hasattr(other, "with_segments"):
            other = self.with_segments(other)
        for up, path in enumerate([other, *other.parents]):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if path.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        return self._from("", "", [".."] * up + self._tail[len(path._tail):])

    def match(self, path_pattern, *, case_sensitive=None):
        """Whether the end of the path matches a pattern, all of it if that is absolute."""
        if not hasattr(path_pattern, "with_segments"):
            path_pattern = self.with_segments(path_pattern)
        if case_sensitive is None:
            case_sensitive = self.parser is posixpath
        parts, patterns = self.parts[::-1], path_pattern.parts[::-1]
        if not patterns:
            raise ValueError("empty pattern")
        if len(parts) < len(patterns) or len(parts) > len(patterns) and path_pattern.anchor:
            return False
        for part, pattern in zip(parts, patterns):
            if _matcher(pattern, not case_sensitive, False, "")(part) is None:
                return False
        return True

    def full_match(self, pattern, *, case_sensitive=None):
        """Whether the whole path matches a pattern, in which ** is any number of names."""
        if not hasattr(pattern, "with_segments"):
            pattern = self.with_segments(pattern)
        if case_sensitive is None:
            case_sensitive = self.parser is posixpath
        # An empty path is '', not '.', so that ** matches it.
        path = str(self) if self.parts else ""
        text = str(pattern) if pattern.parts else ""
        return _matcher(text, not case_sensitive, True, self.parser.sep)(path) is not None


class PurePosixPath(PurePath):
    """A path of a POSIX system."""

    __slots__ = ()
    parser = posixpath


class PureWindowsPath(PurePath):
    """A path of Windows."""

    __slots__ = ()
    parser = ntpath


for _class in (PurePath, PurePosixPath, PureWindowsPath):
    _class.__module__ = "pathlib"
    os.PathLike.register(_class)
del _class
