# memoryview: release, with, __buffer__ and __release_buffer__.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
r = memoryview(b"abc")
r.release()
r.release()
print(repr(r)[:16])  # expect: <released memory
for n in ("obj", "nbytes", "readonly", "itemsize", "format", "ndim", "shape", "strides", "suboffsets", "c_contiguous", "f_contiguous", "contiguous"):
    err(getattr, r, n)
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
for f in (r.tobytes, r.tolist, r.toreadonly, r.hex, r.__enter__, r.__exit__):
    err(f)
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: None
err(r.cast, "b"); err(r.__getitem__, 0); err(len, r); err(list, r); err(hash, r); err(memoryview, r); err(bytes, r); err(bytearray, r); err(r.count, 1); err(b"abc".find, r); err(b"".join, [r])  # expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: ValueError: operation forbidden on released memoryview object
# expect: TypeError: sequence item 0: expected a bytes-like object, memoryview found
def st(): r[0] = 1
err(st)  # expect: ValueError: operation forbidden on released memoryview object
m = memoryview(b"abc")
print(r == r, r == m, m == r, r != r, r == b"abc")  # expect: True False False False False
with memoryview(b"xyz") as q:
    print(q.tobytes())  # expect: b'xyz'
err(q.tobytes)  # expect: ValueError: operation forbidden on released memoryview object
a = bytearray(b"abc")
m1 = memoryview(a); m2 = m1[1:]; m1.release()
print(m2.tobytes())  # expect: b'bc'
m2.release(); a.append(3); print(a)  # expect: bytearray(b'abc\x03')
it = iter(memoryview(a))
print(next(it))  # expect: 97
m = memoryview(a)
it = iter(m)
next(it)
m.release()
err(next, it)  # expect: ValueError: operation forbidden on released memoryview object
try:
    with memoryview(b"a") as q:
        raise KeyError("x")
except KeyError:
    err(q.tobytes)  # expect: ValueError: operation forbidden on released memoryview object
# --- objects with __buffer__
log = []
class B:
    def __init__(self):
        self.b = bytearray(b"bcd")
    def __buffer__(self, flags):
        log.append(("buffer", flags))
        return memoryview(self.b)
    def __release_buffer__(self, view):
        log.append(("release", view.tobytes()))
b = B()
m = memoryview(b)
print(m.tobytes(), m.readonly, log)  # expect: b'bcd' False [('buffer', 284)]
m[0] = 120
m.release()
print(log, b.b)  # expect: [('buffer', 284), ('release', b'xcd')] bytearray(b'xcd')
b.b.append(1)
log.clear()
with memoryview(b) as m:
    print(m.tolist())  # expect: [120, 99, 100, 1]
print(log)  # expect: [('buffer', 284), ('release', b'xcd\x01')]
class NB:
    def __buffer__(self, flags):
        return 5
class RB:
    def __buffer__(self, flags):
        raise KeyError("x")
class No:
    def __release_buffer__(self, v):
        pass
for x in (NB(), RB(), No(), None):
    try:
        memoryview(x)
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError __buffer__ returned non-memoryview object
# expect: KeyError 'x'
# expect: TypeError memoryview: a bytes-like object is required, not 'No'
# expect: TypeError memoryview: a bytes-like object is required, not 'NoneType'
# --- __buffer__ of the built-in types
def err(f, *a, **k):
    try:
        r = f(*a, **k)
        print(r.tobytes() if isinstance(r, memoryview) else repr(r))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(b"a".__buffer__, 0)  # expect: b'a'
err(b"a".__buffer__, 1)  # expect: BufferError: Object is not writable.
err(bytearray(b"a").__buffer__, 1)  # expect: b'a'
err(memoryview(b"a").__buffer__, 0)  # expect: b'a'
err(memoryview(b"a").__buffer__, 1)  # expect: BufferError: memoryview: underlying buffer is not writable
err(b"a".__buffer__, "x")  # expect: TypeError: 'str' object cannot be interpreted as an integer
a = bytearray(b"abc")
m = a.__buffer__(0)
a.__release_buffer__(m)
err(m.tobytes)  # expect: ValueError: operation forbidden on released memoryview object
a.append(1)
err(a.__release_buffer__, 5)  # expect: TypeError: expected a memoryview object
err(memoryview._from_flags, b"a", 0)  # expect: b'a'
err(memoryview._from_flags, b"a", 1)  # expect: BufferError: Object is not writable.
err(memoryview._from_flags, bytearray(b"a"), 1)  # expect: b'a'
m = memoryview(bytearray(b"abc"))
r = m.toreadonly()
print(r.readonly, m.readonly, r.obj is m.obj, r.tobytes())  # expect: True False True b'abc'
