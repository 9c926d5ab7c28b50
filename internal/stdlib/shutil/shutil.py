"""Files and trees of files: copied, moved, removed, packed and unpacked.

Modes and times are copied where the granted directory can set them, and left where not.
"""

import collections as _collections
import errno as _errno
import fnmatch as _fnmatch
import os as _os
import stat as _stat
import sys as _sys
import warnings as _warnings

__all__ = ["copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move",
           "rmtree", "Error", "SpecialFileError", "make_archive", "get_archive_formats",
           "register_archive_format", "unregister_archive_format", "get_unpack_formats",
           "register_unpack_format", "unregister_unpack_format", "unpack_archive", "ignore_patterns",
           "chown", "which", "get_terminal_size", "SameFileError", "disk_usage"]

COPY_BUFSIZE = 256 * 1024  # bytes read and written at a time


class Error(OSError):
    """Files that could not be copied: a list of what went wrong with which."""


class SameFileError(Error):
    """Source and destination are the same file."""


class SpecialFileError(OSError):
    """The operation is not one for this kind of file, such as a pipe."""


class ReadError(OSError):
    """An archive cannot be read."""


class RegistryError(Exception):
    """There is no such format of archives."""


# --- files

def copyfileobj(fsrc, fdst, length=0):
    """Copy what one open file still has to another, length bytes or characters at a time."""
    length = length or COPY_BUFSIZE
    while data := fsrc.read(length):
        fdst.write(data)


def _samefile(src, dst):
    if isinstance(src, _os.DirEntry):
        src = src.path
    try:
        return _os.path.samefile(src, dst)
    except OSError:
        return False


def _kind(path):
    """The mode of a file, 0 if there is none."""
    try:
        return (path.stat() if isinstance(path, _os.DirEntry) else _os.stat(path)).st_mode
    except OSError:
        return 0


