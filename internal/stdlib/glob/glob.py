"""Paths that match a pattern as in a shell.

*  any characters of a name, ? one, [seq] one of seq, ** (if recursive) any directories.
Names that begin with a dot are matched by patterns that begin with one, unless hidden names
are included.
"""

import os as _os
import re as _re
from fnmatch import _translate as _fnmatch_translate, filter as _filter
from stat import S_ISDIR as _S_ISDIR

__all__ = ["glob", "iglob", "escape", "translate"]

magic_check = _re.compile("([*?[])")
magic_check_bytes = _re.compile(b"([*?[])")


def has_magic(s):
    """Whether a path has characters that make it a pattern."""
    check = magic_check_bytes if isinstance(s, bytes) else magic_check
    return check.search(s) is not None


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return the list of paths that match pathname.

    root_dir is where relative patterns begin, dir_fd an open directory for the same. With
    recursive, ** matches any directories and files; with include_hidden, * ? and ** match
    names that begin with a dot too.
    """
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive,
                      include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """Return an iterator of the paths that glob() lists."""
    root = pathname[:0] if root_dir is None else _os.fspath(root_dir)
    search = _Search(dir_fd, recursive, include_hidden)
    return search.run(pathname, root)


def escape(pathname):
    """Put the special characters of a path in brackets, so that it matches itself."""
    drive, rest = _os.path.splitdrive(pathname)
    if isinstance(rest, bytes):
        return drive + magic_check_bytes.sub(rb"[\1]", rest)
    return drive + magic_check.sub(r"[\1]", rest)


class _Search:
    """The settings of one call."""

    def __init__(self, dir_fd, recursive, hidden):
        self.dir_fd, self.recursive, self.hidden = dir_fd, recursive, hidden

    def run(self, pattern, root):
        # ** stands for the directory itself first: an empty path, which is left out.
        skip = not pattern or self.is_recursive(pattern[:2])
        for path in self.paths(pattern, root, False):
            if skip and not path:
                skip = False
                continue
            skip = False
            yield path

    def is_recursive(self, pattern):
        return self.recursive and pattern in ("**", b"**")

    def paths(self, pattern, root, only_dirs):
        head, tail = _os.path.split(pattern)
        if not has_magic(pattern):
            if self.exists(_join(root, pattern)) if tail else self.is_dir(_join(root, head)):
                yield pattern
            return
        names = self.subtree if self.is_recursive(tail) else self.matching if has_magic(tail) else self.exact
        if not head:
            yield from names(root, tail, only_dirs)
            return
        heads = self.paths(head, root, True) if head != pattern and has_magic(head) else [head]
        for head in heads:
            for name in names(_join(root, head), tail, only_dirs):
                yield _os.path.join(head, name)

    def matching(self, directory, pattern, only_dirs):
        names = self.names(directory, only_dirs)
        if not self.hidden and not _is_hidden(pattern):
            names = [name for name in names if not _is_hidden(name)]
        return _filter(names, pattern)

    def exact(self, directory, name, only_dirs):
        found = self.exists(_join(directory, name)) if name else self.is_dir(directory)
        return [name] if found else []

    def subtree(self, directory, pattern, only_dirs):
        if not directory or self.is_dir(directory):
            yield pattern[:0]
        # The directories whose names are still to be told, innermost last.
        stack = [(pattern[:0], iter(self.names(directory, only_dirs)))]
        while stack:
            path, names = stack[-1]
            for name in names:
                if self.hidden or not _is_hidden(name):
                    below = _join(path, name)
                    yield below
                    inner = _join(directory, below)
                    stack.append((below, iter(self.names(inner, only_dirs))))
                    break
            else:
                stack.pop()

    def names(self, directory, only_dirs):
        """The names in a directory; none if it cannot be read."""
        is_bytes = isinstance(directory, bytes)
        names = []
        fd = None
        try:
            if self.dir_fd is not None:
                where = self.dir_fd
                if directory:
                    fd = where = _os.open(directory, _os.O_RDONLY | getattr(_os, "O_DIRECTORY", 0), dir_fd=where)
            else:
                where = directory or (b"." if is_bytes else ".")
            try:
                with _os.scandir(where) as entries:
                    for entry in entries:
                        try:
                            if not only_dirs or entry.is_dir():
                                name = entry.name
                                names.append(_os.fsencode(name) if is_bytes and isinstance(name, str) else name)
                        except OSError:
                            pass
            finally:
                if fd is not None:
                    _os.close(fd)
        except OSError:
            pass
        return names

    def exists(self, path):
        if self.dir_fd is None:
            return _os.path.lexists(path)
        try:
            _os.lstat(path, dir_fd=self.dir_fd)
        except (OSError, ValueError):
            return False
        return True

    def is_dir(self, path):
        if self.dir_fd is None:
            return _os.path.isdir(path)
        try:
            return _S_ISDIR(_os.stat(path, dir_fd=self.dir_fd).st_mode)
        except (OSError, ValueError):
            return False


def _join(directory, name):
    if not directory or not name:
        return directory or name
    return _os.path.join(directory, name)


def _is_hidden(name):
    return name[0] in (".", 46)


def _deprecated(name):
    import warnings
    warnings._deprecated(
        f"glob.{name}", "{name} is deprecated and will be removed in Python {remove}. Use "
        "glob.glob and pass a directory to its root_dir argument instead.", remove=(3, 15))


def glob0(dirname, pattern):
    """[pattern] if dirname has a file of that name, else []. Deprecated."""
    _deprecated("glob0")
    return _Search(None, False, False).exact(dirname, pattern, False)


def glob1(dirname, pattern):
    """The names in dirname that match pattern. Deprecated."""
    _deprecated("glob1")
    return _Search(None, False, False).matching(dirname, pattern, False)


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """Return a regular expression for a pattern of paths.

    seps are the characters that part the names of a path; those of the system are the
    default.
    """
    if not seps:
        seps = (_os.path.sep, _os.path.altsep) if _os.path.altsep else _os.path.sep
    escaped = "".join([_re.escape(c) for c in seps])
    sep = f"[{escaped}]" if len(seps) > 1 else escaped
    inner = f"[^{escaped}]"
    if include_hidden:
        last = f"{inner}+"
        segment = last + sep
        segments = f"(?:.+{sep})?"
        last_segments = ".*"
    else:
        last = f"[^{escaped}.]{inner}*"
        segment = last + sep
        segments = f"(?:{segment})*"
        last_segments = f"{segments}(?:{last})?"
    out = []
    names = _re.split(sep, pat)
    end = len(names) - 1
    for i, name in enumerate(names):
        if name == "*":
            out.append(segment if i < end else last)
        elif recursive and name == "**":
            if i == end:
                out.append(last_segments)
            elif names[i + 1] != "**":
                out.append(segments)
        else:
            if name:
                if not include_hidden and name[0] in "*?":
                    out.append(r"(?!\.)")
                out.extend(_fnmatch_translate(name, inner + "*", inner)[0])
            if i < end:
                out.append(sep)
    return rf"(?s:{''.join(out)})\z"


# What follows is what the pathlib of a library imports. It has no use without one.
_no_recurse_symlinks = object()


class _GlobberBase:
    """Finds the paths below one that match the names of a pattern, which come reversed.

    Subclasses say how to look at a tree: lexists(path), scandir(path), which gives
    (entry, name, path) for each child, and concat_path(path, text).
    """

    def __init__(self, sep, case_sensitive, case_pedantic=False, recursive=False):
        self.sep = sep
        self.case_sensitive = case_sensitive
        self.case_pedantic = case_pedantic
        self.recursive = recursive

    def compile(self, pat, altsep=None):
        """The match method for a pattern."""
        seps = (self.sep, altsep) if altsep else self.sep
        text = translate(pat, recursive=self.recursive, include_hidden=True, seps=seps)
        return _re.compile(text, 0 if self.case_sensitive else _re.IGNORECASE).match

    def selector(self, parts):
        """A function that iterates over the paths below its argument that match parts."""
        steps = []
        while parts:
            steps.append(self._step(parts.pop(), parts))
        return lambda path, exists=False: self._select(steps, 0, path, exists)

    def _step(self, part, rest):
        """(what to do, with what, whether it is over) for a name; it may take more of rest.

        What to do: "add" text, "keep" is the same for a path that stays known to exist;
        "list" the children that match; "walk" all that is below.
        """
        if self.recursive and part == "**":
            while rest and rest[-1] == "**":
                rest.pop()
            if self.recursive is not _no_recurse_symlinks:
                # One expression for all names up to a special one: nothing is walked twice,
                # so nothing is found twice.
                while rest and rest[-1] not in _special:
                    part += self.sep + rest.pop()
            return "walk", None if part == "**" else self.compile(part), not rest
        if part in _special:
            return "keep", part + self.sep if rest else part, not rest
        if self.case_pedantic or has_magic(part):
            return "list", None if part == "*" else self.compile(part), not rest
        return "add", part + self.sep if rest else part, not rest

    def _select(self, steps, at, path, exists):
        for at in range(at, len(steps)):
            kind, what, last = steps[at]
            if kind == "list":
                yield from self._list(steps, at, path)
                return
            if kind == "walk":
                yield from self._walk(steps, at, path, exists)
                return
            path = self.concat_path(path, what)
            exists = exists and kind == "keep"
        if exists or self.lexists(path):
            yield path

    def _list(self, steps, at, path):
        _, match, last = steps[at]
        for entry, name, child in self._children(path):
            if match is not None and not match(name):
                continue
            if last:
                yield child
            elif _is_directory(entry, True):
                yield from self._select(steps, at + 1, self.concat_path(child, self.sep), True)

    def _walk(self, steps, at, path, exists):
        _, match, last = steps[at]
        follow = self.recursive is not _no_recurse_symlinks
        begin = len(str(path))
        if match is None or match(str(path), begin):
            yield from self._select(steps, at + 1, path, exists)
        todo = [path]
        while todo:
            for entry, _, child in self._children(todo.pop()):
                directory = _is_directory(entry, follow)
                if not directory and not last:
                    continue
                text = str(child)
                if not last:
                    child = self.concat_path(child, self.sep)
                if match is None or match(text, begin):
                    if last:
                        yield child
                    else:
                        yield from self._select(steps, at + 1, child, True)
                if directory:
                    todo.append(child)

    def _children(self, path):
        """The children of path, none if it cannot be read."""
        try:
            return self.scandir(path)
        except OSError:
            return ()


_special = ("", ".", "..")


def _is_directory(entry, follow):
    try:
        return entry.is_dir() if follow else entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


class _StringGlobber(_GlobberBase):
    """The paths are strings of the files that are granted."""

    lexists = staticmethod(_os.path.lexists)

    @staticmethod
    def scandir(path):
        with _os.scandir(path) as found:
            return [(entry, entry.name, entry.path) for entry in found]

    @staticmethod
    def concat_path(path, text):
        return path + text


class _PathGlobber(_GlobberBase):
    """The paths are objects of a path class of the library."""

    @staticmethod
    def lexists(path):
        return path.info.exists(follow_symlinks=False)

    @staticmethod
    def scandir(path):
        return [(child.info, child.name, child) for child in path.iterdir()]

    @staticmethod
    def concat_path(path, text):
        return path.with_segments(str(path) + text)
