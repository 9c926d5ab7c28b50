# From and to bytes: int, str, list, tuple, iteration, formatting.
b = b"\x00\x7f\xff"
print(list(b), tuple(b), set(b) == {0, 127, 255}, [*b], int.from_bytes(b, "big"), (127).to_bytes(2, "little"), bytes(reversed(b)), bytes(sorted(b, reverse=True)), sum(b), dict(enumerate(b)))  # expect: [0, 127, 255] (0, 127, 255) True [0, 127, 255] 32767 b'\x7f\x00' b'\xff\x7f\x00' b'\xff\x7f\x00' 382 {0: 0, 1: 127, 2: 255}
print(str(b), f"{b}", "{}".format(b), "%s" % b, "%r" % b, repr([b]), str(b, "latin-1") == "\x00\x7f\xff", ascii(b))  # expect: b'\x00\x7f\xff' b'\x00\x7f\xff' b'\x00\x7f\xff' b'\x00\x7f\xff' b'\x00\x7f\xff' [b'\x00\x7f\xff'] True b'\x00\x7f\xff'
print(bytes("\xe9", "latin-1"), bytes("\u20ac", "utf-8"), "\u20ac".encode().decode(), bytes(3), bytes([1, 2]), bytes(bytearray(b"x")), bytes(memoryview(b"y")), bytearray(b"z").decode())  # expect: b'\xe9' b'\xe2\x82\xac' € b'\x00\x00\x00' b'\x01\x02' b'x' b'y' z
print(b"a" in [b"a"], b"a" in {b"a": 1}, b"a" in (bytearray(b"a"),), {b"k", b"k"} == {b"k"}, bool(b""), bool(b"\x00"), not bytearray(), len(b), b.__class__)  # expect: True True True True False True True 3 <class 'bytes'>
x, y, z = b
print(x, y, z, [i for i in bytearray(b"ab")], max(b"a\xff"), min(b"ba"), any(b"\x00"), all(b"\x01\x02"), list(zip(b"ab", "cd")), b"abc".index(98), b"%d" % 5, int(b"12"), float(b"1.5"), int(bytearray(b"7")))  # expect: 0 127 255 [97, 98] 255 97 False True [(97, 'c'), (98, 'd')] 1 b'5' 12 1.5 7
print(format(b"a"), b"a".__format__(""))  # expect: b'a' b'a'
try:
    format(b"a", "5")
except TypeError as e:
    print(e)  # expect: unsupported format string passed to bytes.__format__
for v in (300, -1, "x", None, 1.5):
    try:
        print(bytes([v]))
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError bytes must be in range(0, 256)
# expect: ValueError bytes must be in range(0, 256)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
match b"ab":
    case b"x":
        print("no")
    case bytes(v):
        print("bytes", v)  # expect: bytes b'ab'
match bytearray(b"q"):
    case [*_]:
        print("sequence")
    case bytearray(v):
        print("bytearray", v)  # expect: bytearray bytearray(b'q')
match "ab":
    case [a, c]:
        print("sequence")
    case str() as v:
        print("str", v)  # expect: str ab
