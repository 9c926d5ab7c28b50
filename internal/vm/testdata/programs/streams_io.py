# Streams: own raw classes under buffers and text layers, ring buffers, chunked encoding, tee and filters, redirection, records with seek, newline modes, print options, incremental decoders.
import codecs
import contextlib
import io
import itertools
import re
import struct
import sys
import zlib
from collections import deque
from functools import partial


class Slow(io.RawIOBase):
    "Gives its bytes in small pieces and counts."

    def __init__(self, data, step=3):
        self.data, self.pos, self.step, self.log = data, 0, step, []

    def readable(self): return True
    def seekable(self): return True
    def tell(self): return self.pos

    def seek(self, to, whence=io.SEEK_SET):
        self.pos = to + {io.SEEK_SET: 0, io.SEEK_CUR: self.pos, io.SEEK_END: len(self.data)}[whence]
        self.log.append(("seek", self.pos))
        return self.pos

    def readinto(self, b):
        n = min(len(b), self.step, max(0, len(self.data) - self.pos))
        b[:n] = self.data[self.pos:self.pos + n]
        self.pos += n
        self.log.append(n)
        return n


class Shout(io.TextIOBase):
    def __init__(self, under): self.under, self.n = under, 0
    def writable(self): return True
    def write(self, s):
        self.n += len(s)
        return self.under.write(s.upper())


class Tee:
    def __init__(self, *outs): self.outs = outs
    def write(self, s):
        for o in self.outs:
            o.write(s)
    def flush(self): [o.flush() for o in self.outs if hasattr(o, "flush")]


class Ring(io.BufferedIOBase):
    def __init__(self, size): self.buf = deque(maxlen=size)
    def writable(self): return True
    def write(self, b):
        self.buf.extend(b)
        return len(b)
    def getvalue(self): return bytes(self.buf)


raw = Slow("one\r\ntwö\nthree\rfour".encode() * 2)
t = io.TextIOWrapper(io.BufferedReader(raw, 8), encoding="utf-8")
print(t.readline(), t.read(3), t.readlines(), raw.log[-1], t.newlines, t.encoding, t.errors, t.line_buffering)  # expect: one
# expect:  twö ['\n', 'three\n', 'fourone\n', 'twö\n', 'three\n', 'four'] 0 ('\r', '\n', '\r\n') utf-8 strict False
for nl in (None, "", "\n", "\r", "\r\n"):
    print(repr(nl), io.TextIOWrapper(io.BytesIO(b"a\r\nb\nc\rd"), newline=nl).readlines(), end=" ")
    b = io.BytesIO()
    w = io.TextIOWrapper(b, newline=nl, write_through=True)
    w.write("x\ny\r\n")
    w.flush()
    print(b.getvalue())
# expect: None ['a\n', 'b\n', 'c\n', 'd'] b'x\ny\r\n'
# expect: '' ['a\r\n', 'b\n', 'c\r', 'd'] b'x\ny\r\n'
# expect: '\n' ['a\r\n', 'b\n', 'c\rd'] b'x\ny\r\n'
# expect: '\r' ['a\r', '\nb\nc\r', 'd'] b'x\ry\r\r'
# expect: '\r\n' ['a\r\n', 'b\nc\rd'] b'x\r\ny\r\r\n'
br = io.BufferedReader(Slow(bytes(range(40)), 7), 16)
print(br.peek(2)[:2], br.read(5), br.read1(100), br.tell(), br.seek(-3, 2), br.read(), br.seek(2), br.readinto(ba := bytearray(4)), ba, br.raw.log)  # expect: b'\x00\x01' b'\x00\x01\x02\x03\x04' b'\x05\x06' 7 37 b"%&'" 2 4 bytearray(b'\x02\x03\x04\x05') [7, ('seek', 37), 3, 0, ('seek', 2), 7]
rw = io.BufferedRandom(io.BytesIO(b"abcdefghij"))
rw.read(3); rw.write(b"XY"); rw.seek(-2, io.SEEK_END); rw.write(b"!!!!"); rw.seek(0)
print(rw.read(), rw.seekable(), rw.raw.getvalue() if hasattr(rw.raw, "getvalue") else "")  # expect: b'abcXYfgh!!!!' True b'abcXYfgh!!!!'
out = io.StringIO()
sh = Shout(out)
with contextlib.redirect_stdout(Tee(sh, out)):
    print("hello", "world", sep="-", end="!\n", flush=True)
