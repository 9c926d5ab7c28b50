# ascii and latin-1.
def err(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for enc in ("ascii", "latin-1"):
    for s in ("abc", "\xe9\u20ac\xe9", "a\x80", "\xff\u0100", "\u20ac\U0001f600a", "\udc80\udcff", "\udc80\udcff\xe9\u20ac", "\ud800x", ""):
        for h in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogatepass", "surrogateescape", "zork"):
            err(s.encode, enc, h)
# expect: b'abc'
# expect: b'abc'
# expect: b'abc'
# expect: b'abc'
# expect: b'abc'
# expect: b'abc'
# expect: b'abc'
# expect: b'abc'
# expect: b'abc'
# expect: UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-2: ordinal not in range(128)
# expect: b''
# expect: b'???'
# expect: b'\\xe9\\u20ac\\xe9'
# expect: b'&#233;&#8364;&#233;'
# expect: b'\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{EURO SIGN}\\N{LATIN SMALL LETTER E WITH ACUTE}'
# expect: UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-2: ordinal not in range(128)
# expect: UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-2: ordinal not in range(128)
# expect: LookupError: unknown error handler name 'zork'
# expect: UnicodeEncodeError: 'ascii' codec can't encode character '\x80' in position 1: ordinal not in range(128)
# expect: b'a'
# expect: b'a?'
# expect: b'a\\x80'
# expect: b'a&#128;'
# expect: b'a\\x80'
# expect: UnicodeEncodeError: 'ascii' codec can't encode character '\x80' in position 1: ordinal not in range(128)
# expect: UnicodeEncodeError: 'ascii' codec can't encode character '\x80' in position 1: ordinal not in range(128)
# expect: LookupError: unknown error handler name 'zork'
# expect: UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
# expect: b''
# expect: b'??'
# expect: b'\\xff\\u0100'
# expect: b'&#255;&#256;'
# expect: b'\\N{LATIN SMALL LETTER Y WITH DIAERESIS}\\N{LATIN CAPITAL LETTER A WITH MACRON}'
# expect: UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
# expect: UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
# expect: LookupError: unknown error handler name 'zork'
# expect: UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
# expect: b'a'
# expect: b'??a'
# expect: b'\\u20ac\\U0001f600a'
# expect: b'&#8364;&#128512;a'
# expect: b'\\N{EURO SIGN}\\N{GRINNING FACE}a'
# expect: UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
# expect: UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
# expect: LookupError: unknown error handler name 'zork'
# expect: UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
# expect: b''
# expect: b'??'
# expect: b'\\udc80\\udcff'
# expect: b'&#56448;&#56575;'
# expect: b'\\udc80\\udcff'
# expect: UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
# expect: b'\x80\xff'
# expect: LookupError: unknown error handler name 'zork'
# expect: UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-3: ordinal not in range(128)
# expect: b''
# expect: b'????'
# expect: b'\\udc80\\udcff\\xe9\\u20ac'
# expect: b'&#56448;&#56575;&#233;&#8364;'
# expect: b'\\udc80\\udcff\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{EURO SIGN}'
# expect: UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-3: ordinal not in range(128)
# expect: UnicodeEncodeError: 'ascii' codec can't encode characters in position 2-3: ordinal not in range(128)
# expect: LookupError: unknown error handler name 'zork'
# expect: UnicodeEncodeError: 'ascii' codec can't encode character '\ud800' in position 0: ordinal not in range(128)
# expect: b'x'
# expect: b'?x'
# expect: b'\\ud800x'
# expect: b'&#55296;x'
# expect: b'\\ud800x'
# expect: UnicodeEncodeError: 'ascii' codec can't encode character '\ud800' in position 0: ordinal not in range(128)
# expect: UnicodeEncodeError: 'ascii' codec can't encode character '\ud800' in position 0: ordinal not in range(128)
# expect: LookupError: unknown error handler name 'zork'
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b'abc'
# expect: b'abc'
# expect: b'abc'
# expect: b'abc'
# expect: b'abc'
# expect: b'abc'
# expect: b'abc'
# expect: b'abc'
# expect: b'abc'
# expect: UnicodeEncodeError: 'latin-1' codec can't encode character '\u20ac' in position 1: ordinal not in range(256)
# expect: b'\xe9\xe9'
# expect: b'\xe9?\xe9'
# expect: b'\xe9\\u20ac\xe9'
# expect: b'\xe9&#8364;\xe9'
# expect: b'\xe9\\N{EURO SIGN}\xe9'
# expect: UnicodeEncodeError: 'latin-1' codec can't encode character '\u20ac' in position 1: ordinal not in range(256)
# expect: UnicodeEncodeError: 'latin-1' codec can't encode character '\u20ac' in position 1: ordinal not in range(256)
# expect: LookupError: unknown error handler name 'zork'
# expect: b'a\x80'
# expect: b'a\x80'
# expect: b'a\x80'
# expect: b'a\x80'
# expect: b'a\x80'
# expect: b'a\x80'
# expect: b'a\x80'
# expect: b'a\x80'
# expect: b'a\x80'
# expect: UnicodeEncodeError: 'latin-1' codec can't encode character '\u0100' in position 1: ordinal not in range(256)
# expect: b'\xff'
# expect: b'\xff?'
# expect: b'\xff\\u0100'
# expect: b'\xff&#256;'
# expect: b'\xff\\N{LATIN CAPITAL LETTER A WITH MACRON}'
# expect: UnicodeEncodeError: 'latin-1' codec can't encode character '\u0100' in position 1: ordinal not in range(256)
# expect: UnicodeEncodeError: 'latin-1' codec can't encode character '\u0100' in position 1: ordinal not in range(256)
# expect: LookupError: unknown error handler name 'zork'
# expect: UnicodeEncodeError: 'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256)
# expect: b'a'
# expect: b'??a'
# expect: b'\\u20ac\\U0001f600a'
# expect: b'&#8364;&#128512;a'
# expect: b'\\N{EURO SIGN}\\N{GRINNING FACE}a'
# expect: UnicodeEncodeError: 'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256)
# expect: UnicodeEncodeError: 'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256)
# expect: LookupError: unknown error handler name 'zork'
# expect: UnicodeEncodeError: 'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256)
# expect: b''
# expect: b'??'
# expect: b'\\udc80\\udcff'
# expect: b'&#56448;&#56575;'
# expect: b'\\udc80\\udcff'
# expect: UnicodeEncodeError: 'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256)
# expect: b'\x80\xff'
# expect: LookupError: unknown error handler name 'zork'
# expect: UnicodeEncodeError: 'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256)
# expect: b'\xe9'
# expect: b'??\xe9?'
# expect: b'\\udc80\\udcff\xe9\\u20ac'
# expect: b'&#56448;&#56575;\xe9&#8364;'
# expect: b'\\udc80\\udcff\xe9\\N{EURO SIGN}'
# expect: UnicodeEncodeError: 'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256)
# expect: UnicodeEncodeError: 'latin-1' codec can't encode character '\u20ac' in position 3: ordinal not in range(256)
# expect: LookupError: unknown error handler name 'zork'
# expect: UnicodeEncodeError: 'latin-1' codec can't encode character '\ud800' in position 0: ordinal not in range(256)
# expect: b'x'
# expect: b'?x'
# expect: b'\\ud800x'
# expect: b'&#55296;x'
# expect: b'\\ud800x'
# expect: UnicodeEncodeError: 'latin-1' codec can't encode character '\ud800' in position 0: ordinal not in range(256)
# expect: UnicodeEncodeError: 'latin-1' codec can't encode character '\ud800' in position 0: ordinal not in range(256)
# expect: LookupError: unknown error handler name 'zork'
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# expect: b''
# --- decoding
def err(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for b in (b"abc", b"a\xffb", b"\x80\x81", b"", b"\x7f"):
    for h in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass", "namereplace", "zork"):
        err(b.decode, "ascii", h)
    err(b.decode, "latin-1")
# expect: 'abc'
# expect: 'abc'
# expect: 'abc'
# expect: 'abc'
# expect: 'abc'
# expect: 'abc'
# expect: 'abc'
# expect: 'abc'
# expect: 'abc'
# expect: UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 1: ordinal not in range(128)
# expect: 'ab'
# expect: 'a\ufffdb'
# expect: 'a\\xffb'
# expect: 'a\udcffb'
# expect: UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 1: ordinal not in range(128)
# expect: TypeError: don't know how to handle UnicodeDecodeError in error callback
# expect: LookupError: unknown error handler name 'zork'
# expect: 'a\xffb'
# expect: UnicodeDecodeError: 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
# expect: ''
# expect: '\ufffd\ufffd'
# expect: '\\x80\\x81'
# expect: '\udc80\udc81'
# expect: UnicodeDecodeError: 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
# expect: TypeError: don't know how to handle UnicodeDecodeError in error callback
# expect: LookupError: unknown error handler name 'zork'
# expect: '\x80\x81'
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: '\x7f'
# expect: '\x7f'
# expect: '\x7f'
# expect: '\x7f'
# expect: '\x7f'
# expect: '\x7f'
# expect: '\x7f'
# expect: '\x7f'
# expect: '\x7f'
print(bytes(range(256)).decode("latin-1") == "".join(map(chr, range(256))), "".join(map(chr, range(256))).encode("latin-1") == bytes(range(256)))  # expect: True True
# --- namereplace and xmlcharrefreplace
print("\xe9\u20ac\U0001f600\ud800\x80\ue000\u0041\u0301\ufb01".encode("ascii", "namereplace"))  # expect: b'\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{EURO SIGN}\\N{GRINNING FACE}\\ud800\\x80\\ue000A\\N{COMBINING ACUTE ACCENT}\\N{LATIN SMALL LIGATURE FI}'
print("\xe9\u20ac\U0001f600\U0010ffff".encode("ascii", "xmlcharrefreplace"), "\x80\u0100\U0001f600".encode("latin-1", "backslashreplace"))  # expect: b'&#233;&#8364;&#128512;&#1114111;' b'\x80\\u0100\\U0001f600'
print(len(("\u20ac" * 30000).encode("ascii", "namereplace")), len(("\u20ac" * 30000).encode("ascii", "xmlcharrefreplace")), len(("\u20ac" * 30000).encode("ascii", "replace")))  # expect: 390000 210000 30000
