# unicodedata: properties, names, normal forms.
import unicodedata as U
def t(f, *a):
    try:
        r = repr(f(*a))
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(f.__name__, r)
chars = ("a", "5", "\xb2", "\xbd", "\u4e00", "\ud800", "\U0010ffff", "\u0301", "\u0660", "(", "\ufb01", "\uac00", "\u1e9b", "\u0f33", "\U0001f600", "\x00", "ab", "", 5, None)
for f in (U.decimal, U.digit, U.numeric, U.category, U.bidirectional, U.combining, U.mirrored, U.east_asian_width, U.decomposition, U.name):
    for c in chars:
        t(f, c)
# expect: decimal ValueError: not a decimal
# expect: decimal 5
# expect: decimal ValueError: not a decimal
# expect: decimal ValueError: not a decimal
# expect: decimal ValueError: not a decimal
# expect: decimal ValueError: not a decimal
# expect: decimal ValueError: not a decimal
# expect: decimal ValueError: not a decimal
# expect: decimal 0
# expect: decimal ValueError: not a decimal
# expect: decimal ValueError: not a decimal
# expect: decimal ValueError: not a decimal
# expect: decimal ValueError: not a decimal
# expect: decimal ValueError: not a decimal
# expect: decimal ValueError: not a decimal
# expect: decimal ValueError: not a decimal
# expect: decimal TypeError: decimal(): argument 1 must be a unicode character, not a string of length 2
# expect: decimal TypeError: decimal(): argument 1 must be a unicode character, not a string of length 0
# expect: decimal TypeError: decimal() argument 1 must be a unicode character, not int
# expect: decimal TypeError: decimal() argument 1 must be a unicode character, not None
# expect: digit ValueError: not a digit
# expect: digit 5
# expect: digit 2
# expect: digit ValueError: not a digit
# expect: digit ValueError: not a digit
# expect: digit ValueError: not a digit
# expect: digit ValueError: not a digit
# expect: digit ValueError: not a digit
# expect: digit 0
# expect: digit ValueError: not a digit
# expect: digit ValueError: not a digit
# expect: digit ValueError: not a digit
# expect: digit ValueError: not a digit
# expect: digit ValueError: not a digit
# expect: digit ValueError: not a digit
# expect: digit ValueError: not a digit
# expect: digit TypeError: digit(): argument 1 must be a unicode character, not a string of length 2
# expect: digit TypeError: digit(): argument 1 must be a unicode character, not a string of length 0
# expect: digit TypeError: digit() argument 1 must be a unicode character, not int
# expect: digit TypeError: digit() argument 1 must be a unicode character, not None
# expect: numeric ValueError: not a numeric character
# expect: numeric 5.0
# expect: numeric 2.0
# expect: numeric 0.5
# expect: numeric 1.0
# expect: numeric ValueError: not a numeric character
# expect: numeric ValueError: not a numeric character
# expect: numeric ValueError: not a numeric character
# expect: numeric 0.0
# expect: numeric ValueError: not a numeric character
# expect: numeric ValueError: not a numeric character
# expect: numeric ValueError: not a numeric character
# expect: numeric ValueError: not a numeric character
# expect: numeric -0.5
# expect: numeric ValueError: not a numeric character
# expect: numeric ValueError: not a numeric character
# expect: numeric TypeError: numeric(): argument 1 must be a unicode character, not a string of length 2
# expect: numeric TypeError: numeric(): argument 1 must be a unicode character, not a string of length 0
# expect: numeric TypeError: numeric() argument 1 must be a unicode character, not int
# expect: numeric TypeError: numeric() argument 1 must be a unicode character, not None
# expect: category 'Ll'
# expect: category 'Nd'
# expect: category 'No'
# expect: category 'No'
# expect: category 'Lo'
# expect: category 'Cs'
# expect: category 'Cn'
# expect: category 'Mn'
# expect: category 'Nd'
# expect: category 'Ps'
# expect: category 'Ll'
# expect: category 'Lo'
# expect: category 'Ll'
# expect: category 'No'
# expect: category 'So'
# expect: category 'Cc'
# expect: category TypeError: category(): argument must be a unicode character, not a string of length 2
# expect: category TypeError: category(): argument must be a unicode character, not a string of length 0
# expect: category TypeError: category() argument must be a unicode character, not int
# expect: category TypeError: category() argument must be a unicode character, not None
# expect: bidirectional 'L'
# expect: bidirectional 'EN'
# expect: bidirectional 'EN'
# expect: bidirectional 'ON'
# expect: bidirectional 'L'
# expect: bidirectional 'L'
# expect: bidirectional ''
# expect: bidirectional 'NSM'
# expect: bidirectional 'AN'
# expect: bidirectional 'ON'
# expect: bidirectional 'L'
# expect: bidirectional 'L'
# expect: bidirectional 'L'
# expect: bidirectional 'L'
# expect: bidirectional 'ON'
# expect: bidirectional 'BN'
# expect: bidirectional TypeError: bidirectional(): argument must be a unicode character, not a string of length 2
# expect: bidirectional TypeError: bidirectional(): argument must be a unicode character, not a string of length 0
# expect: bidirectional TypeError: bidirectional() argument must be a unicode character, not int
# expect: bidirectional TypeError: bidirectional() argument must be a unicode character, not None
# expect: combining 0
# expect: combining 0
# expect: combining 0
# expect: combining 0
# expect: combining 0
# expect: combining 0
# expect: combining 0
# expect: combining 230
# expect: combining 0
# expect: combining 0
# expect: combining 0
# expect: combining 0
# expect: combining 0
# expect: combining 0
# expect: combining 0
# expect: combining 0
# expect: combining TypeError: combining(): argument must be a unicode character, not a string of length 2
# expect: combining TypeError: combining(): argument must be a unicode character, not a string of length 0
# expect: combining TypeError: combining() argument must be a unicode character, not int
# expect: combining TypeError: combining() argument must be a unicode character, not None
# expect: mirrored 0
# expect: mirrored 0
# expect: mirrored 0
# expect: mirrored 0
# expect: mirrored 0
# expect: mirrored 0
# expect: mirrored 0
# expect: mirrored 0
# expect: mirrored 0
# expect: mirrored 1
# expect: mirrored 0
# expect: mirrored 0
# expect: mirrored 0
# expect: mirrored 0
# expect: mirrored 0
# expect: mirrored 0
# expect: mirrored TypeError: mirrored(): argument must be a unicode character, not a string of length 2
# expect: mirrored TypeError: mirrored(): argument must be a unicode character, not a string of length 0
# expect: mirrored TypeError: mirrored() argument must be a unicode character, not int
# expect: mirrored TypeError: mirrored() argument must be a unicode character, not None
# expect: east_asian_width 'Na'
# expect: east_asian_width 'Na'
# expect: east_asian_width 'A'
# expect: east_asian_width 'A'
# expect: east_asian_width 'W'
# expect: east_asian_width 'N'
# expect: east_asian_width 'N'
# expect: east_asian_width 'A'
# expect: east_asian_width 'N'
# expect: east_asian_width 'Na'
# expect: east_asian_width 'N'
# expect: east_asian_width 'W'
# expect: east_asian_width 'N'
# expect: east_asian_width 'N'
# expect: east_asian_width 'W'
# expect: east_asian_width 'N'
# expect: east_asian_width TypeError: east_asian_width(): argument must be a unicode character, not a string of length 2
# expect: east_asian_width TypeError: east_asian_width(): argument must be a unicode character, not a string of length 0
# expect: east_asian_width TypeError: east_asian_width() argument must be a unicode character, not int
# expect: east_asian_width TypeError: east_asian_width() argument must be a unicode character, not None
# expect: decomposition ''
# expect: decomposition ''
# expect: decomposition '<super> 0032'
# expect: decomposition '<fraction> 0031 2044 0032'
# expect: decomposition ''
# expect: decomposition ''
# expect: decomposition ''
# expect: decomposition ''
# expect: decomposition ''
# expect: decomposition ''
# expect: decomposition '<compat> 0066 0069'
# expect: decomposition '1100 1161'
# expect: decomposition '017F 0307'
# expect: decomposition ''
# expect: decomposition ''
# expect: decomposition ''
# expect: decomposition TypeError: decomposition(): argument must be a unicode character, not a string of length 2
# expect: decomposition TypeError: decomposition(): argument must be a unicode character, not a string of length 0
# expect: decomposition TypeError: decomposition() argument must be a unicode character, not int
# expect: decomposition TypeError: decomposition() argument must be a unicode character, not None
# expect: name 'LATIN SMALL LETTER A'
# expect: name 'DIGIT FIVE'
# expect: name 'SUPERSCRIPT TWO'
# expect: name 'VULGAR FRACTION ONE HALF'
# expect: name 'CJK UNIFIED IDEOGRAPH-4E00'
# expect: name ValueError: no such name
# expect: name ValueError: no such name
# expect: name 'COMBINING ACUTE ACCENT'
# expect: name 'ARABIC-INDIC DIGIT ZERO'
# expect: name 'LEFT PARENTHESIS'
# expect: name 'LATIN SMALL LIGATURE FI'
# expect: name 'HANGUL SYLLABLE GA'
# expect: name 'LATIN SMALL LETTER LONG S WITH DOT ABOVE'
# expect: name 'TIBETAN DIGIT HALF ZERO'
# expect: name 'GRINNING FACE'
# expect: name ValueError: no such name
# expect: name TypeError: name(): argument 1 must be a unicode character, not a string of length 2
# expect: name TypeError: name(): argument 1 must be a unicode character, not a string of length 0
# expect: name TypeError: name() argument 1 must be a unicode character, not int
# expect: name TypeError: name() argument 1 must be a unicode character, not None
for f in (U.decimal, U.digit, U.numeric, U.name):
    t(f, "\x00", None); t(f, "\x00", 5, 6); t(f)
