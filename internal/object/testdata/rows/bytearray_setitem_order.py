# What an item of a bytearray is set to is looked at before it is known whether there is such an item.
class I:
    def __init__(s, v): s.v = v
    def __index__(s): print("index", s.v); return s.v
ba = bytearray(b"mut")
def t(k, v):
    try: ba[k] = v; print("ok", ba)
    except Exception as e: print(type(e).__name__, e)
for k in (0, -1, 7, -4, 2**63-1, 2**70, I(1), I(9), I(2**70), "a", None, 1.5, True):
    for v in (5, 300, -1, 10**30, "abc", b"a", None, I(7), I(300), I(10**30), 0.1, True):
        t(k, v)
# expect: ok bytearray(b'\x05ut')
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'bytes' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: index 7
# expect: ok bytearray(b'\x07ut')
# expect: index 300
# expect: ValueError byte must be in range(0, 256)
# expect: index 1000000000000000000000000000000
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: ok bytearray(b'\x01ut')
# expect: ok bytearray(b'\x01u\x05')
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'bytes' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: index 7
# expect: ok bytearray(b'\x01u\x07')
# expect: index 300
# expect: ValueError byte must be in range(0, 256)
# expect: index 1000000000000000000000000000000
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: ok bytearray(b'\x01u\x01')
# expect: IndexError bytearray index out of range
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'bytes' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: index 7
# expect: IndexError bytearray index out of range
# expect: index 300
# expect: ValueError byte must be in range(0, 256)
# expect: index 1000000000000000000000000000000
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: IndexError bytearray index out of range
# expect: IndexError bytearray index out of range
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'bytes' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: index 7
# expect: IndexError bytearray index out of range
# expect: index 300
# expect: ValueError byte must be in range(0, 256)
# expect: index 1000000000000000000000000000000
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: IndexError bytearray index out of range
# expect: IndexError bytearray index out of range
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'bytes' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: index 7
# expect: IndexError bytearray index out of range
# expect: index 300
# expect: ValueError byte must be in range(0, 256)
# expect: index 1000000000000000000000000000000
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: IndexError bytearray index out of range
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: IndexError cannot fit 'int' into an index-sized integer
# expect: index 1
# expect: ok bytearray(b'\x01\x05\x01')
# expect: index 1
# expect: ValueError byte must be in range(0, 256)
# expect: index 1
# expect: ValueError byte must be in range(0, 256)
# expect: index 1
# expect: ValueError byte must be in range(0, 256)
# expect: index 1
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: index 1
# expect: TypeError 'bytes' object cannot be interpreted as an integer
# expect: index 1
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: index 1
# expect: index 7
# expect: ok bytearray(b'\x01\x07\x01')
# expect: index 1
# expect: index 300
# expect: ValueError byte must be in range(0, 256)
# expect: index 1
# expect: index 1000000000000000000000000000000
# expect: ValueError byte must be in range(0, 256)
# expect: index 1
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: index 1
# expect: ok bytearray(b'\x01\x01\x01')
# expect: index 9
# expect: IndexError bytearray index out of range
# expect: index 9
# expect: ValueError byte must be in range(0, 256)
# expect: index 9
# expect: ValueError byte must be in range(0, 256)
# expect: index 9
# expect: ValueError byte must be in range(0, 256)
# expect: index 9
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: index 9
# expect: TypeError 'bytes' object cannot be interpreted as an integer
# expect: index 9
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: index 9
# expect: index 7
# expect: IndexError bytearray index out of range
# expect: index 9
# expect: index 300
# expect: ValueError byte must be in range(0, 256)
# expect: index 9
# expect: index 1000000000000000000000000000000
# expect: ValueError byte must be in range(0, 256)
# expect: index 9
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: index 9
# expect: IndexError bytearray index out of range
# expect: index 1180591620717411303424
# expect: IndexError cannot fit 'I' into an index-sized integer
# expect: index 1180591620717411303424
# expect: IndexError cannot fit 'I' into an index-sized integer
# expect: index 1180591620717411303424
# expect: IndexError cannot fit 'I' into an index-sized integer
# expect: index 1180591620717411303424
# expect: IndexError cannot fit 'I' into an index-sized integer
# expect: index 1180591620717411303424
# expect: IndexError cannot fit 'I' into an index-sized integer
# expect: index 1180591620717411303424
# expect: IndexError cannot fit 'I' into an index-sized integer
# expect: index 1180591620717411303424
# expect: IndexError cannot fit 'I' into an index-sized integer
# expect: index 1180591620717411303424
# expect: IndexError cannot fit 'I' into an index-sized integer
# expect: index 1180591620717411303424
# expect: IndexError cannot fit 'I' into an index-sized integer
# expect: index 1180591620717411303424
# expect: IndexError cannot fit 'I' into an index-sized integer
# expect: index 1180591620717411303424
# expect: IndexError cannot fit 'I' into an index-sized integer
# expect: index 1180591620717411303424
# expect: IndexError cannot fit 'I' into an index-sized integer
# expect: TypeError bytearray indices must be integers or slices, not str
# expect: TypeError bytearray indices must be integers or slices, not str
# expect: TypeError bytearray indices must be integers or slices, not str
# expect: TypeError bytearray indices must be integers or slices, not str
# expect: TypeError bytearray indices must be integers or slices, not str
# expect: TypeError bytearray indices must be integers or slices, not str
# expect: TypeError bytearray indices must be integers or slices, not str
# expect: TypeError bytearray indices must be integers or slices, not str
# expect: TypeError bytearray indices must be integers or slices, not str
# expect: TypeError bytearray indices must be integers or slices, not str
# expect: TypeError bytearray indices must be integers or slices, not str
# expect: TypeError bytearray indices must be integers or slices, not str
# expect: TypeError bytearray indices must be integers or slices, not NoneType
# expect: TypeError bytearray indices must be integers or slices, not NoneType
# expect: TypeError bytearray indices must be integers or slices, not NoneType
# expect: TypeError bytearray indices must be integers or slices, not NoneType
# expect: TypeError bytearray indices must be integers or slices, not NoneType
# expect: TypeError bytearray indices must be integers or slices, not NoneType
# expect: TypeError bytearray indices must be integers or slices, not NoneType
# expect: TypeError bytearray indices must be integers or slices, not NoneType
# expect: TypeError bytearray indices must be integers or slices, not NoneType
# expect: TypeError bytearray indices must be integers or slices, not NoneType
# expect: TypeError bytearray indices must be integers or slices, not NoneType
# expect: TypeError bytearray indices must be integers or slices, not NoneType
# expect: TypeError bytearray indices must be integers or slices, not float
# expect: TypeError bytearray indices must be integers or slices, not float
# expect: TypeError bytearray indices must be integers or slices, not float
# expect: TypeError bytearray indices must be integers or slices, not float
# expect: TypeError bytearray indices must be integers or slices, not float
# expect: TypeError bytearray indices must be integers or slices, not float
# expect: TypeError bytearray indices must be integers or slices, not float
# expect: TypeError bytearray indices must be integers or slices, not float
# expect: TypeError bytearray indices must be integers or slices, not float
# expect: TypeError bytearray indices must be integers or slices, not float
# expect: TypeError bytearray indices must be integers or slices, not float
# expect: TypeError bytearray indices must be integers or slices, not float
# expect: ok bytearray(b'\x01\x05\x01')
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError byte must be in range(0, 256)
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'bytes' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object cannot be interpreted as an integer
# expect: index 7
# expect: ok bytearray(b'\x01\x07\x01')
# expect: index 300
# expect: ValueError byte must be in range(0, 256)
# expect: index 1000000000000000000000000000000
# expect: ValueError byte must be in range(0, 256)
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: ok bytearray(b'\x01\x01\x01')

