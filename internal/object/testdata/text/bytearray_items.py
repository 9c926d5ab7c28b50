# bytearray: assignment and deletion of items and slices, += and *=.
class I:
    def __index__(self):
        return 1
def run(code, start=b"abcdef"):
    ns = {"a": bytearray(start), "I": I}
    try:
        exec(code, ns)
        print(code, "->", ns["a"])
    except Exception as e:
        print(code, "->", type(e).__name__ + ":", e, ns["a"])
for c in ("a[0] = 120", "a[-1] = 120", "a[0] = 256", "a[0] = -1", "a[0] = 'a'", "a[0] = b'a'", "a[9] = 1", "a[I()] = I()", "a['x'] = 1", "a[1.5] = 1", "a[10**30] = 1", "a[1:3] = b'X'", "a[1:3] = b'XYZ'", "a[1:1] = b'XYZ'", "a[3:1] = b'X'", "a[1:3] = [1, 2]", "a[1:3] = (I(), 2)", "a[1:3] = 5", "a[1:3] = 'a'", "a[1:3] = ['a']", "a[1:3] = [256]", "a[1:3] = a", "a[:] = b''", "a[:] = (i for i in range(3))", "a[::2] = b'xyz'", "a[::2] = b'xy'", "a[::2] = b''", "a[::-1] = b'ABCDEF'", "a[::2] = a[::2]", "a[10:] = b'Z'", "a[-2:] = b'YZ'", "a[I():I()+2] = b'-'", "a[::0] = b'x'", "a[0:2] = memoryview(b'mv')", "a[0:2] = None", "a[5:0:-2] = b'123'", "a[1:3] = bytearray(b'longer text')"):
    run(c)
# expect: a[0] = 120 -> bytearray(b'xbcdef')
# expect: a[-1] = 120 -> bytearray(b'abcdex')
# expect: a[0] = 256 -> ValueError: byte must be in range(0, 256) bytearray(b'abcdef')
# expect: a[0] = -1 -> ValueError: byte must be in range(0, 256) bytearray(b'abcdef')
# expect: a[0] = 'a' -> TypeError: 'str' object cannot be interpreted as an integer bytearray(b'abcdef')
# expect: a[0] = b'a' -> TypeError: 'bytes' object cannot be interpreted as an integer bytearray(b'abcdef')
# expect: a[9] = 1 -> IndexError: bytearray index out of range bytearray(b'abcdef')
# expect: a[I()] = I() -> bytearray(b'a\x01cdef')
# expect: a['x'] = 1 -> TypeError: bytearray indices must be integers or slices, not str bytearray(b'abcdef')
# expect: a[1.5] = 1 -> TypeError: bytearray indices must be integers or slices, not float bytearray(b'abcdef')
# expect: a[10**30] = 1 -> IndexError: cannot fit 'int' into an index-sized integer bytearray(b'abcdef')
# expect: a[1:3] = b'X' -> bytearray(b'aXdef')
# expect: a[1:3] = b'XYZ' -> bytearray(b'aXYZdef')
# expect: a[1:1] = b'XYZ' -> bytearray(b'aXYZbcdef')
# expect: a[3:1] = b'X' -> bytearray(b'abcXdef')
# expect: a[1:3] = [1, 2] -> bytearray(b'a\x01\x02def')
# expect: a[1:3] = (I(), 2) -> bytearray(b'a\x01\x02def')
# expect: a[1:3] = 5 -> TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256) bytearray(b'abcdef')
# expect: a[1:3] = 'a' -> TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256) bytearray(b'abcdef')
# expect: a[1:3] = ['a'] -> TypeError: 'str' object cannot be interpreted as an integer bytearray(b'abcdef')
# expect: a[1:3] = [256] -> ValueError: byte must be in range(0, 256) bytearray(b'abcdef')
# expect: a[1:3] = a -> bytearray(b'aabcdefdef')
# expect: a[:] = b'' -> bytearray(b'')
# expect: a[:] = (i for i in range(3)) -> bytearray(b'\x00\x01\x02')
# expect: a[::2] = b'xyz' -> bytearray(b'xbydzf')
# expect: a[::2] = b'xy' -> ValueError: attempt to assign bytes of size 2 to extended slice of size 3 bytearray(b'abcdef')
# expect: a[::2] = b'' -> bytearray(b'bdf')
# expect: a[::-1] = b'ABCDEF' -> bytearray(b'FEDCBA')
# expect: a[::2] = a[::2] -> bytearray(b'abcdef')
# expect: a[10:] = b'Z' -> bytearray(b'abcdefZ')
# expect: a[-2:] = b'YZ' -> bytearray(b'abcdYZ')
# expect: a[I():I()+2] = b'-' -> TypeError: unsupported operand type(s) for +: 'I' and 'int' bytearray(b'abcdef')
# expect: a[::0] = b'x' -> ValueError: slice step cannot be zero bytearray(b'abcdef')
# expect: a[0:2] = memoryview(b'mv') -> bytearray(b'mvcdef')
# expect: a[0:2] = None -> TypeError: cannot convert 'NoneType' object to bytearray bytearray(b'abcdef')
# expect: a[5:0:-2] = b'123' -> bytearray(b'a3c2e1')
# expect: a[1:3] = bytearray(b'longer text') -> bytearray(b'alonger textdef')
for c in ("del a[1]", "del a[-1]", "del a[9]", "del a['x']", "del a[1:3]", "del a[::2]", "del a[::-2]", "del a[1::3]", "del a[3:1]", "del a[:]", "del a[I()]", "del a[::0]", "del a[:5]", "del a[-2:]"):
    run(c)