# expect: decimal None
# expect: decimal TypeError: decimal expected at most 2 arguments, got 3
# expect: decimal TypeError: decimal expected at least 1 argument, got 0
# expect: digit None
# expect: digit TypeError: digit expected at most 2 arguments, got 3
# expect: digit TypeError: digit expected at least 1 argument, got 0
# expect: numeric None
# expect: numeric TypeError: numeric expected at most 2 arguments, got 3
# expect: numeric TypeError: numeric expected at least 1 argument, got 0
# expect: name None
# expect: name TypeError: name expected at most 2 arguments, got 3
# expect: name TypeError: name expected at least 1 argument, got 0
t(U.category); t(U.category, "a", "b")  # expect: category TypeError: unicodedata.category() takes exactly one argument (0 given)
# expect: category TypeError: unicodedata.category() takes exactly one argument (2 given)
for n in ("SNOWMAN", "snowman", "x" * 300, "nope", 5, b"SNOWMAN", "LATIN SMALL LETTER A WITH MACRON AND GRAVE", "é", "", "HANGUL SYLLABLE GAG", "CJK UNIFIED IDEOGRAPH-4E00", "BELL", "LINE FEED", bytearray(b"DIGIT ONE")):
    t(U.lookup, n)
# expect: lookup '☃'
# expect: lookup '☃'
# expect: lookup KeyError: 'name too long'
# expect: lookup KeyError: "undefined character name 'nope'"
# expect: lookup TypeError: a bytes-like object is required, not 'int'
# expect: lookup '☃'
# expect: lookup 'ā̀'
# expect: lookup KeyError: "undefined character name 'é'"
# expect: lookup KeyError: "undefined character name ''"
# expect: lookup '각'
# expect: lookup '一'
# expect: lookup '🔔'
# expect: lookup '\n'
# expect: lookup TypeError: lookup() argument must be read-only bytes-like object, not bytearray
print([n for n in dir(U) if not n.startswith("_") and n not in ("UCD", "ucd_3_2_0")], U.unidata_version)  # expect: ['bidirectional', 'category', 'combining', 'decimal', 'decomposition', 'digit', 'east_asian_width', 'is_normalized', 'lookup', 'mirrored', 'name', 'normalize', 'numeric', 'unidata_version'] 16.0.0

