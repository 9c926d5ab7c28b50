# re: str of every width, lone surrogates, bytes-like objects.
import re
wide = "aé\u4e00\U00010400\ud800z" * 3
for p in [".", r"\w+", r"\W", "[^a-z]+", "\u4e00", "\U00010400z?", "\ud800", "[\ud800-\udfff]z", "z.", "(?i)É", "[\u4e00-\u9fff\U00010400]+", "a.*z", "a.*?z", r"é\S", "(.)(.)", "(?<=\u4e00).", "z$", "(?s).{17}", "x"]:
    print(ascii(p), ascii(re.findall(p, wide)), [m.span() for m in re.finditer(p, wide)][:4])
# expect: '.' ['a', '\xe9', '\u4e00', '\U00010400', '\ud800', 'z', 'a', '\xe9', '\u4e00', '\U00010400', '\ud800', 'z', 'a', '\xe9', '\u4e00', '\U00010400', '\ud800', 'z'] [(0, 1), (1, 2), (2, 3), (3, 4)]
# expect: '\\w+' ['a\xe9\u4e00\U00010400', 'za\xe9\u4e00\U00010400', 'za\xe9\u4e00\U00010400', 'z'] [(0, 4), (5, 10), (11, 16), (17, 18)]
# expect: '\\W' ['\ud800', '\ud800', '\ud800'] [(4, 5), (10, 11), (16, 17)]
# expect: '[^a-z]+' ['\xe9\u4e00\U00010400\ud800', '\xe9\u4e00\U00010400\ud800', '\xe9\u4e00\U00010400\ud800'] [(1, 5), (7, 11), (13, 17)]
# expect: '\u4e00' ['\u4e00', '\u4e00', '\u4e00'] [(2, 3), (8, 9), (14, 15)]
# expect: '\U00010400z?' ['\U00010400', '\U00010400', '\U00010400'] [(3, 4), (9, 10), (15, 16)]
# expect: '\ud800' ['\ud800', '\ud800', '\ud800'] [(4, 5), (10, 11), (16, 17)]
# expect: '[\ud800-\udfff]z' ['\ud800z', '\ud800z', '\ud800z'] [(4, 6), (10, 12), (16, 18)]
# expect: 'z.' ['za', 'za'] [(5, 7), (11, 13)]
# expect: '(?i)\xc9' ['\xe9', '\xe9', '\xe9'] [(1, 2), (7, 8), (13, 14)]
# expect: '[\u4e00-\u9fff\U00010400]+' ['\u4e00\U00010400', '\u4e00\U00010400', '\u4e00\U00010400'] [(2, 4), (8, 10), (14, 16)]
# expect: 'a.*z' ['a\xe9\u4e00\U00010400\ud800za\xe9\u4e00\U00010400\ud800za\xe9\u4e00\U00010400\ud800z'] [(0, 18)]
# expect: 'a.*?z' ['a\xe9\u4e00\U00010400\ud800z', 'a\xe9\u4e00\U00010400\ud800z', 'a\xe9\u4e00\U00010400\ud800z'] [(0, 6), (6, 12), (12, 18)]
# expect: '\xe9\\S' ['\xe9\u4e00', '\xe9\u4e00', '\xe9\u4e00'] [(1, 3), (7, 9), (13, 15)]
# expect: '(.)(.)' [('a', '\xe9'), ('\u4e00', '\U00010400'), ('\ud800', 'z'), ('a', '\xe9'), ('\u4e00', '\U00010400'), ('\ud800', 'z'), ('a', '\xe9'), ('\u4e00', '\U00010400'), ('\ud800', 'z')] [(0, 2), (2, 4), (4, 6), (6, 8)]
# expect: '(?<=\u4e00).' ['\U00010400', '\U00010400', '\U00010400'] [(3, 4), (9, 10), (15, 16)]
# expect: 'z$' ['z'] [(17, 18)]
# expect: '(?s).{17}' ['a\xe9\u4e00\U00010400\ud800za\xe9\u4e00\U00010400\ud800za\xe9\u4e00\U00010400\ud800'] [(0, 17)]
# expect: 'x' [] []
print(ascii(re.sub("[^\x00-\x7f]", "?", wide)), ascii(re.sub("a", "\u4e00", "aba")), ascii(re.split("\u4e00", wide)), ascii(re.sub("\U00010400|\ud800|\u4e00|é", "", wide)))  # expect: 'a????za????za????z' '\u4e00b\u4e00' ['a\xe9', '\U00010400\ud800za\xe9', '\U00010400\ud800za\xe9', '\U00010400\ud800z'] 'azazaz'
narrow = re.match(".(.)", "\u4e00a").group(1)
print(narrow, ascii(re.search("[a-é]+", "\u4e00abcé").group()))  # expect: a 'abc\xe9'
for sub in ["ÀÉ", "\u0130i\u0131I", "ſsS\u017f", "ΣσςΜμµ", "ßẞ", "\U00010400\U00010428", "K\u212ak", "\u01c4\u01c5\u01c6"]:
    print(ascii(sub), [ascii(re.findall(c, sub, re.I)) for c in sub], [len(re.findall("[" + c + "x]", sub, re.I)) for c in sub], [len(re.findall(c, sub, re.I | re.A)) for c in sub])
