"""Files and directories that are gone after their use.

They are made in the first directory of TMPDIR, TEMP, TMP, /tmp, /var/tmp, /usr/tmp and the
present directory that the program was granted to write in. Names are random, by the granted
randomness.
"""

import errno as _errno
import functools as _functools
import io as _io
import os as _os
import random as _random_module
import shutil as _shutil
import sys as _sys
import types as _types
import warnings as _warnings
import weakref as _weakref

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory",
           "mkstemp", "mkdtemp", "mktemp", "TMP_MAX", "gettempprefix", "tempdir", "gettempdir",
           "gettempprefixb", "gettempdirb"]

TMP_MAX = 10000
template = "tmp"
tempdir = None  # what gettempdir() found, or the program chose

_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"


class _RandomNameSequence:
    """Endlessly many names of eight random characters."""

    characters = _LETTERS

    @property
    def rng(self):
        source = self.__dict__.get("_source")
        if source is None:
            source = self._source = _random_module.Random()
        return source

    def __iter__(self):
        return self

    def __next__(self):
        return "".join(self.rng.choices(self.characters, k=8))


_name_sequence = None


def _get_candidate_names():
    global _name_sequence
    if _name_sequence is None:
        _name_sequence = _RandomNameSequence()
    return _name_sequence


# --- where

def _candidate_tempdir_list():
    """The directories to try, the environment's first."""
    dirs = [d for name in ("TMPDIR", "TEMP", "TMP") if (d := _os.getenv(name))]
    dirs += ["/tmp", "/var/tmp", "/usr/tmp"]
    try:
        dirs.append(_os.getcwd())
    except (AttributeError, OSError):
        dirs.append(_os.curdir)
    return dirs


def _get_default_tempdir(dirlist=None):
    """The first directory in which a file can be made."""
    names = _get_candidate_names()
    dirlist = _candidate_tempdir_list() if dirlist is None else dirlist
    refused = None
    for d in dirlist:
        if d != _os.curdir:
            d = _os.path.abspath(d)
        for _ in range(100):
            path = _os.path.join(d, next(names))
            try:
                with _io.open(path, "xb", buffering=0) as f:
                    f.write(b"blat")
            except FileExistsError:
                continue
            except OSError as e:
                refused = e
                break
            _os.unlink(path)
            return d
    error = FileNotFoundError(_errno.ENOENT, f"No usable temporary directory found in {dirlist}")
    raise error from (refused if isinstance(refused, CapabilityError) else None)


def _gettempdir():
    global tempdir
    if tempdir is None:
        tempdir = _get_default_tempdir()
    return tempdir


def gettempdir():
    """The directory for temporary files, as str."""
    return _os.fsdecode(_gettempdir())


def gettempdirb():
    """The directory for temporary files, as bytes."""
    return _os.fsencode(_gettempdir())


def gettempprefix():
    """The beginning of names, as str."""
    return _os.fsdecode(template)


def gettempprefixb():
    """The beginning of names, as bytes."""
    return _os.fsencode(template)


def _infer_return_type(*args):
    """str or bytes, which the arguments that are not None agree on."""
    kinds = set()
    for arg in args:
        if arg is None:
            continue
        if isinstance(arg, _os.PathLike):
            arg = _os.fspath(arg)
        kinds.add(bytes if isinstance(arg, bytes) else str)
        if len(kinds) > 1:
            raise TypeError("Can't mix bytes and non-bytes in path components.")
    if kinds:
        return kinds.pop()
    return bytes if isinstance(tempdir, bytes) else str


def _sanitize_params(prefix, suffix, dir):
    kind = _infer_return_type(prefix, suffix, dir)
    if suffix is None:
        suffix = kind()
    if prefix is None:
        prefix = template if kind is str else _os.fsencode(template)
    if dir is None:
        dir = gettempdir() if kind is str else gettempdirb()
    return prefix, suffix, dir, kind


def _first_free(make, dir, prefix, suffix, kind, what):
    """The first name with which make() does not find something there; returns it and what
    make() returned."""
    names = _get_candidate_names()
    for _ in range(TMP_MAX):
        name = next(names)
        if kind is bytes:
            name = _os.fsencode(name)
        path = _os.path.join(dir, prefix + name + suffix)
        _sys.audit("tempfile." + what, path)
        try:
            return path, make(path)
        except FileExistsError:
            continue
    raise FileExistsError(_errno.EEXIST, f"No usable temporary {'directory' if what == 'mkdtemp' else 'file'} name found")


