# Text too long for one step, and arguments that are converted by Python code.
N = 3_000_000
for one, more, less in (("a", "b", "A"), ("\u20ac", "\u20ad", "a"), (b"a", b"b", b"A"), (bytearray(b"a"), b"b", b"A")):
    x, y, z, same = one * N, one * (N - 1) + more, one * (N - 1) + less, one * (N - 1) + one
    print(x == y, x == same, x != y, x != same, x < y, y < x, x <= same, x > z, x >= y, z >= x, x == x[1:], x < x[1:])
    for name in ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"):
        print(name, getattr(x, name)(y), getattr(x, name)(same), getattr(x, name)(z))
# expect: False True True False True False True True False False False False
# expect: __eq__ False True False
# expect: __ne__ True False True
# expect: __lt__ True False False
# expect: __le__ True True False
# expect: __gt__ False False True
# expect: __ge__ False True True
# expect: False True True False True False True True False False False False
# expect: __eq__ False True False
# expect: __ne__ True False True
# expect: __lt__ True False False
# expect: __le__ True True False
# expect: __gt__ False False True
# expect: __ge__ False True True
# expect: False True True False True False True True False False False False
# expect: __eq__ False True False
# expect: __ne__ True False True
# expect: __lt__ True False False
# expect: __le__ True True False
# expect: __gt__ False False True
# expect: __ge__ False True True
# expect: False True True False True False True True False False False False
# expect: __eq__ False True False
# expect: __ne__ True False True
# expect: __lt__ True False False
# expect: __le__ True True False
# expect: __gt__ False False True
# expect: __ge__ False True True

# --- searching and asking long text
N = 3_000_000
s = "7" * N
print(s.isdecimal(), s.isnumeric(), s.isdigit(), s.isalnum(), s.isalpha(), s.isspace(), s.isascii(), s.isprintable(), s.isidentifier(),
      ("q" * N).isidentifier(), ("q" * N).islower(), ("Q" * N).isupper(), ("Qq" * N).istitle(), (s + "x").isdecimal(), (s + "x").isnumeric())  # expect: True True True True False False True True False True True True False False False
for t in ("ab" * N, b"ab" * N, bytearray(b"ab" * N)):
    a, b, c = (t[:1], t[1:2], t[:1] + t[:1])
    print(t.rindex(a), t.rfind(b), t.index(b), t.find(c), t.count(a), t.startswith(t), t.endswith(t), t.endswith((c, t[1:])),
          len(t.removeprefix(t[:-1])), len(t.removesuffix(t[1:])), len(t.rjust(2 * N + 5)), len(t.ljust(2 * N + 5)),
          len(t.center(2 * N + 5)), len(t * 2), len(2 * t), len(t + t))
    for what in (t.rindex, t.index):
        try:
            what(c)
        except ValueError as e:
            print(e)
# expect: 5999998 5999999 1 -1 3000000 True True True 1 1 6000005 6000005 6000005 12000000 12000000 12000000
# expect: substring not found
# expect: substring not found
# expect: 5999998 5999999 1 -1 3000000 True True True 1 1 6000005 6000005 6000005 12000000 12000000 12000000
# expect: subsection not found
# expect: subsection not found
# expect: 5999998 5999999 1 -1 3000000 True True True 1 1 6000005 6000005 6000005 12000000 12000000 12000000
# expect: subsection not found
# expect: subsection not found

# --- arguments with __index__ and __buffer__
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class B:
    def __init__(self, b): self.b = b
    def __buffer__(self, flags): return memoryview(self.b)