# expect: '\xc0\xc9' ["['\\xc0']", "['\\xc9']"] [1, 1] [1, 1]
# expect: '\u0130i\u0131I' ["['\\u0130', 'i', '\\u0131', 'I']", "['\\u0130', 'i', '\\u0131', 'I']", "['\\u0130', 'i', '\\u0131', 'I']", "['\\u0130', 'i', '\\u0131', 'I']"] [4, 4, 4, 4] [1, 2, 1, 2]
# expect: '\u017fsS\u017f' ["['\\u017f', 's', 'S', '\\u017f']", "['\\u017f', 's', 'S', '\\u017f']", "['\\u017f', 's', 'S', '\\u017f']", "['\\u017f', 's', 'S', '\\u017f']"] [4, 4, 4, 4] [2, 2, 2, 2]
# expect: '\u03a3\u03c3\u03c2\u039c\u03bc\xb5' ["['\\u03a3', '\\u03c3', '\\u03c2']", "['\\u03a3', '\\u03c3', '\\u03c2']", "['\\u03a3', '\\u03c3', '\\u03c2']", "['\\u039c', '\\u03bc', '\\xb5']", "['\\u039c', '\\u03bc', '\\xb5']", "['\\u039c', '\\u03bc', '\\xb5']"] [3, 3, 3, 3, 3, 3] [1, 1, 1, 1, 1, 1]
# expect: '\xdf\u1e9e' ["['\\xdf', '\\u1e9e']", "['\\xdf', '\\u1e9e']"] [2, 2] [1, 1]
# expect: '\U00010400\U00010428' ["['\\U00010400', '\\U00010428']", "['\\U00010400', '\\U00010428']"] [2, 2] [1, 1]
# expect: 'K\u212ak' ["['K', '\\u212a', 'k']", "['K', '\\u212a', 'k']", "['K', '\\u212a', 'k']"] [3, 3, 3] [2, 1, 2]
# expect: '\u01c4\u01c5\u01c6' ["['\\u01c4', '\\u01c5', '\\u01c6']", "['\\u01c4', '\\u01c5', '\\u01c6']", "['\\u01c4', '\\u01c5', '\\u01c6']"] [3, 3, 3] [1, 1, 1]
for s in [b"ab\xffA", bytearray(b"ab\xffA"), memoryview(b"ab\xffA")]:
    print(re.findall(rb"\w", s), re.findall(rb"(?i)a", s), re.sub(rb"\W", b"-", s), re.split(b"b", s), re.search(b"\xff", s).span())
# expect: [b'a', b'b', b'A'] [b'a', b'A'] b'ab-A' [b'a', b'\xffA'] (2, 3)
# expect: [b'a', b'b', b'A'] [b'a', b'A'] b'ab-A' [b'a', b'\xffA'] (2, 3)
# expect: [b'a', b'b', b'A'] [b'a', b'A'] b'ab-A' [b'a', b'\xffA'] (2, 3)
print([m.group() for m in re.finditer("(?a:\\w)+", "aéb")], re.findall(r"(?a)\d", "1٣"), re.findall(r"\d", "1٣"), re.findall(r"\s", "\x1c\x85 \u2003"), re.findall(r"\s", "\x1c\x85 \u2003", re.A))  # expect: ['a', 'b'] ['1'] ['1', '٣'] ['\x1c', '\x85', ' ', '\u2003'] [' ']


class B:
    def __buffer__(self, flags):
        return memoryview(b"abc")


print(re.match(b"ab", B()).group(), re.findall(b".", B()), re.sub(b"a", b"x", B()), re.split(b"b", B()))  # expect: b'ab' [b'a', b'b', b'c'] b'xbc' [b'a', b'c']
