# codecs: registry, streams, incremental coders, error handlers.
import codecs
for e in ["utf-8","UTF8","latin-1","utf-16","utf-32","cp1252","utf-8-sig","ascii","utf-7","unicode_escape","rot13","utf-16-be","koi8-r"]:
    i=codecs.lookup(e); print(e,i.name, i._is_text_encoding, type(i).__name__)
# expect: utf-8 utf-8 True CodecInfo
# expect: UTF8 utf-8 True CodecInfo
# expect: latin-1 iso8859-1 True CodecInfo
# expect: utf-16 utf-16 True CodecInfo
# expect: utf-32 utf-32 True CodecInfo
# expect: cp1252 cp1252 True CodecInfo
# expect: utf-8-sig utf-8-sig True CodecInfo
# expect: ascii ascii True CodecInfo
# expect: utf-7 utf-7 True CodecInfo
# expect: unicode_escape unicode-escape True CodecInfo
# expect: rot13 rot-13 False CodecInfo
# expect: utf-16-be utf-16-be True CodecInfo
# expect: koi8-r koi8-r True CodecInfo
s="aé€😀x"
for e in ["utf-8","utf-16","utf-32","utf-8-sig","utf-7","utf-16-le","utf-32-be","unicode_escape","raw_unicode_escape"]:
    b=codecs.encode(s,e); print(e,b,codecs.decode(b,e))
    d=codecs.getincrementaldecoder(e)()
    print([d.decode(b[i:i+1]) for i in range(len(b))], repr(d.decode(b"",True)), d.getstate())
    en=codecs.getincrementalencoder(e)()
    print([en.encode(c) for c in s], en.encode("",True))
    import io
    r=codecs.getreader(e)(io.BytesIO(codecs.encode("l1\nl2é\r\nl3 €😀\n\nend"*3,e)))
    print(r.readline(), r.readline(5), list(r))
    w=codecs.getwriter(e)(bio:=io.BytesIO()); w.write("ab"); w.write("é"); print(bio.getvalue())
