# io.TextIOWrapper over BytesIO: decoding, line ends, positions, writing.
# cpython: same
import io
def lines(data, **kw):
    t = io.TextIOWrapper(io.BytesIO(data), **kw)
    print([*t], t.newlines)
data = "a\nb\r\nc\rdé\u20ac".encode()
lines(data)  # expect: ['a\n', 'b\n', 'c\n', 'dé€'] ('\r', '\n', '\r\n')
lines(data, encoding="utf-8", newline="")  # expect: ['a\n', 'b\r\n', 'c\r', 'dé€'] ('\r', '\n', '\r\n')
lines(data, encoding="utf-8", newline="\n")  # expect: ['a\n', 'b\r\n', 'c\rdé€'] None
lines(data, encoding="utf-8", newline="\r")  # expect: ['a\nb\r', '\nc\r', 'dé€'] None
lines(data, encoding="utf-8", newline="\r\n")  # expect: ['a\nb\r\n', 'c\rdé€'] None
lines("x\u20ac".encode("utf-16"), encoding="utf-16")  # expect: ['x€'] None
lines("x\u20ac".encode("utf-16-be"), encoding="utf-16-be")  # expect: ['x€'] None
lines("x\U0001f600".encode("utf-32"), encoding="utf-32")  # expect: ['x😀'] None
lines(b"\xef\xbb\xbfx", encoding="utf-8-sig")  # expect: ['x'] None
lines(b"a\xe9", encoding="latin-1")  # expect: ['aé'] None
lines(b"a\xe9b", encoding="utf-8", errors="replace")  # expect: ['a�b'] None
lines(b"a\xe9b", encoding="ascii", errors="ignore")  # expect: ['ab'] None
lines(b"a\xe9b", encoding="ascii", errors="surrogateescape")  # expect: ['a\udce9b'] None
lines(b"a\xe9b", encoding="utf-8", errors="backslashreplace")  # expect: ['a\\xe9b'] None

# --- decoding errors
import io
def trial(data, **kw):
    try:
        print(repr(io.TextIOWrapper(io.BytesIO(data), **kw).read()))
    except Exception as e:
        print(type(e).__name__, e)
trial(b"a\xff", encoding="utf-8")  # expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte
trial(b"a\xc3", encoding="utf-8")  # expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 1: unexpected end of data
trial(b"a\xe2\x82x", encoding="utf-8")  # expect: UnicodeDecodeError 'utf-8' codec can't decode bytes in position 1-2: invalid continuation byte
trial(b"a\xe9", encoding="ascii")  # expect: UnicodeDecodeError 'ascii' codec can't decode byte 0xe9 in position 1: ordinal not in range(128)
trial(b"ab", encoding="nope")  # expect: LookupError unknown encoding: nope
trial(b"ab", newline="x")  # expect: ValueError illegal newline value: x
trial(b"abc", encoding="utf-16")  # expect: UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x63 in position 2: truncated data

# --- reading in pieces
import io
t = io.TextIOWrapper(io.BytesIO("aé\u20acb\nxy".encode()), encoding="utf-8")
print(repr(t.read(2)), repr(t.readline(1)), t.tell(), repr(t.readline()), t.tell(), repr(t.read()), repr(t.read()))  # expect: 'aé' '€' 6 'b\n' 8 'xy' ''
print(t.seek(3), repr(t.read(1)), t.seek(0), repr(t.read(1)))  # expect: 3 '€' 0 'a'
print(t.seek(0, 2), repr(t.read()), t.tell())  # expect: 10 '' 10
t.seek(0)
print(next(t))  # expect: aé€b
# expect:
try:
    t.tell()
except OSError as e:
    print(e)  # expect: telling position disabled by next() call
print(list(t), t.tell())  # expect: ['xy'] 10

# --- writing
import io
raw = io.BytesIO()
t = io.TextIOWrapper(raw, encoding="utf-8")
print(t.write("é\n"), raw.getvalue(), t.flush(), raw.getvalue())  # expect: 2 b'' None b'\xc3\xa9\n'
for nl in (None, "", "\n", "\r", "\r\n"):
    raw = io.BytesIO()
    t = io.TextIOWrapper(raw, encoding="ascii", newline=nl)
    t.write("a\nb\n")
    t.flush()
    print(repr(nl), raw.getvalue())
