# The methods of buffers that go to the raw stream below.
# cpython: same
import io
class Raw(io.RawIOBase):
    def __init__(self, data=b"", name="raw"):
        self.data, self.pos, self.name, self.mode = bytearray(data), 0, name, "rb+"
    def readable(self): return True
    def writable(self): return True
    def seekable(self): return True
    def isatty(self): return False
    def fileno(self): return 77
    def readinto(self, b):
        n = min(len(b), len(self.data) - self.pos)
        b[:n] = self.data[self.pos:self.pos + n]
        self.pos += n
        return n
    def write(self, b):
        self.data[self.pos:self.pos + len(b)] = b
        self.pos += len(b)
        return len(b)
    def seek(self, n, whence=0):
        self.pos = n if whence == 0 else self.pos + n if whence == 1 else len(self.data) + n
        return self.pos
    def tell(self): return self.pos
    def truncate(self, n=None):
        del self.data[self.pos if n is None else n:]
        return len(self.data)
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for T in (io.BufferedReader, io.BufferedWriter, io.BufferedRandom):
    raw = Raw(b"line 1\nline 2\nline 3\n")
    b = T(raw)
    print(T.__name__, b.fileno(), b.isatty(), b.mode, b.name, b.readable(), b.writable(), b.seekable(), b.raw is raw, repr(b).split(" ")[-1], b.closed)
    for f in (lambda: b.seek(2), lambda: b.tell(), lambda: b.read(3), lambda: b.peek(2)[:2], lambda: b.read1(2), lambda: b.readline(), lambda: b.readlines(),
              lambda: b.seek(0), lambda: b.readinto(bytearray(3)), lambda: b.readinto1(bytearray(3)), lambda: b.write(b"xyz"), lambda: b.flush(),
              lambda: b.truncate(9), lambda: b.truncate(), lambda: bytes(raw.data), lambda: b.seek(0), lambda: next(b), lambda: b.__next__(), lambda: b.__getstate__(),
              lambda: b.detach() is raw, lambda: b.fileno(), lambda: repr(b)[:30], lambda: b.read(1), lambda: b.raw):
        show(f)
    b = T(raw)
    print(b.close(), b.closed, raw.closed)
    show(lambda: b.fileno())
    show(lambda: b.write(b"x"))
    show(lambda: b.isatty())
# expect: BufferedReader 77 False rb+ raw True False True True name='raw'> False
# expect: 2
# expect: 2
# expect: b'ne '
# expect: b'1\n'
# expect: b'1\n'
# expect: b'line 2\n'
# expect: [b'line 3\n']
# expect: 0
# expect: 3
# expect: 3
# expect: UnsupportedOperation write
# expect: None
# expect: UnsupportedOperation truncate
# expect: UnsupportedOperation truncate
# expect: b'line 1\nline 2\nline 3\n'
# expect: 0
# expect: b'line 1\n'
# expect: b'line 2\n'
# expect: TypeError cannot pickle 'BufferedReader' instances
# expect: True
# expect: ValueError raw stream has been detached
# expect: <_io.BufferedReader>
# expect: ValueError raw stream has been detached
# expect: None
# expect: None True True
# expect: 77
# expect: UnsupportedOperation write
# expect: False
# expect: BufferedWriter 77 False rb+ raw False True True True name='raw'> False
# expect: 2
# expect: 2
# expect: UnsupportedOperation read
# expect: AttributeError '_io.BufferedWriter' object has no attribute 'peek'
# expect: UnsupportedOperation read1
# expect: UnsupportedOperation read
# expect: UnsupportedOperation read
# expect: 0
# expect: UnsupportedOperation read
# expect: UnsupportedOperation read1
# expect: 3
# expect: None
# expect: 9
# expect: 3
# expect: b'xyz'
# expect: 0
# expect: UnsupportedOperation read
# expect: UnsupportedOperation read
# expect: TypeError cannot pickle 'BufferedWriter' instances
# expect: True
# expect: ValueError raw stream has been detached
# expect: <_io.BufferedWriter>
# expect: UnsupportedOperation read
# expect: None
# expect: None True True
# expect: 77
# expect: ValueError write to closed file
# expect: False
# expect: BufferedRandom 77 False rb+ raw True True True True name='raw'> False
# expect: 2
# expect: 2
# expect: b'ne '
# expect: b'1\n'
# expect: b'1\n'
# expect: b'line 2\n'
# expect: [b'line 3\n']
# expect: 0
# expect: 3
# expect: 3
# expect: 3
# expect: None
# expect: 9
# expect: 9
# expect: b'line 1xyz'
# expect: 0
# expect: b'line 1xyz'
# expect-repr: 'StopIteration '
# expect: TypeError cannot pickle 'BufferedRandom' instances
# expect: True
# expect: ValueError raw stream has been detached
# expect: <_io.BufferedRandom>
# expect: ValueError raw stream has been detached
# expect: None
# expect: None True True
# expect: 77
# expect: ValueError write to closed file
# expect: False