# expect: utf-8 b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80x' aé€😀x
# expect: ['a', '', 'é', '', '', '€', '', '', '', '😀', 'x'] '' (b'', 0)
# expect: [b'a', b'\xc3\xa9', b'\xe2\x82\xac', b'\xf0\x9f\x98\x80', b'x'] b''
# expect: l1
# expect-repr: ' l2é\r'
# expect:  ['l3 €😀\n', '\n', 'endl1\n', 'l2é\r\n', 'l3 €😀\n', '\n', 'endl1\n', 'l2é\r\n', 'l3 €😀\n', '\n', 'end']
# expect: b'ab\xc3\xa9'
# expect: utf-16 b'\xff\xfea\x00\xe9\x00\xac =\xd8\x00\xdex\x00' aé€😀x
# expect: ['', '', '', 'a', '', 'é', '', '€', '', '', '', '😀', '', 'x'] '' (b'', 0)
# expect: [b'\xff\xfea\x00', b'\xe9\x00', b'\xac ', b'=\xd8\x00\xde', b'x\x00'] b''
# expect: l1
# expect-repr: ' l2é\r'
# expect:  ['l3 €😀\n', '\n', 'endl1\n', 'l2é\r\n', 'l3 €😀\n', '\n', 'endl1\n', 'l2é\r\n', 'l3 €😀\n', '\n', 'end']
# expect: b'\xff\xfea\x00b\x00\xe9\x00'
# expect: utf-32 b'\xff\xfe\x00\x00a\x00\x00\x00\xe9\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00x\x00\x00\x00' aé€😀x
# expect: ['', '', '', '', '', '', '', 'a', '', '', '', 'é', '', '', '', '€', '', '', '', '😀', '', '', '', 'x'] '' (b'', 0)
# expect: [b'\xff\xfe\x00\x00a\x00\x00\x00', b'\xe9\x00\x00\x00', b'\xac \x00\x00', b'\x00\xf6\x01\x00', b'x\x00\x00\x00'] b''
# expect: l1
# expect-repr: ' l2é\r'
# expect:  ['l3 €😀\n', '\n', 'endl1\n', 'l2é\r\n', 'l3 €😀\n', '\n', 'endl1\n', 'l2é\r\n', 'l3 €😀\n', '\n', 'end']
# expect: b'\xff\xfe\x00\x00a\x00\x00\x00b\x00\x00\x00\xe9\x00\x00\x00'
# expect: utf-8-sig b'\xef\xbb\xbfa\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80x' aé€😀x
# expect: ['', '', '', 'a', '', 'é', '', '', '€', '', '', '', '😀', 'x'] '' (b'', 0)
# expect: [b'\xef\xbb\xbfa', b'\xc3\xa9', b'\xe2\x82\xac', b'\xf0\x9f\x98\x80', b'x'] b''
# expect: l1
# expect-repr: ' l2é\r'
# expect:  ['l3 €😀\n', '\n', 'endl1\n', 'l2é\r\n', 'l3 €😀\n', '\n', 'endl1\n', 'l2é\r\n', 'l3 €😀\n', '\n', 'end']
# expect: b'\xef\xbb\xbfab\xc3\xa9'
# expect: utf-7 b'a+AOkgrNg93gA-x' aé€😀x
# expect: ['a', '', '', '', '', '', '', '', '', '', '', '', '', 'é€😀', 'x'] '' (b'', 0)
# expect: [b'a', b'+AOk-', b'+IKw-', b'+2D3eAA-', b'x'] b''
# expect: l1
# expect-repr: ' l2é\r'
# expect:  ['l3 €😀\n', '\n', 'endl1\n', 'l2é\r\n', 'l3 €😀\n', '\n', 'endl1\n', 'l2é\r\n', 'l3 €😀\n', '\n', 'end']
# expect: b'ab+AOk-'
# expect: utf-16-le b'a\x00\xe9\x00\xac =\xd8\x00\xdex\x00' aé€😀x
# expect: ['', 'a', '', 'é', '', '€', '', '', '', '😀', '', 'x'] '' (b'', 0)
# expect: [b'a\x00', b'\xe9\x00', b'\xac ', b'=\xd8\x00\xde', b'x\x00'] b''
# expect: l1
# expect-repr: ' l2é\r'
# expect:  ['l3 €😀\n', '\n', 'endl1\n', 'l2é\r\n', 'l3 €😀\n', '\n', 'endl1\n', 'l2é\r\n', 'l3 €😀\n', '\n', 'end']
# expect: b'a\x00b\x00\xe9\x00'
# expect: utf-32-be b'\x00\x00\x00a\x00\x00\x00\xe9\x00\x00 \xac\x00\x01\xf6\x00\x00\x00\x00x' aé€😀x
# expect: ['', '', '', 'a', '', '', '', 'é', '', '', '', '€', '', '', '', '😀', '', '', '', 'x'] '' (b'', 0)
# expect: [b'\x00\x00\x00a', b'\x00\x00\x00\xe9', b'\x00\x00 \xac', b'\x00\x01\xf6\x00', b'\x00\x00\x00x'] b''
# expect: l1
# expect-repr: ' l2é\r'
# expect:  ['l3 €😀\n', '\n', 'endl1\n', 'l2é\r\n', 'l3 €😀\n', '\n', 'endl1\n', 'l2é\r\n', 'l3 €😀\n', '\n', 'end']
# expect: b'\x00\x00\x00a\x00\x00\x00b\x00\x00\x00\xe9'
# expect: unicode_escape b'a\\xe9\\u20ac\\U0001f600x' aé€😀x
# expect: ['a', '', '', '', 'é', '', '', '', '', '', '€', '', '', '', '', '', '', '', '', '', '😀', 'x'] '' (b'', 0)
# expect: [b'a', b'\\xe9', b'\\u20ac', b'\\U0001f600', b'x'] b''
# expect: l1
# expect-repr: ' l2é\r'
# expect:  ['l3 €😀\n', '\n', 'endl1\n', 'l2é\r\n', 'l3 €😀\n', '\n', 'endl1\n', 'l2é\r\n', 'l3 €😀\n', '\n', 'end']
# expect: b'ab\\xe9'
# expect: raw_unicode_escape b'a\xe9\\u20ac\\U0001f600x' aé€😀x
# expect: ['a', 'é', '', '', '', '', '', '€', '', '', '', '', '', '', '', '', '', '😀', 'x'] '' (b'', 0)
# expect: [b'a', b'\xe9', b'\\u20ac', b'\\U0001f600', b'x'] b''
# expect: l1
# expect-repr: ' l2é\r'
# expect:  ['l3 €😀\n', '\n', 'endl1\n', 'l2é\r\n', 'l3 €😀\n', '\n', 'endl1\n', 'l2é\r\n', 'l3 €😀\n', '\n', 'end']
# expect: b'ab\xe9'
print(codecs.encode("Hello","rot13"), codecs.decode("Uryyb","rot_13"))  # expect: Uryyb Hello
print(codecs.charmap_decode(b"\x00\x01\x02","replace","ab"), codecs.charmap_encode("abc","ignore",{97:0,98:b"xy"}), codecs.charmap_build("abc") is not None)  # expect: ('ab�', 3) (b'\x00xy', 3) True
print(codecs.escape_decode(rb"a\n\x41\101\'\q\\"), codecs.escape_encode(b"a\n'\"\\\xff"))  # expect: (b"a\nAA'\\q\\", 17) (b'a\\n\\\'"\\\\\\xff', 6)
for n in ["strict","ignore","replace","xmlcharrefreplace","backslashreplace","surrogateescape","surrogatepass"]:
    for x in [UnicodeEncodeError("ascii","aé\udc80b",1,3,"r"), UnicodeDecodeError("utf-8",b"a\xff\xfeb",1,3,"r"), UnicodeTranslateError("aéb",1,2,"r"), ValueError("x")]:
        try: print(n, codecs.lookup_error(n)(x))
        except Exception as ex: print(n, type(ex).__name__, str(ex))
