# Buffered streams over raw streams written in Python.
# cpython: same
import io
class Raw(io.RawIOBase):
    def __init__(self, data=b"", step=4):
        self.data, self.pos, self.step, self.log = bytearray(data), 0, step, []
    def readable(self):
        return True
    def writable(self):
        return True
    def seekable(self):
        return True
    def readinto(self, b):
        chunk = self.data[self.pos:self.pos + min(self.step, len(b))]
        b[:len(chunk)] = chunk
        self.pos += len(chunk)
        return len(chunk)
    def write(self, b):
        n = min(self.step, len(b))
        self.data[self.pos:self.pos + n] = b[:n]
        self.pos += n
        self.log.append(n)
        return n
    def seek(self, pos, whence=0):
        self.pos = pos if whence == 0 else self.pos + pos if whence == 1 else len(self.data) + pos
        return self.pos
r = io.BufferedReader(Raw(b"abc\ndefg\nhi"))
print(r.read(2), r.peek()[:1], r.readline(), r.tell())  # expect: b'ab' b'c' b'c\n' 4
print(r.read1(100), r.read(), r.read(), r.read(1))  # expect: b'defg' b'\nhi' b'' b''
print(r.seek(4), r.readline(), r.seek(-2, 2), list(r))  # expect: 4 b'defg\n' 9 [b'hi']
b = bytearray(20)
r.seek(0)
print(r.readinto(b), b[:11], r.seek(0), r.readinto1(b) <= 11)  # expect: 11 bytearray(b'abc\ndefg\nhi') 0 True
w = Raw()
f = io.BufferedWriter(w, 8)
print(f.write(b"12345"), w.log, f.tell(), f.flush(), w.log, w.data)  # expect: 5 [4, 1] 5 None [4, 1] bytearray(b'12345')
print(f.write(b"x" * 30), f.flush(), sum(w.log), f.tell())  # expect: 30 None 35 35
f.close()
print(w.closed, f.closed)  # expect: True True
q = io.BufferedRandom(Raw(b"0123456789"))
print(q.read(3), q.write(b"AB"), q.flush(), q.raw.data, q.tell(), q.read(2), q.seek(0), q.read())  # expect: b'012' 2 None bytearray(b'012AB56789') 5 b'56' 0 b'012AB56789'

# --- errors
import io
def trial(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
class Bad(io.RawIOBase):
    def readable(self):
        return True
    def readinto(self, b):
        return len(b) + 1
trial(io.BufferedReader(Bad()).read, 1)  # expect: OSError raw readinto() returned invalid length 131073 (should have been between 0 and 131072)
trial(io.BufferedReader, io.RawIOBase())  # expect: UnsupportedOperation File or stream is not readable.
trial(io.BufferedWriter, io.BytesIO(), 0)  # expect: ValueError buffer size must be strictly positive
r = io.BufferedReader(io.BytesIO(b"abc"))
trial(r.read, -2)  # expect: ValueError read length must be non-negative or -1
trial(r.seek, 0, 7)  # expect: ValueError whence value 7 unsupported
trial(r.truncate)  # expect: UnsupportedOperation truncate
raw = r.detach()
trial(r.read)  # expect: ValueError raw stream has been detached
trial(lambda: r.closed)  # expect: ValueError raw stream has been detached
r = io.BufferedReader(raw)
r.close()
trial(r.read)  # expect: ValueError read of closed file
trial(r.peek)  # expect: ValueError peek of closed file
trial(r.readline)  # expect: ValueError readline of closed file
trial(r.flush)  # expect: ValueError I/O operation on closed file.
trial(io.BufferedWriter(io.BytesIO()).write, "x")  # expect: TypeError a bytes-like object is required, not 'str'

# --- the bases
import io
class R(io.RawIOBase):
    def readable(self):
        return True
    def readinto(self, b):
        self.n = getattr(self, "n", 0) + 1
        if self.n > 3:
            return 0
        b[:2] = b"ab"
        return 2
def trial(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
print(R().read(5), R().readall(), R().read())  # expect: b'ab' b'ababab' b'ababab'
trial(R().readlines)  # expect: ValueError readinto returned 2 outside buffer size 1
i = io.IOBase()
trial(i.seek, 0)  # expect: UnsupportedOperation seek
trial(i.tell)  # expect: UnsupportedOperation seek
trial(i.truncate)  # expect: UnsupportedOperation truncate
trial(i.fileno)  # expect: UnsupportedOperation fileno
print(i.seekable(), i.readable(), i.writable(), i.closed, i.flush())  # expect: False False False False None
trial(i._checkReadable)  # expect: UnsupportedOperation File or stream is not readable.
trial(io.BufferedIOBase().read)  # expect: UnsupportedOperation read
trial(io.TextIOBase().write, "x")  # expect: UnsupportedOperation write
i.close()
print(i.closed)  # expect: True
trial(i.flush)  # expect: ValueError I/O operation on closed file.
trial(i.isatty)  # expect: ValueError I/O operation on closed file.
print(issubclass(io.UnsupportedOperation, OSError), issubclass(io.UnsupportedOperation, ValueError))  # expect: True True
print(io.UnsupportedOperation.__mro__)  # expect: (<class 'io.UnsupportedOperation'>, <class 'OSError'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)

# --- closing calls flush, and closes even if it fails
import io
class F(io.RawIOBase):
    def writable(self):
        return True
    def write(self, b):
        raise OSError("full")
w = io.BufferedWriter(F())
w.write(b"x")
try:
    w.close()
except OSError as e:
    print(e, w.closed, w.raw.closed)  # expect: full True True
p = io.BufferedRWPair(io.BytesIO(b"in"), io.BytesIO())
print(p.read(1), p.write(b"out"), p.readable(), p.writable(), p.closed, p.close(), p.closed)  # expect: b'i' 3 True True False None True

# --- IncrementalNewlineDecoder
import io
d = io.IncrementalNewlineDecoder(None, translate=True)
print([d.decode("a\r"), d.decode("\nb\r"), d.decode("c\n", True)], d.newlines, d.getstate())  # expect: ['a', '\nb', '\nc\n'] ('\r', '\n', '\r\n') (b'', 0)
d.reset()
print(d.newlines, d.decode("x\r"), d.getstate())  # expect: None x (b'', 1)
