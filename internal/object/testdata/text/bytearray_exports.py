# Views lock the length of a bytearray.
def run(code):
    a = bytearray(b"abc")
    m = memoryview(a)
    ns = {"a": a, "m": m}
    try:
        exec(code, ns)
        print(code, "->", ns["a"])
    except Exception as e:
        print(code, "->", type(e).__name__ + ":", e)
for c in ("a.append(1)", "a.clear()", "a.extend(b'x')", "a[0:1] = b''", "a[0:1] = b'x'", "a[0] = 1", "del a[0]", "a.pop()", "a.remove(97)", "a.insert(0, 1)", "a *= 1", "a *= 2", "a += b''", "a += b'x'", "a.reverse()", "a.__init__(b'x')", "a.resize(1)", "a.resize(3)", "a[:] = b'xyz'", "m[0] = 120", "m.release(); a.append(1)", "m2 = m[1:]; m.release(); a.append(1)", "m2 = m[1:]; m.release(); m2.release(); a.append(1)", "del m; a.append(1)", "m = None; a.append(1)", "b = bytes(memoryview(a)[:1]); m.release(); a.append(2)"):
    run(c)
# expect: a.append(1) -> BufferError: Existing exports of data: object cannot be re-sized
# expect: a.clear() -> BufferError: Existing exports of data: object cannot be re-sized
# expect: a.extend(b'x') -> BufferError: Existing exports of data: object cannot be re-sized
# expect: a[0:1] = b'' -> BufferError: Existing exports of data: object cannot be re-sized
# expect: a[0:1] = b'x' -> bytearray(b'xbc')
# expect: a[0] = 1 -> bytearray(b'\x01bc')
# expect: del a[0] -> BufferError: Existing exports of data: object cannot be re-sized
# expect: a.pop() -> BufferError: Existing exports of data: object cannot be re-sized
# expect: a.remove(97) -> BufferError: Existing exports of data: object cannot be re-sized
# expect: a.insert(0, 1) -> BufferError: Existing exports of data: object cannot be re-sized
# expect: a *= 1 -> bytearray(b'abc')
# expect: a *= 2 -> BufferError: Existing exports of data: object cannot be re-sized
# expect: a += b'' -> bytearray(b'abc')
# expect: a += b'x' -> BufferError: Existing exports of data: object cannot be re-sized
# expect: a.reverse() -> bytearray(b'cba')
# expect: a.__init__(b'x') -> BufferError: Existing exports of data: object cannot be re-sized
# expect: a.resize(1) -> BufferError: Existing exports of data: object cannot be re-sized
# expect: a.resize(3) -> bytearray(b'abc')
# expect: a[:] = b'xyz' -> bytearray(b'xyz')
# expect: m[0] = 120 -> bytearray(b'xbc')
# expect: m.release(); a.append(1) -> bytearray(b'abc\x01')
# expect: m2 = m[1:]; m.release(); a.append(1) -> BufferError: Existing exports of data: object cannot be re-sized
# expect: m2 = m[1:]; m.release(); m2.release(); a.append(1) -> bytearray(b'abc\x01')
# expect: del m; a.append(1) -> BufferError: Existing exports of data: object cannot be re-sized
# expect: m = None; a.append(1) -> BufferError: Existing exports of data: object cannot be re-sized
# expect: b = bytes(memoryview(a)[:1]); m.release(); a.append(2) -> bytearray(b'abc\x02')
# --- views that nobody holds
a = bytearray(b"abcdef")
while len(a) > 2:
    chunk = bytes(memoryview(a)[:2])
    del a[:2]
    print(chunk, a)
# expect: b'ab' bytearray(b'cdef')
# expect: b'cd' bytearray(b'ef')
with memoryview(a) as m:
    try:
        a.append(1)
    except BufferError as e:
        print(e)  # expect: Existing exports of data: object cannot be re-sized
a.append(1)
print(a)  # expect: bytearray(b'ef\x01')
def f(b):
    v = memoryview(b)
    return v[0]
print(f(a), a.pop(), a)  # expect: 101 1 bytearray(b'ef')
views = [memoryview(a) for i in range(3)]
try:
    a.clear()
except BufferError as e:
    print(e)  # expect: Existing exports of data: object cannot be re-sized
views.pop(); views.pop()
try:
    a.clear()
except BufferError as e:
    print(e)  # expect: Existing exports of data: object cannot be re-sized
views.clear()
a.clear()
print(a)  # expect: bytearray(b'')
