# bytearray: append, extend, insert, pop, remove, reverse, clear, copy, resize.
def run(code):
    a = bytearray(b"abc")
    ns = {"a": a, "I": I}
    try:
        r = eval(code, ns)
        print(code, "->", r, a)
    except Exception as e:
        print(code, "->", type(e).__name__ + ":", e, a)
class I:
    def __index__(self):
        return 98
for c in ("a.append(1)", "a.append(256)", "a.append(-1)", "a.append('a')", "a.append(I())", "a.append(10**30)", "a.append()", "a.extend(b'xy')", "a.extend([1, 2])", "a.extend([1, 256])", "a.extend([1, 'a'])", "a.extend('ab')", "a.extend(a)", "a.extend(5)", "a.extend(memoryview(b'q'))", "a.extend(iter([5]))", "a.extend(range(3))", "a.extend([I()])", "a.extend(None)", "a.extend({7: 1})", "a.insert(1, 120)", "a.insert(-10, 120)", "a.insert(10, 120)", "a.insert(-1, 120)", "a.insert(0, 'a')", "a.insert(0, 256)", "a.insert('x', 1)", "a.insert(0, I())", "a.pop()", "a.pop(0)", "a.pop(-2)", "a.pop(5)", "a.pop('x')", "bytearray().pop()", "a.remove(98)", "a.remove(120)", "a.remove('a')", "a.remove(256)", "a.remove(I())", "a.reverse()", "a.clear()", "a.copy()", "a.copy() is a", "a.resize(5)", "a.resize(1)", "a.resize(0)", "a.resize(-1)", "a.resize('x')", "a.__alloc__() >= 3", "a.__reduce__()", "a.__reduce_ex__(2)", "a.__reduce_ex__(4)", "bytearray().__reduce__()", "a.__init__(b'new')", "a.__init__(2)", "a.__init__()", "a.__sizeof__() > 3"):
    run(c)
# expect: a.append(1) -> None bytearray(b'abc\x01')
# expect: a.append(256) -> ValueError: byte must be in range(0, 256) bytearray(b'abc')
# expect: a.append(-1) -> ValueError: byte must be in range(0, 256) bytearray(b'abc')
# expect: a.append('a') -> TypeError: 'str' object cannot be interpreted as an integer bytearray(b'abc')
# expect: a.append(I()) -> None bytearray(b'abcb')
# expect: a.append(10**30) -> ValueError: byte must be in range(0, 256) bytearray(b'abc')
# expect: a.append() -> TypeError: bytearray.append() takes exactly one argument (0 given) bytearray(b'abc')
# expect: a.extend(b'xy') -> None bytearray(b'abcxy')
# expect: a.extend([1, 2]) -> None bytearray(b'abc\x01\x02')
# expect: a.extend([1, 256]) -> ValueError: byte must be in range(0, 256) bytearray(b'abc')
# expect: a.extend([1, 'a']) -> TypeError: 'str' object cannot be interpreted as an integer bytearray(b'abc')
# expect: a.extend('ab') -> TypeError: expected iterable of integers; got: 'str' bytearray(b'abc')
# expect: a.extend(a) -> None bytearray(b'abcabc')
# expect: a.extend(5) -> TypeError: can't extend bytearray with int bytearray(b'abc')
# expect: a.extend(memoryview(b'q')) -> None bytearray(b'abcq')
# expect: a.extend(iter([5])) -> None bytearray(b'abc\x05')
# expect: a.extend(range(3)) -> None bytearray(b'abc\x00\x01\x02')
# expect: a.extend([I()]) -> None bytearray(b'abcb')
# expect: a.extend(None) -> TypeError: can't extend bytearray with NoneType bytearray(b'abc')
# expect: a.extend({7: 1}) -> None bytearray(b'abc\x07')
# expect: a.insert(1, 120) -> None bytearray(b'axbc')
# expect: a.insert(-10, 120) -> None bytearray(b'xabc')
# expect: a.insert(10, 120) -> None bytearray(b'abcx')
# expect: a.insert(-1, 120) -> None bytearray(b'abxc')
# expect: a.insert(0, 'a') -> TypeError: 'str' object cannot be interpreted as an integer bytearray(b'abc')
# expect: a.insert(0, 256) -> ValueError: byte must be in range(0, 256) bytearray(b'abc')
# expect: a.insert('x', 1) -> TypeError: 'str' object cannot be interpreted as an integer bytearray(b'abc')
# expect: a.insert(0, I()) -> None bytearray(b'babc')
# expect: a.pop() -> 99 bytearray(b'ab')
# expect: a.pop(0) -> 97 bytearray(b'bc')
# expect: a.pop(-2) -> 98 bytearray(b'ac')
# expect: a.pop(5) -> IndexError: pop index out of range bytearray(b'abc')
# expect: a.pop('x') -> TypeError: 'str' object cannot be interpreted as an integer bytearray(b'abc')
# expect: bytearray().pop() -> IndexError: pop from empty bytearray bytearray(b'abc')
# expect: a.remove(98) -> None bytearray(b'ac')
# expect: a.remove(120) -> ValueError: value not found in bytearray bytearray(b'abc')
# expect: a.remove('a') -> TypeError: 'str' object cannot be interpreted as an integer bytearray(b'abc')
# expect: a.remove(256) -> ValueError: byte must be in range(0, 256) bytearray(b'abc')
# expect: a.remove(I()) -> None bytearray(b'ac')
# expect: a.reverse() -> None bytearray(b'cba')
# expect: a.clear() -> None bytearray(b'')
# expect: a.copy() -> bytearray(b'abc') bytearray(b'abc')
# expect: a.copy() is a -> False bytearray(b'abc')
# expect: a.resize(5) -> None bytearray(b'abc\x00\x00')
# expect: a.resize(1) -> None bytearray(b'a')
# expect: a.resize(0) -> None bytearray(b'')
# expect: a.resize(-1) -> ValueError: Can only resize to positive sizes, got -1 bytearray(b'abc')
# expect: a.resize('x') -> TypeError: 'str' object cannot be interpreted as an integer bytearray(b'abc')
# expect: a.__alloc__() >= 3 -> True bytearray(b'abc')
# expect: a.__reduce__() -> (<class 'bytearray'>, ('abc', 'latin-1'), None) bytearray(b'abc')
# expect: a.__reduce_ex__(2) -> (<class 'bytearray'>, ('abc', 'latin-1'), None) bytearray(b'abc')
# expect: a.__reduce_ex__(4) -> (<class 'bytearray'>, (b'abc',), None) bytearray(b'abc')
# expect: bytearray().__reduce__() -> (<class 'bytearray'>, (), None) bytearray(b'abc')
# expect: a.__init__(b'new') -> None bytearray(b'new')
# expect: a.__init__(2) -> None bytearray(b'\x00\x00')
# expect: a.__init__() -> None bytearray(b'')
# expect: a.__sizeof__() > 3 -> True bytearray(b'abc')
# --- construction
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class B:
    def __buffer__(self, flags):
        return memoryview(b"buf")
