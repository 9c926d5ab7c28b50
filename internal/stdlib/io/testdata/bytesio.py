# io.BytesIO: positions, views, errors.
# cpython: same
import io
b = io.BytesIO(b"line1\nline2\nrest")
print(b.readline(), b.read(3), b.tell(), b.read1(2))  # expect: b'line1\n' b'lin' 9 b'e2'
print(b.readlines(), b.read(), b.tell())  # expect: [b'\n', b'rest'] b'' 16
print(b.seek(2), b.seek(1, 1), b.seek(-2, 2), b.seek(-100, 1))  # expect: 2 3 14 0
b.seek(30)
print(b.read(), b.write(b"x"), len(b.getvalue()), b.getvalue()[14:18])  # expect: b'' 1 31 b'st\x00\x00'
print(b.truncate(4), b.getvalue(), b.tell())  # expect: 4 b'line' 31
buf = bytearray(3)
b.seek(0)
print(b.readinto(buf), buf, b.readinto(buf), buf)  # expect: 3 bytearray(b'ein') 1 bytearray(b'ein')
print(b.readable(), b.writable(), b.seekable(), b.isatty(), b.closed)  # expect: True True True False False

# --- iteration and writing lines
import io
b = io.BytesIO()
b.writelines([b"a\n", bytearray(b"b\n"), memoryview(b"c")])
b.seek(0)
print(list(b), next(b, None))  # expect: [b'a\n', b'b\n', b'c'] None
b.seek(0)
print(b.readlines(2), b.readline(0), b.readline(1))  # expect: [b'a\n'] b'' b'b'

# --- getbuffer exports the bytes
import io
b = io.BytesIO(b"abc")
v = b.getbuffer()
v[0] = 120
print(b.getvalue(), len(v))  # expect: b'xbc' 3
try:
    b.write(b"longer")
except BufferError as e:
    print(e)  # expect: Existing exports of data: object cannot be re-sized
try:
    b.close()
except BufferError as e:
    print(e)  # expect: Existing exports of data: object cannot be re-sized
v.release()
print(b.write(b"longer"), b.getvalue())  # expect: 6 b'longer'

# --- errors
import io
def trial(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
b = io.BytesIO(b"abc")
trial(b.write, "x")  # expect: TypeError a bytes-like object is required, not 'str'
trial(b.seek, -1)  # expect: ValueError negative seek value -1
trial(b.seek, 0, 9)  # expect: ValueError invalid whence (9, should be 0, 1 or 2)
trial(b.truncate, -2)  # expect: ValueError negative size value -2
trial(b.read, 1.5)  # expect: TypeError argument should be integer or None, not 'float'
trial(b.readinto, b"abc")  # expect: TypeError readinto() argument must be read-write bytes-like object, not bytes
trial(io.BytesIO, "x")  # expect: TypeError a bytes-like object is required, not 'str'
trial(io.BytesIO, 3)  # expect: TypeError a bytes-like object is required, not 'int'
trial(b.fileno)  # expect: UnsupportedOperation fileno
trial(b.detach)  # expect: UnsupportedOperation detach
trial(b.readinto, 3)  # expect: TypeError readinto() argument must be read-write bytes-like object, not int
b.close()
trial(b.read)  # expect: ValueError I/O operation on closed file.
trial(b.getvalue)  # expect: ValueError I/O operation on closed file.
trial(b.write, b"")  # expect: ValueError I/O operation on closed file.
trial(next, b)  # expect: ValueError I/O operation on closed file.
trial(b.isatty)  # expect: ValueError I/O operation on closed file.

# --- state and subclasses
import io
b = io.BytesIO(b"abc")
b.read(1)
b.x = 1
print(b.__getstate__())  # expect: (b'abc', 1, {'x': 1})
c = io.BytesIO()
c.__setstate__((b"defg", 2, None))
print(c.read())  # expect: b'fg'
class B(io.BytesIO):
    pass
with B(b"q") as d:
    print(d.read(), isinstance(d, io.BufferedIOBase), isinstance(d, io.IOBase), isinstance(d, io.RawIOBase))  # expect: b'q' True True False
print(d.closed)  # expect: True
