"""Paths as objects: PurePath for their text, Path to use the files of the granted tree."""

import io
import ntpath
import os
import posixpath
import shutil as _shutil
import stat as _stat
import sys
from errno import EINVAL as _EINVAL, EXDEV as _EXDEV
from glob import _no_recurse_symlinks, _StringGlobber

from pathlib._pure import PurePath, PurePosixPath, PureWindowsPath

__all__ = ["UnsupportedOperation", "PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath",
           "WindowsPath"]


class UnsupportedOperation(NotImplementedError):
    """An operation that this system or kind of path does not have."""


class _Info:
    """What is known of a file, kept from the first time it was asked."""

    __slots__ = ("_path", "_followed", "_itself")

    def __init__(self, path):
        self._path = str(path)

    def __repr__(self):
        return f"<{'WindowsPath' if os.name == 'nt' else 'PosixPath'}.info>"

    def _mode(self, follow):
        name = "_followed" if follow else "_itself"
        try:
            return getattr(self, name)
        except AttributeError:
            try:
                mode = os.stat(self._path, follow_symlinks=follow).st_mode
            except (OSError, ValueError):
                mode = 0
            setattr(self, name, mode)
            return mode

    def exists(self, *, follow_symlinks=True):
        """Whether it is there."""
        return self._mode(follow_symlinks) != 0

    def is_dir(self, *, follow_symlinks=True):
        """Whether it is a directory."""
        return _stat.S_ISDIR(self._mode(follow_symlinks))

    def is_file(self, *, follow_symlinks=True):
        """Whether it is an ordinary file."""
        return _stat.S_ISREG(self._mode(follow_symlinks))

    def is_symlink(self):
        """Whether it is a link."""
        return _stat.S_ISLNK(self._mode(False))


