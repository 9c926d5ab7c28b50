# Padding and case of bytes: every width, every byte.
for w in range(-1, 8):
    print([f(w) for f in (b"".center, b"a".center, b"ab".center, b"abc".center, b"ab".ljust, b"ab".rjust, b"+1".zfill, b"-".zfill, b"ab".zfill, b"".zfill)])
    print([f(w, b".") for f in (bytearray(b"ab").center, bytearray(b"abc").center, bytearray(b"ab").ljust, bytearray(b"ab").rjust)])
# expect: [b'', b'a', b'ab', b'abc', b'ab', b'ab', b'+1', b'-', b'ab', b'']
# expect: [bytearray(b'ab'), bytearray(b'abc'), bytearray(b'ab'), bytearray(b'ab')]
# expect: [b'', b'a', b'ab', b'abc', b'ab', b'ab', b'+1', b'-', b'ab', b'']
# expect: [bytearray(b'ab'), bytearray(b'abc'), bytearray(b'ab'), bytearray(b'ab')]
# expect: [b' ', b'a', b'ab', b'abc', b'ab', b'ab', b'+1', b'-', b'ab', b'0']
# expect: [bytearray(b'ab'), bytearray(b'abc'), bytearray(b'ab'), bytearray(b'ab')]
# expect: [b'  ', b'a ', b'ab', b'abc', b'ab', b'ab', b'+1', b'-0', b'ab', b'00']
# expect: [bytearray(b'ab'), bytearray(b'abc'), bytearray(b'ab'), bytearray(b'ab')]
# expect: [b'   ', b' a ', b' ab', b'abc', b'ab ', b' ab', b'+01', b'-00', b'0ab', b'000']
# expect: [bytearray(b'.ab'), bytearray(b'abc'), bytearray(b'ab.'), bytearray(b'.ab')]
# expect: [b'    ', b' a  ', b' ab ', b'abc ', b'ab  ', b'  ab', b'+001', b'-000', b'00ab', b'0000']
# expect: [bytearray(b'.ab.'), bytearray(b'abc.'), bytearray(b'ab..'), bytearray(b'..ab')]
# expect: [b'     ', b'  a  ', b'  ab ', b' abc ', b'ab   ', b'   ab', b'+0001', b'-0000', b'000ab', b'00000']
# expect: [bytearray(b'..ab.'), bytearray(b'.abc.'), bytearray(b'ab...'), bytearray(b'...ab')]
# expect: [b'      ', b'  a   ', b'  ab  ', b' abc  ', b'ab    ', b'    ab', b'+00001', b'-00000', b'0000ab', b'000000']
# expect: [bytearray(b'..ab..'), bytearray(b'.abc..'), bytearray(b'ab....'), bytearray(b'....ab')]
# expect: [b'       ', b'   a   ', b'   ab  ', b'  abc  ', b'ab     ', b'     ab', b'+000001', b'-000000', b'00000ab', b'0000000']
# expect: [bytearray(b'...ab..'), bytearray(b'..abc..'), bytearray(b'ab.....'), bytearray(b'.....ab')]
all_ = bytes(range(256))
for m in ("upper", "lower", "swapcase", "title", "capitalize"):
    r = getattr(all_, m)()
    print(m, sum(i * b for i, b in enumerate(r)), r == getattr(bytearray(all_), m)())
# expect: upper 5468576 True
# expect: lower 5624160 True
# expect: swapcase 5533056 True
# expect: title 5618976 True
# expect: capitalize 5624160 True
for m in ("isalnum", "isalpha", "isascii", "isdigit", "islower", "isspace", "istitle", "isupper"):
    print(m, [i for i in range(256) if getattr(bytes([i]), m)()][:12], sum(getattr(bytes([i]), m)() for i in range(256)))
# expect: isalnum [48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 65, 66] 62
# expect: isalpha [65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76] 52
# expect: isascii [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] 128
# expect: isdigit [48, 49, 50, 51, 52, 53, 54, 55, 56, 57] 10
# expect: islower [97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108] 26
# expect: isspace [9, 10, 11, 12, 13, 32] 6
# expect: istitle [65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76] 26
# expect: isupper [65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76] 26
print(b"it's they're x-y a1b".title(), b"ABC def".swapcase(), b"\xe9a".title(), b"a\tb".expandtabs(0), b"ab\tc\nd\te".expandtabs(4), b"\t\t".expandtabs(3), b"a\r\tb".expandtabs())  # expect: b"It'S They'Re X-Y A1B" b'abc DEF' b'\xe9A' b'ab' b'ab  c\nd   e' b'      ' b'a\r        b'
print([x.istitle() for x in (b"Ab Cd", b"AB", b"Ab cd", b"1A", b"A1B", b"", b"a")], [x.isupper() for x in (b"A1", b"1", b"aA")], [x.islower() for x in (b"a1", b"1", b"aA")])  # expect: [True, False, False, True, True, False, False] [True, False, False] [True, False, False]
