# urllib.parse: quoting, unquoting and queries.
from urllib.parse import *
def t(f, *a, **k):
    try:
        r = repr(f(*a, **k))
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r)
every = "".join(map(chr, range(256)))
t(quote, every); t(quote, every.encode("latin-1")); t(quote_plus, every[:128]); t(quote, every, ""); t(quote, every, every[:128]); t(quote, every, every.encode("latin-1")); t(quote, "\u20ac", encoding="utf-16-le"); t(quote, "\xe9", "", "latin-1"); t(quote, "\u20ac", "", "ascii"); t(quote, "\u20ac", "", "ascii", "xmlcharrefreplace"); t(quote, "\ud800")  # expect: '%00%01%02%03%04%05%06%07%08%09%0A%0B%0C%0D%0E%0F%10%11%12%13%14%15%16%17%18%19%1A%1B%1C%1D%1E%1F%20%21%22%23%24%25%26%27%28%29%2A%2B%2C-./0123456789%3A%3B%3C%3D%3E%3F%40ABCDEFGHIJKLMNOPQRSTUVWXYZ%5B%5C%5D%5E_%60abcdefghijklmnopqrstuvwxyz%7B%7C%7D~%7F%C2%80%C2%81%C2%82%C2%83%C2%84%C2%85%C2%86%C2%87%C2%88%C2%89%C2%8A%C2%8B%C2%8C%C2%8D%C2%8E%C2%8F%C2%90%C2%91%C2%92%C2%93%C2%94%C2%95%C2%96%C2%97%C2%98%C2%99%C2%9A%C2%9B%C2%9C%C2%9D%C2%9E%C2%9F%C2%A0%C2%A1%C2%A2%C2%A3%C2%A4%C2%A5%C2%A6%C2%A7%C2%A8%C2%A9%C2%AA%C2%AB%C2%AC%C2%AD%C2%AE%C2%AF%C2%B0%C2%B1%C2%B2%C2%B3%C2%B4%C2%B5%C2%B6%C2%B7%C2%B8%C2%B9%C2%BA%C2%BB%C2%BC%C2%BD%C2%BE%C2%BF%C3%80%C3%81%C3%82%C3%83%C3%84%C3%85%C3%86%C3%87%C3%88%C3%89%C3%8A%C3%8B%C3%8C%C3%8D%C3%8E%C3%8F%C3%90%C3%91%C3%92%C3%93%C3%94%C3%95%C3%96%C3%97%C3%98%C3%99%C3%9A%C3%9B%C3%9C%C3%9D%C3%9E%C3%9F%C3%A0%C3%A1%C3%A2%C3%A3%C3%A4%C3%A5%C3%A6%C3%A7%C3%A8%C3%A9%C3%AA%C3%AB%C3%AC%C3%AD%C3%AE%C3%AF%C3%B0%C3%B1%C3%B2%C3%B3%C3%B4%C3%B5%C3%B6%C3%B7%C3%B8%C3%B9%C3%BA%C3%BB%C3%BC%C3%BD%C3%BE%C3%BF'
# expect: '%00%01%02%03%04%05%06%07%08%09%0A%0B%0C%0D%0E%0F%10%11%12%13%14%15%16%17%18%19%1A%1B%1C%1D%1E%1F%20%21%22%23%24%25%26%27%28%29%2A%2B%2C-./0123456789%3A%3B%3C%3D%3E%3F%40ABCDEFGHIJKLMNOPQRSTUVWXYZ%5B%5C%5D%5E_%60abcdefghijklmnopqrstuvwxyz%7B%7C%7D~%7F%80%81%82%83%84%85%86%87%88%89%8A%8B%8C%8D%8E%8F%90%91%92%93%94%95%96%97%98%99%9A%9B%9C%9D%9E%9F%A0%A1%A2%A3%A4%A5%A6%A7%A8%A9%AA%AB%AC%AD%AE%AF%B0%B1%B2%B3%B4%B5%B6%B7%B8%B9%BA%BB%BC%BD%BE%BF%C0%C1%C2%C3%C4%C5%C6%C7%C8%C9%CA%CB%CC%CD%CE%CF%D0%D1%D2%D3%D4%D5%D6%D7%D8%D9%DA%DB%DC%DD%DE%DF%E0%E1%E2%E3%E4%E5%E6%E7%E8%E9%EA%EB%EC%ED%EE%EF%F0%F1%F2%F3%F4%F5%F6%F7%F8%F9%FA%FB%FC%FD%FE%FF'
# expect: '%00%01%02%03%04%05%06%07%08%09%0A%0B%0C%0D%0E%0F%10%11%12%13%14%15%16%17%18%19%1A%1B%1C%1D%1E%1F+%21%22%23%24%25%26%27%28%29%2A%2B%2C-.%2F0123456789%3A%3B%3C%3D%3E%3F%40ABCDEFGHIJKLMNOPQRSTUVWXYZ%5B%5C%5D%5E_%60abcdefghijklmnopqrstuvwxyz%7B%7C%7D~%7F'
# expect: '%00%01%02%03%04%05%06%07%08%09%0A%0B%0C%0D%0E%0F%10%11%12%13%14%15%16%17%18%19%1A%1B%1C%1D%1E%1F%20%21%22%23%24%25%26%27%28%29%2A%2B%2C-.%2F0123456789%3A%3B%3C%3D%3E%3F%40ABCDEFGHIJKLMNOPQRSTUVWXYZ%5B%5C%5D%5E_%60abcdefghijklmnopqrstuvwxyz%7B%7C%7D~%7F%C2%80%C2%81%C2%82%C2%83%C2%84%C2%85%C2%86%C2%87%C2%88%C2%89%C2%8A%C2%8B%C2%8C%C2%8D%C2%8E%C2%8F%C2%90%C2%91%C2%92%C2%93%C2%94%C2%95%C2%96%C2%97%C2%98%C2%99%C2%9A%C2%9B%C2%9C%C2%9D%C2%9E%C2%9F%C2%A0%C2%A1%C2%A2%C2%A3%C2%A4%C2%A5%C2%A6%C2%A7%C2%A8%C2%A9%C2%AA%C2%AB%C2%AC%C2%AD%C2%AE%C2%AF%C2%B0%C2%B1%C2%B2%C2%B3%C2%B4%C2%B5%C2%B6%C2%B7%C2%B8%C2%B9%C2%BA%C2%BB%C2%BC%C2%BD%C2%BE%C2%BF%C3%80%C3%81%C3%82%C3%83%C3%84%C3%85%C3%86%C3%87%C3%88%C3%89%C3%8A%C3%8B%C3%8C%C3%8D%C3%8E%C3%8F%C3%90%C3%91%C3%92%C3%93%C3%94%C3%95%C3%96%C3%97%C3%98%C3%99%C3%9A%C3%9B%C3%9C%C3%9D%C3%9E%C3%9F%C3%A0%C3%A1%C3%A2%C3%A3%C3%A4%C3%A5%C3%A6%C3%A7%C3%A8%C3%A9%C3%AA%C3%AB%C3%AC%C3%AD%C3%AE%C3%AF%C3%B0%C3%B1%C3%B2%C3%B3%C3%B4%C3%B5%C3%B6%C3%B7%C3%B8%C3%B9%C3%BA%C3%BB%C3%BC%C3%BD%C3%BE%C3%BF'
# expect: '\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\x7f%C2%80%C2%81%C2%82%C2%83%C2%84%C2%85%C2%86%C2%87%C2%88%C2%89%C2%8A%C2%8B%C2%8C%C2%8D%C2%8E%C2%8F%C2%90%C2%91%C2%92%C2%93%C2%94%C2%95%C2%96%C2%97%C2%98%C2%99%C2%9A%C2%9B%C2%9C%C2%9D%C2%9E%C2%9F%C2%A0%C2%A1%C2%A2%C2%A3%C2%A4%C2%A5%C2%A6%C2%A7%C2%A8%C2%A9%C2%AA%C2%AB%C2%AC%C2%AD%C2%AE%C2%AF%C2%B0%C2%B1%C2%B2%C2%B3%C2%B4%C2%B5%C2%B6%C2%B7%C2%B8%C2%B9%C2%BA%C2%BB%C2%BC%C2%BD%C2%BE%C2%BF%C3%80%C3%81%C3%82%C3%83%C3%84%C3%85%C3%86%C3%87%C3%88%C3%89%C3%8A%C3%8B%C3%8C%C3%8D%C3%8E%C3%8F%C3%90%C3%91%C3%92%C3%93%C3%94%C3%95%C3%96%C3%97%C3%98%C3%99%C3%9A%C3%9B%C3%9C%C3%9D%C3%9E%C3%9F%C3%A0%C3%A1%C3%A2%C3%A3%C3%A4%C3%A5%C3%A6%C3%A7%C3%A8%C3%A9%C3%AA%C3%AB%C3%AC%C3%AD%C3%AE%C3%AF%C3%B0%C3%B1%C3%B2%C3%B3%C3%B4%C3%B5%C3%B6%C3%B7%C3%B8%C3%B9%C3%BA%C3%BB%C3%BC%C3%BD%C3%BE%C3%BF'
# expect: '\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\x7f%C2%80%C2%81%C2%82%C2%83%C2%84%C2%85%C2%86%C2%87%C2%88%C2%89%C2%8A%C2%8B%C2%8C%C2%8D%C2%8E%C2%8F%C2%90%C2%91%C2%92%C2%93%C2%94%C2%95%C2%96%C2%97%C2%98%C2%99%C2%9A%C2%9B%C2%9C%C2%9D%C2%9E%C2%9F%C2%A0%C2%A1%C2%A2%C2%A3%C2%A4%C2%A5%C2%A6%C2%A7%C2%A8%C2%A9%C2%AA%C2%AB%C2%AC%C2%AD%C2%AE%C2%AF%C2%B0%C2%B1%C2%B2%C2%B3%C2%B4%C2%B5%C2%B6%C2%B7%C2%B8%C2%B9%C2%BA%C2%BB%C2%BC%C2%BD%C2%BE%C2%BF%C3%80%C3%81%C3%82%C3%83%C3%84%C3%85%C3%86%C3%87%C3%88%C3%89%C3%8A%C3%8B%C3%8C%C3%8D%C3%8E%C3%8F%C3%90%C3%91%C3%92%C3%93%C3%94%C3%95%C3%96%C3%97%C3%98%C3%99%C3%9A%C3%9B%C3%9C%C3%9D%C3%9E%C3%9F%C3%A0%C3%A1%C3%A2%C3%A3%C3%A4%C3%A5%C3%A6%C3%A7%C3%A8%C3%A9%C3%AA%C3%AB%C3%AC%C3%AD%C3%AE%C3%AF%C3%B0%C3%B1%C3%B2%C3%B3%C3%B4%C3%B5%C3%B6%C3%B7%C3%B8%C3%B9%C3%BA%C3%BB%C3%BC%C3%BD%C3%BE%C3%BF'
# expect: '%AC%20'
# expect: '%E9'
# expect: UnicodeEncodeError: 'ascii' codec can't encode character '\u20ac' in position 0: ordinal not in range(128)
# expect: '%26%238364%3B'
# expect: UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
t(quote, b"a", encoding="utf-8"); t(quote, b"a", errors="strict"); t(quote, 5); t(quote, None); t(quote, ""); t(quote, b""); t(quote_plus, "a b+c", "+"); t(quote_plus, b"a b/c"); t(quote_plus, b"a b", b"/"); t(quote_plus, "ab"); t(quote_from_bytes, b"\x00 ~a"); t(quote_from_bytes, "x"); t(quote_from_bytes, bytearray(b" ")); t(quote, "a/b c", safe="\xe9"); t(quote, bytearray(b"a b"))  # expect: TypeError: quote() doesn't support 'encoding' for bytes
# expect: TypeError: quote() doesn't support 'errors' for bytes
# expect: TypeError: quote_from_bytes() expected bytes
# expect: TypeError: quote_from_bytes() expected bytes
# expect: ''
# expect: ''
# expect: 'a+b+c'
# expect: 'a+b%2Fc'
# expect: 'a+b'
# expect: 'ab'
# expect: '%00%20~a'
# expect: TypeError: quote_from_bytes() expected bytes
# expect: '%20'
# expect: 'a%2Fb%20c'
# expect: 'a%20b'
print(len(quote("\xff" * 100000)), len(quote("ab" * 300000)))  # expect: 600000 600000
for s in ("", "abc", "a%20b", "%41%", "%4", "%zz", "%E2%82%AC", "%e2%82", "\u20ac%41", "a%FFb", "%", "%%41", "%2525", "a+b", "\xe9%C3%A9\xe9", "%00"):
    t(unquote, s); t(unquote_to_bytes, s); t(unquote_plus, s); t(unquote, s, "latin-1"); t(unquote, s, errors="strict"); t(unquote, s.encode()); t(unquote_to_bytes, s.encode())