i = I(2)
for t in (b"abcabc", bytearray(b"abcabc")):
    print(t[i], t[i:], t * i, i * t, t.rjust(I(8)), t.ljust(I(8)), t.center(I(8), b"."), t.zfill(I(8)), t.expandtabs(I(2)))
    b, c = B(b"abc"), B(b"c")
    print(t.endswith(b"c", I(0), I(3)), t.startswith(b"a", i), t.removeprefix(b), t.removesuffix(b), t.rindex(c), t.index(c, i), t.find(c),
          t.rfind(c), t.count(c), b in t, t.replace(c, b), t.split(c), t.rsplit(c, i), t.partition(c)[::2], t.rpartition(c)[::2], t.strip(c),
          t.lstrip(b), t.rstrip(c), t.join([b, c]), t.translate(bytes(range(256)), c), t + b)
    print(t.maketrans(b, B(b"xyz"))[97:100], type(t).maketrans(b"a", c)[97])
    for f in (lambda: t.startswith(b), lambda: t.endswith(b), lambda: t.rjust(8, c), lambda: t == b, lambda: t < b, lambda: t.maketrans(b, c),
              lambda: t.rindex(B(b"q")), lambda: t.rindex(3.5), lambda: t.__add__(3) if False else 0):
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__, e)
# expect: 99 b'cabc' b'abcabcabcabc' b'abcabcabcabc' b'  abcabc' b'abcabc  ' b'.abcabc.' b'00abcabc' b'abcabc'
# expect: True False b'abc' b'abc' 5 2 2 5 2 True b'ababcababc' [b'ab', b'ab', b''] [b'ab', b'ab', b''] (b'ab', b'abc') (b'abcab', b'') b'abcab' b'' b'abcab' b'abcabcabcc' b'abab' b'abcabcabc'
# expect: b'xyz' 99
# expect: True
# expect: True
# expect: TypeError rjust() argument 2 must be a byte string of length 1, not B
# expect: False
# expect: TypeError '<' not supported between instances of 'bytes' and 'B'
# expect: ValueError maketrans arguments must have same length
# expect: ValueError subsection not found
# expect: TypeError argument should be integer or bytes-like object, not 'float'
# expect: 0
# expect: 99 bytearray(b'cabc') bytearray(b'abcabcabcabc') bytearray(b'abcabcabcabc') bytearray(b'  abcabc') bytearray(b'abcabc  ') bytearray(b'.abcabc.') bytearray(b'00abcabc') bytearray(b'abcabc')
# expect: True False bytearray(b'abc') bytearray(b'abc') 5 2 2 5 2 True bytearray(b'ababcababc') [bytearray(b'ab'), bytearray(b'ab'), bytearray(b'')] [bytearray(b'ab'), bytearray(b'ab'), bytearray(b'')] (bytearray(b'ab'), bytearray(b'abc')) (bytearray(b'abcab'), bytearray(b'')) bytearray(b'abcab') bytearray(b'') bytearray(b'abcab') bytearray(b'abcabcabcc') bytearray(b'abab') bytearray(b'abcabcabc')
# expect: b'xyz' 99
# expect: True
# expect: True
# expect: TypeError rjust() argument 2 must be a byte string of length 1, not B
# expect: False
# expect: False
# expect: ValueError maketrans arguments must have same length
# expect: ValueError subsection not found
# expect: TypeError argument should be integer or bytes-like object, not 'float'
# expect: 0
x = bytearray(b"ab")
x += B(b"cd")
print(x, x.__iadd__(B(b"e")), x == B(b"abcde"), x != B(b"abcde"), x < B(b"b"), x.__le__(B(b"b")), x.__gt__(B(b"b")), x.__ge__(B(b"b")))  # expect: bytearray(b'abcde') bytearray(b'abcde') True False True True False False
m = memoryview(b"abcde")
print(m == B(b"abcde"), m != B(b"abcde"), m.hex(":", I(2)), m.hex())  # expect: True False 61:6263:6465 6162636465
for name in ("__lt__", "__le__", "__gt__", "__ge__", "__eq__", "__ne__"):
    print(getattr(m, name)(B(b"abcde")), getattr(m, name)(m), end=" ")
print("abc".rindex("c", I(0)), "abc".rjust(I(5)), "abc"[i], "abc".ljust(I(5), "."), "abc".center(I(6)))  # expect-repr: 'NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented NotImplemented True True False False 2   abc c abc..  abc  '

# --- % from the right, and with objects of one's own
class S:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __int__(self): return 7
    def __index__(self): return 8
    def __float__(self): return 9.5
    def __bytes__(self): return b"bytes"
s = S()
print("%s %r %d %x %.1f %c" % (s, s, s, s, s, s), b"%b %d %a" % (s, s, s), bytearray(b"%s %x") % (s, s))  # expect-repr: 'str repr 7 8 9.5 \x08 b\'bytes 7 repr\' bytearray(b\'bytes 8\')'
print("x".__rmod__("%s!"), s and "ab".__rmod__("%5s|"), b"x".__rmod__(b"%s!"), bytearray(b"x").__rmod__(b"%s!"), "a".__rmod__(3), b"a".__rmod__("%s"))  # expect: x!    ab| b'x!' NotImplemented NotImplemented NotImplemented
class F(str):
    def __str__(self): return "F!"
print(F("a").__rmod__("%s"), "%s" % F("a"), str.__rmod__(F("a"), "<%s>"), "%(k)s" % {"k": s})  # expect: F! F! <F!> str
class R(bytes):
    def __bytes__(self): return b"R!"
class Q(bytes):
    def __repr__(self): return "Q!"
class A(bytearray):
    def __repr__(self): return "A!"
print(bytes.__rmod__(Q(b"a"), b"<%a>"), bytearray.__rmod__(A(b"a"), bytearray(b"<%a>")), bytes.__rmod__(b"a", 3), len(memoryview(b"a" * 2_000_000).hex(":")))  # expect: b'<Q!>' bytearray(b'<A!>') NotImplemented 5999999
print(R(b"a").__rmod__(b"%b"), bytes.__rmod__(R(b"a"), b"<%b>"), bytes(R(b"a")))  # expect: b'a' b'<a>' b'R!'
print("%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 1.0))  # expect:     1|2    |1.00

# --- str() of bytes in parts
print(len(str(b"a" * 2_000_000)), len(str(bytearray(b"\xff" * 1_000_000))), len(repr(b"'" * 1_000_000)), b"a".__str__(), bytearray(b"a").__str__())  # expect: 2000003 4000014 1000003 b'a' bytearray(b'a')

# --- a view is given back
class B:
    def __buffer__(self, flags): return memoryview(b"abc")
    def __release_buffer__(self, view): print("released", bytes(view))
m = memoryview(b"abc")
print(bytearray(b"x").__buffer__(0).tobytes(), m.__buffer__(0).tobytes())  # expect: b'x' b'abc'
v = bytearray(b"xy").__buffer__(0)
try:
    memoryview(bytearray(b"x")).__release_buffer__(v)
except Exception as e:
    print(type(e).__name__, e)  # expect: ValueError memoryview's buffer is not this object