class _EntryInfo(_Info):
    """The same of an entry of a directory, which knows already."""

    __slots__ = ("_entry",)

    def __init__(self, entry):
        super().__init__(entry.path)
        self._entry = entry

    def __repr__(self):
        return "<DirEntry.info>"

    def _ask(self, how, *args, **kwargs):
        try:
            return how(*args, **kwargs)
        except OSError:
            return False

    def exists(self, *, follow_symlinks=True):
        """Whether it is there."""
        return not follow_symlinks or super().exists()

    def is_dir(self, *, follow_symlinks=True):
        """Whether it is a directory."""
        return self._ask(self._entry.is_dir, follow_symlinks=follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        """Whether it is an ordinary file."""
        return self._ask(self._entry.is_file, follow_symlinks=follow_symlinks)

    def is_symlink(self):
        """Whether it is a link."""
        return self._ask(self._entry.is_symlink)


class Path(PurePath):
    """A path of the system, by which files are looked up and used.

    Paths are those of the granted tree, as for open(), and what is not granted raises
    CapabilityError, a PermissionError.
    """

    __slots__ = ("_info",)

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = WindowsPath if os.name == "nt" else PosixPath
        return object.__new__(cls)

    # --- where things are

    @classmethod
    def cwd(cls):
        """The present directory."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """The user's directory, as far as the environment tells."""
        home = os.path.expanduser("~")
        if home == "~":
            raise RuntimeError("Could not determine home directory.")
        return cls(home)

    @classmethod
    def from_uri(cls, uri):
        """The path of a file: URI."""
        from urllib.parse import unquote_to_bytes
        if not uri.lower().startswith("file:"):
            raise ValueError("URL is missing a 'file:' scheme")
        text = uri[5:]
        if text[:3] == "///":
            text = text[2:]
        elif text[:12] == "//localhost/":
            text = text[11:]
        elif text[:2] == "//":
            if "/" in text[2:]:
                raise ValueError("file:// scheme is supported only on localhost")
            text = ""
        path = cls(os.fsdecode(unquote_to_bytes(text)))
        if not path.is_absolute():
            raise ValueError(f"URI is not absolute: {uri!r}")
        return path

    def as_uri(self):
        """The path as a file: URI."""
        if not self.is_absolute():
            raise ValueError("relative paths can't be expressed as file URIs")
        return self._uri()

    def absolute(self):
        """The path from the root, as it is: '..' and links stay."""
        if self.is_absolute():
            return self
        if not self._tail and not self.root:
            return self.with_segments(os.getcwd())
        return self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        """The path from the root, without '..' and links; strict if it must be there."""
        return self.with_segments(os.path.realpath(self, strict=strict))

    def expanduser(self):
        """The path with the user's directory for a leading ~."""
        names = self._tail
        if self.drive or self.root or not names or names[0][:1] != "~":
            return self
        home = os.path.expanduser(names[0])
        if home[:1] == "~":
            raise RuntimeError("Could not determine home directory.")
        drive, root, _ = self.parser.splitroot(home)
        return self._from(drive, root, [n for n in home[len(drive) + len(root):].split(self.parser.sep) if n and n != "."] + names[1:])

    # --- what is known of a file

    @property
    def info(self):
        """What is known of the file: exists, is_dir, is_file, is_symlink."""
        try:
            return self._info
        except AttributeError:
            self._info = _Info(self)
            return self._info

    def stat(self, *, follow_symlinks=True):
        """What os.stat() tells."""
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        """The same of a link itself."""
        return os.lstat(self)

    def exists(self, *, follow_symlinks=True):
        """Whether it is there."""
        return os.path.exists(self) if follow_symlinks else os.path.lexists(self)

    def is_dir(self, *, follow_symlinks=True):
        """Whether it is a directory."""
        return self._is(_stat.S_ISDIR, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        """Whether it is an ordinary file."""
        return self._is(_stat.S_ISREG, follow_symlinks)

    def _is(self, kind, follow=True):
        try:
            return kind(self.stat(follow_symlinks=follow).st_mode)
        except (OSError, ValueError):
            return False

    def is_mount(self):
        """Whether it is where a disk begins."""
        return os.path.ismount(self)

    def is_symlink(self):
        """Whether it is a link."""
        return os.path.islink(self)

    def is_junction(self):
        """Whether it is a junction of Windows."""
        return os.path.isjunction(self)

    def is_block_device(self):
        """Whether it is a block device."""
        return self._is(_stat.S_ISBLK)

    def is_char_device(self):
        """Whether it is a character device."""
        return self._is(_stat.S_ISCHR)

    def is_fifo(self):
        """Whether it is a named pipe."""
        return self._is(_stat.S_ISFIFO)

    def is_socket(self):
        """Whether it is a socket."""
        return self._is(_stat.S_ISSOCK)

    def samefile(self, other_path):
        """Whether both are the same file."""
        return os.path.samefile(self, other_path)

    def owner(self, *, follow_symlinks=True):
        """The name of the owner: files have none here."""
        self.stat(follow_symlinks=follow_symlinks)
        raise UnsupportedOperation(f"{type(self).__name__}.owner() is unsupported on this system")

    def group(self, *, follow_symlinks=True):
        """The name of the group: files have none here."""
        self.stat(follow_symlinks=follow_symlinks)
        raise UnsupportedOperation(f"{type(self).__name__}.group() is unsupported on this system")

    # --- contents

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        """Open the file, as open() does."""
        if "b" not in mode:
            encoding = io.text_encoding(encoding)
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """All bytes of the file."""
        with self.open(mode="rb", buffering=0) as f:
            return f.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        """The text of the file."""
        encoding = io.text_encoding(encoding)
        with self.open(mode="r", encoding=encoding, errors=errors, newline=newline) as f:
            return f.read()

    def write_bytes(self, data):
        """Make the file new with these bytes; returns how many they are."""
        view = memoryview(data)  # before the file is made
        with self.open(mode="wb") as f:
            return f.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Make the file new with this text; returns how many characters it has."""
        if not isinstance(data, str):
            raise TypeError(f"data must be str, not {type(data).__name__}")
        encoding = io.text_encoding(encoding)
        with self.open(mode="w", encoding=encoding, errors=errors, newline=newline) as f:
            return f.write(data)

    # --- directories

    def _child(self, entry):
        child = self._from(self.drive, self.root, self._tail + [entry.name])
        child._info = _EntryInfo(entry)
        return child

    def iterdir(self):
        """Iterate over the paths in a directory."""
        with os.scandir(self) as found:
            entries = list(found)
        return (self._child(entry) for entry in entries)

    def _selector(self, names, case_sensitive, recurse_symlinks):
        default = self.parser is posixpath
        pedantic = case_sensitive is not None
        if case_sensitive is None:
            case_sensitive = default
        recursive = True if recurse_symlinks else _no_recurse_symlinks
        return _StringGlobber(self.parser.sep, case_sensitive, pedantic, recursive).selector(names[::-1])

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """Iterate over the paths below that match a pattern; ** is any number of names."""
        sys.audit("pathlib.Path.glob", self, pattern)
        return self._glob(pattern, False, case_sensitive, recurse_symlinks)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """The same as glob() of the pattern with **/ before it."""
        sys.audit("pathlib.Path.rglob", self, pattern)
        return self._glob(pattern, True, case_sensitive, recurse_symlinks)

    def _glob(self, pattern, deep, case_sensitive, recurse_symlinks):
        if not isinstance(pattern, PurePath):
            pattern = self.with_segments(pattern)
        if pattern.anchor:
            raise NotImplementedError("Non-relative patterns are unsupported")
        names, raw = list(pattern._tail), pattern._raw_path
        if not names and not deep:
            raise ValueError(f"Unacceptable pattern: {raw!r}")
        if deep:
            names.insert(0, "**")
        if raw and raw[-1] in (self.parser.sep, self.parser.altsep):
            names.append("")  # directories alone
        select = self._selector(names, case_sensitive, recurse_symlinks)
        top = str(self)
        found = select(self.parser.join(top, ""))
        return self._shown(found, top == ".", names[-1])

    def _shown(self, found, here, last):
        for text in found:
            if here and text[:2] == "." + self.parser.sep:
                text = text[2:]
            if last == "" or last == "**":
                text = text[:-1] if text[-1:] == self.parser.sep and len(text) > 1 else text
            yield self.with_segments(text)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """Iterate over (directory, names of directories, names of files), as os.walk()."""
        sys.audit("pathlib.Path.walk", self, on_error, follow_symlinks)
        top = str(self)
        for where, dirs, files in os.walk(top, top_down, on_error, follow_symlinks):
            if top == ".":
                where = where[2:]
            yield self.with_segments(where), dirs, files

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Make a directory; with parents also those around it."""
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            # There may be other reasons than that it is there.
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        """Remove an empty directory."""
        os.rmdir(self)

    # --- changes

    def touch(self, mode=0o666, exist_ok=True):
        """Make the file if it is not there, else set its time."""
        if exist_ok:
            try:
                os.utime(self, None)
                return
            except OSError:
                if self.exists():
                    return  # a directory that cannot set times
        with io.open(self, "xb"):
            pass

    def chmod(self, mode, *, follow_symlinks=True):
        """Change permissions."""
        os.chmod(self, mode, follow_symlinks=follow_symlinks)

    def lchmod(self, mode):
        """Change permissions of a link itself."""
        self.chmod(mode, follow_symlinks=False)

    def unlink(self, missing_ok=False):
        """Remove a file."""
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        """Rename; returns the new path."""
        os.rename(self, target)
        return self._like(target)

    def replace(self, target):
        """Rename, in place of a file that is there; returns the new path."""
        os.replace(self, target)
        return self._like(target)

    def _like(self, target):
        return target if hasattr(target, "with_segments") else self.with_segments(target)

    def readlink(self):
        """Where a link leads."""
        return self.with_segments(os.readlink(self))

    def symlink_to(self, target, target_is_directory=False):
        """Make this a link to target."""
        os.symlink(target, self, target_is_directory)

    def hardlink_to(self, target):
        """Make this another name of target."""
        os.link(target, self)

    def copy(self, target, *, follow_symlinks=True, preserve_metadata=False):
        """Copy the file or the tree; returns the new path."""
        target = self._like(target)
        self._apart(target)
        if self.is_symlink() and not follow_symlinks:
            os.symlink(os.readlink(self), target)
        elif self.is_dir():
            children = list(self.iterdir())
            os.mkdir(target)
            for child in children:
                child.copy(target / child.name, follow_symlinks=follow_symlinks, preserve_metadata=preserve_metadata)
        else:
            with self.open("rb") as source, io.open(target, "wb") as out:
                _shutil.copyfileobj(source, out)
        if preserve_metadata:
            _shutil.copystat(self, target, follow_symlinks=follow_symlinks)
        return target.joinpath()

    def copy_into(self, target_dir, **kwargs):
        """Copy into a directory; returns the new path."""
        return self.copy(self._in(target_dir), **kwargs)

    def move(self, target):
        """Move the file or the tree, also to another granted directory; returns the new path."""
        target = self._like(target)
        self._apart(target)
        try:
            os.replace(self, target)
            return target.joinpath()
        except OSError as e:
            if e.errno != _EXDEV:
                raise
        self.copy(target, follow_symlinks=False, preserve_metadata=True)
        if self.is_dir() and not self.is_symlink():
            _shutil.rmtree(self)
        else:
            os.unlink(self)
        return target.joinpath()

    def move_into(self, target_dir):
        """Move into a directory; returns the new path."""
        return self.move(self._in(target_dir))

    def _in(self, directory):
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        return self._like(directory) / self.name

    def _apart(self, target):
        """Refuse the same file, and a tree below itself."""
        source, other = os.path.abspath(self), os.path.abspath(target)
        if source == other:
            problem = "Source and target are the same path" if str(self) == str(target) else "Source and target are the same file"
        elif other.startswith(source.rstrip("/") + "/"):
            problem = "Source path is a parent of target path"
        else:
            return
        raise OSError(_EINVAL, problem, str(self), None, str(target))


class PosixPath(Path, PurePosixPath):
    """A path of this system, where that is a POSIX system."""

    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """A path of this system, where that is Windows."""

    __slots__ = ()

    if os.name != "nt":
        def __new__(cls, *args, **kwargs):
            raise UnsupportedOperation(f"cannot instantiate {cls.__name__!r} on your system")
