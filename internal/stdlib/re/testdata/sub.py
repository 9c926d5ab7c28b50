# re: replacements.
import re

for p, t, s in [("(a)(b)?", r"[\1|\2]", "abac"), ("a", r"\0", "a"), ("a", r"\07", "a"), ("a", r"\101\060", "a"), ("(a)", r"\g<01>", "a"), ("(?P<q>a)", r"\g<q>\g<1>", "xa"), ("a", r"\a\b\f\n\r\t\v", "a"), ("a", r"\.\-\ \é", "a"),
                ("a", "x\0y", "a"), ("(.)" * 12, r"\12\11\10", "abcdefghijkl"), ("(a)", r"\11".replace("11", "1") + "-1", "a"), ("a", "é", "bab"), ("é", "\U00010400", "aéb"), ("\U00010400", "a", "x\U00010400"), ("b*", "-", "abc"), ("b*?", "-", "abc"), ("", "-", "ab"), ("(b)|", r"<\1>", "ab")]:
    print(ascii(re.sub(p, t, s)), ascii(re.subn(p, t, s)), ascii(re.sub(p, t, s, count=1)))
# expect: '[a|b][a|]c' ('[a|b][a|]c', 2) '[a|b]ac'
# expect: '\x00' ('\x00', 1) '\x00'
# expect: '\x07' ('\x07', 1) '\x07'
# expect: 'A0' ('A0', 1) 'A0'
# expect: 'a' ('a', 1) 'a'
# expect: 'xaa' ('xaa', 1) 'xaa'
# expect: '\x07\x08\x0c\n\r\t\x0b' ('\x07\x08\x0c\n\r\t\x0b', 1) '\x07\x08\x0c\n\r\t\x0b'
# expect: '\\.\\-\\ \\\xe9' ('\\.\\-\\ \\\xe9', 1) '\\.\\-\\ \\\xe9'
# expect: 'x\x00y' ('x\x00y', 1) 'x\x00y'
# expect: 'lkj' ('lkj', 1) 'lkj'
# expect: 'a-1' ('a-1', 1) 'a-1'
# expect: 'b\xe9b' ('b\xe9b', 1) 'b\xe9b'
# expect: 'a\U00010400b' ('a\U00010400b', 1) 'a\U00010400b'
# expect: 'xa' ('xa', 1) 'xa'
# expect: '-a--c-' ('-a--c-', 4) '-abc'
# expect: '-a---c-' ('-a---c-', 5) '-abc'
# expect: '-a-b-' ('-a-b-', 3) '-ab'
# expect: '<>a<b><>' ('<>a<b><>', 3) '<>ab'
print(re.sub(b"(a)", rb"<\1\x>".replace(rb"\x", b"\xff"), b"ba"), re.sub(b"a", b"b", bytearray(b"aa")), re.sub(b"a", bytearray(b"q"), b"xa"), re.sub(b"a", lambda m: bytearray(b"z"), b"ab"), re.sub(b"a", memoryview(b"m"), b"a"))  # expect: b'b<a\xff>' b'bb' b'xq' b'zb' b'm'
print(re.sub("a", "b", "a" * 200) == "b" * 200, re.subn("(a)", r"\1\1", "a" * 200) == ("a" * 400, 200), len(re.findall("a", "a" * 500)), len(re.split(",", "," * 300)))  # expect: True True 500 301
print(re.sub("a", "x", "aaa", count=-1), re.subn("a", "x", "aaa", count=-3), re.sub("a", "b", "banana", count=True))  # expect: aaa ('aaa', 0) bbnana
big = "word " * 2000
print(len(re.sub(r"(\w+) (\w+)", r"\2 \1", big)), len(re.sub(r"\w", lambda m: "é", big)), len(re.sub("o", "", big)), len(re.findall(r"\w+", big)), len(re.split(r"\s", big)))  # expect: 10000 10000 8000 2000 2001
for t in [r"\1", r"\g", r"\g<", r"\g<>", r"\g<a", r"\g<a b>", r"\g<-1>", r"\g<1>", r"\g<zz>", r"\q", r"\400", r"\99", "\\", r"\g<99999999999>", r"\g<١>", "x\n\\q", r"\8", r"\x", "\\\u00e9\\u"]:
    try:
        print(ascii(re.sub("a", t, "ba")))
    except (re.error, IndexError) as e:
        print(type(e).__name__, ascii(str(e)), getattr(e, "pos", None), getattr(e, "lineno", None), getattr(e, "colno", None))
