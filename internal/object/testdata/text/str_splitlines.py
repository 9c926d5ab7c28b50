# splitlines and partition.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("", "a", "a\n", "a\nb", "a\r\nb\rc\n\nd", "\n", "\r\n", "a\x0bb\x0cc\x1cd\x1de\x1ef\x85g", "a\u2028b\u2029c", "\x1fa\xa0b", "\U0001f600\n\U0001f600", "\r\r\n\n"):
    print(s.splitlines(), s.splitlines(True), s.splitlines(keepends=1))
# expect: [] [] []
# expect: ['a'] ['a'] ['a']
# expect: ['a'] ['a\n'] ['a\n']
# expect: ['a', 'b'] ['a\n', 'b'] ['a\n', 'b']
# expect: ['a', 'b', 'c', '', 'd'] ['a\r\n', 'b\r', 'c\n', '\n', 'd'] ['a\r\n', 'b\r', 'c\n', '\n', 'd']
# expect: [''] ['\n'] ['\n']
# expect: [''] ['\r\n'] ['\r\n']
# expect: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] ['a\x0b', 'b\x0c', 'c\x1c', 'd\x1d', 'e\x1e', 'f\x85', 'g'] ['a\x0b', 'b\x0c', 'c\x1c', 'd\x1d', 'e\x1e', 'f\x85', 'g']
# expect: ['a', 'b', 'c'] ['a\u2028', 'b\u2029', 'c'] ['a\u2028', 'b\u2029', 'c']
# expect: ['\x1fa\xa0b'] ['\x1fa\xa0b'] ['\x1fa\xa0b']
# expect: ['😀', '😀'] ['😀\n', '😀'] ['😀\n', '😀']
# expect: ['', '', ''] ['\r', '\r\n', '\n'] ['\r', '\r\n', '\n']
err("a".splitlines, 1, 2)  # expect: TypeError: splitlines() takes at most 1 argument (2 given)
err("a".splitlines, zork=1)  # expect: TypeError: splitlines() got an unexpected keyword argument 'zork'
err("a\nb".splitlines, "")  # expect: ['a', 'b']
err("a\nb".splitlines, "x")  # expect: ['a\n', 'b']
err("a\nb".splitlines, None)  # expect: ['a', 'b']
class B:
    def __bool__(self):
        return True
err("a\nb".splitlines, B())  # expect: ['a\n', 'b']
# --- partition
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("a,b,c", "abc", "", ",", "\xe9,\u20ac", "\U0001f600"):
    print(s.partition(","), s.rpartition(","))
# expect: ('a', ',', 'b,c') ('a,b', ',', 'c')
# expect: ('abc', '', '') ('', '', 'abc')
# expect: ('', '', '') ('', '', '')
# expect: ('', ',', '') ('', ',', '')
# expect: ('é', ',', '€') ('é', ',', '€')
# expect: ('😀', '', '') ('', '', '😀')
print("a::b::c".partition("::"), "a::b::c".rpartition("::"), "a\u20acb".partition("\u20ac"), "ab".partition("\u20ac"), "aaa".rpartition("aa"), "aaa".partition("aa"))  # expect: ('a', '::', 'b::c') ('a::b', '::', 'c') ('a', '€', 'b') ('ab', '', '') ('a', 'aa', '') ('', 'aa', 'a')
err("a".partition, "")  # expect: ValueError: empty separator
err("a".rpartition, "")  # expect: ValueError: empty separator
err("a".partition, 1)  # expect: TypeError: must be str, not int
err("a".rpartition, None)  # expect: TypeError: must be str, not NoneType
err("a".partition)  # expect: TypeError: str.partition() takes exactly one argument (0 given)