def copyfile(src, dst, *, follow_symlinks=True):
    """Copy the contents of a file to another; returns dst."""
    _sys.audit("shutil.copyfile", src, dst)
    if _samefile(src, dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    for path in (src, dst):
        if _stat.S_ISFIFO(_kind(path)):
            name = path.path if isinstance(path, _os.DirEntry) else path
            raise SpecialFileError(f"`{name}` is a named pipe")
    if not follow_symlinks and _os.path.islink(src):
        _os.symlink(_os.readlink(src), dst)
        return dst
    with open(src, "rb") as fsrc:
        try:
            with open(dst, "wb") as fdst:
                copyfileobj(fsrc, fdst)
        except IsADirectoryError as e:
            if not _os.path.exists(dst):
                raise FileNotFoundError(f"Directory does not exist: {dst}") from e
            raise
    return dst


def _attempt(change, *args, **kwargs):
    """Change what not every granted directory lets be changed."""
    try:
        change(*args, **kwargs)
    except (PermissionError, NotImplementedError):
        pass
    except OSError as e:
        if e.errno not in (_errno.ENOTSUP, _errno.ENOSYS, _errno.EINVAL):
            raise


def copymode(src, dst, *, follow_symlinks=True):
    """Give a file the permissions of another."""
    _sys.audit("shutil.copymode", src, dst)
    if not follow_symlinks and _os.path.islink(src) and _os.path.islink(dst):
        return
    _attempt(_os.chmod, dst, _stat.S_IMODE(_os.stat(src).st_mode))


def copystat(src, dst, *, follow_symlinks=True):
    """Give a file the permissions and times of another."""
    _sys.audit("shutil.copystat", src, dst)
    if not follow_symlinks and _os.path.islink(src) and _os.path.islink(dst):
        return
    known = src.stat() if isinstance(src, _os.DirEntry) else _os.stat(src)
    _attempt(_os.utime, dst, ns=(known.st_atime_ns, known.st_mtime_ns))
    _attempt(_os.chmod, dst, _stat.S_IMODE(known.st_mode))


def _into(src, dst):
    """The path in dst if that is a directory, else dst."""
    if _os.path.isdir(dst):
        return _os.path.join(dst, _os.path.basename(src))
    return dst


def copy(src, dst, *, follow_symlinks=True):
    """Copy a file with its permissions, to a file or into a directory; returns where."""
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copymode(src, dst, follow_symlinks=follow_symlinks)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    """Copy a file with its permissions and times, to a file or into a directory; returns
    where."""
    dst = _into(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copystat(src, dst, follow_symlinks=follow_symlinks)
    return dst


def ignore_patterns(*patterns):
    """A function for copytree's ignore: names that match one of the patterns."""
    def _ignore_patterns(path, names):
        return {n for p in patterns for n in _fnmatch.filter(names, p)}
    return _ignore_patterns


# --- trees

def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False,
             dirs_exist_ok=False):
    """Copy a tree of files; returns dst.

    symlinks copies links instead of what they lead to. ignore is called with a directory
    and the names in it and returns those to leave out. What goes wrong is gathered and
    raised as one Error at the end.
    """
    _sys.audit("shutil.copytree", src, dst)
    with _os.scandir(src) as found:
        entries = list(found)
    left_out = ignore(_os.fspath(src), [e.name for e in entries]) if ignore is not None else ()
    _os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    use_entry = copy_function is copy2 or copy_function is copy
    for entry in entries:
        if entry.name in left_out:
            continue
        source, target = _os.path.join(src, entry.name), _os.path.join(dst, entry.name)
        try:
            if entry.is_symlink():
                leads_to = _os.readlink(source)
                if symlinks:
                    _os.symlink(leads_to, target)
                    copystat(entry, target, follow_symlinks=False)
                    continue
                if not _os.path.exists(leads_to) and ignore_dangling_symlinks:
                    continue
            if entry.is_dir():
                copytree(entry if use_entry else source, target, symlinks, ignore, copy_function,
                         ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(entry if use_entry else source, target)
        except Error as e:
            errors.extend(e.args[0])
        except OSError as e:
            errors.append((source, target, str(e)))
    try:
        copystat(src, dst)
    except OSError as e:
        errors.append((src, dst, str(e)))
    if errors:
        raise Error(errors)
    return dst


def _report(onexc, onerror, ignore_errors):
    """What rmtree calls with a function, a path and an exception."""
    if ignore_errors:
        return lambda func, path, exc: None
    if onexc is not None:
        return onexc
    if onerror is None:
        def fail(func, path, exc):
            raise exc
        return fail

    def old(func, path, exc):
        info = (None, None, None) if exc is None else (type(exc), exc, exc.__traceback__)
        return onerror(func, path, info)
    return old


def _list(path, onexc):
    """The entries of a directory, or none after a report."""
    try:
        with _os.scandir(path) as found:
            return list(found)
    except FileNotFoundError:
        return []
    except OSError as e:
        e.filename = path
        onexc(_os.scandir, path, e)
        return []


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    """Remove a directory and all in it.

    What goes wrong is ignored with ignore_errors, else given to onexc, with the function,
    the path and the exception, and raised if there is none. onerror is onexc as it was,
    with what sys.exc_info() gives.
    """
    _sys.audit("shutil.rmtree", path, dir_fd)
    if dir_fd is not None:
        raise NotImplementedError("dir_fd unavailable on this platform")
    report = _report(onexc, onerror, ignore_errors)
    if isinstance(path, bytes):
        path = _os.fsdecode(path)
    try:
        if _stat.S_ISLNK(_os.lstat(path).st_mode):
            raise OSError("Cannot call rmtree on a symbolic link")
    except OSError as e:
        e.filename = path
        report(_os.lstat, path, e)
        return
    try:
        _os.listdir(path)
    except OSError as e:
        e.filename = path
        report(_os.scandir, path, e)
        if not _os.path.isdir(path):
            report(_os.rmdir, path, NotADirectoryError(_errno.ENOTDIR, _os.strerror(_errno.ENOTDIR), path))
            return
    # Directories are removed when they are met again, after what is in them.
    todo = [(path, False)]
    while todo:
        top, emptied = todo.pop()
        if emptied:
            _remove(_os.rmdir, top, report)
            continue
        todo.append((top, True))
        for entry in _list(top, report):
            if entry.is_dir(follow_symlinks=False):
                todo.append((entry.path, False))
            else:
                _remove(_os.unlink, entry.path, report)


def _remove(how, path, report):
    try:
        how(path)
    except FileNotFoundError:
        pass
    except OSError as e:
        e.filename = path
        report(how, path, e)


rmtree.avoids_symlink_attacks = False


def _inside(src, dst):
    """Whether dst is src or below it."""
    src, dst = _os.path.abspath(src), _os.path.abspath(dst)
    return (dst.rstrip("/") + "/").startswith(src.rstrip("/") + "/")


def move(src, dst, copy_function=copy2):
    """Move a file or a tree, also to another granted directory; returns where it is now."""
    _sys.audit("shutil.move", src, dst)
    target = dst
    if _os.path.isdir(dst):
        if _samefile(src, dst) and not _os.path.islink(src):
            _os.rename(src, dst)
            return None
        target = _os.path.join(dst, _os.path.basename(_os.fspath(src).rstrip("/")))
        if _os.path.exists(target):
            raise Error(f"Destination path '{target}' already exists")
    try:
        _os.rename(src, target)
        return target
    except OSError as e:
        if e.errno != _errno.EXDEV and not isinstance(e, PermissionError):
            if not (_os.path.isdir(src) and _inside(src, dst)):
                raise
    if _os.path.islink(src):
        _os.symlink(_os.readlink(src), target)
        _os.unlink(src)
    elif _os.path.isdir(src):
        if _inside(src, dst):
            raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
        copytree(src, target, copy_function=copy_function, symlinks=True)
        rmtree(src)
    else:
        copy_function(src, target)
        _os.unlink(src)
    return target


# --- archives

def _zip_modules():
    import zipfile
    return zipfile


def _files_below(base_dir):
    """The paths of all directories and files below a directory, directories first."""
    for top, dirs, files in _os.walk(base_dir):
        for name in sorted(dirs):
            yield _os.path.normpath(_os.path.join(top, name))
        for name in files:
            path = _os.path.normpath(_os.path.join(top, name))
            if _os.path.isfile(path):
                yield path


def _under(root_dir, path):
    return path if root_dir is None else _os.path.normpath(_os.path.join(root_dir, path))


def _make_zipfile(base_name, base_dir, verbose=0, dry_run=0, logger=None, owner=None, group=None,
                  root_dir=None):
    import zipfile
    name = base_name + ".zip"
    where = _os.path.dirname(base_name)
    if where and not _os.path.exists(where) and not dry_run:
        _os.makedirs(where)
    if dry_run:
        return name
    top = _under(root_dir, base_dir)
    with zipfile.ZipFile(name, "w", compression=zipfile.ZIP_DEFLATED) as archive:
        arc_top = _os.path.normpath(base_dir)
        if arc_top != _os.curdir:
            archive.write(top, arc_top)
        for path in _files_below(top):
            shown = path if root_dir is None else _os.path.relpath(path, root_dir)
            archive.write(path, shown)
    return name


def _make_tarball(base_name, base_dir, compress="gzip", verbose=0, dry_run=0, owner=None, group=None,
                  logger=None, root_dir=None):
    import tarfile
    how = {None: "", "gzip": "gz", "bzip2": "bz2", "xz": "xz", "zst": "zst"}
    if compress not in how:
        raise ValueError(f"bad value for 'compress', or compression format not supported : {compress}")
    short = how[compress]
    name = base_name + ".tar" + (f".{short}" if short else "")
    where = _os.path.dirname(name)
    if where and not _os.path.exists(where) and not dry_run:
        _os.makedirs(where)
    if dry_run:
        return name

    def owned(info):
        if owner is not None:
            info.uname = owner
        if group is not None:
            info.gname = group
        return info
    with tarfile.open(name, f"w|{short}") as archive:
        archive.add(_under(root_dir, base_dir), base_dir, filter=owned)
    return name


def _unpack_zipfile(filename, extract_dir):
    import zipfile
    if not zipfile.is_zipfile(filename):
        raise ReadError(f"{filename} is not a zip file")
    with zipfile.ZipFile(filename) as archive:
        for info in archive.infolist():
            name = info.filename
            # A path that leads out of the directory is left out.
            if name.startswith("/") or ".." in name:
                continue
            target = _os.path.join(extract_dir, *name.split("/"))
            if not target:
                continue
            parent = _os.path.dirname(target)
            if not _os.path.isdir(parent):
                _os.makedirs(parent)
            if not name.endswith("/"):
                with archive.open(name) as source, open(target, "wb") as out:
                    copyfileobj(source, out)


def _unpack_tarfile(filename, extract_dir, *, filter=None):
    import tarfile
    try:
        archive = tarfile.open(filename)
    except tarfile.TarError as e:
        raise ReadError(f"{filename} is not a compressed or uncompressed tar file") from e
    with archive:
        archive.extractall(extract_dir, filter=filter)


def _present(*modules):
    """Whether modules can be imported, without importing them."""
    from importlib.util import find_spec
    return all(find_spec(name) is not None for name in modules)


_ARCHIVE_FORMATS = {"tar": (_make_tarball, [("compress", None)], "uncompressed tar file")}
_UNPACK_FORMATS = {"tar": ([".tar"], _unpack_tarfile, [], "uncompressed tar file"),
                   "zip": ([".zip"], _unpack_zipfile, [], "ZIP file")}
for _name, _needs, _compress, _extensions, _what in [
        ("gztar", "zlib", "gzip", [".tar.gz", ".tgz"], "gzip'ed tar-file"),
        ("bztar", "bz2", "bzip2", [".tar.bz2", ".tbz2"], "bzip2'ed tar-file"),
        ("xztar", "lzma", "xz", [".tar.xz", ".txz"], "xz'ed tar-file")]:
    if _present(_needs):
        _ARCHIVE_FORMATS[_name] = (_make_tarball, [("compress", _compress)], _what)
        _UNPACK_FORMATS[_name] = (_extensions, _unpack_tarfile, [], _what)
_ARCHIVE_FORMATS["zip"] = (_make_zipfile, [], "ZIP file")
del _name, _needs, _compress, _extensions, _what


def get_archive_formats():
    """The formats of make_archive(), with a description each, by name."""
    return sorted((name, entry[2]) for name, entry in _ARCHIVE_FORMATS.items())


def register_archive_format(name, function, extra_args=None, description=""):
    """Add a format of make_archive(): a function that is called with base name, base
    directory and the extra arguments, pairs of name and value."""
    extra_args = [] if extra_args is None else extra_args
    if not callable(function):
        raise TypeError(f"The {function} object is not callable")
    if not isinstance(extra_args, (tuple, list)):
        raise TypeError("extra_args needs to be a sequence")
    for item in extra_args:
        if not isinstance(item, (tuple, list)) or len(item) != 2:
            raise TypeError("extra_args elements are : (arg_name, value)")
    _ARCHIVE_FORMATS[name] = (function, extra_args, description)


def unregister_archive_format(name):
    """Remove a format of make_archive()."""
    del _ARCHIVE_FORMATS[name]


_make_zipfile.supports_root_dir = True
_make_tarball.supports_root_dir = True


def make_archive(base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0, owner=None,
                 group=None, logger=None):
    """Pack base_dir, as seen from root_dir, into an archive; returns its name, which is
    base_name and the format's extension."""
    _sys.audit("shutil.make_archive", base_name, format, root_dir, base_dir)
    try:
        function, extra, _ = _ARCHIVE_FORMATS[format]
    except KeyError:
        raise ValueError(f"unknown archive format '{format}'") from None
    kwargs = {"dry_run": dry_run, "logger": logger, "owner": owner, "group": group, **dict(extra)}
    if function is _make_zipfile:
        del kwargs["owner"], kwargs["group"]
    base_dir = _os.curdir if base_dir is None else base_dir
    if root_dir is None:
        return function(_os.fspath(base_name), base_dir, **kwargs)
    if not _stat.S_ISDIR(_os.stat(root_dir).st_mode):
        raise NotADirectoryError(_errno.ENOTDIR, "Not a directory", root_dir)
    if getattr(function, "supports_root_dir", False):
        return function(_os.fspath(base_name), base_dir, root_dir=_os.fspath(root_dir), **kwargs)
    before = _os.getcwd()
    base_name = _os.path.abspath(base_name)
    _os.chdir(root_dir)
    try:
        return function(base_name, base_dir, **kwargs)
    finally:
        _os.chdir(before)


def get_unpack_formats():
    """The formats of unpack_archive(), with their extensions and a description each."""
    return sorted((name, entry[0], entry[3]) for name, entry in _UNPACK_FORMATS.items())


def register_unpack_format(name, extensions, function, extra_args=None, description=""):
    """Add a format of unpack_archive(): extensions, and a function that is called with the
    archive, the directory and the extra arguments."""
    extra_args = [] if extra_args is None else extra_args
    known = {ext: other for other, entry in _UNPACK_FORMATS.items() for ext in entry[0]}
    for ext in extensions:
        if ext in known:
            raise RegistryError(f'{ext} is already registered for "{known[ext]}"')
    if not callable(function):
        raise TypeError("The registered function must be a callable")
    _UNPACK_FORMATS[name] = (extensions, function, extra_args, description)


def unregister_unpack_format(name):
    """Remove a format of unpack_archive()."""
    del _UNPACK_FORMATS[name]


def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    """Unpack an archive into a directory, the present one by default. The format is told by
    the extension if it is not given; filter is one of tarfile's."""
    _sys.audit("shutil.unpack_archive", filename, extract_dir, format)
    extract_dir = _os.fspath(_os.getcwd() if extract_dir is None else extract_dir)
    filename = _os.fspath(filename)
    by_filter = {} if filter is None else {"filter": filter}
    if format is None:
        fits = [n for n, entry in _UNPACK_FORMATS.items() for ext in entry[0] if filename.endswith(ext)]
        if not fits:
            raise ReadError(f"Unknown archive format '{filename}'")
        format = fits[0]
    elif format not in _UNPACK_FORMATS:
        raise ValueError(f"Unknown unpack format '{format}'")
    _, function, extra, _ = _UNPACK_FORMATS[format]
    function(filename, extract_dir, **dict(extra), **by_filter)


# --- the system

_ntuple_diskusage = _collections.namedtuple("usage", "total used free")


def disk_usage(path):
    """The room of a disk: what is behind a grant is not told."""
    _os.stat(path)
    raise OSError(_errno.ENOSYS, _os.strerror(_errno.ENOSYS), path)


def chown(path, user=None, group=None, *, dir_fd=None, follow_symlinks=True):
    """Change the owner of a file: files have none here."""
    _sys.audit("shutil.chown", path, user, group)
    if user is None and group is None:
        raise ValueError("user and/or group must be set")
    for what, name in (("user", user), ("group", group)):
        if isinstance(name, str):
            raise LookupError(f"no such {what}: {name!r}")
    raise PermissionError(_errno.EPERM, _os.strerror(_errno.EPERM), path)


def get_terminal_size(fallback=(80, 24)):
    """The size of the terminal: that of COLUMNS and LINES in the environment, else fallback."""
    size = []
    for name, other in zip(("COLUMNS", "LINES"), fallback):
        try:
            n = int(_os.environ[name])
        except (KeyError, ValueError):
            n = 0
        size.append(n if n > 0 else other)
    return _os.terminal_size(size)


def _access_check(fn, mode):
    return _os.path.exists(fn) and _os.access(fn, mode) and not _os.path.isdir(fn)


def which(cmd, mode=_os.F_OK | _os.X_OK, path=None):
    """The path of a program, as a shell would find it in the directories of path (PATH of the
    environment by default); None if there is none."""
    as_bytes = isinstance(cmd, bytes)
    directory, cmd_name = _os.path.split(cmd)
    if directory:
        return cmd if _access_check(cmd, mode) else None
    if path is None:
        path = _os.environ.get("PATH", None)
        if path is None:
            path = _os.defpath
    if not path:
        return None
    path = (_os.fsencode(path) if as_bytes else _os.fsdecode(path)).split(b":" if as_bytes else ":")
    for d in dict.fromkeys(path):
        name = _os.path.join(d, cmd)
        if _access_check(name, mode):
            return name
    return None


def __getattr__(name):
    if name == "ExecError":
        _warnings._deprecated("shutil.ExecError", f"{_warnings._DEPRECATED_MSG}; it isn't raised by any shutil function.",
                              remove=(3, 16))
        return RuntimeError
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