# --- files and directories by name

def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """Make a file and open it: returns a descriptor and the path. The caller removes it."""
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    flags = _os.O_RDWR | _os.O_CREAT | _os.O_EXCL
    path, fd = _first_free(lambda path: _os.open(path, flags, 0o600), dir, prefix, suffix, kind, "mkstemp")
    return fd, _os.path.abspath(path)


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Make a directory and return its path. The caller removes it."""
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    path, _ = _first_free(lambda path: _os.mkdir(path, 0o700), dir, prefix, suffix, kind, "mkdtemp")
    return _os.path.abspath(path)


def mktemp(suffix="", prefix=template, dir=None):
    """A path at which nothing is yet. Another may take it before the caller does."""
    if dir is None:
        dir = gettempdir()
    names = _get_candidate_names()
    for _ in range(TMP_MAX):
        path = _os.path.join(dir, prefix + next(names) + suffix)
        if not _exists(path):
            return path
    raise FileExistsError(_errno.EEXIST, "No usable temporary filename found")


def _exists(path):
    try:
        _os.lstat(path)
    except OSError:
        return False
    return True


# --- open files

class _TemporaryFileCloser:
    """Closes a file, and removes it if it is to be removed, once."""

    close_called = False
    cleanup_called = False

    def __init__(self, file, name, delete=True, delete_on_close=True,
                 warn_message="Implicitly cleaning up unknown file"):
        self.file = file
        self.name = name
        self.delete = delete
        self.delete_on_close = delete_on_close
        self.warn_message = warn_message

    def cleanup(self):
        """Close the file and remove it."""
        if self.cleanup_called:
            return
        self.cleanup_called = True
        try:
            if not self.close_called:
                self.close_called = True
                self.file.close()
        finally:
            if self.delete:
                try:
                    _os.unlink(self.name)
                except FileNotFoundError:
                    pass

    def close(self):
        """Close the file; remove it if that is when it goes."""
        if self.close_called:
            return
        self.close_called = True
        try:
            self.file.close()
        finally:
            if self.delete and self.delete_on_close:
                self.cleanup()


class _TemporaryFileWrapper:
    """A file with a name, which is removed when it is closed or its with block ends. All
    else is that of the file."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._closer = _TemporaryFileCloser(file, name, delete, delete_on_close,
                                            f"Implicitly cleaning up {self!r}")

    def __repr__(self):
        return f"<{type(self).__name__} file={self.__dict__['file']!r}>"

    def __getattr__(self, name):
        file = self.__dict__["file"]
        value = getattr(file, name)
        if callable(value) and not isinstance(value, int):
            method, closer = value, self.__dict__["_closer"]

            # While the method is held, so is what removes the file.
            @_functools.wraps(method)
            def value(*args, **kwargs):
                return method(*args, **kwargs)
            value._closer = closer
        if not isinstance(value, int):
            setattr(self, name, value)
        return value

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, exc, value, tb):
        result = self.file.__exit__(exc, value, tb)
        self._closer.cleanup()
        return result

    def close(self):
        """Close the file, and remove it unless it is to stay till the end."""
        self._closer.close()

    def __iter__(self):
        for line in self.file:
            yield line


def _open_new(path, mode, buffering, encoding, newline, errors):
    """Make a file and open it by any mode that may write."""
    if "r" in mode:
        # CPython opens a descriptor that may be read and written, whatever the mode.
        raise FileNotFoundError(_errno.ENOENT, _os.strerror(_errno.ENOENT), path)
    exclusive = mode.replace("w", "x").replace("a", "x")
    return _io.open(path, exclusive, buffering, encoding=encoding, newline=newline, errors=errors)


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                       dir=None, delete=True, *, errors=None, delete_on_close=True):
    """Make a file with a name, which is removed when it is closed.

    With delete_on_close=False it is removed at the end of its with block, with delete=False
    it stays. The other arguments are those of mkstemp() and open().
    """
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    if "b" not in mode:
        encoding = _io.text_encoding(encoding)
    path, file = _first_free(lambda path: _open_new(path, mode, buffering, encoding, newline, errors),
                             dir, prefix, suffix, kind, "mkstemp")
    name = _os.path.abspath(path)
    return _TemporaryFileWrapper(file, name, delete, delete_on_close)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                  dir=None, *, errors=None):
    """Make a file that goes when it is closed, and has no name where it can be helped."""
    return NamedTemporaryFile(mode, buffering, encoding, newline, suffix, prefix, dir, errors=errors)


