# Unicode text tools: normal forms, widths, word counts, ciphers, soundex, edit distance, diffs, wrapping, casing, collation.
import bisect
import codecs
import difflib
import re
import string
import textwrap
import unicodedata as ud
from collections import Counter, defaultdict
from functools import cache, cmp_to_key, partial
from itertools import chain, groupby, pairwise, starmap, zip_longest
from locale import strxfrm
from operator import itemgetter


def width(s):
    return sum(0 if ud.combining(c) or ud.category(c) in ("Mn", "Cf") else 2 if ud.east_asian_width(c) in "WF" else 1 for c in s)


def pad(s, n, fill=" "):
    return s + fill * (n - width(s))


def graphemes(s):
    out = []
    for c in s:
        if out and (ud.combining(c) or c in "\u200d\ufe0f" or out[-1].endswith("\u200d") or 0x1F3FB <= ord(c) <= 0x1F3FF):
            out[-1] += c
        else:
            out.append(c)
    return out


WORDS = ["naïve", "Straße", "ﬁne", "Ǆungla", "日本語", "e\u0301te\u0301", "İstanbul", "ΣΊΣΥΦΟΣ", "ñandú", "\u1e9e", "🏳️\u200d🌈👩🏽", "ＡＢＣ", "①②", "x²½"]
for w in WORDS:
    nfc, nfd, nfkc = (ud.normalize(f, w) for f in ("NFC", "NFD", "NFKC"))
    print(pad(w, 10, "."), len(w), len(nfc), len(nfd), ascii(nfkc), w.upper(), w.lower(), w.title(), w.casefold(), w.swapcase(), len(graphemes(w)), len(w.encode()), len(w.encode("utf-16-le")) // 2)
# expect: naïve..... 5 5 6 'na\xefve' NAÏVE naïve Naïve naïve NAÏVE 5 6 5
# expect: Straße.... 6 6 6 'Stra\xdfe' STRASSE straße Straße strasse sTRASSE 6 7 6
# expect: ﬁne....... 3 3 3 'fine' FINE ﬁne Fine fine FINE 3 5 3
# expect: Ǆungla.... 6 6 6 'D\u017dungla' ǄUNGLA ǆungla ǅungla ǆungla ǆUNGLA 6 7 6
# expect: 日本語.... 3 3 3 '\u65e5\u672c\u8a9e' 日本語 日本語 日本語 日本語 日本語 3 9 3
# expect: été....... 5 3 5 '\xe9t\xe9' ÉTÉ été ÉTé été ÉTÉ 3 7 5
# expect: İstanbul.. 8 8 9 '\u0130stanbul' İSTANBUL i̇stanbul İstanbul i̇stanbul i̇STANBUL 8 9 8
# expect: ΣΊΣΥΦΟΣ... 7 7 8 '\u03a3\u038a\u03a3\u03a5\u03a6\u039f\u03a3' ΣΊΣΥΦΟΣ σίσυφος Σίσυφος σίσυφοσ σίσυφος 7 14 7
# expect: ñandú..... 5 5 7 '\xf1and\xfa' ÑANDÚ ñandú Ñandú ñandú ÑANDÚ 5 7 5
# expect: ẞ......... 1 1 1 '\u1e9e' ẞ ß ẞ ss ß 1 3 1
# expect-repr: '🏳️\u200d🌈👩🏽... 6 6 6 \'\\U0001f3f3\\ufe0f\\u200d\\U0001f308\\U0001f469\\U0001f3fd\' 🏳️\u200d🌈👩🏽 🏳️\u200d🌈👩🏽 🏳️\u200d🌈👩🏽 🏳️\u200d🌈👩🏽 🏳️\u200d🌈👩🏽 2 22 10'
# expect: ＡＢＣ.... 3 3 3 'ABC' ＡＢＣ ａｂｃ Ａｂｃ ａｂｃ ａｂｃ 3 9 3
# expect: ①②........ 2 2 2 '12' ①② ①② ①② ①② ①② 2 6 2
# expect: x²½....... 3 3 3 'x21\u20442' X²½ x²½ X²½ x²½ X²½ 3 5 3


def strip_marks(s):
    return "".join(c for c in ud.normalize("NFKD", s) if not ud.combining(c))


def slug(s):
    return re.sub(r"[^\w]+", "-", strip_marks(s).casefold(), flags=re.ASCII).strip("-")


print([slug(w) for w in WORDS], slug("  Crème Brûlée — à la carte!  "))  # expect: ['naive', 'strasse', 'fine', 'dzungla', '', 'ete', 'istanbul', '', 'nandu', 'ss', '', 'abc', '12', 'x21-2'] creme-brulee-a-la-carte
for c in "aÅ€ⅷ٣½中🎉\u0301\u200b\t\ud800":
    print(f"U+{ord(c):04X}", ud.name(c, "<none>"), ud.category(c), ud.bidirectional(c), ud.numeric(c, None), ud.decimal(c, "-"), ud.mirrored(c), ud.decomposition(c) or "·", c.isalpha(), c.isdigit(), c.isnumeric(), c.isidentifier(), c.isprintable())
# expect: U+0061 LATIN SMALL LETTER A Ll L None - 0 · True False False True True
# expect: U+00C5 LATIN CAPITAL LETTER A WITH RING ABOVE Lu L None - 0 0041 030A True False False True True
# expect: U+20AC EURO SIGN Sc ET None - 0 · False False False False True
# expect: U+2177 SMALL ROMAN NUMERAL EIGHT Nl L 8.0 - 0 <compat> 0076 0069 0069 0069 False False True True True
# expect: U+0663 ARABIC-INDIC DIGIT THREE Nd AN 3.0 3 0 · False True True False True
# expect: U+00BD VULGAR FRACTION ONE HALF No ON 0.5 - 0 <fraction> 0031 2044 0032 False False True False True
# expect: U+4E2D CJK UNIFIED IDEOGRAPH-4E2D Lo L None - 0 · True False False True True
# expect: U+1F389 PARTY POPPER So ON None - 0 · False False False False True
# expect: U+0301 COMBINING ACUTE ACCENT Mn NSM None - 0 · False False False False True
# expect: U+200B ZERO WIDTH SPACE Cf BN None - 0 · False False False False False
# expect: U+0009 <none> Cc S None - 0 · False False False False False
# expect: U+D800 <none> Cs L None - 0 · False False False False False
print(ud.lookup("GREEK SMALL LETTER OMEGA"), "\N{SNOWMAN}\N{LATIN SMALL LETTER E WITH ACUTE}", ud.is_normalized("NFC", "é"), ud.is_normalized("NFC", "e\u0301"))  # expect: ω ☃é True False


def soundex(name):
    codes = {c: str(d) for d, cs in enumerate(("bfpv", "cgjkqsxz", "dt", "l", "mn", "r"), 1) for c in cs}
    s = [c for c in strip_marks(name).lower() if c.isalpha()]
    digits = [k for k, _ in groupby((codes.get(c, "" if c not in "hw" else None) for c in s)) if k is not None]
    if digits and codes.get(s[0]) == digits[0]:
        digits = digits[1:]
    return (s[0].upper() + "".join(filter(None, digits)) + "000")[:4] if s else ""


def levenshtein(a, b):
    row = range(len(b) + 1)
    for i, x in enumerate(a, 1):
        prev, row = row, [i]
        for j, y in enumerate(b, 1):
            row.append(min(prev[j] + 1, row[-1] + 1, prev[j - 1] + (x != y)))
    return row[-1]


@cache
def lcs(a, b):
    if not a or not b:
        return ""
    if a[0] == b[0]:
        return a[0] + lcs(a[1:], b[1:])
    return max(lcs(a[1:], b), lcs(a, b[1:]), key=lambda s: (len(s), s))


print([soundex(n) for n in ("Robert", "Rupert", "Tymczak", "Pfister", "Müller", "")], levenshtein("kitten", "sitting"), levenshtein("", "abc"), lcs("interview", "integrate"))  # expect: ['R163', 'R163', 'T522', 'P236', 'M460', ''] 3 3 intere
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.SequenceMatcher(None, "abxcd", "abcd").ratio(), difflib.SequenceMatcher(None, "qabxcd", "abycdf").get_opcodes())  # expect: ['apple', 'ape'] 0.8888888888888888 [('delete', 0, 1, 0, 0), ('equal', 1, 3, 0, 2), ('replace', 3, 4, 2, 3), ('equal', 4, 6, 3, 5), ('insert', 6, 6, 5, 6)]
OLD, NEW = "one\ntwo\nthree\nfour\n".splitlines(True), "ore\ntree\nthree\nfour\nemu\n".splitlines(True)
print("".join(difflib.ndiff(OLD, NEW)), "".join(difflib.unified_diff(OLD, NEW, "a", "b", n=1)), "".join(difflib.context_diff(OLD, NEW, "a", "b", n=0)), sep="--\n")  # expect: - one
# expect: ?  ^
# expect: + ore
# expect: ?  ^
# expect: - two
# expect: + tree
# expect:   three
# expect:   four
# expect: + emu
# expect: --
# expect: --- a
# expect: +++ b
# expect: @@ -1,4 +1,5 @@
# expect: -one
# expect: -two
# expect: +ore
# expect: +tree
# expect:  three
# expect:  four
# expect: +emu
# expect: --
# expect: *** a
# expect: --- b
# expect: ***************
# expect: *** 1,2 ****
# expect: ! one
# expect: ! two
# expect: --- 1,2 ----
# expect: ! ore
# expect: ! tree
# expect: ***************
# expect: *** 4 ****
# expect: --- 5 ----
# expect: + emu
# expect:


