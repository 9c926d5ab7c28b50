# Error handlers over runs of bad characters and bytes, beside good ones.
handlers = ("ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass")
def err(f, *a):
    try:
        print(ascii(f(*a)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
s = "ok\u20ac\u20acok\udc80\udcffok\ud800\xe9"
for enc in ("ascii", "latin-1", "utf-8", "utf-16-le", "cp1252"):
    for h in handlers:
        print(enc, h, end=" ")
        err(s.encode, enc, h)
# expect: ascii ignore b'okokok'
# expect: ascii replace b'ok??ok??ok??'
# expect: ascii backslashreplace b'ok\\u20ac\\u20acok\\udc80\\udcffok\\ud800\\xe9'
# expect: ascii xmlcharrefreplace b'ok&#8364;&#8364;ok&#56448;&#56575;ok&#55296;&#233;'
# expect: ascii namereplace b'ok\\N{EURO SIGN}\\N{EURO SIGN}ok\\udc80\\udcffok\\ud800\\N{LATIN SMALL LETTER E WITH ACUTE}'
# expect: ascii surrogateescape UnicodeEncodeError: 'ascii' codec can't encode characters in position 2-3: ordinal not in range(128)
# expect: ascii surrogatepass UnicodeEncodeError: 'ascii' codec can't encode characters in position 2-3: ordinal not in range(128)
# expect: latin-1 ignore b'okokok\xe9'
# expect: latin-1 replace b'ok??ok??ok?\xe9'
# expect: latin-1 backslashreplace b'ok\\u20ac\\u20acok\\udc80\\udcffok\\ud800\xe9'
# expect: latin-1 xmlcharrefreplace b'ok&#8364;&#8364;ok&#56448;&#56575;ok&#55296;\xe9'
# expect: latin-1 namereplace b'ok\\N{EURO SIGN}\\N{EURO SIGN}ok\\udc80\\udcffok\\ud800\xe9'
# expect: latin-1 surrogateescape UnicodeEncodeError: 'latin-1' codec can't encode characters in position 2-3: ordinal not in range(256)
# expect: latin-1 surrogatepass UnicodeEncodeError: 'latin-1' codec can't encode characters in position 2-3: ordinal not in range(256)
# expect: utf-8 ignore b'ok\xe2\x82\xac\xe2\x82\xacokok\xc3\xa9'
# expect: utf-8 replace b'ok\xe2\x82\xac\xe2\x82\xacok??ok?\xc3\xa9'
# expect: utf-8 backslashreplace b'ok\xe2\x82\xac\xe2\x82\xacok\\udc80\\udcffok\\ud800\xc3\xa9'
# expect: utf-8 xmlcharrefreplace b'ok\xe2\x82\xac\xe2\x82\xacok&#56448;&#56575;ok&#55296;\xc3\xa9'
# expect: utf-8 namereplace b'ok\xe2\x82\xac\xe2\x82\xacok\\udc80\\udcffok\\ud800\xc3\xa9'
# expect: utf-8 surrogateescape UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 10: surrogates not allowed
# expect: utf-8 surrogatepass b'ok\xe2\x82\xac\xe2\x82\xacok\xed\xb2\x80\xed\xb3\xbfok\xed\xa0\x80\xc3\xa9'
# expect: utf-16-le ignore b'o\x00k\x00\xac \xac o\x00k\x00o\x00k\x00\xe9\x00'
# expect: utf-16-le replace b'o\x00k\x00\xac \xac o\x00k\x00?\x00?\x00o\x00k\x00?\x00\xe9\x00'
# expect: utf-16-le backslashreplace b'o\x00k\x00\xac \xac o\x00k\x00\\\x00u\x00d\x00c\x008\x000\x00\\\x00u\x00d\x00c\x00f\x00f\x00o\x00k\x00\\\x00u\x00d\x008\x000\x000\x00\xe9\x00'
# expect: utf-16-le xmlcharrefreplace b'o\x00k\x00\xac \xac o\x00k\x00&\x00#\x005\x006\x004\x004\x008\x00;\x00&\x00#\x005\x006\x005\x007\x005\x00;\x00o\x00k\x00&\x00#\x005\x005\x002\x009\x006\x00;\x00\xe9\x00'
# expect: utf-16-le namereplace b'o\x00k\x00\xac \xac o\x00k\x00\\\x00u\x00d\x00c\x008\x000\x00\\\x00u\x00d\x00c\x00f\x00f\x00o\x00k\x00\\\x00u\x00d\x008\x000\x000\x00\xe9\x00'
# expect: utf-16-le surrogateescape UnicodeEncodeError: 'utf-16-le' codec can't encode character '\udc80' in position 6: surrogates not allowed
# expect: utf-16-le surrogatepass b'o\x00k\x00\xac \xac o\x00k\x00\x80\xdc\xff\xdco\x00k\x00\x00\xd8\xe9\x00'
# expect: cp1252 ignore b'ok\x80\x80okok\xe9'
# expect: cp1252 replace b'ok\x80\x80ok??ok?\xe9'
# expect: cp1252 backslashreplace b'ok\x80\x80ok\\udc80\\udcffok\\ud800\xe9'
# expect: cp1252 xmlcharrefreplace b'ok\x80\x80ok&#56448;&#56575;ok&#55296;\xe9'
# expect: cp1252 namereplace b'ok\x80\x80ok\\udc80\\udcffok\\ud800\xe9'
# expect: cp1252 surrogateescape UnicodeEncodeError: 'charmap' codec can't encode character '\ud800' in position 10: character maps to <undefined>
# expect: cp1252 surrogatepass UnicodeEncodeError: 'charmap' codec can't encode characters in position 6-7: character maps to <undefined>
b = b"ok\xff\xfeok\xe2\x82ok\xed\xa0\x80ok\x80"
for enc in ("ascii", "utf-8", "utf-16-le", "utf-32-le", "cp1252", "utf-7"):
    for h in handlers:
        print(enc, h, end=" ")
        err(b.decode, enc, h)
# expect: ascii ignore 'okokokok'
# expect: ascii replace 'ok\ufffd\ufffdok\ufffd\ufffdok\ufffd\ufffd\ufffdok\ufffd'
# expect: ascii backslashreplace 'ok\\xff\\xfeok\\xe2\\x82ok\\xed\\xa0\\x80ok\\x80'
# expect: ascii xmlcharrefreplace TypeError: don't know how to handle UnicodeDecodeError in error callback
# expect: ascii namereplace TypeError: don't know how to handle UnicodeDecodeError in error callback
# expect: ascii surrogateescape 'ok\udcff\udcfeok\udce2\udc82ok\udced\udca0\udc80ok\udc80'
# expect: ascii surrogatepass UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 2: ordinal not in range(128)
# expect: utf-8 ignore 'okokokok'
# expect: utf-8 replace 'ok\ufffd\ufffdok\ufffdok\ufffd\ufffd\ufffdok\ufffd'
# expect: utf-8 backslashreplace 'ok\\xff\\xfeok\\xe2\\x82ok\\xed\\xa0\\x80ok\\x80'
# expect: utf-8 xmlcharrefreplace TypeError: don't know how to handle UnicodeDecodeError in error callback
# expect: utf-8 namereplace TypeError: don't know how to handle UnicodeDecodeError in error callback
# expect: utf-8 surrogateescape 'ok\udcff\udcfeok\udce2\udc82ok\udced\udca0\udc80ok\udc80'
# expect: utf-8 surrogatepass UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte
# expect: utf-16-le ignore '\u6b6f\ufeff\u6b6f\u82e2\u6b6f\ua0ed\u6f80\u806b'
# expect: utf-16-le replace '\u6b6f\ufeff\u6b6f\u82e2\u6b6f\ua0ed\u6f80\u806b'
# expect: utf-16-le backslashreplace '\u6b6f\ufeff\u6b6f\u82e2\u6b6f\ua0ed\u6f80\u806b'
# expect: utf-16-le xmlcharrefreplace '\u6b6f\ufeff\u6b6f\u82e2\u6b6f\ua0ed\u6f80\u806b'
# expect: utf-16-le namereplace '\u6b6f\ufeff\u6b6f\u82e2\u6b6f\ua0ed\u6f80\u806b'
# expect: utf-16-le surrogateescape '\u6b6f\ufeff\u6b6f\u82e2\u6b6f\ua0ed\u6f80\u806b'
# expect: utf-16-le surrogatepass '\u6b6f\ufeff\u6b6f\u82e2\u6b6f\ua0ed\u6f80\u806b'
# expect: utf-32-le ignore ''
# expect: utf-32-le replace '\ufffd\ufffd\ufffd\ufffd'
# expect: utf-32-le backslashreplace '\\x6f\\x6b\\xff\\xfe\\x6f\\x6b\\xe2\\x82\\x6f\\x6b\\xed\\xa0\\x80\\x6f\\x6b\\x80'
# expect: utf-32-le xmlcharrefreplace TypeError: don't know how to handle UnicodeDecodeError in error callback
# expect: utf-32-le namereplace TypeError: don't know how to handle UnicodeDecodeError in error callback
# expect: utf-32-le surrogateescape UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: utf-32-le surrogatepass UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# expect: cp1252 ignore 'ok\xff\xfeok\xe2\u201aok\xed\xa0\u20acok\u20ac'
# expect: cp1252 replace 'ok\xff\xfeok\xe2\u201aok\xed\xa0\u20acok\u20ac'
# expect: cp1252 backslashreplace 'ok\xff\xfeok\xe2\u201aok\xed\xa0\u20acok\u20ac'
# expect: cp1252 xmlcharrefreplace 'ok\xff\xfeok\xe2\u201aok\xed\xa0\u20acok\u20ac'
# expect: cp1252 namereplace 'ok\xff\xfeok\xe2\u201aok\xed\xa0\u20acok\u20ac'
# expect: cp1252 surrogateescape 'ok\xff\xfeok\xe2\u201aok\xed\xa0\u20acok\u20ac'
# expect: cp1252 surrogatepass 'ok\xff\xfeok\xe2\u201aok\xed\xa0\u20acok\u20ac'
# expect: utf-7 ignore 'okokokok'
# expect: utf-7 replace 'ok\ufffd\ufffdok\ufffd\ufffdok\ufffd\ufffd\ufffdok\ufffd'
# expect: utf-7 backslashreplace 'ok\\xff\\xfeok\\xe2\\x82ok\\xed\\xa0\\x80ok\\x80'
# expect: utf-7 xmlcharrefreplace TypeError: don't know how to handle UnicodeDecodeError in error callback
# expect: utf-7 namereplace TypeError: don't know how to handle UnicodeDecodeError in error callback
# expect: utf-7 surrogateescape 'ok\udcff\udcfeok\udce2\udc82ok\udced\udca0\udc80ok\udc80'
# expect: utf-7 surrogatepass UnicodeDecodeError: 'utf7' codec can't decode byte 0xff in position 2: unexpected special character
# --- long runs
for n in (1, 100, 5000):
    s = "\u20ac" * n + "a" + "\udc80" * n
    print([len(s.encode("ascii", h)) for h in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace")], len(("\udc80" * n).encode("utf-8", "surrogateescape")))
    b = b"\xff" * n + b"a" + b"\xe2\x82" * n
    print([len(b.decode("utf-8", h)) for h in ("ignore", "replace", "backslashreplace", "surrogateescape")])
# expect: [1, 3, 13, 16, 20] 1
# expect: [1, 3, 13, 4]
# expect: [1, 201, 1201, 1501, 1901] 100
# expect: [1, 201, 1201, 301]
# expect: [1, 10001, 60001, 75001, 95001] 5000
# expect: [1, 10001, 60001, 15001]
