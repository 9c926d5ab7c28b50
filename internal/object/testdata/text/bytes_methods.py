# The methods of bytes and bytearray that are like str's.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for T in (bytes, bytearray):
    s = T(b"a,b,,c")
    print(s.split(b","), s.rsplit(b",", 1), s.split(b",", 1), s.split(bytearray(b",,")), T(b" a \x0b b\x1c ").split(), T(b" a b ").rsplit(None, 1), T(b"").split(), T(b"").split(b","), T(b"a").split(memoryview(b"x")))
    print(T(b"a\nb\r\nc\x0bd\x85").splitlines(), T(b"a\nb\r\nc\r").splitlines(True), T(b"").splitlines())
    print(s.partition(b","), s.rpartition(b","), s.partition(b"x"), s.rpartition(b"x"), s.partition(bytearray(b",")))
    print(T(b" a ").strip(), T(b"xax").strip(b"x"), T(b"xax").lstrip(b"x"), T(b"xax").rstrip(memoryview(b"x")), T(b"\x1c a\t").strip(), T(b"abc").strip(b""), T(b"  ").strip())
    print(T(b"aXbX").replace(b"X", b"yy"), T(b"aXbX").replace(b"X", b"", 1), T(b"ab").replace(b"", b"-"), T(b"").replace(b"", b"x"), T(b"ab").replace(bytearray(b"a"), memoryview(b"c")), T(b"aaa").replace(b"aa", b"b"))
    print(T(b"ab").ljust(4), T(b"ab").rjust(4, b"*"), T(b"ab").center(5, bytearray(b"*")), T(b"abc").center(6), T(b"-5").zfill(5), T(b"").zfill(2), T(b"ab").ljust(1))
    print(T(b"a\tb\r\tc").expandtabs(4), T(b"\t").expandtabs(), T(b"a").expandtabs(0))
    print(T(b"aB c").upper(), T(b"aB c").lower(), T(b"it's aB c").title(), T(b"aB").swapcase(), T(b"aB C").capitalize(), T(b"\xe9").upper())
    print(T(b"abc").startswith(b"a"), T(b"abc").startswith((b"x", bytearray(b"a"))), T(b"abc").endswith(b"bc", 1), T(b"abc").endswith(memoryview(b"c")), T(b"abc").startswith(b"", 3), T(b"abc").startswith(b"", 4), T(b"abc").startswith(()))
    print(T(b"abc").removeprefix(b"a"), T(b"abc").removesuffix(bytearray(b"c")), T(b"abc").removeprefix(b"x"))
    print([[int(getattr(T(x), m)()) for m in ("isalnum", "isalpha", "isascii", "isdigit", "islower", "isspace", "istitle", "isupper")] for x in (b"", b"a", b"A", b"Ab Cd", b"1", b" \t\n", b"\xe9", b"a1", b"AB", b"A1b")])
    print(T(b",").join([b"a", bytearray(b"b"), memoryview(b"c")]), T(b"").join([]), T(b"-").join((b"x",)), T(b"").join(iter([b"p", b"q"])))
    print(T(b"abc").translate(bytes(range(1, 256)) + b"\x00"), T(b"abc").translate(None, b"b"), T(b"abc").translate(bytes.maketrans(b"a", b"z"), delete=b"c"))
    print(T(b"\x01\xab\xff").hex(), T(b"\x01\xab\xff").hex(":"), T(b"\x01\xab\xff\x00").hex("-", 2), T(b"\x01\xab\xff").hex("_", -2), T(b"").hex(":"), T(b"\x01\x02").hex(b" "), T.fromhex(" 61 6b\n"), T.fromhex(b"6162"), T.fromhex(""))
