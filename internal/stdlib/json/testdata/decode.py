# json.loads: values, positions of errors, hooks.
# cpython: same
import json
from json import loads, JSONDecoder, JSONDecodeError
for s in ["1", "-0", "1.5", "1e5", "-1.5e-3", "12345678901234567890123", '"a\\nb"', '"\\u00e9\\ud83d\\ude00\\ud83dx"', "[]", "[1, 2,3 ]", "{}", '{"a":1,"b":[{}]}', "null", "true", "false", "NaN", "-Infinity", ' [ 1 ] ', '{"a":1,"a":2}', '"\\/\\b\\f\\r\\t\\"\\\\"', "[1e400,-1e400,1e-400]"]:
    print(repr(loads(s)))
# expect: 1
# expect: 0
# expect: 1.5
# expect: 100000.0
# expect: -0.0015
# expect: 12345678901234567890123
# expect: 'a\nb'
# expect: 'é😀\ud83dx'
# expect: []
# expect: [1, 2, 3]
# expect: {}
# expect: {'a': 1, 'b': [{}]}
# expect: None
# expect: True
# expect: False
# expect: nan
# expect: -inf
# expect: [1]
# expect: {'a': 2}
# expect: '/\x08\x0c\r\t"\\'
# expect: [inf, -inf, 0.0]
for s in ["", "-", "01", "1.", ".5", "1e", '"\\x"', '"abc', '"a\tb"', '"\\u12"', '"\\u12G4"', "[1,2,]", "[,1]", "[1 2]", "[1", "[", '{"a":1,}', '{"a":1 "b":2}', '{"a" 1}', '{"a":}', "{a:1}", "{1:2}", '{"a":1', '{"a"', "{", "{,}", "nul", "True", "nullx", "1 2", "[1] x", "'a'", "\ufeff1", '\n\n  [1,\n 2 3]', '{"a":[1,{"b":tru}]}']:
    try:
        print(loads(s))
    except JSONDecodeError as e:
        print(e, e.pos, e.lineno, e.colno)
# expect: Expecting value: line 1 column 1 (char 0) 0 1 1
# expect: Expecting value: line 1 column 1 (char 0) 0 1 1
# expect: Extra data: line 1 column 2 (char 1) 1 1 2
# expect: Extra data: line 1 column 2 (char 1) 1 1 2
# expect: Expecting value: line 1 column 1 (char 0) 0 1 1
# expect: Extra data: line 1 column 2 (char 1) 1 1 2
# expect: Invalid \escape: line 1 column 2 (char 1) 1 1 2
# expect: Unterminated string starting at: line 1 column 1 (char 0) 0 1 1
# expect: Invalid control character at: line 1 column 3 (char 2) 2 1 3
# expect: Invalid \uXXXX escape: line 1 column 3 (char 2) 2 1 3
# expect: Invalid \uXXXX escape: line 1 column 3 (char 2) 2 1 3
# expect: Illegal trailing comma before end of array: line 1 column 5 (char 4) 4 1 5
# expect: Expecting value: line 1 column 2 (char 1) 1 1 2
# expect: Expecting ',' delimiter: line 1 column 4 (char 3) 3 1 4
# expect: Expecting ',' delimiter: line 1 column 3 (char 2) 2 1 3
# expect: Expecting value: line 1 column 2 (char 1) 1 1 2
# expect: Illegal trailing comma before end of object: line 1 column 7 (char 6) 6 1 7
# expect: Expecting ',' delimiter: line 1 column 8 (char 7) 7 1 8
# expect: Expecting ':' delimiter: line 1 column 6 (char 5) 5 1 6
# expect: Expecting value: line 1 column 6 (char 5) 5 1 6
# expect: Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 1 2
# expect: Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 1 2
# expect: Expecting ',' delimiter: line 1 column 7 (char 6) 6 1 7
# expect: Expecting ':' delimiter: line 1 column 5 (char 4) 4 1 5
# expect: Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 1 2
# expect: Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 1 2
# expect: Expecting value: line 1 column 1 (char 0) 0 1 1
# expect: Expecting value: line 1 column 1 (char 0) 0 1 1
# expect: Extra data: line 1 column 5 (char 4) 4 1 5
# expect: Extra data: line 1 column 3 (char 2) 2 1 3
# expect: Extra data: line 1 column 5 (char 4) 4 1 5
# expect: Expecting value: line 1 column 1 (char 0) 0 1 1
# expect: Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0) 0 1 1
# expect: Expecting ',' delimiter: line 4 column 4 (char 11) 11 4 4
# expect: Expecting value: line 1 column 14 (char 13) 13 1 14
print(loads('{"a":1,"b":{"c":2}}', object_hook=lambda d: sorted(d)), loads('{"a":1,"b":{"c":2}}', object_pairs_hook=tuple))  # expect: ['a', 'b'] (('a', 1), ('b', (('c', 2),)))
print(loads('[1,1.5,NaN,-Infinity]', parse_int=str, parse_float=lambda s: "f" + s, parse_constant=lambda s: "c" + s))  # expect: ['1', 'f1.5', 'cNaN', 'c-Infinity']
print(loads(b"[1]"), loads("[1]".encode("utf-16")), loads("[1]".encode("utf-32-be")), loads(b"\xef\xbb\xbf1"), loads(bytearray(b'"\xc3\xa9"')))  # expect: [1] [1] [1] 1 é
print(JSONDecoder().raw_decode("[1] x"), JSONDecoder().raw_decode("x [1]", 2), JSONDecoder(strict=False).decode('"a\nb"'))  # expect: ([1], 3) ([1], 5) a
# expect: b
class D(JSONDecoder):
    def decode(self, s):
        return ["mine", super().decode(s)]
print(loads("[1]", cls=D))  # expect: ['mine', [1]]
d = JSONDecoder()
d.parse_string = lambda s, end, strict: ("S", s.index('"', end) + 1)
d.scan_once = json.scanner.py_make_scanner(d)
print(d.decode('["a", {"b": "c"}]'))  # expect: ['S', {'b': 'S'}]
print(json.__all__, JSONDecodeError("m", "a\nbc", 3).__reduce__())  # expect: ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder'] (<class 'json.decoder.JSONDecodeError'>, ('m', 'a\nbc', 3))
JSONDecoder().raw_decode("[1]", -1)  # raises: ValueError: idx cannot be negative
# ---
import json
json.loads(5)  # raises: TypeError: the JSON object must be str, bytes or bytearray, not int
# ---
import json
json.loads("[1]", nothing=1)  # raises: TypeError: JSONDecoder.__init__() got an unexpected keyword argument 'nothing'
# ---
import json
json.loads("[1, 2")  # raises: json.decoder.JSONDecodeError: Expecting ',' delimiter: line 1 column 6 (char 5)
# ---
import json
json.loads(b"\xff")  # raises: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
