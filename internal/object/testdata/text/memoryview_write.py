# memoryview: writing items and slices.
class I:
    def __index__(self):
        return 1
class F:
    def __float__(self):
        return 2.5
def run(code, start=b"abcdef"):
    a = bytearray(start)
    ns = {"a": a, "m": memoryview(a), "r": memoryview(b"ro"), "I": I, "F": F}
    try:
        exec(code, ns)
        print(code, "->", a)
    except Exception as e:
        print(code, "->", type(e).__name__ + ":", e, a)
for c in ("m[0] = 1", "m[-1] = 255", "m[0] = 256", "m[0] = -1", "m[0] = 'a'", "m[0] = b'a'", "m[0] = 1.5", "m[0] = I()", "m[9] = 1", "m['a'] = 1", "m[()] = 1", "m[0, 0] = 1", "m[0,] = 7", "m[0:2] = b'xy'", "m[0:2] = b'xyz'", "m[0:2] = [1, 2]", "m[0:2] = 1", "m[::2] = b'XYZ'", "m[::-1] = b'ABCDEF'", "m[1:4] = m[0:3]", "m[0:3] = m[1:4]", "m[0:2] = bytearray(b'pq')", "m[0:2] = memoryview(b'pq').cast('b')", "m[0:2] = memoryview(b'xxpq')[2:]", "m[3:1] = b''", "m[I()] = 5", "m[10:] = b''", "r[0] = 1", "r[0:1] = b'x'", "del m[0]", "del r[0]", "del m[0:2]", "m.toreadonly()[0] = 1", "m[::2][1] = 120", "m[1:][0] = 121", "m[0] = 10**30"):
    run(c)
# expect: m[0] = 1 -> bytearray(b'\x01bcdef')
# expect: m[-1] = 255 -> bytearray(b'abcde\xff')
# expect: m[0] = 256 -> ValueError: memoryview: invalid value for format 'B' bytearray(b'abcdef')
# expect: m[0] = -1 -> ValueError: memoryview: invalid value for format 'B' bytearray(b'abcdef')
# expect: m[0] = 'a' -> TypeError: memoryview: invalid type for format 'B' bytearray(b'abcdef')
# expect: m[0] = b'a' -> TypeError: memoryview: invalid type for format 'B' bytearray(b'abcdef')
# expect: m[0] = 1.5 -> TypeError: memoryview: invalid type for format 'B' bytearray(b'abcdef')
# expect: m[0] = I() -> bytearray(b'\x01bcdef')
# expect: m[9] = 1 -> IndexError: index out of bounds on dimension 1 bytearray(b'abcdef')
# expect: m['a'] = 1 -> TypeError: memoryview: invalid slice key bytearray(b'abcdef')
# expect: m[()] = 1 -> NotImplementedError: sub-views are not implemented bytearray(b'abcdef')
# expect: m[0, 0] = 1 -> TypeError: cannot index 1-dimension view with 2-element tuple bytearray(b'abcdef')
# expect: m[0,] = 7 -> bytearray(b'\x07bcdef')
# expect: m[0:2] = b'xy' -> bytearray(b'xycdef')
# expect: m[0:2] = b'xyz' -> ValueError: memoryview assignment: lvalue and rvalue have different structures bytearray(b'abcdef')
# expect: m[0:2] = [1, 2] -> TypeError: a bytes-like object is required, not 'list' bytearray(b'abcdef')
# expect: m[0:2] = 1 -> TypeError: a bytes-like object is required, not 'int' bytearray(b'abcdef')
# expect: m[::2] = b'XYZ' -> bytearray(b'XbYdZf')
# expect: m[::-1] = b'ABCDEF' -> bytearray(b'FEDCBA')
# expect: m[1:4] = m[0:3] -> bytearray(b'aabcef')
# expect: m[0:3] = m[1:4] -> bytearray(b'bcddef')
# expect: m[0:2] = bytearray(b'pq') -> bytearray(b'pqcdef')
# expect: m[0:2] = memoryview(b'pq').cast('b') -> ValueError: memoryview assignment: lvalue and rvalue have different structures bytearray(b'abcdef')
# expect: m[0:2] = memoryview(b'xxpq')[2:] -> bytearray(b'pqcdef')
# expect: m[3:1] = b'' -> bytearray(b'abcdef')
# expect: m[I()] = 5 -> bytearray(b'a\x05cdef')
# expect: m[10:] = b'' -> bytearray(b'abcdef')
# expect: r[0] = 1 -> TypeError: cannot modify read-only memory bytearray(b'abcdef')
# expect: r[0:1] = b'x' -> TypeError: cannot modify read-only memory bytearray(b'abcdef')
# expect: del m[0] -> TypeError: cannot delete memory bytearray(b'abcdef')
# expect: del r[0] -> TypeError: cannot modify read-only memory bytearray(b'abcdef')
# expect: del m[0:2] -> TypeError: cannot delete memory bytearray(b'abcdef')
# expect: m.toreadonly()[0] = 1 -> TypeError: cannot modify read-only memory bytearray(b'abcdef')
# expect: m[::2][1] = 120 -> bytearray(b'abxdef')
# expect: m[1:][0] = 121 -> bytearray(b'aycdef')
# expect: m[0] = 10**30 -> ValueError: memoryview: invalid value for format 'B' bytearray(b'abcdef')
# --- formats
class I:
    def __index__(self):
        return 1
