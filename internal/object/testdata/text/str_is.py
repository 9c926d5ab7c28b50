# The predicates isX.
names = ["isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper"]
for s in ("", "a", "A", "aB", "Ab Cd", "AB", "ab1", "123", "\u0663", "\xb2", "\xbd", "\u4e00", " ", " \t\n", "\xa0", "\x1f", "\x85", "\x00", "\xe9", "\xc9\xe9", "\u01c5", "\u01c5a", "_a1", "1a", "a b", "def", "\u2160", "\xaa", "\u0345", "\U0001f600", "\ud800", "a.b", "\u2028", "\xb7", "a\xb7", "1A", "A1b", "\u0378", "\u20ac"):
    print(ascii(s), "".join(str(int(getattr(s, n)())) for n in names))
# expect: '' 001000001000
# expect: 'a' 111001101000
# expect: 'A' 111001001011
# expect: 'aB' 111001001000
# expect: 'Ab Cd' 001000001010
# expect: 'AB' 111001001001
# expect: 'ab1' 101001101000
# expect: '123' 101110011000
# expect: '\u0663' 100110011000
# expect: '\xb2' 100010011000
# expect: '\xbd' 100000011000
# expect: '\u4e00' 110001011000
# expect: ' ' 001000001100
# expect: ' \t\n' 001000000100
# expect: '\xa0' 000000000100
# expect: '\x1f' 001000000100
# expect: '\x85' 000000000100
# expect: '\x00' 001000000000
# expect: '\xe9' 110001101000
# expect: '\xc9\xe9' 110001001010
# expect: '\u01c5' 110001001010
# expect: '\u01c5a' 110001001010
# expect: '_a1' 001001101000
# expect: '1a' 101000101000
# expect: 'a b' 001000101000
# expect: 'def' 111001101000
# expect: '\u2160' 100001011011
# expect: '\xaa' 110001101000
# expect: '\u0345' 000000101000
# expect: '\U0001f600' 000000001000
# expect: '\ud800' 000000000000
# expect: 'a.b' 001000101000
# expect: '\u2028' 000000000100
# expect: '\xb7' 000000001000
# expect: 'a\xb7' 000001101000
# expect: '1A' 101000001011
# expect: 'A1b' 101001001000
# expect: '\u0378' 000000000000
# expect: '\u20ac' 000000001000
# --- every character, as counts
for n in ["isalnum", "isalpha", "isdecimal", "isdigit", "isnumeric", "isspace", "isprintable", "islower", "isupper", "istitle", "isidentifier"]:
    f = getattr(str, n)
    count = total = 0
    for c in range(0x30000):
        if f(chr(c)):
            count += 1
            total = (total * 7 + c) % 1000003
    print(n, count, total)
# expect: isalnum 133808 461705
# expect: isalpha 131897 483184
# expect: isdecimal 760 748658
# expect: isdigit 888 560130
# expect: isnumeric 2002 728481
# expect: isspace 29 913137
# expect: isprintable 145439 273800
# expect: islower 2569 128943
# expect: isupper 1978 230861
# expect: istitle 2009 752821
# expect: isidentifier 132116 558108
# --- errors
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err("a".isalpha, 1)  # expect: TypeError: str.isalpha() takes no arguments (1 given)
err(str.isupper)  # expect: TypeError: unbound method str.isupper() needs an argument
err(str.isascii, b"a")  # expect: TypeError: descriptor 'isascii' for 'str' objects doesn't apply to a 'bytes' object
err("a".isidentifier, x=1)  # expect: TypeError: str.isidentifier() takes no keyword arguments
