# bytes and bytearray.
b = b"hello"
print(b[0], b[1:3], b + b"!", b * 2, len(b), 104 in b, b"ell" in b, b == bytearray(b"hello"), list(b), b"a" < b"b", bytes([65, 66]), bytes(3), bytes("é", "utf-8"), bytes(b"x"))  # expect: 104 b'el' b'hello!' b'hellohello' 5 True True True [104, 101, 108, 108, 111] True b'AB' b'\x00\x00\x00' b'\xc3\xa9' b'x'
print(b.upper(), b.find(b"l"), b.find(108), b.replace(b"l", b"L"), b.split(b"l"), b",".join([b"a", b"b"]), b" x ".strip(), b.startswith(b"he"), b.hex(), b.hex("-"), bytes.fromhex("41 42"), b.decode(), b"abc".isalpha())  # expect: b'HELLO' 2 2 b'heLLo' [b'he', b'', b'o'] b'a,b' b'x' True 68656c6c6f 68-65-6c-6c-6f b'AB' hello True
ba = bytearray(b"abc")
ba[0] = 120
ba.append(33)
ba.extend(b"!!")
ba[1:2] = b"YY"
del ba[-1]
print(ba, ba.pop(), ba, bytes(ba), ba.index(b"c"))  # expect: bytearray(b'xYYc!') 33 bytearray(b'xYYc!') b'xYYc!' 3
ba += b"z"
ba *= 2
ba.reverse()
print(ba, ba.count(b"Y"))  # expect: bytearray(b'z!cYYxz!cYYx') 4
# ---
b"abc"[10]  # raises: IndexError: index out of range
# ---
b"abc"[0] = 1  # raises: TypeError: 'bytes' object does not support item assignment
# ---
bytes([256])  # raises: ValueError: bytes must be in range(0, 256)
# ---
bytearray([1])[0] = 300  # raises: ValueError: byte must be in range(0, 256)
# ---
bytes(-1)  # raises: ValueError: negative count
# ---
bytes("x")  # raises: TypeError: string argument without an encoding
# ---
bytes([1.5])  # raises: TypeError: 'float' object cannot be interpreted as an integer
# ---
b"a" + "b"  # raises: TypeError: can't concat str to bytes
# ---
b"".join(["x"])  # raises: TypeError: sequence item 0: expected a bytes-like object, str found
# ---
"x" in b"x"  # raises: TypeError: a bytes-like object is required, not 'str'
# ---
bytes.fromhex("4")  # raises: ValueError: fromhex() arg must contain an even number of hexadecimal digits
# ---
b"\xff".decode("ascii")  # raises: UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
# --- decode errors
print(b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode("utf-8", "ignore"), b"a\xffb".decode("latin-1"), b"\xff".decode("utf-8", "backslashreplace"), ascii(b"\xff".decode("utf-8", "surrogateescape")))  # expect: a�b ab aÿb \xff '\udcff'
# --- repr
print(bytes(range(0, 256, 17)), b"'", b'"', b"'\"", bytearray(b"x\n"))  # expect: b'\x00\x11"3DUfw\x88\x99\xaa\xbb\xcc\xdd\xee\xff' b"'" b'"' b'\'"' bytearray(b'x\n')
# --- translate, maketrans, partition
print(b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"a-b".partition(b"-"), b"abc".translate(None, b"b"), b"x".rjust(3, b"."), b"a\tb".expandtabs(4))  # expect: b'xyc' (b'a', b'-', b'b') b'ac' b'..x' b'a   b'
# --- a subclass with __bytes__
class C:
    def __bytes__(self): return b"custom"
print(bytes(C()), bytes(C()) + b"")  # expect: b'custom' b'custom'
# --- memoryview
m = memoryview(bytearray(b"abcdef"))
print(m[0], bytes(m[1:3]), len(m), m.tolist(), m[::2].tobytes(), m.readonly, m == b"abcdef")  # expect: 97 b'bc' 6 [97, 98, 99, 100, 101, 102] b'ace' False True
m[0:2] = b"XY"
print(m.obj)  # expect: bytearray(b'XYcdef')
