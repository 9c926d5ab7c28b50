# join, extend and the like while guest code changes what they read.
class Evil:
    def __init__(self, l):
        self.l = l
    def __iter__(self):
        for x in ("a", "b", "c"):
            self.l.append(x)
            yield x
l = []
print(",".join(Evil(l)), l)  # expect: a,b,c ['a', 'b', 'c']
src = ["x", "y"]
class G:
    def __iter__(self):
        yield "1"
        src.clear()
        yield "2"
print("-".join(G()), src)  # expect: 1-2 []
try:
    ",".join(x for x in [1])
except TypeError as e:
    print(e)  # expect: sequence item 0: expected str instance, int found
def boom():
    yield "a"
    raise KeyError("boom")
for f in ("".join, bytearray().extend, bytes, bytearray):
    try:
        f(boom())
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
# expect: KeyError 'boom'
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
a = bytearray(b"abc")
def grow():
    for i in range(3):
        a.append(120 + i)
        yield i
a.extend(grow())
print(a)  # expect: bytearray(b'abcxyz\x00\x01\x02')
a = bytearray(b"abcdef")
class Idx:
    def __index__(self):
        del a[3:]
        return 1
try:
    a[4] = Idx()
except IndexError as e:
    print(e, a)  # expect: bytearray index out of range bytearray(b'abc')
a = bytearray(b"abcdef")
print(a.pop(Idx()), a)  # expect: 98 bytearray(b'ac')
a = bytearray(b"abcdef")
a.insert(Idx(), 120)
print(a)  # expect: bytearray(b'axbc')
a = bytearray(b"abcdef")
a[Idx():] = b"XYZ"
print(a)  # expect: bytearray(b'aXYZ')
a = bytearray(b"abcdef")
print(a[Idx():], a)  # expect: bytearray(b'bc') bytearray(b'abc')
a = bytearray(b"abcdef")
print(a.find(b"c", Idx()), a.count(b"a", 0, Idx()), a)  # expect: 2 1 bytearray(b'abc')
# --- views
a = bytearray(b"abcdef")
m = memoryview(a)
class Rel:
    def __index__(self):
        m.release()
        return 1
try:
    m[0] = Rel()
except ValueError as e:
    print(e, a)  # expect: operation forbidden on released memoryview object bytearray(b'abcdef')
m = memoryview(a)
try:
    m[Rel()]
except ValueError as e:
    print(e)  # expect: operation forbidden on released memoryview object
m = memoryview(a)
class Eq:
    def __eq__(self, o):
        m.release()
        return False
try:
    m.count(Eq())
except ValueError as e:
    print(e)  # expect: operation forbidden on released memoryview object
m = memoryview(bytearray(8)).cast("d")
class Fl:
    def __float__(self):
        m.release()
        return 1.0
try:
    m[0] = Fl()
except ValueError as e:
    print(e)  # expect: operation forbidden on released memoryview object
