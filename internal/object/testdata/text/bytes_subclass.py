# Subclasses of bytes and bytearray.
class S(bytes):
    pass
class A(bytearray):
    pass
for T in (S, A):
    t = T(b"Hello World")
    for m, a in (("upper", ()), ("strip", ()), ("split", ()), ("replace", (b"l", b"L")), ("replace", (b"z", b"Z")), ("ljust", (5,)), ("join", ([b"a", b"b"],)), ("__getitem__", (slice(None),)), ("__add__", (b"",)), ("__mul__", (1,)), ("partition", (b" ",)), ("partition", (b"z",)), ("zfill", (1,)), ("translate", (None,)), ("removeprefix", (b"x",)), ("splitlines", ()), ("expandtabs", ())):
        r = getattr(t, m)(*a)
        print(m, type(r).__name__, r)
    t.x = 1
    print(t.x, vars(t), t == b"Hello World", len(t), repr(t))
# expect: upper bytes b'HELLO WORLD'
# expect: strip bytes b'Hello World'
# expect: split list [b'Hello', b'World']
# expect: replace bytes b'HeLLo WorLd'
# expect: replace bytes b'Hello World'
# expect: ljust bytes b'Hello World'
# expect: join bytes b'aHello Worldb'
# expect: __getitem__ bytes b'Hello World'
# expect: __add__ bytes b'Hello World'
# expect: __mul__ bytes b'Hello World'
# expect: partition tuple (b'Hello', b' ', b'World')
# expect: partition tuple (b'Hello World', b'', b'')
# expect: zfill bytes b'Hello World'
# expect: translate bytes b'Hello World'
# expect: removeprefix bytes b'Hello World'
# expect: splitlines list [b'Hello World']
# expect: expandtabs bytes b'Hello World'
# expect: 1 {'x': 1} True 11 b'Hello World'
# expect: upper bytearray bytearray(b'HELLO WORLD')
# expect: strip bytearray bytearray(b'Hello World')
# expect: split list [bytearray(b'Hello'), bytearray(b'World')]
# expect: replace bytearray bytearray(b'HeLLo WorLd')
# expect: replace bytearray bytearray(b'Hello World')
# expect: ljust bytearray bytearray(b'Hello World')
# expect: join bytearray bytearray(b'aHello Worldb')
# expect: __getitem__ bytearray bytearray(b'Hello World')
# expect: __add__ bytearray bytearray(b'Hello World')
# expect: __mul__ bytearray bytearray(b'Hello World')
# expect: partition tuple (bytearray(b'Hello'), bytearray(b' '), bytearray(b'World'))
# expect: partition tuple (bytearray(b'Hello World'), bytearray(b''), bytearray(b''))
# expect: zfill bytearray bytearray(b'Hello World')
# expect: translate bytearray bytearray(b'Hello World')
# expect: removeprefix bytearray bytearray(b'Hello World')
# expect: splitlines list [bytearray(b'Hello World')]
# expect: expandtabs bytearray bytearray(b'Hello World')
# expect: 1 {'x': 1} True 11 A(b'Hello World')
class E(bytes):
    def __eq__(self, o):
        return "eq"
    __hash__ = None
    def __len__(self):
        return 99
    def __getitem__(self, k):
        return "item"
    def __iter__(self):
        return iter([1, 2])
e = E(b"abc")
print(e == 1, len(e), e[0], list(e), bytes(e), bytearray(e), b"".join([e]), b"abc" == e, e.upper(), e.find(b"c"), memoryview(e).tobytes(), int(E(b"12")))  # expect: eq 99 item [1, 2] b'abc' bytearray(b'abc') b'abc' eq b'ABC' 2 b'abc' 12
try:
    hash(e)
except TypeError as x:
    print(x)  # expect: unhashable type: 'E'
class W(bytearray):
    def append(self, x):
        print("append", x)
        super().append(x)
w = W(b"a")
w.append(98)  # expect: append 98
w += b"c"
print(w, type(w).__name__, type(w + b"").__name__, type(w * 1).__name__, w.copy(), type(w.copy()).__name__)  # expect: W(b'abc') W bytearray bytearray bytearray(b'abc') bytearray
w *= 2
print(w, type(w).__name__)  # expect: W(b'abcabc') W