class BB:
    def __bytes__(self):
        return b"no"
for a in ((), (3,), (-1,), ("a",), ("a", "ascii"), ("\xe9", "ascii", "ignore"), (1, "ascii"), ([1, 2],), ([256],), (["a"],), ([10**30],), (None,), (1.5,), (10**30,), (B(),), (BB(),), (b"x",), (bytearray(b"y"),), (iter([1]),), (1, 2, 3, 4)):
    err(bytearray, *a)
# expect: bytearray(b'')
# expect: bytearray(b'\x00\x00\x00')
# expect: ValueError: negative count
# expect: TypeError: string argument without an encoding
# expect: bytearray(b'a')
# expect: bytearray(b'')
# expect: TypeError: encoding without a string argument
# expect: bytearray(b'\x01\x02')
# expect: ValueError: byte must be in range(0, 256)
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: ValueError: byte must be in range(0, 256)
# expect: TypeError: cannot convert 'NoneType' object to bytearray
# expect: TypeError: cannot convert 'float' object to bytearray
# expect: OverflowError: cannot fit 'int' into an index-sized integer
# expect: bytearray(b'buf')
# expect: TypeError: cannot convert 'BB' object to bytearray
# expect: bytearray(b'x')
# expect: bytearray(b'y')
# expect: bytearray(b'\x01')
# expect: TypeError: bytearray() takes at most 3 arguments (4 given)
err(bytearray, source=b"a")  # expect: bytearray(b'a')
err(bytearray, zork=1)  # expect: TypeError: bytearray() got an unexpected keyword argument 'zork'
class S(bytearray):
    def __init__(self, *a):
        super().__init__(*a)
        self.x = 1
s = S(b"abc")
print(type(s).__name__, s, s.x, type(s.copy()).__name__, type(s[:]).__name__, s.__reduce_ex__(2), type(S.fromhex("61")).__name__)  # expect: S S(b'abc') 1 bytearray bytearray (<class '__main__.S'>, ('abc', 'latin-1'), {'x': 1}) S
# --- growth
a = bytearray()
for i in range(1000):
    a.append(i % 256)
print(len(a), a[:3], a[-3:], sum(a))  # expect: 1000 bytearray(b'\x00\x01\x02') bytearray(b'\xe5\xe6\xe7') 124716
for i in range(990):
    a.pop(0)
print(a)  # expect: bytearray(b'\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7')
a = bytearray(b"x" * 1000)
del a[:990]
a += b"y" * 5
print(a, len(a))  # expect: bytearray(b'xxxxxxxxxxyyyyy') 15
while a:
    a.pop()
print(a)  # expect: bytearray(b'')

# --- bytes put into the middle of longer ones, which moves the rest and grows the storage
for n in 70, 100, 300:
    b = bytearray(n)
    b[2:2] = b"x" * 9
    b[5:7] = b"y" * 40
    b[:1] = b""
    print(len(b), bytes(b[:16]), b.count(0))
# expect: 116 b'\x00xxxyyyyyyyyyyyy' 69
# expect: 146 b'\x00xxxyyyyyyyyyyyy' 99
# expect: 346 b'\x00xxxyyyyyyyyyyyy' 299
