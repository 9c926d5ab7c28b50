"""Modules in zip files: zipimporter(path) finds and loads source from a file that the program
may read. It is not asked by import unless it is put in sys.path_hooks or sys.meta_path."""

import importlib._bootstrap as _bootstrap
import io as _io
import os as _os
import struct as _struct

__all__ = ["ZipImportError", "zipimporter"]

path_sep = "/"
alt_path_sep = ""

_END, _END64, _LOCATOR64, _ENTRY, _LOCAL = b"PK\5\6", b"PK\6\6", b"PK\6\7", b"PK\1\2", b"PK\3\4"
_END_SIZE, _COMMENT_MAX = 22, 0xFFFF

_zip_directory_cache = {}  # by path of an archive: what is in it


class ZipImportError(ImportError):
    """Not an archive, or a module that is not in it."""


class zipimporter(_bootstrap._Loader):
    """Finds and loads modules of one archive, or of a directory in one."""

    def __init__(self, path):
        if not isinstance(path, str):
            raise TypeError(f"expected str, not {type(path)!r}")
        if not path:
            raise ZipImportError("archive path is empty", path=path)
        archive, inner = path, []
        # The archive is the first part of the path that is there.
        while True:
            try:
                mode = _os.stat(archive).st_mode
            except (OSError, ValueError):
                shorter, name = _os.path.split(archive)
                if shorter == archive:
                    raise ZipImportError("not a Zip file", path=path) from None
                archive = shorter
                inner.append(name)
                continue
            if mode & 0o170000 != 0o100000:
                raise ZipImportError("not a Zip file", path=path)
            break
        if archive not in _zip_directory_cache:
            _zip_directory_cache[archive] = _read_directory(archive)
        self.archive = archive
        self.prefix = _os.path.join(*inner[::-1]) if inner else ""
        if self.prefix:
            self.prefix += path_sep

    def __repr__(self):
        return f'<zipimporter object "{self.archive}{path_sep}{self.prefix}">'

    def _get_files(self):
        files = _zip_directory_cache.get(self.archive)
        if files is None:
            try:
                files = _zip_directory_cache[self.archive] = _read_directory(self.archive)
            except ZipImportError:
                files = {}
        return files

    def invalidate_caches(self):
        """Forget what is in the archive."""
        _zip_directory_cache.pop(self.archive, None)

    def _find(self, fullname):
        """The path of a module in the archive, and whether it is a package; None if it is not
        there."""
        path = self.prefix + fullname.rpartition(".")[2]
        files = self._get_files()
        for tail, package in (("/__init__.py", True), (".py", False)):
            if path + tail in files:
                return path + tail, package
        return None

    def _found(self, fullname):
        found = self._find(fullname)
        if found is None:
            raise ZipImportError(f"can't find module {fullname!r}", name=fullname)
        return found

    def find_spec(self, fullname, target=None):
        """The spec of a module or a package without __init__, None if neither is there."""
        found = self._find(fullname)
        if found is not None:
            return self._spec(fullname, found[1])
        path = self.prefix + fullname.rpartition(".")[2]
        if path + path_sep in self._get_files():
            spec = _bootstrap.ModuleSpec(fullname, None, is_package=True)
            spec.submodule_search_locations.append(f"{self.archive}{path_sep}{path}")
            return spec
        return None

    def _spec(self, fullname, package):
        origin = self.get_filename(fullname)
        spec = _bootstrap.ModuleSpec(fullname, self, origin=origin, is_package=package)
        spec.has_location = True  # modules get __file__
        if package:
            spec.submodule_search_locations.append(_os.path.dirname(origin))
        return spec

    def get_filename(self, fullname):
        """The path of a module, that of the archive first."""
        return f"{self.archive}{path_sep}{self._found(fullname)[0]}"

    def is_package(self, fullname):
        """Whether a module is a package."""
        return self._found(fullname)[1]

    def get_data(self, pathname):
        """The bytes of a file of the archive, by its path with or without the archive's."""
        key = pathname.removeprefix(self.archive + path_sep)
        entry = self._get_files().get(key)
        if entry is None:
            raise OSError(0, "", key)
        return _get_data(self.archive, entry)

    def get_source(self, fullname):
        """The text of a module."""
        return _bootstrap.decode_source(self.get_data(self._found(fullname)[0]))

    def get_code(self, fullname):
        """The compiled module."""
        return compile(self.get_data(self._found(fullname)[0]), self.get_filename(fullname), "exec", dont_inherit=True)

    def exec_module(self, module):
        """Run a module in its namespace."""
        exec(self.get_code(module.__name__), module.__dict__)

    def get_resource_reader(self, fullname):
        """What reads the files of a package."""
        self._found(fullname)
        from importlib.readers import ZipReader
        return ZipReader(self, fullname)


