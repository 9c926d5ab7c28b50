# io.StringIO: positions, line ends, errors.
# cpython: same
import io
s = io.StringIO("a\nb\r\nc\rd")
print(s.readline(), s.read(2), s.tell())  # expect: a
# expect-repr: ' b\r 4'
print(repr(s.read()))  # expect: '\nc\rd'
print(repr(s.read()), s.seek(0), repr(s.readline(1)), repr(s.readline(0)))  # expect: '' 0 'a' ''
print(s.seek(0, 2), s.write("xyz"), s.getvalue().endswith("dxyz"))  # expect: 8 3 True
print(s.truncate(3), repr(s.getvalue()), s.tell())  # expect: 3 'a\nb' 11
print(s.seekable(), s.readable(), s.writable(), s.isatty(), s.closed, s.line_buffering)  # expect: True True True False False False
print(s.newlines, s.encoding, s.errors)  # expect: None None None

# --- reading lines by newline mode
import io
text = "a\nb\r\nc\rd"
for nl in ("\n", None, "", "\r", "\r\n"):
    s = io.StringIO(text, newline=nl)
    print(repr(nl), list(s), repr(s.getvalue()), s.newlines)
# expect: '\n' ['a\n', 'b\r\n', 'c\rd'] 'a\nb\r\nc\rd' None
# expect: None ['a\n', 'b\n', 'c\n', 'd'] 'a\nb\nc\nd' ('\r', '\n', '\r\n')
# expect: '' ['a\n', 'b\r\n', 'c\r', 'd'] 'a\nb\r\nc\rd' ('\r', '\n', '\r\n')
# expect: '\r' ['a\r', 'b\r', '\r', 'c\r', 'd'] 'a\rb\r\rc\rd' None
# expect: '\r\n' ['a\r\n', 'b\r\r\n', 'c\rd'] 'a\r\nb\r\r\nc\rd' None

# --- writing by newline mode
import io
for nl in ("\n", None, "", "\r", "\r\n"):
    s = io.StringIO(newline=nl)
    n = s.write("a\nb\r\nc\rd\n")
    print(n, repr(s.getvalue()), s.tell(), s.newlines)
# expect: 9 'a\nb\r\nc\rd\n' 9 None
# expect: 9 'a\nb\nc\nd\n' 8 ('\r', '\n', '\r\n')
# expect: 9 'a\nb\r\nc\rd\n' 9 ('\r', '\n', '\r\n')
# expect: 9 'a\rb\r\rc\rd\r' 9 None
# expect: 9 'a\r\nb\r\r\nc\rd\r\n' 12 None

# --- wide characters, gaps, overwriting
import io
s = io.StringIO()
s.write("abc")
s.seek(5)
s.write("é")
print(repr(s.getvalue()))  # expect: 'abc\x00\x00é'
s.seek(1)
s.write("\u20ac\U0001f600")
print(repr(s.getvalue()), s.tell())  # expect: 'a€😀\x00\x00é' 3
s.seek(0)
print(repr(s.read(3)), repr(s.read(-1)), repr(s.read(None)))  # expect: 'a€😀' '\x00\x00é' ''
s.write("\ud800")
print(repr(s.getvalue()[-1]))  # expect: '\ud800'

# --- errors
import io
def trial(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
s = io.StringIO("abc")
trial(s.write, b"x")  # expect: TypeError string argument expected, got 'bytes'
trial(s.write, None)  # expect: TypeError string argument expected, got 'NoneType'
trial(s.seek, -1)  # expect: ValueError Negative seek position -1
trial(s.seek, 1, 1)  # expect: OSError Can't do nonzero cur-relative seeks
trial(s.seek, 1, 2)  # expect: OSError Can't do nonzero cur-relative seeks
trial(s.seek, 0, 3)  # expect: ValueError Invalid whence (3, should be 0, 1 or 2)
trial(s.truncate, -1)  # expect: ValueError Negative size value -1
trial(s.read, "x")  # expect: TypeError argument should be integer or None, not 'str'
trial(io.StringIO, 3)  # expect: TypeError initial_value must be str or None, not int
trial(io.StringIO, "", "x")  # expect: ValueError illegal newline value: 'x'
trial(io.StringIO, "", 3)  # expect: TypeError newline must be str or None, not int
trial(s.fileno)  # expect: UnsupportedOperation fileno
trial(s.detach)  # expect: UnsupportedOperation detach
s.close()
s.close()
trial(s.read)  # expect: ValueError I/O operation on closed file
trial(s.write, "x")  # expect: ValueError I/O operation on closed file
trial(s.getvalue)  # expect: ValueError I/O operation on closed file
trial(iter, s)  # expect: ValueError I/O operation on closed file.
trial(next, s)  # expect: ValueError I/O operation on closed file
trial(lambda: s.closed)  # expect: True

# --- with, subclasses, attributes
import io
class S(io.StringIO):
    def readline(self, size=-1):
        return super().readline().upper()
with S("x\ny\n") as s:
    s.extra = 3
    print(list(s), s.extra, type(s).__name__, isinstance(s, io.TextIOBase))  # expect: ['X\n', 'Y\n'] 3 S True
print(s.closed)  # expect: True
try:
    with s:
        pass
except ValueError as e:
    print(e)  # expect: I/O operation on closed file.
s = io.StringIO("abc\n")
s.x = 1
print(s.__dict__)  # expect: {'x': 1}
print(s.__getstate__())  # expect: ('abc\n', '\n', 0, {'x': 1})
t = io.StringIO()
t.__setstate__(("a\nbc", "\n", 2, {"y": 2}))
print(t.read(), t.y)  # expect: bc 2
print(s.readlines(), s.writelines(["p", "q"]), s.getvalue())  # expect: ['abc\n'] None abc
# expect: pq