# --- every character
import unicodedata as U
from _collections import defaultdict
count = defaultdict(int)
for i in range(0, 0x110000, 7):
    c = chr(i)
    count[U.category(c)] += 1
    count[U.bidirectional(c)] += 2
    count[U.east_asian_width(c)] += 3
    count[U.combining(c)] += 1
    count["m"] += U.mirrored(c)
    count["d"] += len(U.decomposition(c))
    count["n"] += U.numeric(c, 0)
    count["N"] += len(U.name(c, ""))
print(sorted(count.items(), key=repr))  # expect: [('', 234152), ('A', 59472), ('AL', 422), ('AN', 22), ('B', 4), ('BN', 52), ('CS', 4), ('Cc', 9), ('Cf', 25), ('Cn', 117076), ('Co', 19639), ('Cs', 292), ('EN', 54), ('ES', 4), ('ET', 18), ('F', 45), ('H', 54), ('L', 80618), ('Ll', 316), ('Lm', 56), ('Lo', 19498), ('Lt', 3), ('Lu', 269), ('Mc', 67), ('Me', 3), ('Mn', 288), ('N', 892812), ('NSM', 582), ('Na', 48), ('Nd', 112), ('Nl', 34), ('No', 128), ('ON', 1930), ('Pd', 4), ('Pe', 10), ('Pf', 2), ('Pi', 1), ('Po', 89), ('Ps', 9), ('R', 450), ('RLI', 2), ('Sc', 9), ('Sk', 23), ('Sm', 139), ('So', 1055), ('W', 78261), ('WS', 4), ('Zl', 1), ('Zs', 2), ('d', 32296), ('m', 73), ('n', 1101328405.4979167), (0, 159029), (1, 2), (10, 1), (103, 1), (122, 1), (130, 1), (17, 1), (214, 1), (216, 1), (220, 29), (224, 1), (228, 1), (230, 70), (234, 1), (28, 1), (31, 1), (33, 1), (6, 1), (7, 5), (84, 1), (9, 9)]