def caesar(text, k):
    up, low = string.ascii_uppercase, string.ascii_lowercase
    return text.translate(str.maketrans(up + low, up[k:] + up[:k] + low[k:] + low[:k]))


def vigenere(text, key, sign=1):
    shifts = (ord(key[i % len(key)]) - 97 for i in range(len(text)))
    return "".join(chr((ord(c) - 97 + sign * s) % 26 + 97) if c.islower() else c for c, s in zip(text, shifts))


def rail(text, n):
    order = sorted(range(len(text)), key=lambda i: (abs((i + n - 1) % (2 * n - 2) - (n - 1)), i))
    return "".join(text[i] for i in reversed(order))


secret = caesar("The Quick Brown Fox, 2024!", 13)
print(secret, codecs.decode(secret, "rot13"), vigenere(vigenere("attack at dawn", "lemon"), "lemon", -1), vigenere("attackatdawn", "lemon"), rail("WEAREDISCOVERED", 3))  # expect: Gur Dhvpx Oebja Sbk, 2024! The Quick Brown Fox, 2024! attack at dawn lxfopvefrnhr DVIAEEOSDRERCEW
MORSE = dict(zip(string.ascii_lowercase, ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()))
code = " ".join(MORSE[c] for c in "sos adder".replace(" ", ""))
print(code, "".join({v: k for k, v in MORSE.items()}[m] for m in code.split()), "".join(f"{k}{len([*g])}" for k, g in groupby("aaabccd")))  # expect: ... --- ... .- -.. -.. . .-. sosadder a3b1c2d1
TEXT = """It was the best of times, it was the worst of times; it was the age of wisdom -- it was the age of foolishness.
\tTabs\tand   spaces, a hyphen-ated-word and a verylongwordthatdoesnotfitanywhere in the line."""
for kw in (dict(width=40), dict(width=30, initial_indent="* ", subsequent_indent="  ", break_long_words=False), dict(width=25, max_lines=3, placeholder=" [...]"), dict(width=33, expand_tabs=False, replace_whitespace=False, break_on_hyphens=False)):
    print(*textwrap.wrap(TEXT, **kw), sep="|\n", end="|\n\n")