class F:
    def __float__(self):
        return 2.5
class B:
    def __bool__(self):
        return True
def run(fmt, v):
    a = bytearray(16)
    m = memoryview(a).cast(fmt)
    try:
        m[0] = v
        print(fmt, v if not isinstance(v, (I, F, B)) else type(v).__name__, bytes(a[:8]).hex(), m[0])
    except Exception as e:
        print(fmt, type(v).__name__, type(e).__name__ + ":", e)
for fmt in "bBhHiIlLqQnNP":
    for v in (0, 1, -1, 127, 128, 255, 256, 32767, 32768, 65536, 2**31 - 1, 2**31, 2**32, 2**63 - 1, 2**63, 2**64 - 1, 2**64, -128, -129, -2**31, -2**63, -2**63 - 1, True, I(), 1.0, "1", None):
        run(fmt, v)
# expect: b 0 0000000000000000 0
# expect: b 1 0100000000000000 1
# expect: b -1 ff00000000000000 -1
# expect: b 127 7f00000000000000 127
# expect: b int ValueError: memoryview: invalid value for format 'b'
# expect: b int ValueError: memoryview: invalid value for format 'b'
# expect: b int ValueError: memoryview: invalid value for format 'b'
# expect: b int ValueError: memoryview: invalid value for format 'b'
# expect: b int ValueError: memoryview: invalid value for format 'b'
# expect: b int ValueError: memoryview: invalid value for format 'b'
# expect: b int ValueError: memoryview: invalid value for format 'b'
# expect: b int ValueError: memoryview: invalid value for format 'b'
# expect: b int ValueError: memoryview: invalid value for format 'b'
# expect: b int ValueError: memoryview: invalid value for format 'b'
# expect: b int ValueError: memoryview: invalid value for format 'b'
# expect: b int ValueError: memoryview: invalid value for format 'b'
# expect: b int ValueError: memoryview: invalid value for format 'b'
# expect: b -128 8000000000000000 -128
# expect: b int ValueError: memoryview: invalid value for format 'b'
# expect: b int ValueError: memoryview: invalid value for format 'b'
# expect: b int ValueError: memoryview: invalid value for format 'b'
# expect: b int ValueError: memoryview: invalid value for format 'b'
# expect: b True 0100000000000000 1
# expect: b I 0100000000000000 1
# expect: b float TypeError: memoryview: invalid type for format 'b'
# expect: b str TypeError: memoryview: invalid type for format 'b'
# expect: b NoneType TypeError: memoryview: invalid type for format 'b'
# expect: B 0 0000000000000000 0
# expect: B 1 0100000000000000 1
# expect: B int ValueError: memoryview: invalid value for format 'B'
# expect: B 127 7f00000000000000 127
# expect: B 128 8000000000000000 128
# expect: B 255 ff00000000000000 255
# expect: B int ValueError: memoryview: invalid value for format 'B'
# expect: B int ValueError: memoryview: invalid value for format 'B'
# expect: B int ValueError: memoryview: invalid value for format 'B'
# expect: B int ValueError: memoryview: invalid value for format 'B'
# expect: B int ValueError: memoryview: invalid value for format 'B'
# expect: B int ValueError: memoryview: invalid value for format 'B'
# expect: B int ValueError: memoryview: invalid value for format 'B'
# expect: B int ValueError: memoryview: invalid value for format 'B'
# expect: B int ValueError: memoryview: invalid value for format 'B'
# expect: B int ValueError: memoryview: invalid value for format 'B'
# expect: B int ValueError: memoryview: invalid value for format 'B'
# expect: B int ValueError: memoryview: invalid value for format 'B'
# expect: B int ValueError: memoryview: invalid value for format 'B'
# expect: B int ValueError: memoryview: invalid value for format 'B'
# expect: B int ValueError: memoryview: invalid value for format 'B'
# expect: B int ValueError: memoryview: invalid value for format 'B'
# expect: B True 0100000000000000 1
# expect: B I 0100000000000000 1
# expect: B float TypeError: memoryview: invalid type for format 'B'
# expect: B str TypeError: memoryview: invalid type for format 'B'
# expect: B NoneType TypeError: memoryview: invalid type for format 'B'
# expect: h 0 0000000000000000 0
# expect: h 1 0100000000000000 1
# expect: h -1 ffff000000000000 -1
# expect: h 127 7f00000000000000 127
# expect: h 128 8000000000000000 128
# expect: h 255 ff00000000000000 255
# expect: h 256 0001000000000000 256
# expect: h 32767 ff7f000000000000 32767
# expect: h int ValueError: memoryview: invalid value for format 'h'
# expect: h int ValueError: memoryview: invalid value for format 'h'
# expect: h int ValueError: memoryview: invalid value for format 'h'
# expect: h int ValueError: memoryview: invalid value for format 'h'
# expect: h int ValueError: memoryview: invalid value for format 'h'
# expect: h int ValueError: memoryview: invalid value for format 'h'
# expect: h int ValueError: memoryview: invalid value for format 'h'
# expect: h int ValueError: memoryview: invalid value for format 'h'
# expect: h int ValueError: memoryview: invalid value for format 'h'
# expect: h -128 80ff000000000000 -128
# expect: h -129 7fff000000000000 -129
# expect: h int ValueError: memoryview: invalid value for format 'h'
# expect: h int ValueError: memoryview: invalid value for format 'h'
# expect: h int ValueError: memoryview: invalid value for format 'h'
# expect: h True 0100000000000000 1
# expect: h I 0100000000000000 1
# expect: h float TypeError: memoryview: invalid type for format 'h'
# expect: h str TypeError: memoryview: invalid type for format 'h'
# expect: h NoneType TypeError: memoryview: invalid type for format 'h'
# expect: H 0 0000000000000000 0
# expect: H 1 0100000000000000 1
# expect: H int ValueError: memoryview: invalid value for format 'H'
# expect: H 127 7f00000000000000 127
# expect: H 128 8000000000000000 128
# expect: H 255 ff00000000000000 255
# expect: H 256 0001000000000000 256
# expect: H 32767 ff7f000000000000 32767
# expect: H 32768 0080000000000000 32768
# expect: H int ValueError: memoryview: invalid value for format 'H'
# expect: H int ValueError: memoryview: invalid value for format 'H'
# expect: H int ValueError: memoryview: invalid value for format 'H'
# expect: H int ValueError: memoryview: invalid value for format 'H'
# expect: H int ValueError: memoryview: invalid value for format 'H'
# expect: H int ValueError: memoryview: invalid value for format 'H'
# expect: H int ValueError: memoryview: invalid value for format 'H'
# expect: H int ValueError: memoryview: invalid value for format 'H'
# expect: H int ValueError: memoryview: invalid value for format 'H'
# expect: H int ValueError: memoryview: invalid value for format 'H'
# expect: H int ValueError: memoryview: invalid value for format 'H'
# expect: H int ValueError: memoryview: invalid value for format 'H'
# expect: H int ValueError: memoryview: invalid value for format 'H'
# expect: H True 0100000000000000 1
# expect: H I 0100000000000000 1
# expect: H float TypeError: memoryview: invalid type for format 'H'
# expect: H str TypeError: memoryview: invalid type for format 'H'
# expect: H NoneType TypeError: memoryview: invalid type for format 'H'
# expect: i 0 0000000000000000 0
# expect: i 1 0100000000000000 1
# expect: i -1 ffffffff00000000 -1
# expect: i 127 7f00000000000000 127
# expect: i 128 8000000000000000 128
# expect: i 255 ff00000000000000 255
# expect: i 256 0001000000000000 256
# expect: i 32767 ff7f000000000000 32767
# expect: i 32768 0080000000000000 32768
# expect: i 65536 0000010000000000 65536
# expect: i 2147483647 ffffff7f00000000 2147483647
# expect: i int ValueError: memoryview: invalid value for format 'i'
# expect: i int ValueError: memoryview: invalid value for format 'i'
# expect: i int ValueError: memoryview: invalid value for format 'i'
# expect: i int ValueError: memoryview: invalid value for format 'i'
# expect: i int ValueError: memoryview: invalid value for format 'i'
# expect: i int ValueError: memoryview: invalid value for format 'i'
# expect: i -128 80ffffff00000000 -128
# expect: i -129 7fffffff00000000 -129
# expect: i -2147483648 0000008000000000 -2147483648
# expect: i int ValueError: memoryview: invalid value for format 'i'
# expect: i int ValueError: memoryview: invalid value for format 'i'
# expect: i True 0100000000000000 1
# expect: i I 0100000000000000 1
# expect: i float TypeError: memoryview: invalid type for format 'i'
# expect: i str TypeError: memoryview: invalid type for format 'i'
# expect: i NoneType TypeError: memoryview: invalid type for format 'i'
# expect: I 0 0000000000000000 0
# expect: I 1 0100000000000000 1
# expect: I int ValueError: memoryview: invalid value for format 'I'
# expect: I 127 7f00000000000000 127
# expect: I 128 8000000000000000 128
# expect: I 255 ff00000000000000 255
# expect: I 256 0001000000000000 256
# expect: I 32767 ff7f000000000000 32767
# expect: I 32768 0080000000000000 32768
# expect: I 65536 0000010000000000 65536
# expect: I 2147483647 ffffff7f00000000 2147483647
# expect: I 2147483648 0000008000000000 2147483648
# expect: I int ValueError: memoryview: invalid value for format 'I'
# expect: I int ValueError: memoryview: invalid value for format 'I'
# expect: I int ValueError: memoryview: invalid value for format 'I'
# expect: I int ValueError: memoryview: invalid value for format 'I'
# expect: I int ValueError: memoryview: invalid value for format 'I'
# expect: I int ValueError: memoryview: invalid value for format 'I'
# expect: I int ValueError: memoryview: invalid value for format 'I'
# expect: I int ValueError: memoryview: invalid value for format 'I'
# expect: I int ValueError: memoryview: invalid value for format 'I'
# expect: I int ValueError: memoryview: invalid value for format 'I'
# expect: I True 0100000000000000 1
# expect: I I 0100000000000000 1
# expect: I float TypeError: memoryview: invalid type for format 'I'
# expect: I str TypeError: memoryview: invalid type for format 'I'
# expect: I NoneType TypeError: memoryview: invalid type for format 'I'
# expect: l 0 0000000000000000 0
# expect: l 1 0100000000000000 1
# expect: l -1 ffffffffffffffff -1
# expect: l 127 7f00000000000000 127
# expect: l 128 8000000000000000 128
# expect: l 255 ff00000000000000 255
# expect: l 256 0001000000000000 256
# expect: l 32767 ff7f000000000000 32767
# expect: l 32768 0080000000000000 32768
# expect: l 65536 0000010000000000 65536
# expect: l 2147483647 ffffff7f00000000 2147483647
# expect: l 2147483648 0000008000000000 2147483648
# expect: l 4294967296 0000000001000000 4294967296
# expect: l 9223372036854775807 ffffffffffffff7f 9223372036854775807
# expect: l int ValueError: memoryview: invalid value for format 'l'
# expect: l int ValueError: memoryview: invalid value for format 'l'
# expect: l int ValueError: memoryview: invalid value for format 'l'
# expect: l -128 80ffffffffffffff -128
# expect: l -129 7fffffffffffffff -129
# expect: l -2147483648 00000080ffffffff -2147483648
# expect: l -9223372036854775808 0000000000000080 -9223372036854775808
# expect: l int ValueError: memoryview: invalid value for format 'l'
# expect: l True 0100000000000000 1
# expect: l I 0100000000000000 1
# expect: l float TypeError: memoryview: invalid type for format 'l'
# expect: l str TypeError: memoryview: invalid type for format 'l'
# expect: l NoneType TypeError: memoryview: invalid type for format 'l'
# expect: L 0 0000000000000000 0
# expect: L 1 0100000000000000 1
# expect: L int ValueError: memoryview: invalid value for format 'L'
# expect: L 127 7f00000000000000 127
# expect: L 128 8000000000000000 128
# expect: L 255 ff00000000000000 255
# expect: L 256 0001000000000000 256
# expect: L 32767 ff7f000000000000 32767
# expect: L 32768 0080000000000000 32768
# expect: L 65536 0000010000000000 65536
# expect: L 2147483647 ffffff7f00000000 2147483647
# expect: L 2147483648 0000008000000000 2147483648
# expect: L 4294967296 0000000001000000 4294967296
# expect: L 9223372036854775807 ffffffffffffff7f 9223372036854775807
# expect: L 9223372036854775808 0000000000000080 9223372036854775808
# expect: L 18446744073709551615 ffffffffffffffff 18446744073709551615
# expect: L int ValueError: memoryview: invalid value for format 'L'
# expect: L int ValueError: memoryview: invalid value for format 'L'
# expect: L int ValueError: memoryview: invalid value for format 'L'
# expect: L int ValueError: memoryview: invalid value for format 'L'
# expect: L int ValueError: memoryview: invalid value for format 'L'
# expect: L int ValueError: memoryview: invalid value for format 'L'
# expect: L True 0100000000000000 1
# expect: L I 0100000000000000 1
# expect: L float TypeError: memoryview: invalid type for format 'L'
# expect: L str TypeError: memoryview: invalid type for format 'L'
# expect: L NoneType TypeError: memoryview: invalid type for format 'L'
# expect: q 0 0000000000000000 0
# expect: q 1 0100000000000000 1
# expect: q -1 ffffffffffffffff -1
# expect: q 127 7f00000000000000 127
# expect: q 128 8000000000000000 128
# expect: q 255 ff00000000000000 255
# expect: q 256 0001000000000000 256
# expect: q 32767 ff7f000000000000 32767
# expect: q 32768 0080000000000000 32768
# expect: q 65536 0000010000000000 65536
# expect: q 2147483647 ffffff7f00000000 2147483647
# expect: q 2147483648 0000008000000000 2147483648
# expect: q 4294967296 0000000001000000 4294967296
# expect: q 9223372036854775807 ffffffffffffff7f 9223372036854775807
# expect: q int ValueError: memoryview: invalid value for format 'q'
# expect: q int ValueError: memoryview: invalid value for format 'q'
# expect: q int ValueError: memoryview: invalid value for format 'q'
# expect: q -128 80ffffffffffffff -128
# expect: q -129 7fffffffffffffff -129
# expect: q -2147483648 00000080ffffffff -2147483648
# expect: q -9223372036854775808 0000000000000080 -9223372036854775808
# expect: q int ValueError: memoryview: invalid value for format 'q'
# expect: q True 0100000000000000 1
# expect: q I 0100000000000000 1
# expect: q float TypeError: memoryview: invalid type for format 'q'
# expect: q str TypeError: memoryview: invalid type for format 'q'
# expect: q NoneType TypeError: memoryview: invalid type for format 'q'
# expect: Q 0 0000000000000000 0
# expect: Q 1 0100000000000000 1
# expect: Q int ValueError: memoryview: invalid value for format 'Q'
# expect: Q 127 7f00000000000000 127
# expect: Q 128 8000000000000000 128
# expect: Q 255 ff00000000000000 255
# expect: Q 256 0001000000000000 256
# expect: Q 32767 ff7f000000000000 32767
# expect: Q 32768 0080000000000000 32768
# expect: Q 65536 0000010000000000 65536
# expect: Q 2147483647 ffffff7f00000000 2147483647
# expect: Q 2147483648 0000008000000000 2147483648
# expect: Q 4294967296 0000000001000000 4294967296
# expect: Q 9223372036854775807 ffffffffffffff7f 9223372036854775807
# expect: Q 9223372036854775808 0000000000000080 9223372036854775808
# expect: Q 18446744073709551615 ffffffffffffffff 18446744073709551615
# expect: Q int ValueError: memoryview: invalid value for format 'Q'
# expect: Q int ValueError: memoryview: invalid value for format 'Q'
# expect: Q int ValueError: memoryview: invalid value for format 'Q'
# expect: Q int ValueError: memoryview: invalid value for format 'Q'
# expect: Q int ValueError: memoryview: invalid value for format 'Q'
# expect: Q int ValueError: memoryview: invalid value for format 'Q'
# expect: Q True 0100000000000000 1
# expect: Q I 0100000000000000 1
# expect: Q float TypeError: memoryview: invalid type for format 'Q'
# expect: Q str TypeError: memoryview: invalid type for format 'Q'
# expect: Q NoneType TypeError: memoryview: invalid type for format 'Q'
# expect: n 0 0000000000000000 0
# expect: n 1 0100000000000000 1
# expect: n -1 ffffffffffffffff -1
# expect: n 127 7f00000000000000 127
# expect: n 128 8000000000000000 128
# expect: n 255 ff00000000000000 255
# expect: n 256 0001000000000000 256
# expect: n 32767 ff7f000000000000 32767
# expect: n 32768 0080000000000000 32768
# expect: n 65536 0000010000000000 65536
# expect: n 2147483647 ffffff7f00000000 2147483647
# expect: n 2147483648 0000008000000000 2147483648
# expect: n 4294967296 0000000001000000 4294967296
# expect: n 9223372036854775807 ffffffffffffff7f 9223372036854775807
# expect: n int ValueError: memoryview: invalid value for format 'n'
# expect: n int ValueError: memoryview: invalid value for format 'n'
# expect: n int ValueError: memoryview: invalid value for format 'n'
# expect: n -128 80ffffffffffffff -128
# expect: n -129 7fffffffffffffff -129
# expect: n -2147483648 00000080ffffffff -2147483648
# expect: n -9223372036854775808 0000000000000080 -9223372036854775808
# expect: n int ValueError: memoryview: invalid value for format 'n'
# expect: n True 0100000000000000 1
# expect: n I 0100000000000000 1
# expect: n float TypeError: memoryview: invalid type for format 'n'
# expect: n str TypeError: memoryview: invalid type for format 'n'
# expect: n NoneType TypeError: memoryview: invalid type for format 'n'
# expect: N 0 0000000000000000 0
# expect: N 1 0100000000000000 1
# expect: N int ValueError: memoryview: invalid value for format 'N'
# expect: N 127 7f00000000000000 127
# expect: N 128 8000000000000000 128
# expect: N 255 ff00000000000000 255
# expect: N 256 0001000000000000 256
# expect: N 32767 ff7f000000000000 32767
# expect: N 32768 0080000000000000 32768
# expect: N 65536 0000010000000000 65536
# expect: N 2147483647 ffffff7f00000000 2147483647
# expect: N 2147483648 0000008000000000 2147483648
# expect: N 4294967296 0000000001000000 4294967296
# expect: N 9223372036854775807 ffffffffffffff7f 9223372036854775807
# expect: N 9223372036854775808 0000000000000080 9223372036854775808
# expect: N 18446744073709551615 ffffffffffffffff 18446744073709551615
# expect: N int ValueError: memoryview: invalid value for format 'N'
# expect: N int ValueError: memoryview: invalid value for format 'N'
# expect: N int ValueError: memoryview: invalid value for format 'N'
# expect: N int ValueError: memoryview: invalid value for format 'N'
# expect: N int ValueError: memoryview: invalid value for format 'N'
# expect: N int ValueError: memoryview: invalid value for format 'N'
# expect: N True 0100000000000000 1
# expect: N I 0100000000000000 1
# expect: N float TypeError: memoryview: invalid type for format 'N'
# expect: N str TypeError: memoryview: invalid type for format 'N'
# expect: N NoneType TypeError: memoryview: invalid type for format 'N'
# expect: P 0 0000000000000000 0
# expect: P 1 0100000000000000 1
# expect: P -1 ffffffffffffffff 18446744073709551615
# expect: P 127 7f00000000000000 127
# expect: P 128 8000000000000000 128
# expect: P 255 ff00000000000000 255
# expect: P 256 0001000000000000 256
# expect: P 32767 ff7f000000000000 32767
# expect: P 32768 0080000000000000 32768
# expect: P 65536 0000010000000000 65536
# expect: P 2147483647 ffffff7f00000000 2147483647
# expect: P 2147483648 0000008000000000 2147483648
# expect: P 4294967296 0000000001000000 4294967296
# expect: P 9223372036854775807 ffffffffffffff7f 9223372036854775807
# expect: P 9223372036854775808 0000000000000080 9223372036854775808
# expect: P 18446744073709551615 ffffffffffffffff 18446744073709551615
# expect: P int ValueError: memoryview: invalid value for format 'P'
# expect: P -128 80ffffffffffffff 18446744073709551488
# expect: P -129 7fffffffffffffff 18446744073709551487
# expect: P -2147483648 00000080ffffffff 18446744071562067968
# expect: P -9223372036854775808 0000000000000080 9223372036854775808
# expect: P int ValueError: memoryview: invalid value for format 'P'
# expect: P True 0100000000000000 1
# expect: P I TypeError: memoryview: invalid type for format 'P'
# expect: P float TypeError: memoryview: invalid type for format 'P'
# expect: P str TypeError: memoryview: invalid type for format 'P'
# expect: P NoneType TypeError: memoryview: invalid type for format 'P'
# --- other formats
class I:
    def __index__(self):
        return 1