# --- normal forms
import unicodedata as U
def t(f, *a):
    try:
        r = ascii(f(*a))
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r)
texts = ("", "abc", "\xe9", "e\u0301", "\xe9\u1e9b\u0323\ufb01", "\u1100\u1161\u11a8", "\uac01", "a\u0315\u0300\u05ae\u0062", "\u212b", "\u0344", "\U0001d15f", "\ufdfa", "x" * 600 + "\xe9", "\u0301" * 30, "\ud800e\u0301", "\u03d3\u0301")
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    for s in texts:
        t(U.normalize, form, s)
        print(U.is_normalized(form, s))
# expect: ''
# expect: True
# expect: 'abc'
# expect: True
# expect: '\xe9'
# expect: True
# expect: '\xe9'
# expect: False
# expect: '\xe9\u1e9b\u0323\ufb01'
# expect: True
# expect: '\uac01'
# expect: False
# expect: '\uac01'
# expect: True
# expect: '\xe0\u05ae\u0315b'
# expect: False
# expect: '\xc5'
# expect: False
# expect: '\u0308\u0301'
# expect: False
# expect: '\U0001d158\U0001d165'
# expect: False
# expect: '\ufdfa'
# expect: True
# expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\xe9'
# expect: True
# expect: '\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301'
# expect: True
# expect: '\ud800\xe9'
# expect: False
# expect: '\u03d3\u0301'
# expect: True
# expect: ''
# expect: True
# expect: 'abc'
# expect: True
# expect: 'e\u0301'
# expect: False
# expect: 'e\u0301'
# expect: True
# expect: 'e\u0301\u017f\u0323\u0307\ufb01'
# expect: False
# expect: '\u1100\u1161\u11a8'
# expect: True
# expect: '\u1100\u1161\u11a8'
# expect: False
# expect: 'a\u05ae\u0300\u0315b'
# expect: False
# expect: 'A\u030a'
# expect: False
# expect: '\u0308\u0301'
# expect: False
# expect: '\U0001d158\U0001d165'
# expect: False
# expect: '\ufdfa'
# expect: True
# expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe\u0301'
# expect: False
# expect: '\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301'
# expect: True
# expect: '\ud800e\u0301'
# expect: True
# expect: '\u03d2\u0301\u0301'
# expect: False
# expect: ''
# expect: True
# expect: 'abc'
# expect: True
# expect: '\xe9'
# expect: True
# expect: '\xe9'
# expect: False
# expect: '\xe9\u1e69fi'
# expect: False
# expect: '\uac01'
# expect: False
# expect: '\uac01'
# expect: True
# expect: '\xe0\u05ae\u0315b'
# expect: False
# expect: '\xc5'
# expect: False
# expect: '\u0308\u0301'
# expect: False
# expect: '\U0001d158\U0001d165'
# expect: False
# expect: '\u0635\u0644\u0649 \u0627\u0644\u0644\u0647 \u0639\u0644\u064a\u0647 \u0648\u0633\u0644\u0645'
# expect: False
# expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\xe9'
# expect: True
# expect: '\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301'
# expect: True
# expect: '\ud800\xe9'
# expect: False
# expect: '\u038e\u0301'
# expect: False
# expect: ''
# expect: True
# expect: 'abc'
# expect: True
# expect: 'e\u0301'
# expect: False
# expect: 'e\u0301'
# expect: True
# expect: 'e\u0301s\u0323\u0307fi'
# expect: False
# expect: '\u1100\u1161\u11a8'
# expect: True
# expect: '\u1100\u1161\u11a8'
# expect: False
# expect: 'a\u05ae\u0300\u0315b'
# expect: False
# expect: 'A\u030a'
# expect: False
# expect: '\u0308\u0301'
# expect: False
# expect: '\U0001d158\U0001d165'
# expect: False
# expect: '\u0635\u0644\u0649 \u0627\u0644\u0644\u0647 \u0639\u0644\u064a\u0647 \u0648\u0633\u0644\u0645'
# expect: False
# expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe\u0301'
# expect: False
# expect: '\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301'
# expect: True
# expect: '\ud800e\u0301'
# expect: True
# expect: '\u03a5\u0301\u0301'
# expect: False
t(U.normalize, "nfc", "x"); t(U.normalize, "X", "\xe9"); t(U.is_normalized, "X", "\xe9"); t(U.normalize, 5, "x"); t(U.normalize, "NFC", 5); t(U.normalize, "NFC"); t(U.is_normalized, 5, "x"); t(U.is_normalized, "NFC", b"x")  # expect: ValueError: invalid normalization form
# expect: ValueError: invalid normalization form
# expect: ValueError: invalid normalization form
# expect: TypeError: normalize() argument 1 must be str, not int
# expect: TypeError: normalize() argument 2 must be str, not int
# expect: TypeError: normalize expected 2 arguments, got 1
# expect: TypeError: is_normalized() argument 1 must be str, not int
# expect: TypeError: is_normalized() argument 2 must be str, not bytes
class S(str):
    pass
