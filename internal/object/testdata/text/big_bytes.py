# bytes operations on a megabyte and more: they go by chunks.
for T in (bytes, bytearray):
    s = T(b"abcdefghij" * 100000 + b"\xe9")
    print(len(s), s.find(b"\xe9"), s.rfind(b"a"), s.find(b"zz"), s.count(b"j"), s.index(0xe9), b"ij\xe9" in s, 0 in s)
    print(s.upper()[-3:], s.title()[:12], s.swapcase()[:3], s.capitalize()[:3], s.upper().lower() == s)
    print((s * 3).count(b"\xe9"), len(s + s), (s + s)[999999:1000003], len(T(b"-").join([s, s])), s.replace(b"j", b"JJ").count(b"JJ"), len(s.replace(b"\xe9", b"")), len(s.replace(b"", b"x")))
    p = s.split(b"j")
    print(len(p), p[0], p[-1], len(s.rsplit(b"j", 5)), len(s.split()), len((s + b"\n").splitlines()), s.partition(b"ja")[0], len(s.rpartition(b"ja")[2]))
    w = T(b" " * 600000 + b"x" + b" " * 600000)
    print(w.strip(), len(w.lstrip()), len(w.rstrip()), w.split(), w.rsplit())
    print(s.isascii(), s[:-1].isalpha(), s[:-1].islower(), s.isupper(), s.istitle(), s.isdigit(), s.isspace(), s.isalnum())
    print(len(s.ljust(3000000, b"*")), s.center(3000001)[1000000], T(b"-1").zfill(3000000)[:3], len(T(b"a\t").expandtabs(2000000)))
    print(len(s.hex()), len(s.hex(":", 4)), s.hex()[-4:], T.fromhex(s.hex()) == s, len(s.translate(None, b"aeiou")), s.translate(bytes.maketrans(b"a", b"z"))[:3])
    print(s < s[:-1] + b"\xff", s == s[:], s[::-1][:3], len(s[::2]), len(repr(s)), s.decode("latin-1").encode("latin-1") == s)
# expect: 1000001 1000000 999990 -1 100000 1000000 True False
# expect: b'IJ\xe9' b'Abcdefghijab' b'ABC' b'Abc' True
# expect: 3 2000002 b'j\xe9ab' 2000003 100000 1000000 2000003
# expect: 100001 b'abcdefghi' b'\xe9' 6 1 1 b'abcdefghi' 10
# expect: b'x' 600001 600001 [b'x'] [b'x']
# expect: False True True False False False False False
# expect: 3000000 97 b'-00' 2000000
# expect: 2000002 2250002 6ae9 True 700001 b'zbc'
# expect: True True b'\xe9ji' 500001 1000007 True
# expect: 1000001 1000000 999990 -1 100000 1000000 True False
# expect: bytearray(b'IJ\xe9') bytearray(b'Abcdefghijab') bytearray(b'ABC') bytearray(b'Abc') True
# expect: 3 2000002 bytearray(b'j\xe9ab') 2000003 100000 1000000 2000003
# expect: 100001 bytearray(b'abcdefghi') bytearray(b'\xe9') 6 1 1 bytearray(b'abcdefghi') 10
# expect: bytearray(b'x') 600001 600001 [bytearray(b'x')] [bytearray(b'x')]
# expect: False True True False False False False False
# expect: 3000000 97 bytearray(b'-00') 2000000
# expect: 2000002 2250002 6ae9 True 700001 bytearray(b'zbc')
# expect: True True bytearray(b'\xe9ji') 500001 1000018 True
print(hash(b"ab" * 1000000) == hash(b"ba"[::-1] * 1000000), {b"ab" * 1000000: 1}[b"ab" * 1000000])  # expect: True 1
b = b""
for i in range(40):
    b += b"abcdefgh" * 10000
print(len(b), b.count(b"h"))  # expect: 3200000 400000
a = bytearray()
for i in range(100):
    a += b"x" * 10000
    a.extend(b"y" * 1000)
del a[:100000]
a[10:500000] = b"zz"
print(len(a), a[:15], a.count(b"y"))  # expect: 500012 bytearray(b'xxxxxxxxxxzzxxx') 46000
a.reverse()
print(a[:3], len(a * 2))  # expect: bytearray(b'yyy') 1000024
