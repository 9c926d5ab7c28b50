# Names of encodings.
def err(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for n in ("utf-8", "UTF-8", "utf8", "Utf_8", "u8", "UTF", "cp65001", "utf 8", "utf--8", "utf-8-", "-utf-8", "utf.8", "utf8_ucs4", "latin1", "latin-1", "Latin_1", "iso-8859-1", "L1", "8859", "iso8859_1", "ISO 8859-1", "cp819", "us-ascii", "646", "ASCII", "ansi_x3.4_1968", "utf16", "UTF-16LE", "utf_16_be", "U16", "utf-32be", "utf32", "UTF-7", "u7", "unicode-escape", "unicode_escape", "raw-unicode-escape", "latin-1\n", " utf-8 ", "", "x", "utf", "utf9", "utf-8\u20ac", "\xe9", "mbcs", "oem", "zork" * 100):
    err("a".encode, n)
    err(b"a\x00\x00\x00".decode, n)
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: LookupError: unknown encoding: utf.8
# expect: LookupError: unknown encoding: utf.8
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'\xff\xfea\x00'
# expect: 'a\x00'
# expect: b'a\x00'
# expect: 'a\x00'
# expect: b'\x00a'
# expect: '\u6100\x00'
# expect: b'\xff\xfea\x00'
# expect: 'a\x00'
# expect: b'\x00\x00\x00a'
# expect: UnicodeDecodeError: 'utf-32-be' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: b'\xff\xfe\x00\x00a\x00\x00\x00'
# expect: 'a'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect-repr: 'LookupError: unknown encoding: '
# expect-repr: 'LookupError: unknown encoding: '
# expect: LookupError: unknown encoding: x
# expect: LookupError: unknown encoding: x
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: LookupError: unknown encoding: utf9
# expect: LookupError: unknown encoding: utf9
# expect: b'a'
# expect: 'a\x00\x00\x00'
# expect: LookupError: unknown encoding: é
# expect: LookupError: unknown encoding: é
# expect: LookupError: unknown encoding: mbcs
# expect: LookupError: unknown encoding: mbcs
# expect: LookupError: unknown encoding: oem
# expect: LookupError: unknown encoding: oem
# expect: LookupError: unknown encoding: zorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzork
# expect: LookupError: unknown encoding: zorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzorkzork
for n in ("hex", "rot13", "base64", "bz2", "zlib", "uu", "quopri", "hex_codec", "rot_13", "a\x00b"):
    err("a".encode, n)
    err(b"a".decode, n)
# expect: LookupError: 'hex' is not a text encoding; use codecs.encode() to handle arbitrary codecs
# expect: LookupError: 'hex' is not a text encoding; use codecs.decode() to handle arbitrary codecs
# expect: LookupError: 'rot13' is not a text encoding; use codecs.encode() to handle arbitrary codecs
# expect: LookupError: 'rot13' is not a text encoding; use codecs.decode() to handle arbitrary codecs
# expect: LookupError: 'base64' is not a text encoding; use codecs.encode() to handle arbitrary codecs
# expect: LookupError: 'base64' is not a text encoding; use codecs.decode() to handle arbitrary codecs
# expect: LookupError: 'bz2' is not a text encoding; use codecs.encode() to handle arbitrary codecs
# expect: LookupError: 'bz2' is not a text encoding; use codecs.decode() to handle arbitrary codecs
# expect: LookupError: 'zlib' is not a text encoding; use codecs.encode() to handle arbitrary codecs
# expect: LookupError: 'zlib' is not a text encoding; use codecs.decode() to handle arbitrary codecs
# expect: LookupError: 'uu' is not a text encoding; use codecs.encode() to handle arbitrary codecs
# expect: LookupError: 'uu' is not a text encoding; use codecs.decode() to handle arbitrary codecs
# expect: LookupError: 'quopri' is not a text encoding; use codecs.encode() to handle arbitrary codecs
# expect: LookupError: 'quopri' is not a text encoding; use codecs.decode() to handle arbitrary codecs
# expect: LookupError: 'hex_codec' is not a text encoding; use codecs.encode() to handle arbitrary codecs
# expect: LookupError: 'hex_codec' is not a text encoding; use codecs.decode() to handle arbitrary codecs
# expect: LookupError: 'rot_13' is not a text encoding; use codecs.encode() to handle arbitrary codecs
# expect: LookupError: 'rot_13' is not a text encoding; use codecs.decode() to handle arbitrary codecs
# expect: ValueError: embedded null character
# expect: ValueError: embedded null character