# expect: strict UnicodeEncodeError 'ascii' codec can't encode characters in position 1-2: r
# expect: strict UnicodeDecodeError 'utf-8' codec can't decode bytes in position 1-2: r
# expect: strict UnicodeTranslateError can't translate character '\xe9' in position 1: r
# expect: strict ValueError x
# expect: ignore ('', 3)
# expect: ignore ('', 3)
# expect: ignore ('', 2)
# expect: ignore TypeError don't know how to handle ValueError in error callback
# expect: replace ('??', 3)
# expect: replace ('�', 3)
# expect: replace ('�', 2)
# expect: replace TypeError don't know how to handle ValueError in error callback
# expect: xmlcharrefreplace ('&#233;&#56448;', 3)
# expect: xmlcharrefreplace TypeError don't know how to handle UnicodeDecodeError in error callback
# expect: xmlcharrefreplace TypeError don't know how to handle UnicodeTranslateError in error callback
# expect: xmlcharrefreplace TypeError don't know how to handle ValueError in error callback
# expect: backslashreplace ('\\xe9\\udc80', 3)
# expect: backslashreplace ('\\xff\\xfe', 3)
# expect: backslashreplace ('\\xe9', 2)
# expect: backslashreplace TypeError don't know how to handle ValueError in error callback
# expect: surrogateescape UnicodeEncodeError 'ascii' codec can't encode characters in position 1-2: r
# expect: surrogateescape ('\udcff\udcfe', 3)
# expect: surrogateescape TypeError don't know how to handle UnicodeTranslateError in error callback
# expect: surrogateescape TypeError don't know how to handle ValueError in error callback
# expect: surrogatepass UnicodeEncodeError 'ascii' codec can't encode characters in position 1-2: r
# expect: surrogatepass UnicodeDecodeError 'utf-8' codec can't decode bytes in position 1-2: r
# expect: surrogatepass TypeError don't know how to handle UnicodeTranslateError in error callback
# expect: surrogatepass TypeError don't know how to handle ValueError in error callback
codecs.register_error("my", lambda e: ("<%d>"%e.start, e.end))
print("aéb".encode("ascii","my"), b"a\xffb".decode("ascii","my"), codecs.charmap_encode("aéb","my",{97:97,98:98,60:60,62:62,49:49}))  # expect: b'a<1>b' a<1>b (b'a<1>b', 3)
for f in [lambda: codecs.lookup("nope"), lambda: codecs.lookup_error("nope"), lambda: codecs.register(1), lambda: codecs.lookup(1), lambda: codecs.decode(b"\xff","utf-8"), lambda: codecs.charmap_decode(b"\x05","strict","ab"), lambda: codecs.charmap_encode("z","strict",{})]:
    try: print(f())
    except Exception as ex: print(type(ex).__name__, ex)
# expect: LookupError unknown encoding: nope
# expect: LookupError unknown error handler name 'nope'
# expect: TypeError argument must be callable
# expect: TypeError lookup() argument must be str, not int
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# expect: UnicodeDecodeError 'charmap' codec can't decode byte 0x05 in position 0: character maps to <undefined>
# expect: UnicodeEncodeError 'charmap' codec can't encode character '\x7a' in position 0: character maps to <undefined>
codecs.register(lambda n: codecs.lookup("utf-8") if n=="myenc_1" else None)
print(codecs.lookup("MyEnc-1").name, codecs.encode("é","myenc 1"))  # expect: utf-8 b'\xc3\xa9'
print(list(codecs.iterencode(["a","é"],"utf-16")), list(codecs.iterdecode([b"\xc3",b"\xa9"],"utf-8")))  # expect: [b'\xff\xfea\x00', b'\xe9\x00'] ['é']
print(codecs.utf_8_decode(b"a\xe2\x82"), codecs.utf_8_decode(b"\xed\xa0"), codecs.utf_16_ex_decode(b"\xff\xfea\0b"), codecs.unicode_escape_decode(rb"a\x4",None,False), codecs.utf_7_decode(b"a+AG"))  # expect: ('a', 1) ('', 0) ('a', 4, -1) ('a', 1) ('a', 1)