# expect: [b'a', b'b', b'', b'c'] [b'a,b,', b'c'] [b'a', b'b,,c'] [b'a,b', b'c'] [b'a', b'b\x1c'] [b' a', b'b'] [] [b''] [b'a']
# expect: [b'a', b'b', b'c\x0bd\x85'] [b'a\n', b'b\r\n', b'c\r'] []
# expect: (b'a', b',', b'b,,c') (b'a,b,', b',', b'c') (b'a,b,,c', b'', b'') (b'', b'', b'a,b,,c') (b'a', bytearray(b','), b'b,,c')
# expect: b'a' b'a' b'ax' b'xa' b'\x1c a' b'abc' b''
# expect: b'ayybyy' b'abX' b'-a-b-' b'x' b'cb' b'ba'
# expect: b'ab  ' b'**ab' b'**ab*' b' abc  ' b'-0005' b'00' b'ab'
# expect: b'a   b\r    c' b'        ' b'a'
# expect: b'AB C' b'ab c' b"It'S Ab C" b'Ab' b'Ab c' b'\xe9'
# expect: True True True True True False False
# expect: b'bc' b'ab' b'abc'
# expect: [[0, 0, 1, 0, 0, 0, 0, 0], [1, 1, 1, 0, 1, 0, 0, 0], [1, 1, 1, 0, 0, 0, 1, 1], [0, 0, 1, 0, 0, 0, 1, 0], [1, 0, 1, 1, 0, 0, 0, 0], [0, 0, 1, 0, 0, 1, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0], [1, 0, 1, 0, 1, 0, 0, 0], [1, 1, 1, 0, 0, 0, 0, 1], [1, 0, 1, 0, 0, 0, 0, 0]]
# expect: b'a,b,c' b'' b'x' b'pq'
# expect: b'bcd' b'ac' b'zb'
# expect: 01abff 01:ab:ff 01ab-ff00 01ab_ff  01 02 b'ak' b'ab' b''
# expect: [bytearray(b'a'), bytearray(b'b'), bytearray(b''), bytearray(b'c')] [bytearray(b'a,b,'), bytearray(b'c')] [bytearray(b'a'), bytearray(b'b,,c')] [bytearray(b'a,b'), bytearray(b'c')] [bytearray(b'a'), bytearray(b'b\x1c')] [bytearray(b' a'), bytearray(b'b')] [] [bytearray(b'')] [bytearray(b'a')]
# expect: [bytearray(b'a'), bytearray(b'b'), bytearray(b'c\x0bd\x85')] [bytearray(b'a\n'), bytearray(b'b\r\n'), bytearray(b'c\r')] []
# expect: (bytearray(b'a'), bytearray(b','), bytearray(b'b,,c')) (bytearray(b'a,b,'), bytearray(b','), bytearray(b'c')) (bytearray(b'a,b,,c'), bytearray(b''), bytearray(b'')) (bytearray(b''), bytearray(b''), bytearray(b'a,b,,c')) (bytearray(b'a'), bytearray(b','), bytearray(b'b,,c'))
# expect: bytearray(b'a') bytearray(b'a') bytearray(b'ax') bytearray(b'xa') bytearray(b'\x1c a') bytearray(b'abc') bytearray(b'')
# expect: bytearray(b'ayybyy') bytearray(b'abX') bytearray(b'-a-b-') bytearray(b'x') bytearray(b'cb') bytearray(b'ba')
# expect: bytearray(b'ab  ') bytearray(b'**ab') bytearray(b'**ab*') bytearray(b' abc  ') bytearray(b'-0005') bytearray(b'00') bytearray(b'ab')
# expect: bytearray(b'a   b\r    c') bytearray(b'        ') bytearray(b'a')
# expect: bytearray(b'AB C') bytearray(b'ab c') bytearray(b"It\'S Ab C") bytearray(b'Ab') bytearray(b'Ab c') bytearray(b'\xe9')
# expect: True True True True True False False
# expect: bytearray(b'bc') bytearray(b'ab') bytearray(b'abc')
# expect: [[0, 0, 1, 0, 0, 0, 0, 0], [1, 1, 1, 0, 1, 0, 0, 0], [1, 1, 1, 0, 0, 0, 1, 1], [0, 0, 1, 0, 0, 0, 1, 0], [1, 0, 1, 1, 0, 0, 0, 0], [0, 0, 1, 0, 0, 1, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0], [1, 0, 1, 0, 1, 0, 0, 0], [1, 1, 1, 0, 0, 0, 0, 1], [1, 0, 1, 0, 0, 0, 0, 0]]
# expect: bytearray(b'a,b,c') bytearray(b'') bytearray(b'x') bytearray(b'pq')
# expect: bytearray(b'bcd') bytearray(b'ac') bytearray(b'zb')
# expect: 01abff 01:ab:ff 01ab-ff00 01ab_ff  01 02 bytearray(b'ak') bytearray(b'ab') bytearray(b'')
# --- errors
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
b = b"abc"
for m, a in (("split", ("a",)), ("split", (97,)), ("split", (b"",)), ("rsplit", (b"",)), ("split", (b"a", "x")), ("partition", ("a",)), ("partition", (b"",)), ("rpartition", (b"",)), ("replace", ("a", "b")), ("replace", (b"a", "b")), ("replace", (97, 98)), ("replace", (b"a",)), ("strip", ("a",)), ("strip", (97,)), ("center", (7, b"**")), ("center", (7, "*")), ("center", (7, 42)), ("ljust", ("x",)), ("zfill", ("x",)), ("join", (1,)), ("join", ([1],)), ("join", (["a"],)), ("join", (b"ab",)), ("translate", (b"",)), ("translate", ("a",)), ("translate", (None, "b")), ("translate", ()), ("startswith", ("a",)), ("startswith", (("a",),)), ("startswith", (97,)), ("endswith", (None,)), ("startswith", ()), ("removeprefix", ("a",)), ("removesuffix", (97,)), ("upper", (1,)), ("expandtabs", ("x",)), ("hex", ("::",)), ("hex", ("\xe9",)), ("hex", (b"\xff",)), ("hex", (1,)), ("hex", ("",)), ("hex", (":", "x"))):
    err(getattr(b, m), *a)
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: a bytes-like object is required, not 'int'
# expect: ValueError: empty separator
# expect: ValueError: empty separator
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: ValueError: empty separator
# expect: ValueError: empty separator
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: a bytes-like object is required, not 'int'
# expect: TypeError: replace expected at least 2 arguments, got 1
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: a bytes-like object is required, not 'int'
# expect: TypeError: center(): argument 2 must be a byte string of length 1, not a bytes object of length 2
# expect: TypeError: center() argument 2 must be a byte string of length 1, not str
# expect: TypeError: center() argument 2 must be a byte string of length 1, not int
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: can only join an iterable
# expect: TypeError: sequence item 0: expected a bytes-like object, int found
# expect: TypeError: sequence item 0: expected a bytes-like object, str found
# expect: TypeError: sequence item 0: expected a bytes-like object, int found
# expect: ValueError: translation table must be 256 characters long
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: translate() takes at least 1 positional argument (0 given)
# expect: TypeError: startswith first arg must be bytes or a tuple of bytes, not str
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: startswith first arg must be bytes or a tuple of bytes, not int
# expect: TypeError: endswith first arg must be bytes or a tuple of bytes, not NoneType
# expect: TypeError: startswith expected at least 1 argument, got 0
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: a bytes-like object is required, not 'int'
# expect: TypeError: bytes.upper() takes no arguments (1 given)
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: ValueError: sep must be length 1.
# expect: ValueError: sep must be ASCII.
# expect: ValueError: sep must be ASCII.
# expect: TypeError: object of type 'int' has no len()
# expect: ValueError: sep must be length 1.
# expect: TypeError: 'str' object cannot be interpreted as an integer
err(b.replace, b"a", b"b", count=1)  # expect: TypeError: bytes.replace() takes no keyword arguments
err(bytes.maketrans, b"a", b"bc")  # expect: ValueError: maketrans arguments must have same length
err(bytes.maketrans, "a", "b")  # expect: TypeError: a bytes-like object is required, not 'str'
for x in ("6", "6g", "61 6", "\xe9", 1, " 6 1", "61zz", "6\u20ac"):
    err(bytes.fromhex, x)
    err(bytearray.fromhex, x)
