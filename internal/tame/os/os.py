"""Files and directories by path, and the few other things of an operating system that a
program may have. A path leads to the granted directory mounted at its first part: /data/x is
x in the grant data. Without the grant CapabilityError says which one is missing."""

import abc
import sys
import stat as _st
import _grants
import _mounts

from _osconst import *
from _osconst import TEXTS as _texts
from _collections_abc import MutableMapping, _check_methods

GenericAlias = type(list[int])

name = "posix"
linesep = "\n"
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
P_WAIT, P_NOWAIT, P_NOWAITO = 0, 1, 1
error = OSError
stat_result = _mounts.stat_result
terminal_size = _mounts.terminal_size
supports_bytes_environ = True
supports_dir_fd = frozenset()
supports_effective_ids = frozenset()
supports_fd = frozenset()

_find = _mounts.find


def _error(number, *files):
    return OSError(number, _texts[number], *files)


# Paths

def fspath(path):
    """The path as str or bytes: itself, or what its __fspath__ returns."""
    if isinstance(path, (str, bytes)):
        return path
    cls = type(path)
    try:
        method = cls.__fspath__
    except AttributeError:
        raise TypeError(f"expected str, bytes or os.PathLike object, not {cls.__name__}") from None
    if method is None:
        raise TypeError(f"expected str, bytes or os.PathLike object, not {cls.__name__}")
    text = method(path)
    if isinstance(text, (str, bytes)):
        return text
    raise TypeError(f"expected {cls.__name__}.__fspath__() to return str or bytes, not {type(text).__name__}")


def fsencode(filename):
    """A path as bytes: UTF-8, with surrogates for bytes that are none."""
    filename = fspath(filename)
    return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