# --- a pair
import io
class R(io.RawIOBase):
    def __init__(self, data): self.data = data
    def readable(self): return True
    def readinto(self, b):
        n = min(len(b), len(self.data))
        b[:n] = self.data[:n]
        self.data = self.data[n:]
        return n
class W(io.RawIOBase):
    def __init__(self): self.got = b""
    def writable(self): return True
    def write(self, b):
        self.got += bytes(b)
        return len(b)
w = W()
p = io.BufferedRWPair(R(b"0123456789"), w)
print(p.isatty(), p.readable(), p.writable(), p.peek(2)[:2], p.read1(2), p.read(1))  # expect: False True True b'01' b'01' b'2'
a = bytearray(2)
print(p.readinto(a), a, p.readinto1(a), a, p.write(b"abc"), w.got, p.flush(), w.got, p.closed, p.close(), p.closed)  # expect: 2 bytearray(b'56') 2 bytearray(b'56') 3 b'' None b'abc' False None True

# --- what the bases do not do
import io
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class E(io.RawIOBase): pass
class B(io.BufferedIOBase): pass
class T(io.TextIOBase): pass
for x in (E(), B(), T(), io.IOBase()):
    for f in (lambda: x.read(), lambda: x.read(3), lambda: x.read1(), lambda: x.readinto(bytearray(2)), lambda: x.readinto1(bytearray(2)), lambda: x.write("" if isinstance(x, io.TextIOBase) else b""),
              lambda: x.seek(0), lambda: x.tell(), lambda: x.truncate(), lambda: x.seekable(), lambda: x.readable(), lambda: x.writable(), lambda: x.isatty(),
              lambda: x.fileno(), lambda: x.detach(), lambda: x.readline(), lambda: x.newlines, lambda: x.encoding, lambda: x.errors, lambda: x.flush(),
              lambda: x._checkClosed(), lambda: x._checkReadable(), lambda: x._checkSeekable(), lambda: x._checkWritable(), lambda: x.closed):
        show(f)
    x.close()
    show(lambda: x._checkClosed())
    show(lambda: x.flush())
