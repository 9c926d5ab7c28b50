# Subscripts and slices of str, in all widths.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("abcde", "abcd\xe9", "abc\u20acd", "ab\U0001f600cd"):
    print(s[0], s[2] == s[-3], s[-1], s[1:3], s[:2], s[3:], s[-2:], s[::2], s[::-1], s[4:1:-1], s[10:], s[3:1] == "", s[::-2], s[::100])
# expect: a True e bc ab de de ace edcba edc  True eca a
# expect: a True é bc ab dé dé acé édcba édc  True éca a
# expect: a True d bc ab €d €d acd d€cba d€c  True dca a
# expect: a True d b😀 ab cd cd a😀d dc😀ba dc😀  True d😀a a
for k in (5, -6, 10**30, "x", 1.0, None, (1,)):
    err("abcde".__getitem__, k)
# expect: IndexError: string index out of range
# expect: IndexError: string index out of range
# expect: IndexError: cannot fit 'int' into an index-sized integer
# expect: TypeError: string indices must be integers, not 'str'
# expect: TypeError: string indices must be integers, not 'float'
# expect: TypeError: string indices must be integers, not 'NoneType'
# expect: TypeError: string indices must be integers, not 'tuple'
err("abc".__getitem__, slice(None, None, 0))  # expect: ValueError: slice step cannot be zero
err("abc".__getitem__, slice("x", None))  # expect: TypeError: slice indices must be integers or None or have an __index__ method
class I:
    def __index__(self):
        return 1
print("abc"[I()], "abc"[I():], "abc"[True], "abcdef"[::I()])  # expect: b bc b abcdef
print("abc"[10**30:], "abc"[-10**30:2], "abc"[::-10**30])  # expect:  ab c
# --- results are as narrow as they can be
s = "a\u20ac\U0001f600b"
print(s[0] == "a", s[0:1] + s[3] == "ab", len(s[1]), s[1:2] == "\u20ac", (s[0] + s[3]).isascii(), s[::3].isascii(), s[1:3].encode())  # expect: True True 1 True True True b'\xe2\x82\xac\xf0\x9f\x98\x80'
print(hash(s[0]) == hash("a"), {s[::3]: 1}["ab"], s[:1].upper())  # expect: True 1 A
# --- iteration
def kind(x):
    return type(x).__name__
for s in ("", "ab", "a\xe9", "\u20acx", "\U0001f600"):
    it = iter(s)
    print(kind(it), it.__length_hint__(), list(it), it.__length_hint__(), list(it))
# expect: str_ascii_iterator 0 [] 0 []
# expect: str_ascii_iterator 2 ['a', 'b'] 0 []
# expect: str_iterator 2 ['a', 'é'] 0 []
# expect: str_iterator 2 ['€', 'x'] 0 []
# expect: str_iterator 1 ['😀'] 0 []
it = iter("abc")
print(next(it), it.__reduce__()[1:], it.__length_hint__())  # expect: a (('abc',), 1) 2
it.__setstate__(2)
print(next(it), next(it, "end"), it.__reduce__()[1:])  # expect: c end (('',),)
it = iter("abcd")
it.__setstate__(-5); print(next(it)); it.__setstate__(99); print(list(it))  # expect: a
# expect: []
print(list(reversed("abc")), list(zip("ab", "\xe9\u20ac")), [*"\U0001f600a"], sorted("hello"), max("h\u20ac"), min("ba"))  # expect: ['c', 'b', 'a'] [('a', 'é'), ('b', '€')] ['😀', 'a'] ['e', 'h', 'l', 'l', 'o'] € a