def fsdecode(filename):
    """A path as str: the reverse of fsencode."""
    filename = fspath(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


class PathLike(abc.ABC):
    """What stands for a path: an object with __fspath__."""

    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        """The path as str or bytes."""
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        return _check_methods(subclass, "__fspath__") if cls is PathLike else NotImplemented

    __class_getitem__ = classmethod(GenericAlias)


def _text(path, what):
    if isinstance(path, int):
        raise _error(9)
    try:
        return fsdecode(path)
    except TypeError:
        if isinstance(path, (str, bytes)) or hasattr(type(path), "__fspath__"):
            raise
        raise TypeError(f"{what}: path should be string, bytes, os.PathLike or integer, "
                        f"not {type(path).__name__}") from None


def _no_dir(*directories):
    for d in directories:
        if d is not None:
            raise NotImplementedError("dir_fd unavailable on this platform")


def _root(text):
    """Whether a path is the root of the tree, where the grants are mounted."""
    return bool(text) and path.abspath(text) in ("/", "//")


# What the granted directories do

def stat(path, *, dir_fd=None, follow_symlinks=True):
    """What is known of a file."""
    _no_dir(dir_fd)
    path = _text(path, "stat")
    if _root(path):
        return _mounts.root_stat()
    mount, rest = _find(path, "os.stat", False)
    if rest is None:
        return mount.stat()  # a file that was granted by itself
    if follow_symlinks:
        return mount.stat(rest)
    return mount.stat(rest, follow_symlinks=False)


def lstat(path, *, dir_fd=None):
    """What is known of a file, of the link itself if it is one."""
    return stat(path, dir_fd=dir_fd, follow_symlinks=False)


supports_follow_symlinks = frozenset({stat})


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    """Whether a file may be used in a way, as far as its mode tells."""
    _no_dir(dir_fd)
    try:
        bits = stat(path).st_mode
    except OSError:
        return False
    return mode & (bits >> 6 & 7) == mode


def listdir(path=None):
    """The names in a directory, sorted."""
    given = "." if path is None else path
    path = _text(given, "listdir")
    if _root(path):
        names = _mounts.names()
    else:
        mount, rest = _find(path, "os.listdir", False)
        names = mount.listdir(rest)
    if isinstance(fspath(given), bytes):
        return [fsencode(n) for n in names]
    return names


class DirEntry:
    """An entry of a directory: its name, and what is known of it without asking again."""

    __slots__ = ("name", "path", "_entry")

    def __new__(cls, *args):
        raise TypeError("cannot create 'posix.DirEntry' instances")

    @classmethod
    def _make(cls, name, path, entry):
        self = object.__new__(cls)
        self.name, self.path, self._entry = name, path, entry
        return self

    def is_dir(self, *, follow_symlinks=True):
        """Whether it is a directory."""
        return self._is(_st.S_ISDIR, "is_dir", follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        """Whether it is a regular file."""
        return self._is(_st.S_ISREG, "is_file", follow_symlinks)

    def is_symlink(self):
        """Whether it is a symbolic link."""
        if self._entry is not None:
            return False  # links are asked by path
        return path.islink(self.path)

    def is_junction(self):
        """False: there are none here."""
        return False

    def _is(self, test, method, follow):
        if self._entry is not None:
            method = getattr(self._entry, method)
            return method() if follow else method(follow_symlinks=False)
        try:
            return test(stat(self.path, follow_symlinks=follow).st_mode)
        except FileNotFoundError:
            return False

    def stat(self, *, follow_symlinks=True):
        """What is known of it."""
        return stat(self.path, follow_symlinks=follow_symlinks)

    def inode(self):
        """0: that would tell of the machine."""
        return 0

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"

    __class_getitem__ = classmethod(GenericAlias)


DirEntry.__module__ = "posix"


class _Scan:
    """What scandir returns: an iterator that is a context manager."""

    def __init__(self, entries):
        self._entries = entries

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def close(self):
        """Drop the entries that are left."""
        self._entries = iter(())


_Scan.__name__ = _Scan.__qualname__ = "ScandirIterator"
_Scan.__module__ = "posix"


def scandir(path=None):
    """An iterator of the entries of a directory, sorted by name."""
    given = "." if path is None else path
    path = _text(given, "scandir")
    as_bytes = isinstance(fspath(given), bytes)
    known = {}
    if _root(path):
        names = _mounts.names()
    else:
        mount, rest = _find(path, "os.scandir", False)
        scan = getattr(mount, "scandir", None)
        if scan is None:
            names = mount.listdir(rest)
        else:
            with scan(rest) as entries:
                known = {e.name: e for e in entries}
            names = list(known)
    return _Scan(_entries(names, known, path, as_bytes))


def _entries(names, known, path, as_bytes):
    before = path if path.endswith("/") else path + "/"
    for n in names:
        full = before + n
        entry = known.get(n)
        if entry is not None and entry.is_symlink():
            entry = None
        if as_bytes:
            yield DirEntry._make(fsencode(n), fsencode(full), entry)
        else:
            yield DirEntry._make(n, full, entry)


def mkdir(path, mode=0o777, *, dir_fd=None):
    """Make a directory."""
    _no_dir(dir_fd)
    path = _text(path, "mkdir")
    if _root(path):
        raise _error(17, path)
    mount, rest = _find(path, "os.mkdir", True)
    mount.mkdir(rest)


def remove(path, *, dir_fd=None):
    """Remove a file."""
    _no_dir(dir_fd)
    mount, rest = _find(_text(path, "remove"), "os.remove", True)
    mount.remove(rest)


def unlink(path, *, dir_fd=None):
    """Remove a file."""
    _no_dir(dir_fd)
    mount, rest = _find(_text(path, "unlink"), "os.unlink", True)
    mount.remove(rest)


def rmdir(path, *, dir_fd=None):
    """Remove an empty directory."""
    _no_dir(dir_fd)
    mount, rest = _find(_text(path, "rmdir"), "os.rmdir", True)
    mount.rmdir(rest)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Rename a file or directory, within one granted directory."""
    _no_dir(src_dir_fd, dst_dir_fd)
    _move("rename", src, dst)


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Rename a file or directory, in place of a file of that name."""
    _no_dir(src_dir_fd, dst_dir_fd)
    _move("replace", src, dst)


def _move(what, src, dst):
    src, dst = _text(src, what), _text(dst, what)
    mount, rest = _find(src, "os." + what, True)
    other, to = _find(dst, "os." + what, True)
    if other is not mount:
        raise _error(18, src, None, dst)
    getattr(mount, what)(rest, to)


def _optional(method, path, *args):
    """Ask the directory for what ours do not have, but one in Python might."""
    path = _text(path, method)
    mount, rest = _find(path, "os." + method, True)
    do = getattr(mount, method, None)
    if do is None:
        raise _error(1, path)
    return do(rest, *args)


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    """Set the mode of a file, where its directory can."""
    _no_dir(dir_fd)
    _optional("chmod", path, mode)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    """Set the times of a file, where its directory can."""
    _no_dir(dir_fd)
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if ns is not None:
        times = (ns[0] / 1e9, ns[1] / 1e9)
    _optional("utime", path, times)


def truncate(path, length):
    """Cut a file, or make it longer."""
    with _open_file(path, "r+b") as file:
        file.truncate(length)


def readlink(path, *, dir_fd=None):
    """The target of a symbolic link: none is shown."""
    _no_dir(dir_fd)
    text = _text(path, "readlink")
    lstat(text)
    raise _error(22, text)


def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    """Links cannot be made."""
    raise _error(1, fsdecode(src), None, fsdecode(dst))


def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    """Links cannot be made."""
    raise _error(1, fsdecode(src), None, fsdecode(dst))


# Trees

def makedirs(name, mode=0o777, exist_ok=False):
    """Make a directory and those above it."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass  # somebody else was faster
        dot = b"." if isinstance(tail, bytes) else "."
        if tail == dot:
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    """Remove an empty directory, and those above it as far as they are empty then."""
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def renames(old, new):
    """Rename; make the directories that the new name needs, and remove those of the old
    one that become empty."""
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Yield (directory, names of directories, names of files) for a directory and all
    below it. From the top down the caller may shorten the list of directories."""
    sys.audit("os.walk", top, topdown, onerror, followlinks)
    todo = [fspath(top)]
    while todo:
        here = todo.pop()
        if isinstance(here, tuple):
            yield here
            continue
        try:
            with scandir(here) as entries:
                entries = list(entries)
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        dirs, files, inside = [], [], []
        for entry in entries:
            try:
                is_dir = entry.is_dir()
            except OSError:
                is_dir = False
            (dirs if is_dir else files).append(entry.name)
            if is_dir and not topdown and (followlinks or not entry.is_symlink()):
                inside.append(entry.path)
        if topdown:
            yield here, dirs, files
            for n in reversed(dirs):
                below = path.join(here, n)
                if followlinks or not path.islink(below):
                    todo.append(below)
        else:
            todo.append((here, dirs, files))
            todo.extend(reversed(inside))


# The environment: the granted one, with what the program sets itself

class _Variables:
    """Names and values as bytes. What the program sets goes to the granted environment; what
    that refuses, or where none is granted, stays in here."""

    def __init__(self):
        self._own = {}  # None: removed

    def _granted(self):
        found = _grants.of("environ")
        return found[0] if found else {}

    def __getitem__(self, key):
        value = self._own[key] if key in self._own else self._granted().get(fsdecode(key))
        if value is None:
            raise KeyError(key)
        return fsencode(value)

    def __setitem__(self, key, value):
        env = self._granted()
        if hasattr(env, "__capability__"):
            try:
                env[fsdecode(key)] = fsdecode(value)
            except (PermissionError, TypeError):
                pass
            else:
                self._own.pop(key, None)
                return
        self._own[key] = value

    def __delitem__(self, key):
        self[key]
        env = self._granted()
        if fsdecode(key) in env.keys():
            try:
                del env[fsdecode(key)]
            except (PermissionError, TypeError):
                self._own[key] = None
                return
        self._own.pop(key, None)

    def __iter__(self):
        own = self._own
        names = [fsencode(name) for name in self._granted().keys()]
        yield from [name for name in names if name not in own]
        yield from [name for name, value in own.items() if value is not None]

    def __len__(self):
        return sum(1 for _ in self)

    def items(self):
        return [(name, self[name]) for name in self]


class _Environ(MutableMapping):
    """Names and values, kept as bytes."""

    def __init__(self, data, encodekey, decodekey, encodevalue, decodevalue):
        self.encodekey, self.decodekey = encodekey, decodekey
        self.encodevalue, self.decodevalue = encodevalue, decodevalue
        self._data = data

    def __getitem__(self, key):
        try:
            value = self._data[self.encodekey(key)]
        except KeyError:
            raise KeyError(key) from None
        return self.decodevalue(value)

    def __setitem__(self, key, value):
        self._data[self.encodekey(key)] = self.encodevalue(value)

    def __delitem__(self, key):
        try:
            del self._data[self.encodekey(key)]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        for key in list(self._data):
            yield self.decodekey(key)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        items = ", ".join([f"{self.decodekey(k)!r}: {self.decodevalue(v)!r}" for k, v in self._data.items()])
        return f"environ({{{items}}})"

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, _Mapping):
            return NotImplemented
        new = dict(self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, _Mapping):
            return NotImplemented
        new = dict(other)
        new.update(self)
        return new


from _collections_abc import Mapping as _Mapping


def _env_key(text):
    if not isinstance(text, str):
        raise TypeError(f"str expected, not {type(text).__name__}")
    return text.encode("utf-8", "surrogateescape")


def _env_text(data):
    return data.decode("utf-8", "surrogateescape")


def _env_bytes(data):
    if not isinstance(data, bytes):
        raise TypeError(f"bytes expected, not {type(data).__name__}")
    return data


environ = _Environ(_Variables(), _env_key, _env_text, _env_key, _env_text)
environb = _Environ(environ._data, _env_bytes, bytes, _env_bytes, bytes)


def getenv(key, default=None):
    """A variable of the environment, or the default."""
    return environ.get(key, default)


def getenvb(key, default=None):
    """A variable of the environment as bytes, or the default."""
    return environb.get(key, default)


def putenv(name, value, /):
    """Nothing: no other program would see it."""


def unsetenv(name, /):
    """Nothing: no other program would see it."""


def reload_environ():
    """Nothing: there is no other environment to read."""


def get_exec_path(env=None):
    """Where programs would be looked for, if any could be run."""
    if env is None:
        env = environ
    found = env.get("PATH") if "PATH" in env else defpath
    if isinstance(found, bytes):
        found = fsdecode(found)
    return found.split(pathsep)


# The rest

def getcwd():
    """The present directory: the root of the tree at first."""
    return _mounts.getcwd()


def getcwdb():
    """getcwd() as bytes."""
    return fsencode(_mounts.getcwd())


def chdir(path):
    """Make a directory the present one, for the program alone."""
    text = _text(path, "chdir")
    if not _st.S_ISDIR(stat(text).st_mode):
        raise _error(20, text)
    _mounts.chdir(text)


def urandom(size, /):
    """Random bytes, from the granted source."""
    return _mounts.urandom(size)


def getrandom(size, flags=0):
    """Random bytes, from the granted source."""
    return _mounts.urandom(size)


def strerror(code, /):
    """The text of an error number."""
    if not isinstance(code, int):
        raise TypeError(f"'{type(code).__name__}' object cannot be interpreted as an integer")
    known = _texts[code] if 0 <= code < len(_texts) else None
    return known or f"Unknown error {code}"


def cpu_count():
    """1: what the machine has is not told."""
    return 1


process_cpu_count = cpu_count


def getpid():
    """1: there is one process as far as a program can see."""
    return 1


def getppid():
    """0: nothing is known above it."""
    return 0


def umask(mask, /):
    """Nothing is masked here."""
    return 0


def get_terminal_size(fd=1, /):
    """No stream is a terminal."""
    raise _error(25)


def isatty(fd, /):
    """No stream is a terminal."""
    return False


def device_encoding(fd):
    """None: no stream is a terminal."""
    return None


def abort():
    """End the program at once."""
    raise SystemExit(134)


def _exit(status):
    """End the program."""
    raise SystemExit(status)


def register_at_fork(*, before=None, after_in_child=None, after_in_parent=None):
    """Nothing: there are no other processes."""


# File descriptors: there are none.

def _no_descriptor(fd, *args):
    if not isinstance(fd, int):
        raise TypeError(f"'{type(fd).__name__}' object cannot be interpreted as an integer")
    raise _error(9)


def open(path, flags, mode=0o777, *, dir_fd=None):
    """Refused: files have no numbers here. The built-in open gives file objects."""
    raise _error(38, _text(path, "open"))


def close(fd):
    """No descriptor is open."""
    _no_descriptor(fd)


def read(fd, length, /):
    """No descriptor is open."""
    _no_descriptor(fd)


def write(fd, data, /):
    """No descriptor is open."""
    _no_descriptor(fd)


def fstat(fd):
    """No descriptor is open."""
    _no_descriptor(fd)


def lseek(fd, position, how, /):
    """No descriptor is open."""
    _no_descriptor(fd)


def fsync(fd):
    """No descriptor is open; files of grants go to the host as they are flushed."""
    if not isinstance(fd, int):
        fd = fd.fileno()
    _no_descriptor(fd)


def dup(fd, /):
    """No descriptor is open."""
    _no_descriptor(fd)


def ftruncate(fd, length, /):
    """No descriptor is open."""
    _no_descriptor(fd)


def set_inheritable(fd, inheritable, /):
    """No descriptor is open."""
    _no_descriptor(fd)


def get_inheritable(fd, /):
    """No descriptor is open."""
    _no_descriptor(fd)


def pipe():
    """Refused: there are no descriptors."""
    raise _error(38)


def closerange(fd_low, fd_high, /):
    """Nothing is open."""


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """No descriptor is open."""
    if not isinstance(fd, int):
        raise TypeError(f"invalid fd type ({type(fd)}, expected integer)")
    _no_descriptor(fd)


def _get_exports_list(module):
    """The names a module exports."""
    try:
        return list(module.__all__)
    except AttributeError:
        return [n for n in dir(module) if n[0] != "_"]


# Processes: there are none.

def waitpid(pid, options, /):
    """There are no other processes."""
    raise _error(10)


def wait():
    """There are no other processes."""
    raise _error(10)


def kill(pid, signal, /):
    """There are no other processes."""
    raise _error(3)


def WCOREDUMP(status, /):
    return bool(status & 0x80)


def WIFCONTINUED(status):
    return status == 0xFFFF


def WIFSTOPPED(status):
    return status & 0xFF == 0x7F


def WSTOPSIG(status):
    return status >> 8 & 0xFF


def WIFEXITED(status):
    return status & 0x7F == 0


def WEXITSTATUS(status):
    return status >> 8 & 0xFF


def WIFSIGNALED(status):
    return 0 < status & 0x7F < 0x7F


def WTERMSIG(status):
    return status & 0x7F


def waitstatus_to_exitcode(status):
    """The exit code that a status of a process means."""
    if WIFEXITED(status):
        return WEXITSTATUS(status)
    if WIFSIGNALED(status):
        return -WTERMSIG(status)
    raise ValueError(f"invalid wait status: {status}")


from builtins import open as _open_file
import posixpath as path
from posixpath import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep

sys.modules["os.path"] = path

__all__ = [n for n in list(globals()) if n[0] != "_" and n not in ("sys", "abc", "GenericAlias", "MutableMapping", "TEXTS")]
__all__.append("_exit")