for s in ("abc", "\xe9", "e\u0301"):
    x = S(s)
    print(U.normalize("NFC", x) is x, type(U.normalize("NFC", x)), U.normalize("NFC", s) is s)
# expect: False <class 'str'> True
# expect: False <class 'str'> True
# expect: False <class 'str'> False

# --- long texts go by steps
import unicodedata as U
s = "".join(map(chr, range(0xa0, 0x3000))) * 2
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    n = U.normalize(form, s)
    print(len(n), hash(n) == hash(U.normalize(form, n)), U.is_normalized(form, s), U.is_normalized(form, n), sum(map(ord, n)))
# expect: 24332 True False True 150860120
# expect: 26688 True False True 146125068
# expect: 24994 True False True 152719928
# expect: 27336 True False True 148006552
print(len(U.normalize("NFKC", "\ufdfa" * 3000)), U.is_normalized("NFC", "\xe9" * 5000), U.is_normalized("NFC", "\xe9" * 5000 + "\u0301" * 3))  # expect: 54000 True True

# --- a name given by an object with a buffer
import unicodedata
class B:
    def __init__(self, s): self.s = s
    def __buffer__(self, flags): return memoryview(self.s)
print(unicodedata.lookup(B(b"LATIN SMALL LETTER A")))  # expect: a
unicodedata.lookup(B(b"NO SUCH"))  # raises: KeyError: "undefined character name 'NO SUCH'"

# --- long runs of marks: those of one class stay in order
import unicodedata
marks = [chr(c) for c in [*range(0x300, 0x370), *range(0x591, 0x5C0), 0x93C, 0x94D, 0x3099, 0x1D165]]
for n in 64, 65, 66, 1_000:
    s = "e" + "".join(marks[i * i * 7 % len(marks)] for i in range(n)) + "b"
    print([hash(sum((i + 1) * ord(c) for i, c in enumerate(unicodedata.normalize(f, s)))) for f in ("NFC", "NFD", "NFKC", "NFKD")])
# expect: [2891727, 2952228, 2891727, 2952228]
# expect: [2980601, 3042562, 2980601, 3042562]
# expect: [3038737, 3101538, 3038737, 3101538]
# expect: [1291295802, 1293742672, 1291295802, 1293742672]