# --- a number is no part, though it can be gone through
class I:
    def __index__(self): return 1
    def __iter__(self): return iter([1])
class J:
    def __float__(self): return 1.0
    def __iter__(self): return 5
class P:
    def __iter__(self): return 5
class Q:
    def __iter__(self): return iter([1])
for x in (I(), J(), P(), Q(), 'a', 1j, None):
    a = bytearray(b'abc')
    try: a[1:] = x
    except TypeError as e: print(e)
    else: print(a)
# expect: can assign only bytes, buffers, or iterables of ints in range(0, 256)
# expect: can assign only bytes, buffers, or iterables of ints in range(0, 256)
# expect: cannot convert 'P' object to bytearray
# expect: bytearray(b'a\x01')
# expect: can assign only bytes, buffers, or iterables of ints in range(0, 256)
# expect: can assign only bytes, buffers, or iterables of ints in range(0, 256)
# expect: cannot convert 'NoneType' object to bytearray

# --- what has an __iter__ that fails is nothing to go through
class P:
    def __iter__(self): return 5
class R:
    def __iter__(self): raise TypeError('own')
class S:
    def __iter__(self): raise ValueError('own')
class N:
    def __iter__(self): return self
    def __next__(self): raise TypeError('next')
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, repr(e.__context__))
for x in (P(), R(), S(), N()):
    t(lambda: bytes(x))
    t(lambda: bytearray(x))
    t(lambda: bytearray().extend(x))
    a = bytearray(b'abc')
    def f(): a[1:] = x
    t(f)
    def g(): a[::2] = x
    t(g)
# expect: TypeError cannot convert 'P' object to bytes None
# expect: TypeError cannot convert 'P' object to bytearray None
# expect: TypeError can't extend bytearray with P None
# expect: TypeError cannot convert 'P' object to bytearray None
# expect: TypeError cannot convert 'P' object to bytearray None
# expect: TypeError cannot convert 'R' object to bytes None
# expect: TypeError cannot convert 'R' object to bytearray None
# expect: TypeError can't extend bytearray with R None
# expect: TypeError cannot convert 'R' object to bytearray None
# expect: TypeError cannot convert 'R' object to bytearray None
# expect: ValueError own None
# expect: ValueError own None
# expect: ValueError own None
# expect: ValueError own None
# expect: ValueError own None
# expect: TypeError next None
# expect: TypeError next None
# expect: TypeError next None
# expect: TypeError next None
# expect: TypeError next None