print(repr(out.getvalue()), sh.n, sh.writable(), sh.readable(), sh.closed)  # expect: 'HELLOhello--WORLDworld!\n!\n' 13 True False False
ring = Ring(10)
bw = io.TextIOWrapper(ring, "ascii", "xmlcharrefreplace")
bw.write("day é and more"); bw.flush()
print(ring.getvalue())  # expect: b'; and more'


def chunked(data, size):
    for i in range(0, len(data), size):
        yield b"%x\r\n%b\r\n" % (len(c := data[i:i + size]), c)
    yield b"0\r\n\r\n"


def dechunk(f):
    while n := int(f.readline().strip() or b"0", 16):
        piece = f.read(n)
        if len(piece) < n:
            raise EOFError(f"{n - len(piece)} more bytes should come")
        yield piece
        if f.readline() != b"\r\n":
            raise ValueError("no line end after a piece")


blob = b"".join(chunked(b"The quick brown fox", 7))
print(blob, [*dechunk(io.BytesIO(blob))])  # expect: b'7\r\nThe qui\r\n7\r\nck brow\r\n5\r\nn fox\r\n0\r\n\r\n' [b'The qui', b'ck brow', b'n fox']
for bad in (blob[:12], blob.replace(b"7\r\n", b"6\r\n", 1), b"zz\r\n"):
    try:
        print([*dechunk(io.BytesIO(bad))])
    except (EOFError, ValueError) as e:
        print(type(e).__name__, e)
# expect: [b'The qui']
# expect: ValueError no line end after a piece
# expect: ValueError invalid literal for int() with base 16: b'zz'


class Records:
    FMT = struct.Struct("<10sIf")

    def __init__(self, f): self.f = f
    def __len__(self): return self.f.seek(0, 2) // self.FMT.size
    def __getitem__(self, i):
        if not 0 <= i < len(self):
            raise IndexError(i)
        self.f.seek(i * self.FMT.size)
        name, n, x = self.FMT.unpack(self.f.read(self.FMT.size))
        return name.rstrip(b"\0").decode(), n, round(x, 3)
    def __setitem__(self, i, rec):
        self.f.seek(i * self.FMT.size)
        self.f.write(self.FMT.pack(rec[0].encode(), *rec[1:]))
    def append(self, *rec): self[len(self)] = rec


r = Records(io.BytesIO())
for i, n in enumerate(("ann", "bob", "é" * 6)):
    r.append(n, i * 10, i / 3)
r[1] = ("BOB", 99, -1.5)
try:
    print(*r)  # expect: ('ann', 0, 0.0) ('BOB', 99, -1.5) ('ééééé', 20, 0.667)
except UnicodeDecodeError as e:
    print(e)
print(len(r), r[1], "BOB" in [x[0] for x in itertools.islice(r, 2)], r.FMT.format, r.FMT.size)  # expect: 3 ('BOB', 99, -1.5) True <10sIf 18
try:
    r.append("x", -1, 0)
except struct.error as e:
    print(e)  # expect: 'I' format requires 0 <= number <= 4294967295
with io.StringIO("a\nb\nc\n\nd", newline=None) as s:
    print([*iter(partial(s.read, 2), "")], s.seek(0), [l.rstrip() for l in s], s.tell(), s.truncate(3), s.getvalue(), s.seek(5), s.write("z"), repr(s.getvalue()))