# --- a handler may put other bytes into the exception
import codecs
def other(data, pos):
    def handler(e):
        e.object = data
        return "x", pos
    codecs.register_error("h", handler)
for data, pos in ((42, 0), (b"", 0), (b"abcd", 2), (b"ab", 3)):
    other(data, pos)
    for encoding, bad in (("utf-8", b"\xff"), ("ascii", b"\xff"), ("utf-16-le", b"\xff"), ("unicode-escape", b"\\u123g"), ("cp1252", b"\x81")):
        try:
            print(encoding, repr(bad.decode(encoding, "h")))
        except (TypeError, IndexError, UnicodeError) as e:
            print(encoding, type(e).__name__, e)
# expect: utf-8 TypeError UnicodeError 'object' attribute must be a bytes
# expect: ascii TypeError UnicodeError 'object' attribute must be a bytes
# expect: utf-16-le TypeError UnicodeError 'object' attribute must be a bytes
# expect: unicode-escape TypeError UnicodeError 'object' attribute must be a bytes
# expect: cp1252 TypeError UnicodeError 'object' attribute must be a bytes
# expect: utf-8 'x'
# expect: ascii 'x'
# expect: utf-16-le 'x'
# expect: unicode-escape 'x'
# expect: cp1252 'x'
# expect: utf-8 'xcd'
# expect: ascii 'xcd'
# expect: utf-16-le 'x摣'
# expect: unicode-escape 'xcd'
# expect: cp1252 'xcd'
# expect: utf-8 IndexError position 3 from error handler out of bounds
# expect: ascii IndexError position 3 from error handler out of bounds
# expect: utf-16-le IndexError position 3 from error handler out of bounds
# expect: unicode-escape IndexError position 3 from error handler out of bounds
# expect: cp1252 IndexError position 3 from error handler out of bounds

# --- what a handler gives for UTF must be ASCII
import codecs
codecs.register_error("h", lambda e: ("\xe9", e.end))
for encoding in ("ascii", "latin-1", "utf-8", "utf-16-le", "utf-32-be"):
    try:
        print(encoding, "[\udc80]".encode(encoding, "h"))
    except UnicodeEncodeError as e:
        print(e)
# expect: 'ascii' codec can't encode character '\udc80' in position 1: ordinal not in range(128)
# expect: latin-1 b'[\xe9]'
# expect: 'utf-8' codec can't encode character '\udc80' in position 1: surrogates not allowed
# expect: 'utf-16-le' codec can't encode character '\udc80' in position 1: surrogates not allowed
# expect: 'utf-32-be' codec can't encode character '\udc80' in position 1: surrogates not allowed

# --- exceptions that handlers cannot use
import codecs
class Bad(UnicodeEncodeError):
    def __init__(self):
        super().__init__("ascii", "a", 0, 1, "r")
        self.object = []
class Fake(Exception):
    __class__ = UnicodeDecodeError
for name in ("ignore", "replace", "backslashreplace", "namereplace", "xmlcharrefreplace", "surrogatepass", "surrogateescape"):
    for e in (Bad(), Fake(), UnicodeDecodeError("utf-8", b"abc", 0, 1, "r")):
        try:
            print(name, codecs.lookup_error(name)(e))
        except Exception as x:
            print(name, type(e).__name__, type(x).__name__)
# expect: ignore Bad TypeError
# expect: ignore Fake TypeError
# expect: ignore ('', 1)
# expect: replace Bad TypeError
# expect: replace Fake TypeError
# expect: replace ('�', 1)
# expect: backslashreplace Bad TypeError
# expect: backslashreplace Fake TypeError
# expect: backslashreplace ('\\x61', 1)
# expect: namereplace Bad TypeError
# expect: namereplace Fake TypeError
# expect: namereplace UnicodeDecodeError TypeError
# expect: xmlcharrefreplace Bad TypeError
# expect: xmlcharrefreplace Fake TypeError
# expect: xmlcharrefreplace UnicodeDecodeError TypeError
# expect: surrogatepass Bad Bad
# expect: surrogatepass Fake TypeError
# expect: surrogatepass UnicodeDecodeError UnicodeDecodeError
# expect: surrogateescape Bad TypeError
# expect: surrogateescape Fake TypeError
# expect: surrogateescape UnicodeDecodeError UnicodeDecodeError
