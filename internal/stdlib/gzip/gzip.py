"""Files compressed as gzip does it, read and written like other files."""

import builtins
import io
import struct
import time
import zlib

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]

FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT = 1, 2, 4, 8, 16

READ = "rb"
WRITE = "wb"

READ_BUFFER_SIZE = 128 * 1024
_WRITE_BUFFER_SIZE = 4 * io.DEFAULT_BUFFER_SIZE

_EARLY_END = "Compressed file ended before the end-of-stream marker was reached"


def open(filename, mode="rb", compresslevel=9,
         encoding=None, errors=None, newline=None):
    """Open a compressed file, by name or given as a file, binary or as text.

    mode is r, w, x or a, with b (the default) or t.
    """
    if "t" in mode:
        if "b" in mode:
            raise ValueError("Invalid mode: %r" % (mode,))
    else:
        if encoding is not None:
            raise ValueError("Argument 'encoding' not supported in binary mode")
        if errors is not None:
            raise ValueError("Argument 'errors' not supported in binary mode")
        if newline is not None:
            raise ValueError("Argument 'newline' not supported in binary mode")
    binary_mode = mode.replace("t", "")
    if isinstance(filename, (str, bytes)) or hasattr(filename, "__fspath__"):
        binary = GzipFile(filename, binary_mode, compresslevel)
    elif hasattr(filename, "read") or hasattr(filename, "write"):
        binary = GzipFile(None, binary_mode, compresslevel, filename)
    else:
        raise TypeError("filename must be a str or bytes object, or a file")
    if "t" in mode:
        return io.TextIOWrapper(binary, encoding, errors, newline)
    return binary


def _now():
    # without a clock: 0, which says that the time is not known
    try:
        return time.time()
    except PermissionError:
        return 0


class BadGzipFile(OSError):
    """A file that is no gzip file, or a damaged one."""


class _Source:
    # a file whose last bytes can be given back
    def __init__(self, f):
        self.file = f
        self._rest = b""

    def read(self, size):
        if not self._rest:
            return self.file.read(size)
        data, self._rest = self._rest[:size], self._rest[size:]
        if len(data) < size:
            data += self.file.read(size - len(data))
        return data

    def prepend(self, data):
        self._rest = data + self._rest

    def seek(self, offset):
        self._rest = b""
        return self.file.seek(offset)

    def seekable(self):
        return True


class _Sink(io.RawIOBase):
    # what the write buffer of a GzipFile writes to
    def __init__(self, gzip_file):
        self.gzip_file = gzip_file

    def write(self, data):
        if self.gzip_file is None:
            raise RuntimeError("lost gzip_file")
        return self.gzip_file._write_raw(data)

    def seekable(self):
        return False

    def writable(self):
        return True


