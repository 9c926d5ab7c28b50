# gzip: compress, decompress, GzipFile over a file.
import gzip, io, zlib
def t(f, *a, **k):
    try:
        r = repr(f(*a, **k))
    except Exception as e:
        r = f"{type(e).__module__}.{type(e).__name__}: {e}"
    print(r)
data = b"hello hello hello hello world" * 3
g = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff\xcbH\xcd\xc9\xc9W\xc8\xc0 \xcb\xf3\x8brR2\xc8\x96\x04\x00\xe3c\xb1<W\x00\x00\x00"
D = gzip.decompress
print(D(g) == data, D(g + g) == data * 2, D(g + b"\0\0\0" + g + b"\0") == data * 2, D(b""))  # expect: True True True b''
t(D, g[:-1]); t(D, g[:20]); t(D, g[:5]); t(D, g + b"x"); t(D, b"abc"); t(D, g[:-8] + b"xxxx" + g[-4:]); t(D, g[:-4] + b"xxxx"); t(D, g[:2] + b"\x07" + g[3:]); t(D, g[:12] + b"\xff\xff\xff" + g[15:]); t(D, "x")  # expect: builtins.EOFError: Compressed file ended before the end-of-stream marker was reached
# expect: builtins.EOFError: Compressed file ended before the end-of-stream marker was reached
# expect: builtins.EOFError: Compressed file ended before the end-of-stream marker was reached
# expect: gzip.BadGzipFile: Not a gzipped file (b'x')
# expect: gzip.BadGzipFile: Not a gzipped file (b'ab')
# expect: gzip.BadGzipFile: CRC check failed
# expect: gzip.BadGzipFile: Incorrect length of data produced
# expect: gzip.BadGzipFile: Unknown compression method
# expect: gzip.BadGzipFile: CRC check failed
# expect: builtins.TypeError: a bytes-like object is required, not 'str'
for level in range(10):
    z = gzip.compress(data, level, mtime=level * 1000)
    print(z[:10], D(z) == data, gzip.compress(b"", level)[:10])
# expect: b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\xff' True b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\xff'
# expect: b'\x1f\x8b\x08\x00\xe8\x03\x00\x00\x04\xff' True b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\xff'
# expect: b'\x1f\x8b\x08\x00\xd0\x07\x00\x00\x00\xff' True b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff'
# expect: b'\x1f\x8b\x08\x00\xb8\x0b\x00\x00\x00\xff' True b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff'
# expect: b'\x1f\x8b\x08\x00\xa0\x0f\x00\x00\x00\xff' True b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff'
# expect: b'\x1f\x8b\x08\x00\x88\x13\x00\x00\x00\xff' True b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff'
# expect: b'\x1f\x8b\x08\x00p\x17\x00\x00\x00\xff' True b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff'
# expect: b'\x1f\x8b\x08\x00X\x1b\x00\x00\x00\xff' True b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff'
# expect: b'\x1f\x8b\x08\x00@\x1f\x00\x00\x00\xff' True b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff'
# expect: b'\x1f\x8b\x08\x00(#\x00\x00\x02\xff' True b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff'
t(gzip.compress, b"", 10); t(gzip.compress, "x")  # expect: zlib.error: Bad compression level
# expect: builtins.TypeError: a bytes-like object is required, not 'str'

# --- writing
import gzip, io
def t(f, *a, **k):
    try:
        r = repr(f(*a, **k))
    except Exception as e:
        r = f"{type(e).__module__}.{type(e).__name__}: {e}"
    print(r)
b = io.BytesIO()
f = gzip.GzipFile("x/name.gz", "wb", fileobj=b, mtime=7)
print(f.write(b"abc"), f.write(bytearray(b"def")), f.tell(), f.name, f.mode, f.closed, f.readable(), f.writable(), f.seekable())  # expect: 3 3 6 x/name.gz wb False False True True
f.flush()
print(f.seek(10), f.seek(2, 1))  # expect: 6 10
t(f.read); t(f.readline); t(f.peek, 1); t(f.rewind); t(f.seek, 0); t(f.seek, 0, 2); t(f.read1); t(f.readinto, bytearray(2))  # expect: builtins.OSError: [Errno 9] read() on write-only GzipFile object
# expect: io.UnsupportedOperation: read
# expect: builtins.OSError: [Errno 9] peek() on write-only GzipFile object
# expect: builtins.OSError: Can't rewind in write mode
# expect: builtins.OSError: Negative seek in write mode
# expect: builtins.ValueError: Seek from end not supported
# expect: builtins.OSError: [Errno 9] read1() on write-only GzipFile object
# expect: builtins.OSError: [Errno 9] readinto() on write-only GzipFile object
f.close()
f.close()
print(f.closed, f.fileobj, b.getvalue()[:15], gzip.decompress(b.getvalue()))  # expect: True None b'\x1f\x8b\x08\x08\x07\x00\x00\x00\x02\xffname\x00' b'abcdef\x00\x00\x00\x00\x00\x00'
t(f.write, b"x"); t(f.tell); t(f.flush)  # expect: builtins.ValueError: I/O operation on closed file
# expect: builtins.ValueError: I/O operation on closed file
# expect: builtins.ValueError: I/O operation on closed file
for name, level in (("a.txt", 1), ("", 6), (b"z/y.gz", 9), ("\u20ac", 9)):
    b = io.BytesIO()
    with gzip.GzipFile(name, "wb", level, b, 5) as f:
        f.write(b"")
    print(b.getvalue()[:20])