# expect: It was the best of times, it was the|
# expect: worst of times; it was the age of wisdom|
# expect: -- it was the age of foolishness.|
# expect: Tabs    and   spaces, a hyphen-ated-word|
# expect: and a verylongwordthatdoesnotfitanywhere|
# expect: in the line.|
# expect:
# expect: * It was the best of times, it|
# expect:   was the worst of times; it|
# expect:   was the age of wisdom -- it|
# expect:   was the age of foolishness.|
# expect:   Tabs    and   spaces, a|
# expect:   hyphen-ated-word and a|
# expect:   verylongwordthatdoesnotfitanywhere|
# expect:   in the line.|
# expect:
# expect: It was the best of times,|
# expect: it was the worst of|
# expect: times; it was the [...]|
# expect:
# expect: It was the best of times, it was|
# expect: the worst of times; it was the|
# expect: age of wisdom -- it was the age|
# expect: of foolishness.
# expect-repr: '\tTabs\tand|'
# expect: spaces, a hyphen-ated-word and a|
# expect: verylongwordthatdoesnotfitanywher|
# expect: e in the line.|
# expect:
words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", TEXT.lower())
print(Counter(words).most_common(4), Counter(map(len, words)).total(), sorted(Counter(chain.from_iterable(words)).items(), key=lambda kv: (-kv[1], kv[0]))[:5])  # expect: [('the', 5), ('it', 4), ('was', 4), ('of', 4)] 35 [('e', 19), ('t', 19), ('s', 16), ('a', 15), ('o', 13)]
bigrams = Counter(pairwise(words))
print(bigrams.most_common(3), max(words, key=len)[:12], [w for w in dict.fromkeys(words) if w == w[::-1]])  # expect: [(('it', 'was'), 4), (('was', 'the'), 4), (('of', 'times'), 2)] verylongword ['a']
names = ["Zoë", "zebra", "Ångström", "apple", "Äpfel", "éclair", "10", "9", "a1", "a10", "a2"]
natural = lambda s: [(0, int(t), "") if t.isdigit() else (1, 0, strip_marks(t).casefold()) for t in re.findall(r"\d+|\D+", s)]
print(sorted(names), sorted(names, key=str.casefold), sorted(names, key=natural), sep="\n")  # expect: ['10', '9', 'Zoë', 'a1', 'a10', 'a2', 'apple', 'zebra', 'Äpfel', 'Ångström', 'éclair']
# expect: ['10', '9', 'a1', 'a10', 'a2', 'apple', 'zebra', 'Zoë', 'Äpfel', 'Ångström', 'éclair']
# expect: ['9', '10', 'a1', 'a2', 'a10', 'Ångström', 'Äpfel', 'apple', 'éclair', 'zebra', 'Zoë']
print("ß".upper(), "ŉ".upper(), "ΑΣ".lower(), "ǆ".title(), "ﬃ".upper(), "İ".lower() == "i̇", "straße".casefold() == "STRASSE".casefold(), "x".center(6, "é"), "1२٣".isdecimal(), int("१२३"), float("٣.5"))  # expect: SS ʼN ας ǅ FFI True True ééxééé True 123 3.5
for enc, errors in (("ascii", "replace"), ("ascii", "xmlcharrefreplace"), ("ascii", "backslashreplace"), ("latin-1", "ignore"), ("utf-16", "strict"), ("utf-8-sig", "strict"), ("cp1252", "namereplace"), ("ascii", "strict"), ("utf-7", "strict"), ("unicode_escape", "strict")):
    try:
        print(enc, "née €\u0101".encode(enc, errors))
    except UnicodeEncodeError as e:
        print(enc, e, e.start, e.reason)
