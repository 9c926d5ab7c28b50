# struct: sizes, buffers of one's own, the iterator by name.
# cpython: same
import struct
class B:
    def __init__(self, b): self.b = b
    def __buffer__(self, flags): return memoryview(self.b)
class I:
    def __index__(self): return 2
s = struct.Struct("<hb")
print(s.size, s.format, type(s.__sizeof__()).__name__, s.unpack(B(b"\1\2\3")), struct.unpack("<hb", B(b"\1\2\3")))  # expect: 3 <hb int (513, 3) (513, 3)
print(s.unpack_from(B(b"..\1\2\3"), 2), s.unpack_from(b"..\1\2\3", offset=I()), struct.unpack_from("<hb", B(b"..\1\2\3"), I()), struct.unpack_from("<hb", bytearray(b"\1\2\3")))  # expect: (513, 3) (513, 3) (513, 3) (513, 3)
it = s.iter_unpack(B(b"\1\2\3" * 3))
print(it.__iter__() is it, it.__length_hint__(), it.__next__(), next(it), it.__next__(), next(it, "end"))  # expect: True 3 (513, 3) (513, 3) (513, 3) end
it = struct.iter_unpack("<hb", b"\1\2\3" * 2)
print(it.__next__(), list(it))  # expect: (513, 3) [(513, 3)]
a = bytearray(6)
print(s.pack_into(a, I(), 1, 2), a, struct.pack_into("<hb", a, 0, I(), I()), a, s.pack(I(), I()))  # expect: None bytearray(b'\x02\x00\x02\x00\x02\x00') None bytearray(b'\x02\x00\x02\x00\x02\x00') b'\x02\x00\x02'
for f in (lambda: s.unpack(B(b"12")), lambda: s.unpack_from(B(b"12")), lambda: s.unpack_from(b"123", -1), lambda: struct.unpack("<hb", 3), lambda: s.iter_unpack(b"1234"), lambda: s.pack("x", 1),
          lambda: s.pack(1), lambda: s.pack(1 << 20, 1)):
    try:
        print(f())
    except (struct.error, TypeError) as e:
        print(type(e).__name__, e)
# expect: error unpack requires a buffer of 3 bytes
# expect: error unpack_from requires a buffer of at least 3 bytes for unpacking 3 bytes at offset 0 (actual buffer size is 2)
# expect: error not enough data to unpack 3 bytes at offset -1
# expect: TypeError a bytes-like object is required, not 'int'
# expect: error iterative unpacking requires a buffer of a multiple of 3 bytes
# expect: error required argument is not an integer
# expect: error pack expected 2 items for packing (got 1)
# expect: error 'h' format requires -32768 <= number <= 32767

# --- formats of many values
import struct
n = 200_000
b = bytes(range(200)) * 1000
s = struct.Struct(f"{n}B")
print(sum(s.unpack(b)), sum(s.unpack_from(b"x" + b, 1)), sum(struct.unpack_from(f"{n}B", b)), sum(struct.unpack(f"{n}B", b)), s.pack(*b) == b)  # expect: 19900000 19900000 19900000 19900000 True
it = s.iter_unpack(b * 2)
print(sum(it.__next__()), sum(next(it)), next(it, "end"))  # expect: 19900000 19900000 end