# expect-repr: 'NotImplementedError '
# expect-repr: 'NotImplementedError '
# expect: AttributeError 'E' object has no attribute 'read1'
# expect-repr: 'NotImplementedError '
# expect: AttributeError 'E' object has no attribute 'readinto1'
# expect-repr: 'NotImplementedError '
# expect: UnsupportedOperation seek
# expect: UnsupportedOperation seek
# expect: UnsupportedOperation truncate
# expect: False
# expect: False
# expect: False
# expect: False
# expect: UnsupportedOperation fileno
# expect: AttributeError 'E' object has no attribute 'detach'
# expect-repr: 'NotImplementedError '
# expect: AttributeError 'E' object has no attribute 'newlines'
# expect: AttributeError 'E' object has no attribute 'encoding'
# expect: AttributeError 'E' object has no attribute 'errors'
# expect: None
# expect: None
# expect: UnsupportedOperation File or stream is not readable.
# expect: UnsupportedOperation File or stream is not seekable.
# expect: UnsupportedOperation File or stream is not writable.
# expect: False
# expect: ValueError I/O operation on closed file.
# expect: ValueError I/O operation on closed file.
# expect: UnsupportedOperation read
# expect: UnsupportedOperation read
# expect: UnsupportedOperation read1
# expect: UnsupportedOperation read
# expect: UnsupportedOperation read1
# expect: UnsupportedOperation write
# expect: UnsupportedOperation seek
# expect: UnsupportedOperation seek
# expect: UnsupportedOperation truncate
# expect: False
# expect: False
# expect: False
# expect: False
# expect: UnsupportedOperation fileno
# expect: UnsupportedOperation detach
# expect: UnsupportedOperation read
# expect: AttributeError 'B' object has no attribute 'newlines'
# expect: AttributeError 'B' object has no attribute 'encoding'
# expect: AttributeError 'B' object has no attribute 'errors'
# expect: None
# expect: None
# expect: UnsupportedOperation File or stream is not readable.
# expect: UnsupportedOperation File or stream is not seekable.
# expect: UnsupportedOperation File or stream is not writable.
# expect: False
# expect: ValueError I/O operation on closed file.
# expect: ValueError I/O operation on closed file.
# expect: UnsupportedOperation read
# expect: UnsupportedOperation read
# expect: AttributeError 'T' object has no attribute 'read1'
# expect: AttributeError 'T' object has no attribute 'readinto'
# expect: AttributeError 'T' object has no attribute 'readinto1'
# expect: UnsupportedOperation write
# expect: UnsupportedOperation seek
# expect: UnsupportedOperation seek
# expect: UnsupportedOperation truncate
# expect: False
# expect: False
# expect: False
# expect: False
# expect: UnsupportedOperation fileno
# expect: UnsupportedOperation detach
# expect: UnsupportedOperation readline
# expect: None
# expect: None
# expect: None
# expect: None
# expect: None
# expect: UnsupportedOperation File or stream is not readable.
# expect: UnsupportedOperation File or stream is not seekable.
# expect: UnsupportedOperation File or stream is not writable.
# expect: False
# expect: ValueError I/O operation on closed file.
# expect: ValueError I/O operation on closed file.
# expect: AttributeError 'IOBase' object has no attribute 'read'
# expect: AttributeError 'IOBase' object has no attribute 'read'
# expect: AttributeError 'IOBase' object has no attribute 'read1'
# expect: AttributeError 'IOBase' object has no attribute 'readinto'
# expect: AttributeError 'IOBase' object has no attribute 'readinto1'
# expect: AttributeError 'IOBase' object has no attribute 'write'
# expect: UnsupportedOperation seek
# expect: UnsupportedOperation seek
# expect: UnsupportedOperation truncate
# expect: False
# expect: False
# expect: False
# expect: False
# expect: UnsupportedOperation fileno
# expect: AttributeError 'IOBase' object has no attribute 'detach'
# expect: AttributeError 'IOBase' object has no attribute 'read'
# expect: AttributeError 'IOBase' object has no attribute 'newlines'
# expect: AttributeError 'IOBase' object has no attribute 'encoding'
# expect: AttributeError 'IOBase' object has no attribute 'errors'
# expect: None
# expect: None
# expect: UnsupportedOperation File or stream is not readable.
# expect: UnsupportedOperation File or stream is not seekable.
# expect: UnsupportedOperation File or stream is not writable.
# expect: False
# expect: ValueError I/O operation on closed file.
# expect: ValueError I/O operation on closed file.

# --- text over such
import io
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t = io.TextIOWrapper(io.BytesIO(b"one\ntwo\nthree"), "ascii")
print(t._CHUNK_SIZE, t.line_buffering, t.write_through)  # expect: 8192 False False
show(lambda: t.fileno())  # expect: UnsupportedOperation fileno
show(lambda: t.__getstate__())  # expect: TypeError cannot pickle 'TextIOWrapper' instances
show(lambda: (t.seek(4), t.truncate(), t.seek(0), t.read()))  # expect: (4, 4, 0, 'one\n')
show(lambda: t.mode)  # expect: AttributeError '_io.TextIOWrapper' object has no attribute 'mode'
t.mode = "r"
print(t.mode)  # expect: r
del t.mode
show(lambda: t.mode)  # expect: AttributeError '_io.TextIOWrapper' object has no attribute 'mode'
t._CHUNK_SIZE = 10
print(t._CHUNK_SIZE)  # expect: 10
for v in (0, "x", 1 << 70):
    show(lambda: setattr(t, "_CHUNK_SIZE", v))