# --- archives


def _read_directory(archive):
    """What is in an archive: by path (path with the archive's, method, packed size, size,
    offset, time, date, checksum), and None for each directory."""
    try:
        file = _io.open(archive, "rb")
    except OSError:
        raise ZipImportError(f"can't open Zip file: {archive!r}", path=archive) from None
    with file:
        size = file.seek(0, 2)
        tail_at = max(size - _COMMENT_MAX - _END_SIZE, 0)
        file.seek(tail_at)
        tail = file.read()
        at = tail.rfind(_END)
        if at < 0 or len(tail) - at < _END_SIZE:
            raise ZipImportError(f"not a Zip file: {archive!r}", path=archive)
        length, offset = _struct.unpack_from("<LL", tail, at + 12)
        end = tail_at + at
        if at >= 20 and tail[at - 20:at - 16] == _LOCATOR64:
            where, = _struct.unpack_from("<Q", tail, at - 12)
            file.seek(where)
            record = file.read(56)
            if record[:4] != _END64 or len(record) < 56:
                raise ZipImportError(f"corrupt Zip64 file: {archive!r}", path=archive)
            length, offset = _struct.unpack_from("<QQ", record, 40)
            end = where
        if end < length:
            raise ZipImportError(f"bad central directory size: {archive!r}", path=archive)
        start = end - length
        if start < offset:
            raise ZipImportError(f"bad central directory offset: {archive!r}", path=archive)
        file.seek(start)
        return _entries(archive, file.read(length), start - offset)


def _entries(archive, data, before):
    files, at = {}, 0
    while data[at:at + 4] == _ENTRY and at + 46 <= len(data):
        flags, method, time, date, crc, packed, size = _struct.unpack_from("<HHHHLLL", data, at + 8)
        name_size, extra_size, comment_size = _struct.unpack_from("<HHH", data, at + 28)
        offset, = _struct.unpack_from("<L", data, at + 42)
        name = data[at + 46:at + 46 + name_size]
        extra = data[at + 46 + name_size:at + 46 + name_size + extra_size]
        at += 46 + name_size + extra_size + comment_size
        size, packed, offset = _wide(extra, size, packed, offset)
        name = name.decode("utf-8" if flags & 0x800 else "cp437")
        files[name] = (_os.path.join(archive, name), method, packed, size, offset + before, time, date, crc)
    for name in list(files):
        while cut := name.rfind(path_sep, 0, -1) + 1:
            name = name[:cut]
            if name in files:
                break
            files[name] = None
    return files


def _wide(extra, *numbers):
    """Sizes that do not fit 32 bits stand in an extra field, in this order."""
    while len(extra) >= 4:
        tag, length = _struct.unpack_from("<HH", extra)
        if tag == 1:
            wide = iter(_struct.unpack_from(f"<{length // 8}Q", extra, 4))
            return [next(wide, n) if n == 0xFFFFFFFF else n for n in numbers]
        extra = extra[4 + length:]
    return numbers


def _get_data(archive, entry):
    path, method, packed, size, offset = entry[:5]
    with _io.open(archive, "rb") as file:
        file.seek(offset)
        head = file.read(30)
        if head[:4] != _LOCAL:
            raise ZipImportError(f"bad local file header: {archive!r}", path=archive)
        name_size, extra_size = _struct.unpack_from("<HH", head, 26)
        file.seek(offset + 30 + name_size + extra_size)
        raw = file.read(packed)
    if len(raw) != packed:
        raise OSError("zipimport: can't read data")
    if method == 0:
        return raw
    try:
        from zlib import decompress
    except ImportError:
        raise ZipImportError("can't decompress data; zlib not available") from None
    return decompress(raw, -15)