# expect: ValueError: fromhex() arg must contain an even number of hexadecimal digits
# expect: ValueError: fromhex() arg must contain an even number of hexadecimal digits
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 1
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 1
# expect: ValueError: fromhex() arg must contain an even number of hexadecimal digits
# expect: ValueError: fromhex() arg must contain an even number of hexadecimal digits
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 0
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 0
# expect: TypeError: fromhex() argument must be str or bytes-like, not int
# expect: TypeError: fromhex() argument must be str or bytes-like, not int
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 2
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 2
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 2
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 2
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 1
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 1
err(bytes.upper, "a")  # expect: TypeError: descriptor 'upper' for 'bytes' objects doesn't apply to a 'str' object
err(bytes.upper, bytearray(b"a"))  # expect: TypeError: descriptor 'upper' for 'bytes' objects doesn't apply to a 'bytearray' object
class B:
    def __buffer__(self, flags):
        return memoryview(b"b")
print(b.split(B()), b.replace(B(), b"X"), b.strip(B()), b"".join([B(), b"q"]), b.startswith(B()), b.removesuffix(B()), b.partition(B())[::2], b.translate(None, B()))  # expect: [b'a', b'c'] b'aXc' b'abc' b'bq' False b'abc' (b'a', b'c') b'ac'
class Bad:
    def __buffer__(self, flags):
        return 5
err(b.split, Bad())  # expect: TypeError: __buffer__ returned non-memoryview object
