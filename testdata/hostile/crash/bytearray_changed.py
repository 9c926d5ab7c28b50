# A bytearray and a memoryview that change or are released during a call.
# ends: prints "survived"
# cpython: held, it ends well
class X:
    def __init__(self, do): self.do = do
    def __index__(self):
        self.do()
        return 1
n = 0
for way in (lambda b, m, x: b.insert(x, 1), lambda b, m, x: b.pop(x), lambda b, m, x: b.__setitem__(x, 5), lambda b, m, x: b[x:], lambda b, m, x: b.find(1, x), lambda b, m, x: b.replace(b"a", b"b", x), lambda b, m, x: b.append(x), lambda b, m, x: b.extend([x, x]),
            lambda b, m, x: b.__imul__(x), lambda b, m, x: b.center(x, b), lambda b, m, x: m[x], lambda b, m, x: m.__setitem__(x, x), lambda b, m, x: m[x:x], lambda b, m, x: b.__setitem__(slice(x, 9), [x, x]), lambda b, m, x: b.split(b"a", x), lambda b, m, x: b.hex(",", x), lambda b, m, x: m.hex(",", x), lambda b, m, x: m.cast("B", [x])):
    for do in lambda: b.clear(), lambda: m.release(), lambda: (m.release(), b.clear()), lambda: b.extend(b"z" * 9999):
        b = bytearray(b"abc" * 99)
        m = memoryview(b)
        try:
            way(b, m, X(do))
        except (BufferError, ValueError, IndexError, TypeError):
            n += 1
print("survived")
