# split and rsplit.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("a,b,,c,", "", ",", "abc", "\xe9,\u20ac", "\U0001f600,x,\U0001f600"):
    print(s.split(","), s.rsplit(","), s.split(",", 1), s.rsplit(",", 1), s.split(",", 0), s.rsplit(",", 0), s.split(",", 99))
# expect: ['a', 'b', '', 'c', ''] ['a', 'b', '', 'c', ''] ['a', 'b,,c,'] ['a,b,,c', ''] ['a,b,,c,'] ['a,b,,c,'] ['a', 'b', '', 'c', '']
# expect: [''] [''] [''] [''] [''] [''] ['']
# expect: ['', ''] ['', ''] ['', ''] ['', ''] [','] [','] ['', '']
# expect: ['abc'] ['abc'] ['abc'] ['abc'] ['abc'] ['abc'] ['abc']
# expect: ['é', '€'] ['é', '€'] ['é', '€'] ['é', '€'] ['é,€'] ['é,€'] ['é', '€']
# expect: ['😀', 'x', '😀'] ['😀', 'x', '😀'] ['😀', 'x,😀'] ['😀,x', '😀'] ['😀,x,😀'] ['😀,x,😀'] ['😀', 'x', '😀']
for s in ("  a  b c ", "", "   ", "abc", "a\tb\nc\x0bd\x0ce\x1cf\x1fg\x85h\xa0i", "\u2003a\u3000b\u2028", "\xa0\u20ac\xa0"):
    print(s.split(), s.rsplit(), s.split(None, 1), s.rsplit(None, 1), s.split(None, 0), s.rsplit(None, 0), s.split(maxsplit=2), s.rsplit(maxsplit=2))
# expect: ['a', 'b', 'c'] ['a', 'b', 'c'] ['a', 'b c '] ['  a  b', 'c'] ['a  b c '] ['  a  b c'] ['a', 'b', 'c '] ['  a', 'b', 'c']
# expect: [] [] [] [] [] [] [] []
# expect: [] [] [] [] [] [] [] []
# expect: ['abc'] ['abc'] ['abc'] ['abc'] ['abc'] ['abc'] ['abc'] ['abc']
# expect: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] ['a', 'b\nc\x0bd\x0ce\x1cf\x1fg\x85h\xa0i'] ['a\tb\nc\x0bd\x0ce\x1cf\x1fg\x85h', 'i'] ['a\tb\nc\x0bd\x0ce\x1cf\x1fg\x85h\xa0i'] ['a\tb\nc\x0bd\x0ce\x1cf\x1fg\x85h\xa0i'] ['a', 'b', 'c\x0bd\x0ce\x1cf\x1fg\x85h\xa0i'] ['a\tb\nc\x0bd\x0ce\x1cf\x1fg', 'h', 'i']
# expect: ['a', 'b'] ['a', 'b'] ['a', 'b\u2028'] ['\u2003a', 'b'] ['a\u3000b\u2028'] ['\u2003a\u3000b'] ['a', 'b'] ['a', 'b']
# expect: ['€'] ['€'] ['€'] ['€'] ['€\xa0'] ['\xa0€'] ['€'] ['€']
print("aXXbXXXc".split("XX"), "aXXbXXXc".rsplit("XX"), "aXXbXXXc".split("XX", 1), "aXXbXXXc".rsplit("XX", 1), "XXXX".split("XX"), "a\u20acb".split("\u20ac"), "a\xe9b".split("\u20ac"), "\u20aca\u20ac".split("a"))  # expect: ['a', 'b', 'Xc'] ['a', 'bX', 'c'] ['a', 'bXXXc'] ['aXXbX', 'c'] ['', '', ''] ['a', 'b'] ['aéb'] ['€', '€']
print("a b".split(sep=None), "a-b".split(sep="-", maxsplit=-5), "a b c".split(maxsplit=1), "1<>2<>3".split("<>"))  # expect: ['a', 'b'] ['a', 'b'] ['a', 'b c'] ['1', '2', '3']
# --- errors
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err("a".split, "")  # expect: ValueError: empty separator
err("a".rsplit, "")  # expect: ValueError: empty separator
err("a".split, 1)  # expect: TypeError: must be str or None, not int
err("a".split, b"a")  # expect: TypeError: must be str or None, not bytes
err("a".split, "a", "b")  # expect: TypeError: 'str' object cannot be interpreted as an integer
err("a".split, "a", 1.5)  # expect: TypeError: 'float' object cannot be interpreted as an integer
err("a".split, "a", None)  # expect: TypeError: 'NoneType' object cannot be interpreted as an integer
err("a".split, "a", 1, 2)  # expect: TypeError: split() takes at most 2 arguments (3 given)
err("a".split, zork=1)  # expect: TypeError: split() got an unexpected keyword argument 'zork'
err("a".split, "a", sep="b")  # expect: TypeError: argument for split() given by name ('sep') and position (1)
err("a".split, "a", 10**30)  # expect: OverflowError: Python int too large to convert to C ssize_t
# --- many pieces
s = ",".join(str(i) for i in range(3000))
p = s.split(",")
print(len(p), p[0], p[-1], p == s.rsplit(","), s.split(",", 2)[2][:9], s.rsplit(",", 2)[1:])  # expect: 3000 0 2999 True 2,3,4,5,6 ['2998', '2999']
print(len((" x" * 5000).split()), len("x".join(["long"] * 100).split("long")))  # expect: 5000 101
n = "0123456789" * 5
print(("a" + n + "b" + n + n + "c").split(n), ("a" + n + "b" + n + n + "c").rsplit(n, 1))  # expect: ['a', 'b', '', 'c'] ['a01234567890123456789012345678901234567890123456789b01234567890123456789012345678901234567890123456789', 'c']
# --- results are exact str, and shared if nothing is cut
class T(str):
    pass
t = T("a b")
print([type(x).__name__ for x in t.split()], [type(x).__name__ for x in t.split("x")], [type(x).__name__ for x in t.rsplit(None, 0)])  # expect: ['str', 'str'] ['str'] ['str']
s = "abc"
print(s.split(",")[0] is s, s.split()[0] == s)  # expect: True True
