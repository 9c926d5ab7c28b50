# The hash of a view asks the object behind it; bytearray.extend() blames the items of a str.
import array
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
ba = bytearray(b"xyz")
t(lambda: hash(memoryview(ba).toreadonly())); t(lambda: hash(memoryview(ba))); t(lambda: hash(memoryview(b"abc")) == hash(b"abc"))  # expect: TypeError unhashable type: 'bytearray'
# expect: ValueError cannot hash writable memoryview object
# expect: True
t(lambda: {1}.add(memoryview(ba).toreadonly())); t(lambda: {memoryview(ba).toreadonly(): 1}); t(lambda: hash(memoryview(array.array('B', [1])).toreadonly()))  # expect: TypeError cannot use 'memoryview' as a set element (unhashable type: 'bytearray')
# expect: TypeError cannot use 'memoryview' as a dict key (unhashable type: 'bytearray')
# expect: TypeError unhashable type: 'array.array'
t(lambda: hash(memoryview(array.array('i', [1])).toreadonly())); t(lambda: hash(memoryview(memoryview(ba).toreadonly())))  # expect: ValueError memoryview: hashing is restricted to formats 'B', 'b' or 'c'
# expect: TypeError unhashable type: 'bytearray'
class BA(bytearray):
    __hash__ = lambda s: 5
t(lambda: hash(memoryview(BA(b"q")).toreadonly()) == hash(b"q"))  # expect: True
class BH(bytearray):
    def __hash__(s): raise OSError("no")
t(lambda: hash(memoryview(BH(b"q")).toreadonly()))  # expect: OSError no
class BB(bytes):
    __hash__ = None
t(lambda: hash(memoryview(BB(b"q"))))  # expect: TypeError unhashable type: 'BB'
t(lambda: ba.extend('')); t(lambda: ba.extend('a')); t(lambda: ba.extend(5))  # expect: None
# expect: TypeError expected iterable of integers; got: 'str'
# expect: TypeError can't extend bytearray with int
class S(str): pass
t(lambda: ba.extend(S(''))); t(lambda: ba.extend(S('q')))  # expect: None
# expect: TypeError expected iterable of integers; got: 'str'
class S2(str):
    def __iter__(self): return iter([1, 2])
t(lambda: ba.extend(S2('q'))); print(ba)  # expect: None
# expect: bytearray(b'xyz\x01\x02')
class S3(str):
    def __iter__(self): return iter([1, 'x'])
t(lambda: ba.extend(S3('q'))); print(ba)  # expect: TypeError expected iterable of integers; got: 'str'
# expect: bytearray(b'xyz\x01\x02')
t(lambda: ba.extend(['x'])); t(lambda: ba.extend([300]))  # expect: TypeError 'str' object cannot be interpreted as an integer
# expect: ValueError byte must be in range(0, 256)
class P:
    def __buffer__(self, flags): return memoryview(b"pq")
    __hash__ = None
t(lambda: hash(memoryview(P())) == hash(b"pq"))  # expect: True