# expect: ValueError a strictly positive integer is required
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError cannot fit 'int' into an index-sized integer
show(lambda: delattr(t, "_CHUNK_SIZE"))  # expect: AttributeError cannot delete attribute
d = io.IncrementalNewlineDecoder(None, translate=True)
print(repr(d.decode("a\r\nb\r")), d.getstate(), d.setstate((b"", 1)), d.getstate(), d.reset(), d.newlines)  # expect: 'a\nb' (b'', 1) None (b'', 1) None None
class Dec:
    state = (b"", 0)
    def decode(self, b, final=False): return b.decode("latin-1") + ("!" if final else "")
    def getstate(self): return self.state
    def setstate(self, s): self.state = s
    def reset(self): print("reset")
d = io.IncrementalNewlineDecoder(Dec(), translate=False)
print(repr(d.decode(b"\xe2\r")), d.getstate(), d.setstate((b"\xe2", 6)), d.getstate(), repr(d.decode(b"a\n", final=True)), d.newlines, d.reset())  # expect: reset
# expect-repr: '\'â\' (b\'\', 1) None (b\'\\xe2\', 6) \'a\\n!\' '
# expect:  None
b = io.BytesIO(b"a\nb\n")
print(b.__next__(), next(b), b.__next__() if False else None, io.text_encoding(None), io.text_encoding("x"), io.text_encoding(None, 1))  # expect: b'a\n' b'b\n' None utf-8 x utf-8

# --- a file that was never opened
import io
f = io.FileIO.__new__(io.FileIO)
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for g in (lambda: f.read(), lambda: f.read(1), lambda: f.readall(), lambda: f.readinto(bytearray(2)), lambda: f.write(b"x"), lambda: f.seek(0), lambda: f.tell(),
          lambda: f.truncate(), lambda: f.seekable(), lambda: f.readable(), lambda: f.writable(), lambda: f.isatty(), lambda: f.fileno(), lambda: f.closed,
          lambda: type(f.mode), lambda: f.closefd, lambda: repr(f).split("[")[0], lambda: f._blksize, lambda: f.name, lambda: setattr(f, "name", "n"), lambda: f.name,
          lambda: delattr(f, "name"), lambda: f.name, lambda: f.close(), lambda: f.closed):
    show(g)
# expect: ValueError I/O operation on closed file
# expect: ValueError I/O operation on closed file
# expect: ValueError I/O operation on closed file
# expect: ValueError I/O operation on closed file
# expect: ValueError I/O operation on closed file
# expect: ValueError I/O operation on closed file
# expect: ValueError I/O operation on closed file
# expect: ValueError I/O operation on closed file
# expect: ValueError I/O operation on closed file
# expect: ValueError I/O operation on closed file
# expect: ValueError I/O operation on closed file
# expect: ValueError I/O operation on closed file
# expect: ValueError I/O operation on closed file
# expect: True
# expect: <class 'str'>
# expect: True
# expect-repr: '<_io.FileIO '
# expect: 131072
# expect: AttributeError '_io.FileIO' object has no attribute 'name'
# expect: None
# expect: n
# expect: None
# expect: AttributeError '_io.FileIO' object has no attribute 'name'
# expect: None
# expect: True

# --- cpython: skip (there every program may open files)
import io
for f in (lambda: io.open_code("/x"), lambda: io.FileIO("/x"), lambda: open("/x")):
    try:
        f()
    except PermissionError as e:
        print(type(e).__name__, e)
# expect: CapabilityError open('/x') needs a file at /x, which was not granted: add it with --grant x=file:PATH
# expect: CapabilityError open('/x') needs a file at /x, which was not granted: add it with --grant x=file:PATH
# expect: CapabilityError open('/x') needs a file at /x, which was not granted: add it with --grant x=file:PATH
