# str: case, classes of characters, alignment, translation.
print("Hello".upper(), "HeLLo".lower(), "hello world".title(), "hELLO".capitalize(), "HeLLo".swapcase(), "Straße".casefold(), "ß".upper(), "ǆ".title(), "İ".lower() == "i̇", "ΑΣ".lower())  # expect: HELLO hello Hello World Hello hEllO strasse SS ǅ True ας
print("abc".isalpha(), "abc1".isalnum(), "123".isdigit(), "²".isdigit(), "²".isdecimal(), "½".isnumeric(), " \t".isspace(), "Abc Def".istitle(), "ABC".isupper(), "abc".islower(), "a b".isidentifier(), "_x1".isidentifier(), "é".isascii(), "".isalpha(), "".isascii(), "a\n".isprintable())  # expect: True True True True False True True True True True False True False False True False
print("x".center(5) + "|", "x".ljust(5, "-"), "x".rjust(5, "*"), "42".zfill(5), "-42".zfill(5), "+x".zfill(4), "a\tb".expandtabs(), "a\tb".expandtabs(2), "ab".center(5, "*"))  # expect:   x  | x---- ****x 00042 -0042 +00x a       b a b **ab*
print("abc".translate({97: "A", ord("b"): None, 99: 100}), str.maketrans("ab", "xy"), "aabbc".translate(str.maketrans("ab", "xy", "c")), str.maketrans({"a": "1", 98: "2"}))  # expect: Ad {97: 120, 98: 121} xxyy {97: '1', 98: '2'}
print("é".encode(), "é".encode("latin-1"), "é".encode("ascii", "replace"), "é".encode("ascii", "ignore"), "é".encode("ascii", "xmlcharrefreplace"), "é".encode("ascii", "backslashreplace"), "a".encode("utf-16-le"))  # expect: b'\xc3\xa9' b'\xe9' b'?' b'' b'&#233;' b'\\xe9' b'a\x00'
# ---
"é".encode("ascii")  # raises: UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# ---
"x".encode("no-such-codec")  # raises: LookupError: unknown encoding: no-such-codec
# ---
"x".center(5, "ab")  # raises: TypeError: The fill character must be exactly one character long
# ---
str.maketrans("a", "bc")  # raises: ValueError: the first two maketrans arguments must have equal length
# --- repr and escapes
for s in ["a'b", 'a"b', "a'\"b", "\n\t\r\\", "\x00\x7f\x80\xa0", "é", "\u200b", "\U0001F600", "\ud800", "\u2028", "\xad"]:
    print(repr(s), ascii(s))
# expect: "a'b" "a'b"
# expect: 'a"b' 'a"b'
# expect: 'a\'"b' 'a\'"b'
# expect: '\n\t\r\\' '\n\t\r\\'
# expect: '\x00\x7f\x80\xa0' '\x00\x7f\x80\xa0'
# expect: 'é' '\xe9'
# expect: '\u200b' '\u200b'
# expect: '😀' '\U0001f600'
# expect: '\ud800' '\ud800'
# expect: '\u2028' '\u2028'
# expect: '\xad' '\xad'
# --- code points
print([ord(c) for c in "aé€😀"], len("😀"), "😀"[0] == "😀", "e\u0301" == "é", chr(0x1F600), "\N{GREEK SMALL LETTER ALPHA}")  # expect: [97, 233, 8364, 128512] 1 True False 😀 α
# ---
chr(0x110000)  # raises: ValueError: chr() arg not in range(0x110000)
# ---
chr(-1)  # raises: ValueError: chr() arg not in range(0x110000)
# ---
ord("ab")  # raises: TypeError: ord() expected a character, but string of length 2 found
# ---
ord(5)  # raises: TypeError: ord() expected string of length 1, but int found
# --- wide and narrow mix
s = "a" + "€" + "😀"
print(s, len(s), s[1:], s.replace("😀", "b"), s[:1].isascii(), s.find("😀"), sorted(s))  # expect: a€😀 3 €😀 a€b True 2 ['a', '€', '😀']
# --- str of things
print(str(), str(5), str(None), str(b"x"), str(b"x", "ascii"), str([1, "a"]), str({"k": 1.5}), str(object)[:7])  # expect-repr: ' 5 None b\'x\' x [1, \'a\'] {\'k\': 1.5} <class '
# ---
str(b"\xff", "utf-8")  # raises: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# ---
str("x", "utf-8")  # raises: TypeError: decoding str is not supported