# expect: b'\x1f\x8b\x08\x08\x05\x00\x00\x00\x04\xffa.txt\x00\x03\x00\x00\x00'
# expect: b'\x1f\x8b\x08\x00\x05\x00\x00\x00\x00\xff\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x1f\x8b\x08\x08\x05\x00\x00\x00\x02\xffy\x00\x03\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x1f\x8b\x08\x00\x05\x00\x00\x00\x02\xff\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00'
t(gzip.GzipFile, mode="wt", fileobj=b); t(gzip.GzipFile, mode="z", fileobj=b); t(gzip.open, "x", "rbt"); t(gzip.open, b, "rb", encoding="utf-8"); t(gzip.open, b, "rb", errors="x"); t(gzip.open, b, "rb", newline=""); t(gzip.open, 5)  # expect: builtins.ValueError: Invalid mode: 'wt'
# expect: builtins.ValueError: Invalid mode: 'zb'
# expect: builtins.ValueError: Invalid mode: 'rbt'
# expect: builtins.ValueError: Argument 'encoding' not supported in binary mode
# expect: builtins.ValueError: Argument 'errors' not supported in binary mode
# expect: builtins.ValueError: Argument 'newline' not supported in binary mode
# expect: builtins.TypeError: filename must be a str or bytes object, or a file

# --- reading
import gzip, io
def t(f, *a, **k):
    try:
        r = repr(f(*a, **k))
    except Exception as e:
        r = f"{type(e).__module__}.{type(e).__name__}: {e}"
    print(r)
data = b"".join(b"line %d\n" % i for i in range(1000))
z = gzip.compress(data, mtime=77) + gzip.compress(b"second\n", mtime=78)
f = gzip.GzipFile(fileobj=io.BytesIO(z))
print(f.mode, f.readable(), f.writable(), f.mtime, f.read(6), f.mtime, f.readline(), f.tell(), f.peek(3)[:3], f.read1(5), f.readinto(bytearray(4)))  # expect: rb True False None b'line 0' 77 b'\n' 7 b'lin' b'line ' 4
print(f.seek(0), f.readline(), f.seek(8500, 0), f.read(5), f.seek(-7, 2), f.read(), f.mtime, f.read(), f.tell(), f.seek(3, 0), f.read(4), f.seek(2, 1))  # expect: 0 b'line 0\n' 8500 b'56\nli' 8890 b'second\n' 78 b'' 8897 3 b'e 0\n' 9
f.rewind()
print(f.read() == data + b"second\n", sum(1 for line in gzip.open(io.BytesIO(z))))  # expect: True 1001
t(f.write, b"x")  # expect: builtins.OSError: [Errno 9] write() on read-only GzipFile object
f.close()
t(f.read)  # expect: builtins.ValueError: I/O operation on closed file
for bad in (z[:-3], z[:50], b"xx" + z, z + b"junk", z[:-8] + b"1234" + z[-4:], z[:-4] + b"1234"):
    t(gzip.GzipFile(fileobj=io.BytesIO(bad)).read)
# expect: builtins.EOFError: Compressed file ended before the end-of-stream marker was reached
# expect: builtins.EOFError: Compressed file ended before the end-of-stream marker was reached
# expect: gzip.BadGzipFile: Not a gzipped file (b'xx')
# expect: gzip.BadGzipFile: Not a gzipped file (b'ju')
# expect: gzip.BadGzipFile: CRC check failed 0x34333231 != 0x60fc07e
# expect: gzip.BadGzipFile: Incorrect length of data produced
with gzip.open(io.BytesIO(z), "rt", encoding="ascii") as f:
    print(f.readline(), f.read(3))
# expect: line 0
# expect:  lin
b = io.BytesIO()
with gzip.open(b, "wt", 6, "utf-8", newline="\n") as f:
    f.write("h\xe9\n")
print(gzip.decompress(b.getvalue()), b.closed)  # expect: b'h\xc3\xa9\n' False
print([n for n in dir(gzip) if n in gzip.__all__ or n[0].isupper()], gzip.BadGzipFile.__mro__[1], gzip.READ, gzip.WRITE)  # expect: ['BadGzipFile', 'FCOMMENT', 'FEXTRA', 'FHCRC', 'FNAME', 'FTEXT', 'GzipFile', 'READ', 'READ_BUFFER_SIZE', 'WRITE', 'compress', 'decompress', 'open'] <class 'OSError'> rb wb