# expect: None b'a\nb\n'
# expect: '' b'a\nb\n'
# expect: '\n' b'a\nb\n'
# expect: '\r' b'a\rb\r'
# expect: '\r\n' b'a\r\nb\r\n'
raw = io.BytesIO()
t = io.TextIOWrapper(raw, encoding="utf-16")
t.write("a")
t.write("b")
t.flush()
print(raw.getvalue(), t.tell())  # expect: b'\xff\xfea\x00b\x00' 6
t = io.TextIOWrapper(io.BytesIO(), encoding="ascii", line_buffering=True)
t.write("a")
print(t.buffer.getvalue(), t.write("b\nc"), t.buffer.getvalue())  # expect: b'' 3 b'ab\nc'
t = io.TextIOWrapper(io.BytesIO(), encoding="ascii", write_through=True)
print(t.write("a"), t.buffer.getvalue(), t.line_buffering, t.write_through)  # expect: 1 b'a' False True
t = io.TextIOWrapper(io.BytesIO(), encoding="ascii", errors="xmlcharrefreplace")
t.write("é")
t.flush()
print(t.buffer.getvalue())  # expect: b'&#233;'
try:
    io.TextIOWrapper(io.BytesIO(), encoding="ascii").write("aéé")
except UnicodeEncodeError as e:
    print(e)  # expect: 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)
try:
    t.write(b"x")
except TypeError as e:
    print(e)  # expect: write() argument must be str, not bytes

# --- long texts cross chunks
import io
data = ("é" * 5000 + "\r\n") * 5
t = io.TextIOWrapper(io.BytesIO(data.encode()), encoding="utf-8")
print([len(l) for l in t])  # expect: [5001, 5001, 5001, 5001, 5001]
t.seek(0)
print(len(t.read(7000)), t.tell())  # expect: 7000 14000
p = t.tell()
a = t.read(4000)
t.seek(p)
print(t.read(4000) == a, len(t.readline()), len(t.read()))  # expect: True 4003 10002
raw = io.BytesIO()
with io.TextIOWrapper(raw, encoding="utf-8") as t:
    for i in range(3000):
        t.write("line %d\n" % i)
    t.flush()
    print(len(raw.getvalue()))  # expect: 28890
print(raw.closed, t.closed)  # expect: True True

# --- detach, reconfigure, attributes, repr
import io
raw = io.BytesIO(b"a\nb")
t = io.TextIOWrapper(raw, encoding="utf-8")
print(t, t.encoding, t.errors, t.buffer is raw)  # expect: <_io.TextIOWrapper encoding='utf-8'> utf-8 strict True
t.reconfigure(errors="replace", line_buffering=True)
print(t.errors, t.line_buffering)  # expect: replace True
print(t.readable(), t.writable(), t.seekable(), t.isatty(), t.closed)  # expect: True True True False False
t.mode = "r"
print(t)  # expect: <_io.TextIOWrapper mode='r' encoding='utf-8'>
print(t.readline())  # expect: a
# expect:
try:
    t.reconfigure(encoding="ascii")
except io.UnsupportedOperation as e:
    print(e)  # expect: It is not possible to set the encoding or newline of stream after the first read
print(t.detach() is raw)  # expect: True
for f in (t.read, t.detach, lambda: t.closed, lambda: repr(t)):
    try:
        f()
    except ValueError as e:
        print(e)
# expect: underlying buffer has been detached
# expect: underlying buffer has been detached
# expect: underlying buffer has been detached
t = io.TextIOWrapper(raw, encoding="utf-8")
t.close()
for f in (t.read, t.readline, t.tell, t.flush, lambda: t.write("x"), lambda: next(t), t.close):
    try:
        print(f())
    except ValueError as e:
        print(e)
# expect: I/O operation on closed file.
# expect: I/O operation on closed file.
# expect: I/O operation on closed file.
# expect: I/O operation on closed file.
# expect: I/O operation on closed file.
# expect: I/O operation on closed file.
# expect: None

# --- tell() comes back to the same place from anywhere
import io
bad = n = 0
for data in ("a\rb\r\nc\n\r\r\n\rxé\r\u20ac\r\n\U0001f600\r", "\r\r\r", "\r\n\r\n", "é\ré", "plain\ntext\n"):
    for nl in (None, "", "\n", "\r", "\r\n"):
        for enc in ("utf-8", "utf-16-le"):
            raw = data.encode(enc)
            for k in range(len(io.TextIOWrapper(io.BytesIO(raw), encoding=enc, newline=nl).read()) + 1):
                t = io.TextIOWrapper(io.BytesIO(raw), encoding=enc, newline=nl)
                t.read(k)
                place = t.tell()
                rest = t.read()
                t.seek(place)
                n += 1
                if t.read() != rest:
                    bad += 1
print(n, bad)  # expect: 440 0