class SpooledTemporaryFile(_io.IOBase):
    """A file in memory, which becomes a TemporaryFile when it grows beyond max_size, or when
    its descriptor is asked for."""

    _rolled = False

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None,
                 suffix=None, prefix=None, dir=None, *, errors=None):
        if "b" in mode:
            self._file = _io.BytesIO()
        else:
            encoding = _io.text_encoding(encoding)
            self._file = _io.TextIOWrapper(_io.BytesIO(), encoding=encoding, errors=errors, newline=newline)
        self._max_size = max_size
        self._TemporaryFileArgs = {"mode": mode, "buffering": buffering, "suffix": suffix, "prefix": prefix,
                                   "encoding": encoding, "newline": newline, "dir": dir, "errors": errors}

    __class_getitem__ = classmethod(_types.GenericAlias)

    def _check(self, file):
        if not self._rolled and self._max_size and file.tell() > self._max_size:
            self.rollover()

    def rollover(self):
        """Go over to a file now."""
        if self._rolled:
            return
        memory = self._file
        new = self._file = TemporaryFile(**self._TemporaryFileArgs)
        del self._TemporaryFileArgs
        position = memory.tell()
        if hasattr(new, "buffer"):
            new.buffer.write(memory.detach().getvalue())
        else:
            new.write(memory.getvalue())
        new.seek(position, 0)
        self._rolled = True

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def __del__(self):
        if not self.closed:
            _warnings.warn(f"Unclosed file {self!r}", ResourceWarning, stacklevel=2, source=self)
            self.close()

    def close(self):
        self._file.close()

    @property
    def closed(self):
        return self._file.closed

    @property
    def encoding(self):
        return self._file.encoding

    @property
    def errors(self):
        return self._file.errors

    @property
    def mode(self):
        try:
            return self._file.mode
        except AttributeError:
            return self._TemporaryFileArgs["mode"]

    @property
    def name(self):
        try:
            return self._file.name
        except AttributeError:
            return None

    @property
    def newlines(self):
        return self._file.newlines

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def flush(self):
        self._file.flush()

    def isatty(self):
        return self._file.isatty()

    def readable(self):
        return self._file.readable()

    def writable(self):
        return self._file.writable()

    def seekable(self):
        return self._file.seekable()

    def read(self, *args):
        return self._file.read(*args)

    def read1(self, *args):
        return self._file.read1(*args)

    def readinto(self, b):
        return self._file.readinto(b)

    def readinto1(self, b):
        return self._file.readinto1(b)

    def readline(self, *args):
        return self._file.readline(*args)

    def readlines(self, *args):
        return self._file.readlines(*args)

    def seek(self, *args):
        return self._file.seek(*args)

    def tell(self):
        return self._file.tell()

    def detach(self):
        return self._file.detach()

    def truncate(self, size=None):
        if size is None:
            return self._file.truncate()
        if self._max_size and size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def write(self, s):
        file = self._file
        count = file.write(s)
        self._check(file)
        return count

    def writelines(self, iterable):
        if self._max_size == 0 or self._rolled:
            return self._file.writelines(iterable)
        for line in iterable:
            self._file.write(line)
            self._check(self._file)


class TemporaryDirectory:
    """A directory that is removed with all in it by cleanup() or at the end of a with block;
    as a context manager it gives its path."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_cleanup_errors = ignore_cleanup_errors
        self._delete = delete
        self._finalizer = _weakref.finalize(self, self._cleanup, self.name, f"Implicitly cleaning up {self!r}",
                                            ignore_errors=ignore_cleanup_errors, delete=delete)

    @classmethod
    def _rmtree(cls, name, ignore_errors=False):
        def onexc(func, path, exc):
            if isinstance(exc, FileNotFoundError) or ignore_errors:
                return
            raise exc
        _shutil.rmtree(name, onexc=onexc)

    @classmethod
    def _cleanup(cls, name, warn_message, ignore_errors=False, delete=True):
        if delete:
            cls._rmtree(name, ignore_errors=ignore_errors)
            _warnings.warn(warn_message, ResourceWarning)

    def __repr__(self):
        return f"<{type(self).__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        """Remove the directory and all in it."""
        if self._finalizer.detach() or _os.path.exists(self.name):
            self._rmtree(self.name, ignore_errors=self._ignore_cleanup_errors)

    __class_getitem__ = classmethod(_types.GenericAlias)