# expect: PatternError 'invalid group reference 1 at position 1' 1 1 2
# expect: PatternError 'missing < at position 2' 2 1 3
# expect: PatternError 'missing group name at position 3' 3 1 4
# expect: PatternError 'missing group name at position 3' 3 1 4
# expect: PatternError 'missing >, unterminated name at position 3' 3 1 4
# expect: PatternError "bad character in group name 'a b' at position 3" 3 1 4
# expect: PatternError "bad character in group name '-1' at position 3" 3 1 4
# expect: PatternError 'invalid group reference 1 at position 3' 3 1 4
# expect: IndexError "unknown group name 'zz'" None None None
# expect: PatternError 'bad escape \\q at position 0' 0 1 1
# expect: PatternError 'octal escape value \\400 outside of range 0-0o377 at position 0' 0 1 1
# expect: PatternError 'invalid group reference 99 at position 1' 1 1 2
# expect: PatternError 'bad escape (end of pattern) at position 0' 0 1 1
# expect: PatternError 'invalid group reference 99999999999 at position 3' 3 1 4
# expect: PatternError "bad character in group name '\u0661' at position 3" 3 1 4
# expect: PatternError 'bad escape \\q at position 2 (line 2, column 1)' 2 2 1
# expect: PatternError 'invalid group reference 8 at position 1' 1 1 2
# expect: PatternError 'bad escape \\x at position 0' 0 1 1
# expect: PatternError 'bad escape \\u at position 2' 2 1 3
for t in [5, None, 1.5, [], {}, b"x", rb"\n", lambda m: 5, lambda m: b"x", bytearray(b"x"), object]:
    try:
        print(re.sub("a", t, "xa"))
    except TypeError as e:
        print(e if t is not object else "object")
# expect: decoding to str: need a bytes-like object, int found
# expect: decoding to str: need a bytes-like object, NoneType found
# expect: decoding to str: need a bytes-like object, float found
# expect: unhashable type: 'list'
# expect: unhashable type: 'dict'
# expect: sequence item 1: expected str instance, bytes found
# expect: sequence item 1: expected str instance, bytes found
# expect: sequence item 1: expected str instance, int found
# expect: sequence item 1: expected str instance, bytes found
# expect: sequence item 1: expected str instance, bytearray found
# expect: object
for t in ["x", r"\n", lambda m: "x", 5]:
    try:
        print(re.sub(b"a", t, b"xa"))
    except TypeError as e:
        print(e)
# expect: sequence item 1: expected a bytes-like object, str found
# expect: sequence item 1: expected a bytes-like object, str found
# expect: sequence item 1: expected a bytes-like object, str found
# expect: decoding to str: need a bytes-like object, int found
calls = []
try:
    re.sub("a", lambda m: calls.append(m.span()) or (1 if len(calls) == 2 else "x"), "aaaa")
except TypeError as e:
    print(e, calls)  # expect: sequence item 1: expected str instance, int found [(0, 1), (1, 2), (2, 3), (3, 4)]

# --- functions that raise, and that use re themselves
import re


def f(m):
    if m.group() == "c":
        raise KeyError(re.sub("c", "d", m.group()))
    return re.sub(".", lambda n: n.group() + m.group(), "ab")


print(re.sub("[ab]", f, "xaby"))  # expect: xaabaabbby
try:
    re.sub("[abc]", f, "abc")
except KeyError as e:
    print(repr(e))  # expect: KeyError('d')


class C:
    def __call__(self, m):
        return "[" + m[0] + "]"


class T(str):
    def __call__(self, m):
        return "called"


print(re.sub("a", C(), "banana"), re.sub("a", T("text"), "a"), re.sub("a", str.upper.__call__ if False else (lambda m: m[0].upper()), "a"))  # expect: b[a]n[a]n[a] called A
it = iter("123")
print(re.sub("a", lambda m: next(it), "a-a-a"))  # expect: 1-2-3