# expect: ascii b'n?e ??'
# expect: ascii b'n&#233;e &#8364;&#257;'
# expect: ascii b'n\\xe9e \\u20ac\\u0101'
# expect: latin-1 b'n\xe9e '
# expect: utf-16 b'\xff\xfen\x00\xe9\x00e\x00 \x00\xac \x01\x01'
# expect: utf-8-sig b'\xef\xbb\xbfn\xc3\xa9e \xe2\x82\xac\xc4\x81'
# expect: cp1252 b'n\xe9e \x80\\N{LATIN SMALL LETTER A WITH MACRON}'
# expect: ascii 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128) 1 ordinal not in range(128)
# expect: utf-7 b'n+AOk-e +IKwBAQ-'
# expect: unicode_escape b'n\\xe9e \\u20ac\\u0101'
for raw in (b"\xc3\x28", b"\xff\xfea\0", b"ab\xe2\x82", b"\xed\xa0\x80", b"\xf0\x9f\x98\x80"):
    try:
        print(raw.decode())
    except UnicodeDecodeError as e:
        print(e, "|", raw.decode(errors="replace"), ascii(raw.decode(errors="surrogateescape")), raw.decode(errors="backslashreplace"))
# expect: 'utf-8' codec can't decode byte 0xc3 in position 0: invalid continuation byte | �( '\udcc3(' \xc3(
# expect-repr: '\'utf-8\' codec can\'t decode byte 0xff in position 0: invalid start byte | ��a\x00 \'\\udcff\\udcfea\\x00\' \\xff\\xfea\x00'
# expect: 'utf-8' codec can't decode bytes in position 2-3: unexpected end of data | ab� 'ab\udce2\udc82' ab\xe2\x82
# expect: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte | ��� '\udced\udca0\udc80' \xed\xa0\x80
# expect: 😀
d = codecs.getincrementaldecoder("utf-8")()
print([d.decode(bytes([b])) for b in "€a".encode()], "a\x85b\u2028c\x1cd\ve".splitlines(), "a\tbc\td".expandtabs(4), "%-5s|%05d|%+.2e|%x|%%|%c|%r" % ("é", 42, 12345.678, 255, 0x1F600, "é"))  # expect: ['', '', '€', 'a'] ['a', 'b', 'c', 'd', 'e'] a   bc  d é    |00042|+1.23e+04|ff|%|😀|'é'