class F:
    def __float__(self):
        return 2.5
class B:
    def __bool__(self):
        return True
def run(fmt, v):
    a = bytearray(16)
    m = memoryview(a).cast(fmt)
    try:
        m[0] = v
        print(fmt, v if not isinstance(v, (I, F, B)) else type(v).__name__, bytes(a[:8]).hex(), m[0])
    except Exception as e:
        print(fmt, type(v).__name__, type(e).__name__ + ":", e)
for fmt in "fde":
    for v in (0.0, -0.0, 1.5, 0.1, 1, -2, 65504, 65519, 65520, 1e300, 5e-8, 2.9e-8, 6e-5, 1e-310, float("inf"), float("-inf"), 10**400, I(), F(), "x", None, True):
        run(fmt, v)
# expect: f 0.0 0000000000000000 0.0
# expect: f -0.0 0000008000000000 -0.0
# expect: f 1.5 0000c03f00000000 1.5
# expect: f 0.1 cdcccc3d00000000 0.10000000149011612
# expect: f 1 0000803f00000000 1.0
# expect: f -2 000000c000000000 -2.0
# expect: f 65504 00e07f4700000000 65504.0
# expect: f 65519 00ef7f4700000000 65519.0
# expect: f 65520 00f07f4700000000 65520.0
# expect: f 1e+300 0000807f00000000 inf
# expect: f 5e-08 95bf563300000000 5.000000058430487e-08
# expect: f 2.9e-08 ad1bf93200000000 2.900000062311392e-08
# expect: f 6e-05 82a87b3800000000 5.999999848427251e-05
# expect: f 1e-310 0000000000000000 0.0
# expect: f inf 0000807f00000000 inf
# expect: f -inf 000080ff00000000 -inf
# expect: f int ValueError: memoryview: invalid value for format 'f'
# expect: f I 0000803f00000000 1.0
# expect: f F 0000204000000000 2.5
# expect: f str TypeError: memoryview: invalid type for format 'f'
# expect: f NoneType TypeError: memoryview: invalid type for format 'f'
# expect: f True 0000803f00000000 1.0
# expect: d 0.0 0000000000000000 0.0
# expect: d -0.0 0000000000000080 -0.0
# expect: d 1.5 000000000000f83f 1.5
# expect: d 0.1 9a9999999999b93f 0.1
# expect: d 1 000000000000f03f 1.0
# expect: d -2 00000000000000c0 -2.0
# expect: d 65504 0000000000fcef40 65504.0
# expect: d 65519 00000000e0fdef40 65519.0
# expect: d 65520 0000000000feef40 65520.0
# expect: d 1e+300 9c7500883ce4377e 1e+300
# expect: d 5e-08 48afbc9af2d76a3e 5e-08
# expect: d 2.9e-08 ee64c69475235f3e 2.9e-08
# expect: d 6e-05 691d554d10750f3f 6e-05
# expect: d 1e-310 2be6708b68120000 1e-310
# expect: d inf 000000000000f07f inf
# expect: d -inf 000000000000f0ff -inf
# expect: d int ValueError: memoryview: invalid value for format 'd'
# expect: d I 000000000000f03f 1.0
# expect: d F 0000000000000440 2.5
# expect: d str TypeError: memoryview: invalid type for format 'd'
# expect: d NoneType TypeError: memoryview: invalid type for format 'd'
# expect: d True 000000000000f03f 1.0
# expect: e 0.0 0000000000000000 0.0
# expect: e -0.0 0080000000000000 -0.0
# expect: e 1.5 003e000000000000 1.5
# expect: e 0.1 662e000000000000 0.0999755859375
# expect: e 1 003c000000000000 1.0
# expect: e -2 00c0000000000000 -2.0
# expect: e 65504 ff7b000000000000 65504.0
# expect: e 65519 ff7b000000000000 65504.0
# expect: e int ValueError: memoryview: invalid value for format 'e'
# expect: e float ValueError: memoryview: invalid value for format 'e'
# expect: e 5e-08 0100000000000000 5.960464477539063e-08
# expect: e 2.9e-08 0000000000000000 0.0
# expect: e 6e-05 ef03000000000000 6.002187728881836e-05
# expect: e 1e-310 0000000000000000 0.0
# expect: e inf 007c000000000000 inf
# expect: e -inf 00fc000000000000 -inf
# expect: e int ValueError: memoryview: invalid value for format 'e'
# expect: e I 003c000000000000 1.0
# expect: e F 0041000000000000 2.5
# expect: e str TypeError: memoryview: invalid type for format 'e'
# expect: e NoneType TypeError: memoryview: invalid type for format 'e'
# expect: e True 003c000000000000 1.0
for v in (True, False, 0, 5, "", "a", [], None, B()):
    run("?", v)
# expect: ? True 0100000000000000 True
# expect: ? False 0000000000000000 False
# expect: ? 0 0000000000000000 False
# expect: ? 5 0100000000000000 True
# expect: ?  0000000000000000 False
# expect: ? a 0100000000000000 True
# expect: ? [] 0000000000000000 False
# expect: ? None 0000000000000000 False
# expect: ? B 0100000000000000 True
for v in (b"a", b"", b"ab", "a", 97, bytearray(b"a")):
    run("c", v)
# expect: c b'a' 6100000000000000 b'a'
# expect: c bytes ValueError: memoryview: invalid value for format 'c'
# expect: c bytes ValueError: memoryview: invalid value for format 'c'
# expect: c str TypeError: memoryview: invalid type for format 'c'
# expect: c int TypeError: memoryview: invalid type for format 'c'
# expect: c bytearray TypeError: memoryview: invalid type for format 'c'