# expect: ''
# expect: b''
# expect: ''
# expect: ''
# expect: ''
# expect: ''
# expect: b''
# expect: 'abc'
# expect: b'abc'
# expect: 'abc'
# expect: 'abc'
# expect: 'abc'
# expect: 'abc'
# expect: b'abc'
# expect: 'a b'
# expect: b'a b'
# expect: 'a b'
# expect: 'a b'
# expect: 'a b'
# expect: 'a b'
# expect: b'a b'
# expect: 'A%'
# expect: b'A%'
# expect: 'A%'
# expect: 'A%'
# expect: 'A%'
# expect: 'A%'
# expect: b'A%'
# expect: '%4'
# expect: b'%4'
# expect: '%4'
# expect: '%4'
# expect: '%4'
# expect: '%4'
# expect: b'%4'
# expect: '%zz'
# expect: b'%zz'
# expect: '%zz'
# expect: '%zz'
# expect: '%zz'
# expect: '%zz'
# expect: b'%zz'
# expect: '€'
# expect: b'\xe2\x82\xac'
# expect: '€'
# expect: 'â\x82¬'
# expect: '€'
# expect: '€'
# expect: b'\xe2\x82\xac'
# expect: '�'
# expect: b'\xe2\x82'
# expect: '�'
# expect: 'â\x82'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
# expect: '�'
# expect: b'\xe2\x82'
# expect: '€A'
# expect: b'\xe2\x82\xacA'
# expect: '€A'
# expect: '€A'
# expect: '€A'
# expect: '€A'
# expect: b'\xe2\x82\xacA'
# expect: 'a�b'
# expect: b'a\xffb'
# expect: 'a�b'
# expect: 'aÿb'
# expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte
# expect: 'a�b'
# expect: b'a\xffb'
# expect: '%'
# expect: b'%'
# expect: '%'
# expect: '%'
# expect: '%'
# expect: '%'
# expect: b'%'
# expect: '%A'
# expect: b'%A'
# expect: '%A'
# expect: '%A'
# expect: '%A'
# expect: '%A'
# expect: b'%A'
# expect: '%25'
# expect: b'%25'
# expect: '%25'
# expect: '%25'
# expect: '%25'
# expect: '%25'
# expect: b'%25'
# expect: 'a+b'
# expect: b'a+b'
# expect: 'a b'
# expect: 'a+b'
# expect: 'a+b'
# expect: 'a+b'
# expect: b'a+b'
# expect: 'ééé'
# expect: b'\xc3\xa9\xc3\xa9\xc3\xa9'
# expect: 'ééé'
# expect: 'éÃ©é'
# expect: 'ééé'
# expect: 'ééé'
# expect: b'\xc3\xa9\xc3\xa9\xc3\xa9'
# expect: '\x00'
# expect: b'\x00'
# expect: '\x00'
# expect: '\x00'
# expect: '\x00'
# expect: '\x00'
# expect: b'\x00'
t(unquote, 5); t(unquote_to_bytes, 5); t(unquote, None); t(unquote_to_bytes, None); t(unquote, "%41", None, None); t(unquote_plus, b"a"); t(unquote_to_bytes, bytearray(b"%41b"))  # expect: TypeError: argument of type 'int' is not a container or iterable
# expect: AttributeError: 'int' object has no attribute 'split'
# expect: TypeError: argument of type 'NoneType' is not a container or iterable
# expect: AttributeError: 'NoneType' object has no attribute 'split'
# expect: 'A'
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: cannot use 'bytearray' as a dict key (unhashable type: 'bytearray')
for q in ("", "a=1", "a=1&b=2", "a=1&a=2", "a", "a=", "=1", "a=1&", "&a=1", "a=1&&b=2", "a=1;b=2", "a+b=c%20d", "a==1", "a=%C3%A9", "a=%FF"):
    t(parse_qs, q); t(parse_qsl, q); t(parse_qsl, q, True); t(parse_qsl, q, strict_parsing=True); t(parse_qsl, q.encode()); t(parse_qs, q, separator=";"); t(parse_qsl, q, max_num_fields=1)