# expect: del a[1] -> bytearray(b'acdef')
# expect: del a[-1] -> bytearray(b'abcde')
# expect: del a[9] -> IndexError: bytearray index out of range bytearray(b'abcdef')
# expect: del a['x'] -> TypeError: bytearray indices must be integers or slices, not str bytearray(b'abcdef')
# expect: del a[1:3] -> bytearray(b'adef')
# expect: del a[::2] -> bytearray(b'bdf')
# expect: del a[::-2] -> bytearray(b'ace')
# expect: del a[1::3] -> bytearray(b'acdf')
# expect: del a[3:1] -> bytearray(b'abcdef')
# expect: del a[:] -> bytearray(b'')
# expect: del a[I()] -> bytearray(b'acdef')
# expect: del a[::0] -> ValueError: slice step cannot be zero bytearray(b'abcdef')
# expect: del a[:5] -> bytearray(b'f')
# expect: del a[-2:] -> bytearray(b'abcd')
for c in ("a += b'x'", "a += bytearray(b'y')", "a += memoryview(b'z')", "a += 'x'", "a += [1]", "a += 1", "a += b''", "a *= 2", "a *= 0", "a *= -1", "a *= 1", "a *= 1.5", "a *= 'x'", "a *= I()", "a += a"):
    run(c, b"ab")
# expect: a += b'x' -> bytearray(b'abx')
# expect: a += bytearray(b'y') -> bytearray(b'aby')
# expect: a += memoryview(b'z') -> bytearray(b'abz')
# expect: a += 'x' -> TypeError: can't concat str to bytearray bytearray(b'ab')
# expect: a += [1] -> TypeError: can't concat list to bytearray bytearray(b'ab')
# expect: a += 1 -> TypeError: can't concat int to bytearray bytearray(b'ab')
# expect: a += b'' -> bytearray(b'ab')
# expect: a *= 2 -> bytearray(b'abab')
# expect: a *= 0 -> bytearray(b'')
# expect: a *= -1 -> bytearray(b'')
# expect: a *= 1 -> bytearray(b'ab')
# expect: a *= 1.5 -> TypeError: can't multiply sequence by non-int of type 'float' bytearray(b'ab')
# expect: a *= 'x' -> TypeError: can't multiply sequence by non-int of type 'str' bytearray(b'ab')
# expect: a *= I() -> bytearray(b'ab')
# expect: a += a -> BufferError: Existing exports of data: object cannot be re-sized bytearray(b'ab')
# --- an iterator over a changing bytearray
a = bytearray(b"abc")
out = []
for x in a:
    out.append(x)
    if len(a) < 6:
        a.append(x + 1)
print(out, a)  # expect: [97, 98, 99, 98, 99, 100] bytearray(b'abcbcd')
it = iter(a)
next(it)
a.clear()
print(list(it), it.__length_hint__())  # expect: [] 0
class Evil:
    def __index__(self):
        a.clear()
        return 5
a = bytearray(b"abc")
try:
    a[2] = Evil()
except IndexError as e:
    print("IndexError:", e)  # expect: IndexError: bytearray index out of range
print(a)  # expect: bytearray(b'')
a = bytearray(b"abc")
def gen():
    a.clear()
    yield 1
a[1:2] = gen()
print(a)  # expect: bytearray(b'\x01')