# expect: ['a\n', 'b\n', 'c\n', '\nd'] 0 ['a', 'b', 'c', '', 'd'] 8 3 a
# expect: b 5 1 'a\nb\x00\x00z'
for f in (lambda: s.read(), lambda: io.StringIO("x").write(b"y"), lambda: io.BytesIO().write("y"), lambda: t.detach().closed, lambda: t.read(), lambda: io.BufferedReader(io.BytesIO(), 0), lambda: io.TextIOWrapper(io.BytesIO(), "nope"), lambda: io.TextIOWrapper(io.BytesIO(), newline="x"), lambda: io.StringIO().seek(-1), lambda: io.StringIO("a").seek(1, 1), lambda: raw.write(b""), lambda: io.BytesIO(b"x").readinto("s"), lambda: io.TextIOWrapper(io.BytesIO(b"\xff")).read(), lambda: br.write(b"x"), lambda: io.RawIOBase().read(), lambda: sh.read(), lambda: io.open("x", "rw"), lambda: io.BytesIO().fileno()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e)[:90])
# expect: ValueError I/O operation on closed file
# expect: TypeError string argument expected, got 'bytes'
# expect: TypeError a bytes-like object is required, not 'str'
# expect: False
# expect: ValueError underlying buffer has been detached
# expect: ValueError buffer size must be strictly positive
# expect: LookupError unknown encoding: nope
# expect: ValueError illegal newline value: x
# expect: ValueError Negative seek position -1
# expect: OSError Can't do nonzero cur-relative seeks
# expect-repr: 'NotImplementedError '
# expect: TypeError readinto() argument must be read-write bytes-like object, not str
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# expect: UnsupportedOperation write
# expect-repr: 'NotImplementedError '
# expect: UnsupportedOperation read
# expect: ValueError must have exactly one of create/read/write/append mode
# expect: UnsupportedOperation fileno
b = io.BytesIO(b"0123456789")
view = b.getbuffer()
view[2:4] = b"##"
try:
    b.write(b"too long a text")
except BufferError as e:
    print(e)  # expect: Existing exports of data: object cannot be re-sized
view.release()
print(b.getvalue(), b.read1(3), b.readline(4), b.getbuffer().nbytes, b.truncate(), b.seek(20), b.write(b"z"), b.getvalue())  # expect: b'01##456789' b'01#' b'#456' 10 7 20 1 b'01##456\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00z'
dec = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder("utf-8")(), translate=True)
print([dec.decode(x) for x in (b"a\r", b"\nb\xc3", b"\xa9\r")], dec.decode(b"", True), dec.newlines)  # expect-repr: '[\'a\', \'\\nb\', \'é\'] '
# expect:  ('\r', '\r\n')
rd = codecs.getreader("utf-16")(io.BytesIO("añ\nb".encode("utf-16")))
print(rd.read(1), rd.readline(), [*rd])  # expect: a ñ
# expect:  ['b']
wr = codecs.getwriter("rot13")(o := io.StringIO())
wr.write("Hello")
print(o.getvalue(), [*codecs.iterdecode([b"\xe2", b"\x82\xac!"], "utf-8")], [*codecs.iterencode("aé", "latin-1")], codecs.lookup("UTF8").name, codecs.BOM_UTF8)  # expect: Uryyb ['€!'] [b'a', b'\xe9'] utf-8 b'\xef\xbb\xbf'
codecs.register_error("star", lambda e: ("*" * (e.end - e.start), e.end))
print("aé€b".encode("ascii", "star"), b"a\xff\xfeb".decode("ascii", "star"), codecs.charmap_encode("ab", "strict", {97: 65, 98: b"BB"}), codecs.encode(b"xyz", "hex"), codecs.decode(b"eJxLTEoGAAJNASc=", "base64")[:2])  # expect: b'a**b' a**b (b'ABB', 2) b'78797a' b'x\x9c'
gz = zlib.compressobj(9, zlib.DEFLATED, 31)
body = gz.compress(b"line\n" * 50) + gz.flush()
d = zlib.decompressobj(31)
print(len(body) < 60, d.decompress(body).count(b"\n"), d.eof, d.unused_data)  # expect: True 50 True b''
print(1, 2.5, None, sep="", end="|\n", file=None)  # expect: 12.5None|
for bad in (dict(sep=1), dict(end=b""), dict(file=3), dict(nope=1)):
    try:
        print("x", **bad)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
# expect: TypeError sep must be None or a string, not int
# expect: TypeError end must be None or a string, not bytes
# expect: AttributeError 'int' object has no attribute 'write'
# expect: TypeError print() got an unexpected keyword argument 'nope'
lines = io.StringIO("k1=v1\n# c\n\nk2 = v 2 \\\n  more\nbad\n")
joined = re.sub(r"\\\n\s*", "", lines.read())
print({k.strip(): v.strip() for l in joined.splitlines() if (t := l.strip()) and not t.startswith("#") and "=" in t for k, v in [t.split("=", 1)]})  # expect: {'k1': 'v1', 'k2': 'v 2 more'}