# expect: {}
# expect: []
# expect: []
# expect: []
# expect: []
# expect: {}
# expect: []
# expect: {'a': ['1']}
# expect: [('a', '1')]
# expect: [('a', '1')]
# expect: [('a', '1')]
# expect: [(b'a', b'1')]
# expect: {'a': ['1']}
# expect: [('a', '1')]
# expect: {'a': ['1'], 'b': ['2']}
# expect: [('a', '1'), ('b', '2')]
# expect: [('a', '1'), ('b', '2')]
# expect: [('a', '1'), ('b', '2')]
# expect: [(b'a', b'1'), (b'b', b'2')]
# expect: {'a': ['1&b=2']}
# expect: ValueError: Max number of fields exceeded
# expect: {'a': ['1', '2']}
# expect: [('a', '1'), ('a', '2')]
# expect: [('a', '1'), ('a', '2')]
# expect: [('a', '1'), ('a', '2')]
# expect: [(b'a', b'1'), (b'a', b'2')]
# expect: {'a': ['1&a=2']}
# expect: ValueError: Max number of fields exceeded
# expect: {}
# expect: []
# expect: [('a', '')]
# expect: ValueError: bad query field: 'a'
# expect: []
# expect: {}
# expect: []
# expect: {}
# expect: []
# expect: [('a', '')]
# expect: []
# expect: []
# expect: {}
# expect: []
# expect: {'': ['1']}
# expect: [('', '1')]
# expect: [('', '1')]
# expect: [('', '1')]
# expect: [(b'', b'1')]
# expect: {'': ['1']}
# expect: [('', '1')]
# expect: {'a': ['1']}
# expect: [('a', '1')]
# expect: [('a', '1')]
# expect: ValueError: bad query field: ''
# expect: [(b'a', b'1')]
# expect: {'a': ['1&']}
# expect: ValueError: Max number of fields exceeded
# expect: {'a': ['1']}
# expect: [('a', '1')]
# expect: [('a', '1')]
# expect: ValueError: bad query field: ''
# expect: [(b'a', b'1')]
# expect: {'&a': ['1']}
# expect: ValueError: Max number of fields exceeded
# expect: {'a': ['1'], 'b': ['2']}
# expect: [('a', '1'), ('b', '2')]
# expect: [('a', '1'), ('b', '2')]
# expect: ValueError: bad query field: ''
# expect: [(b'a', b'1'), (b'b', b'2')]
# expect: {'a': ['1&&b=2']}
# expect: ValueError: Max number of fields exceeded
# expect: {'a': ['1;b=2']}
# expect: [('a', '1;b=2')]
# expect: [('a', '1;b=2')]
# expect: [('a', '1;b=2')]
# expect: [(b'a', b'1;b=2')]
# expect: {'a': ['1'], 'b': ['2']}
# expect: [('a', '1;b=2')]
# expect: {'a b': ['c d']}
# expect: [('a b', 'c d')]
# expect: [('a b', 'c d')]
# expect: [('a b', 'c d')]
# expect: [(b'a b', b'c d')]
# expect: {'a b': ['c d']}
# expect: [('a b', 'c d')]
# expect: {'a': ['=1']}
# expect: [('a', '=1')]
# expect: [('a', '=1')]
# expect: [('a', '=1')]
# expect: [(b'a', b'=1')]
# expect: {'a': ['=1']}
# expect: [('a', '=1')]
# expect: {'a': ['é']}
# expect: [('a', 'é')]
# expect: [('a', 'é')]
# expect: [('a', 'é')]
# expect: [(b'a', b'\xc3\xa9')]
# expect: {'a': ['é']}
# expect: [('a', 'é')]
# expect: {'a': ['�']}
# expect: [('a', '�')]
# expect: [('a', '�')]
# expect: [('a', '�')]
# expect: [(b'a', b'\xff')]
# expect: {'a': ['�']}
# expect: [('a', '�')]
t(parse_qsl, None); t(parse_qsl, "a=1", separator=""); t(parse_qsl, "a=1", separator=5); t(parse_qsl, 5); t(parse_qsl, ["a"]); t(parse_qsl, b"a=1&b=2", separator="&"); t(parse_qsl, "a=1&b=2", separator=b"&"); t(parse_qsl, bytearray(b"a=1")); t(parse_qsl, memoryview(b"a=1")); t(parse_qs, "a=%FF", encoding="latin-1"); t(parse_qs, "a=%FF", errors="ignore"); t(parse_qsl, "a=1", max_num_fields=0)  # expect: []
# expect: ValueError: Separator must be of type string or bytes.
# expect: ValueError: Separator must be of type string or bytes.
# expect: TypeError: memoryview: a bytes-like object is required, not 'int'
# expect: TypeError: memoryview: a bytes-like object is required, not 'list'
# expect: [(b'a', b'1'), (b'b', b'2')]
# expect: [('a', '1'), ('b', '2')]
# expect: [(b'a', b'1')]
# expect: [(b'a', b'1')]
# expect: {'a': ['ÿ']}
# expect: {'a': ['']}
# expect: ValueError: Max number of fields exceeded
t(urlencode, {"a": 1, "b": "x y", b"c": b"\xff"}); t(urlencode, [("a", 1), ("a", 2)]); t(urlencode, {"a": [1, 2], "b": "xy", "c": b"xy", "d": (), "e": None, "f": {"k": 1}}, True); t(urlencode, {"a": [1, 2]}); t(urlencode, ()); t(urlencode, {}); t(urlencode, ""); t(urlencode, "abc"); t(urlencode, 5); t(urlencode, ["ab"]); t(urlencode, {"a b": "c/d"}, safe="/", quote_via=quote); t(urlencode, {"\xe9": "\u20ac"}, encoding="utf-16-le"); t(urlencode, {"\xe9": ["\u20ac"]}, True, "", "latin-1", "replace"); t(urlencode, [("a",)]); t(urlencode, ((1, 2), (3, 4)))  # expect: 'a=1&b=x+y&c=%FF'
# expect: 'a=1&a=2'
# expect: 'a=1&a=2&b=xy&c=xy&e=None&f=k'
# expect: 'a=%5B1%2C+2%5D'
# expect: ''
# expect: ''
# expect: ''
# expect: TypeError: not a valid non-string sequence or mapping object
# expect: TypeError: not a valid non-string sequence or mapping object
# expect: TypeError: not a valid non-string sequence or mapping object
# expect: 'a%20b=c/d'
# expect: '%E9%00=%AC%20'
# expect: '%E9=%3F'
# expect: ValueError: not enough values to unpack (expected 2, got 1)
# expect: '1=2&3=4'
