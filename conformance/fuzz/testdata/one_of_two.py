# Errors of %, slices and pow that are about one of two things.
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
t(lambda: '%.*f' % (2**64, 1.5))
t(lambda: '%*d' % (2**64, 1))
t(lambda: '%.*f' % (2**31, 1.5))
t(lambda: b'%.*f' % (2**31, 1.5))
t(lambda: '%.*f' % (-2**64, 1.5))
ba = bytearray(b'abc')
def s(i, v): 
    ba[i] = v
    return ba
t(lambda: s(slice(1,2), 1.5))
t(lambda: s(slice(1,2), None))
t(lambda: s(slice(1,2), 5))
t(lambda: s(slice(1,2), 'x'))
t(lambda: s(slice(1,2), object))
t(lambda: s(2**63, 1.5))
t(lambda: s(1, 256))
t(lambda: range(5)[1.5::0])
t(lambda: [1][1.5::0])
t(lambda: (1,)[1.5::0])
t(lambda: "a"[1.5::0])
t(lambda: b"a"[1.5::0])
t(lambda: slice(1.5,None,0).indices(4))
class I:
    def __index__(self): return 5
class F:
    def __float__(self): return 5.0
for v in (I(), F(), 1j, True, object(), {}, None):
    t(lambda: s(slice(0, 2), v))