class GzipFile(io.BufferedIOBase):
    """A compressed file, of which the uncompressed bytes are read or written."""

    myfileobj = None  # a file to be closed with this one

    def __init__(self, filename=None, mode=None,
                 compresslevel=9, fileobj=None, mtime=None):
        """Open by name, or over fileobj; filename is then what the header names.

        mode is rb (the default), wb, ab or xb. mtime is the time that the header
        says, that of the clock if it is None.
        """
        self.mode = None
        self.fileobj = None
        self._buffer = None
        if mode and ("t" in mode or "U" in mode):
            raise ValueError("Invalid mode: {!r}".format(mode))
        if mode and "b" not in mode:
            mode += "b"
        origmode = mode
        try:
            if fileobj is None:
                fileobj = self.myfileobj = builtins.open(filename, mode or "rb")
            if filename is None:
                filename = getattr(fileobj, "name", "")
                if not isinstance(filename, (str, bytes)):
                    filename = ""
            elif not isinstance(filename, (str, bytes)):
                filename = filename.__fspath__()
            if mode is None:
                mode = getattr(fileobj, "mode", "rb")
            if mode.startswith("r"):
                self.mode = READ
                raw = _GzipReader(fileobj)
                self._buffer = io.BufferedReader(raw)
                self.name = filename
            elif mode.startswith(("w", "a", "x")):
                self.mode = WRITE
                self._init_write(filename)
                self.compress = zlib.compressobj(compresslevel, zlib.DEFLATED,
                                                 -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, 0)
                self._write_mtime = mtime
                self._buffer_size = _WRITE_BUFFER_SIZE
                self._buffer = io.BufferedWriter(_Sink(self), buffer_size=self._buffer_size)
            else:
                raise ValueError("Invalid mode: {!r}".format(origmode))
            self.fileobj = fileobj
            if self.mode == WRITE:
                self._write_gzip_header(compresslevel)
        except:
            self._close()
            raise

    @property
    def mtime(self):
        """The time that the header of the last member says."""
        return self._buffer.raw._last_mtime

    def __repr__(self):
        s = repr(self.fileobj)
        return "<gzip " + s[1:-1] + " " + hex(id(self)) + ">"

    def _init_write(self, filename):
        self.name = filename
        self.crc = zlib.crc32(b"")
        self.size = 0
        self.writebuf = []
        self.bufsize = 0
        self.offset = 0

    def tell(self):
        self._check_not_closed()
        self._buffer.flush()
        return super().tell()

    def _check_not_closed(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def _check_can_seek(self):
        if not self.readable():
            raise io.UnsupportedOperation("Seeking is only supported on files open for reading")
        if not self.seekable():
            raise io.UnsupportedOperation("The underlying file object does not support seeking")

    def _write_gzip_header(self, compresslevel):
        name = self.name
        if isinstance(name, bytes):
            name = name.rpartition(b"/")[2]
        else:
            try:
                name = name.rpartition("/")[2].encode("latin-1")
            except UnicodeEncodeError:
                name = b""
        if name.endswith(b".gz"):
            name = name[:-3]
        mtime = self._write_mtime
        if mtime is None:
            mtime = _now()
        extra = b"\002" if compresslevel == 9 else b"\004" if compresslevel == 1 else b"\0"
        self.fileobj.write(b"\037\213\010" + (b"\010" if name else b"\0")
                           + struct.pack("<L", int(mtime)) + extra + b"\377")
        if name:
            self.fileobj.write(name + b"\0")

    def write(self, data):
        self._check_not_closed()
        if self.mode != WRITE:
            raise OSError(9, "write() on read-only GzipFile object")
        if self.fileobj is None:
            raise ValueError("write() on closed GzipFile object")
        return self._buffer.write(data)

    def _write_raw(self, data):
        if not isinstance(data, (bytes, bytearray)):
            data = memoryview(data)
            length = data.nbytes
        else:
            length = len(data)
        if length > 0:
            self.fileobj.write(self.compress.compress(data))
            self.size += length
            self.crc = zlib.crc32(data, self.crc)
            self.offset += length
        return length

    def _check_read(self, caller):
        self._check_not_closed()
        if self.mode != READ:
            raise OSError(9, "%s() on write-only GzipFile object" % caller)

    def read(self, size=-1):
        self._check_read("read")
        return self._buffer.read(size)

    def read1(self, size=-1):
        """Read what comes with one read of the file below, at most size bytes."""
        self._check_read("read1")
        if size < 0:
            size = io.DEFAULT_BUFFER_SIZE
        return self._buffer.read1(size)

    def readinto(self, b):
        self._check_read("readinto")
        return self._buffer.readinto(b)

    def readinto1(self, b):
        self._check_read("readinto1")
        return self._buffer.readinto1(b)

    def peek(self, n):
        self._check_read("peek")
        return self._buffer.peek(n)

    @property
    def closed(self):
        return self.fileobj is None

    def close(self):
        fileobj = self.fileobj
        if fileobj is None:
            return
        try:
            if self.mode == WRITE:
                self._buffer.flush()
                fileobj.write(self.compress.flush())
                fileobj.write(struct.pack("<LL", self.crc, self.size & 0xffffffff))
            elif self.mode == READ:
                self._buffer.close()
        finally:
            self._close()

    def _close(self):
        self.fileobj = None
        myfileobj = self.myfileobj
        if myfileobj is not None:
            self.myfileobj = None
            myfileobj.close()

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        self._check_not_closed()
        if self.mode == WRITE:
            self._buffer.flush()
            self.fileobj.write(self.compress.flush(zlib_mode))
            self.fileobj.flush()

    def fileno(self):
        """The number of the file below."""
        return self.fileobj.fileno()

    def rewind(self):
        """Go back to the beginning of the uncompressed bytes."""
        if self.mode != READ:
            raise OSError("Can't rewind in write mode")
        self._buffer.seek(0)

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def seek(self, offset, whence=io.SEEK_SET):
        if self.mode == WRITE:
            self._check_not_closed()
            self._buffer.flush()
            if whence != io.SEEK_SET:
                if whence != io.SEEK_CUR:
                    raise ValueError("Seek from end not supported")
                offset = self.offset + offset
            if offset < self.offset:
                raise OSError("Negative seek in write mode")
            count = offset - self.offset
            block = bytes(self._buffer_size)
            for i in range(count // self._buffer_size):
                self.write(block)
            self.write(bytes(count % self._buffer_size))
            return self.offset
        if self.mode == READ:
            self._check_not_closed()
            return self._buffer.seek(offset, whence)

    def readline(self, size=-1):
        self._check_not_closed()
        return self._buffer.readline(size)


def _read_exact(fp, n):
    data = fp.read(n)
    while len(data) < n:
        more = fp.read(n - len(data))
        if not more:
            raise EOFError(_EARLY_END)
        data += more
    return data


def _read_gzip_header(fp):
    # the time in the header of a member, None at the end of the file
    magic = fp.read(2)
    if magic == b"":
        return None
    if magic != b"\037\213":
        raise BadGzipFile("Not a gzipped file (%r)" % magic)
    method, flag, last_mtime = struct.unpack("<BBIxx", _read_exact(fp, 8))
    if method != 8:
        raise BadGzipFile("Unknown compression method")
    if flag & FEXTRA:
        _read_exact(fp, struct.unpack("<H", _read_exact(fp, 2))[0])
    for field in FNAME, FCOMMENT:
        if flag & field:
            while True:
                s = fp.read(1)
                if not s or s == b"\0":
                    break
    if flag & FHCRC:
        _read_exact(fp, 2)
    return last_mtime


class _GzipReader(io.RawIOBase):
    # the uncompressed bytes of all members of a file

    def __init__(self, fp):
        self._fp = _Source(fp)
        self._decompressor = None
        self._new_member = True
        self._last_mtime = None
        self._eof = False
        self._pos = 0
        self._size = -1

    def readable(self):
        return True

    def seekable(self):
        return self._fp.file.seekable()

    def close(self):
        self._decompressor = None
        return super().close()

    def readinto(self, b):
        with memoryview(b) as view, view.cast("B") as byte_view:
            data = self.read(len(byte_view))
            byte_view[:len(data)] = data
        return len(data)

    def readall(self):
        chunks = []
        while data := self.read(READ_BUFFER_SIZE):
            chunks.append(data)
        return b"".join(chunks)

    def read(self, size=-1):
        if size < 0:
            return self.readall()
        if not size or self._eof:
            return b""
        while True:
            if self._decompressor is not None and self._decompressor.eof:
                self._read_eof()
                self._new_member = True
                self._decompressor = None
            if self._new_member:
                self._crc = zlib.crc32(b"")
                self._stream_size = 0
                mtime = _read_gzip_header(self._fp)
                if mtime is None:
                    self._size = self._pos
                    self._eof = True
                    return b""
                self._last_mtime = mtime
                self._new_member = False
                self._decompressor = zlib._ZlibDecompressor(wbits=-zlib.MAX_WBITS)
            if self._decompressor.needs_input:
                buf = self._fp.read(READ_BUFFER_SIZE)
                uncompress = self._decompressor.decompress(buf, size)
            else:
                buf = None
                uncompress = self._decompressor.decompress(b"", size)
            if self._decompressor.unused_data != b"":
                self._fp.prepend(self._decompressor.unused_data)
            if uncompress != b"":
                break
            if buf == b"":
                raise EOFError(_EARLY_END)
        self._crc = zlib.crc32(uncompress, self._crc)
        self._stream_size += len(uncompress)
        self._pos += len(uncompress)
        return uncompress

    def _read_eof(self):
        crc32, isize = struct.unpack("<II", _read_exact(self._fp, 8))
        if crc32 != self._crc:
            raise BadGzipFile("CRC check failed %s != %s" % (hex(crc32), hex(self._crc)))
        if isize != self._stream_size & 0xffffffff:
            raise BadGzipFile("Incorrect length of data produced")
        c = b"\0"  # zeros may fill up the file
        while c == b"\0":
            c = self._fp.read(1)
        if c:
            self._fp.prepend(c)

    def _rewind(self):
        self._fp.seek(0)
        self._eof = False
        self._pos = 0
        self._decompressor = None
        self._new_member = True

    def seek(self, offset, whence=io.SEEK_SET):
        if whence == io.SEEK_CUR:
            offset += self._pos
        elif whence == io.SEEK_END:
            if self._size < 0:
                while self.read(io.DEFAULT_BUFFER_SIZE):
                    pass
            offset += self._size
        elif whence != io.SEEK_SET:
            raise ValueError("Invalid value for whence: {}".format(whence))
        if offset < self._pos:
            self._rewind()
        else:
            offset -= self._pos
        while offset > 0:
            data = self.read(min(io.DEFAULT_BUFFER_SIZE, offset))
            if not data:
                break
            offset -= len(data)
        return self._pos

    def tell(self):
        return self._pos


def compress(data, compresslevel=9, *, mtime=0):
    """Compress data as one member; mtime is the time that the header says."""
    out = zlib.compress(data, level=compresslevel, wbits=31)
    if mtime is None:
        mtime = _now()
    return struct.pack("<4sLBB", out, int(mtime), out[8], 255) + out[10:]


def decompress(data):
    """Decompress all members of data."""
    parts = []
    while True:
        fp = io.BytesIO(data)
        if _read_gzip_header(fp) is None:
            return b"".join(parts)
        do = zlib.decompressobj(wbits=-zlib.MAX_WBITS)
        part = do.decompress(data[fp.tell():])
        if not do.eof or len(do.unused_data) < 8:
            raise EOFError(_EARLY_END)
        crc, length = struct.unpack("<II", do.unused_data[:8])
        if crc != zlib.crc32(part):
            raise BadGzipFile("CRC check failed")
        if length != len(part) & 0xffffffff:
            raise BadGzipFile("Incorrect length of data produced")
        parts.append(part)
        data = do.unused_data[8:].lstrip(b"\0")


def main():
    """Compress or decompress the files named on the command line."""
    import sys
    from argparse import ArgumentParser
    parser = ArgumentParser(description=
        "A simple command line interface for the gzip module: act like gzip, "
        "but do not delete the input file.", color=True)
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--fast", action="store_true", help="compress faster")
    group.add_argument("--best", action="store_true", help="compress better")
    group.add_argument("-d", "--decompress", action="store_true",
                       help="act like gunzip instead of gzip")
    parser.add_argument("args", nargs="*", default=["-"], metavar="file")
    args = parser.parse_args()
    level = 1 if args.fast else 9 if args.best else 6
    for arg in args.args:
        if args.decompress:
            if arg == "-":
                f = GzipFile(filename="", mode="rb", fileobj=sys.stdin.buffer)
                g = sys.stdout.buffer
            elif arg[-3:] == ".gz":
                f = open(arg, "rb")
                g = builtins.open(arg[:-3], "wb")
            else:
                sys.exit(f"filename doesn't end in .gz: {arg!r}")
        elif arg == "-":
            f = sys.stdin.buffer
            g = GzipFile(filename="", mode="wb", fileobj=sys.stdout.buffer, compresslevel=level)
        else:
            f = builtins.open(arg, "rb")
            g = open(arg + ".gz", "wb")
        while chunk := f.read(READ_BUFFER_SIZE):
            g.write(chunk)
        if g is not sys.stdout.buffer:
            g.close()
        if f is not sys.stdin.buffer:
            f.close()


if __name__ == "__main__":
    main()
