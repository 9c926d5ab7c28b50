# _json: scanstring, encode_basestring, make_scanner.
# cpython: same
import _json, json
from _json import *
def e(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as x: print(f'{type(x).__name__}: {x}', getattr(x,'__notes__',''))
for s in ('abc"', 'abc', 'a\\nb"x', 'a\\', 'a\\x"', 'a\\u12"', 'a\\u12', 'a\\u12345"', 'a\\ud83d\\ude00"', 'a\\ud83d"', 'a\\ud83d\\u0041"', 'a\\ud83d\\uzzzz"','a\\ude00"', 'a\nb"', 'é€😀"', '\\"\\\\\\/\\b\\f\\n\\r\\t"', '', 'a\\u12g4"', 'a\\u 123"','\\ud83d\\ude0', 'a\\ud83d\\ud83d\\ude00"', '\x1f"', 'é\\né"'):
    e(scanstring, s, 0); e(scanstring, s, 0, False)
# expect: ('abc', 4)
# expect: ('abc', 4)
# expect-repr: 'JSONDecodeError: Unterminated string starting at: line 1 column 0 (char -1) '
# expect-repr: 'JSONDecodeError: Unterminated string starting at: line 1 column 0 (char -1) '
# expect: ('a\nb', 5)
# expect: ('a\nb', 5)
# expect-repr: 'JSONDecodeError: Unterminated string starting at: line 1 column 0 (char -1) '
# expect-repr: 'JSONDecodeError: Unterminated string starting at: line 1 column 0 (char -1) '
# expect-repr: 'JSONDecodeError: Invalid \\escape: line 1 column 2 (char 1) '
# expect-repr: 'JSONDecodeError: Invalid \\escape: line 1 column 2 (char 1) '
# expect-repr: 'JSONDecodeError: Invalid \\uXXXX escape: line 1 column 3 (char 2) '
# expect-repr: 'JSONDecodeError: Invalid \\uXXXX escape: line 1 column 3 (char 2) '
# expect-repr: 'JSONDecodeError: Invalid \\uXXXX escape: line 1 column 3 (char 2) '
# expect-repr: 'JSONDecodeError: Invalid \\uXXXX escape: line 1 column 3 (char 2) '
# expect: ('aሴ5', 9)
# expect: ('aሴ5', 9)
# expect: ('a😀', 14)
# expect: ('a😀', 14)
# expect: ('a\ud83d', 8)
# expect: ('a\ud83d', 8)
# expect: ('a\ud83dA', 14)
# expect: ('a\ud83dA', 14)
# expect-repr: 'JSONDecodeError: Invalid \\uXXXX escape: line 1 column 9 (char 8) '
# expect-repr: 'JSONDecodeError: Invalid \\uXXXX escape: line 1 column 9 (char 8) '
# expect: ('a\ude00', 8)
# expect: ('a\ude00', 8)
# expect-repr: 'JSONDecodeError: Invalid control character at: line 1 column 2 (char 1) '
# expect: ('a\nb', 4)
# expect: ('é€😀', 4)
# expect: ('é€😀', 4)
# expect: ('"\\/\x08\x0c\n\r\t', 17)
# expect: ('"\\/\x08\x0c\n\r\t', 17)
# expect-repr: 'JSONDecodeError: Unterminated string starting at: line 1 column 0 (char -1) '
# expect-repr: 'JSONDecodeError: Unterminated string starting at: line 1 column 0 (char -1) '
# expect-repr: 'JSONDecodeError: Invalid \\uXXXX escape: line 1 column 3 (char 2) '
# expect-repr: 'JSONDecodeError: Invalid \\uXXXX escape: line 1 column 3 (char 2) '
# expect-repr: 'JSONDecodeError: Invalid \\uXXXX escape: line 1 column 3 (char 2) '
# expect-repr: 'JSONDecodeError: Invalid \\uXXXX escape: line 1 column 3 (char 2) '
# expect-repr: 'JSONDecodeError: Invalid \\uXXXX escape: line 1 column 8 (char 7) '
# expect-repr: 'JSONDecodeError: Invalid \\uXXXX escape: line 1 column 8 (char 7) '
# expect: ('a\ud83d😀', 20)
# expect: ('a\ud83d😀', 20)
# expect-repr: 'JSONDecodeError: Invalid control character at: line 1 column 1 (char 0) '
# expect: ('\x1f', 2)
# expect: ('é\né', 5)
# expect: ('é\né', 5)
e(scanstring,'abc"',5)  # expect-repr: 'ValueError: end is out of bounds '
e(scanstring,'abc"',4)  # expect-repr: 'JSONDecodeError: Unterminated string starting at: line 1 column 4 (char 3) '
e(scanstring,'abc"',-1)  # expect-repr: 'ValueError: end is out of bounds '
e(scanstring,1,1)  # expect-repr: 'TypeError: first argument must be a string, not int '
e(scanstring,'a')  # expect-repr: 'TypeError: scanstring() takes at least 2 arguments (1 given) '
e(scanstring, 'a"', 'x')  # expect-repr: 'TypeError: \'str\' object cannot be interpreted as an integer '
e(encode_basestring,'a"\\\n\x00\x1f\x7fé€😀/\b\f\r\t')  # expect: '"a\\"\\\\\\n\\u0000\\u001f\x7fé€😀/\\b\\f\\r\\t"'
e(encode_basestring_ascii,'a"\\\n\x00\x1f\x7fé€😀/\ud83d')  # expect: '"a\\"\\\\\\n\\u0000\\u001f\\u007f\\u00e9\\u20ac\\ud83d\\ude00/\\ud83d"'
e(encode_basestring,1)  # expect-repr: 'TypeError: first argument must be a string, not int '
e(encode_basestring_ascii,b'')  # expect-repr: 'TypeError: first argument must be a string, not bytes '
e(encode_basestring)  # expect-repr: 'TypeError: _json.encode_basestring() takes exactly one argument (0 given) '
e(encode_basestring,'')  # expect: '""'
class Ctx: strict=True; object_hook=None; object_pairs_hook=None; parse_float=float; parse_int=int; parse_constant={'NaN':1,'Infinity':2,'-Infinity':3}.__getitem__
sc=make_scanner(Ctx)
print(sc.strict, sc.object_hook, sc.parse_float, type(sc))  # expect: True None <class 'float'> <class '_json.Scanner'>
e(make_scanner,1)  # expect-repr: 'AttributeError: \'int\' object has no attribute \'strict\' '
e(make_scanner)  # expect-repr: 'TypeError: make_scanner() missing required argument \'context\' (pos 1) '
for s in ('1','-1','0','-0','01','-','1.5','1.','1.5e3','1e5','1E+5','1e-5','1e','-1.5e+','null','nul','true','false','NaN','Infinity','-Infinity','-Inf','"abc"','[]','{}','[1,2]','[1, [2, {"a": [3]}]]','{"a":1,"b":{"c":[]}}','[1,]','[,1]','[1 2]','[','[1','[1,','{','{"a"','{"a":','{"a":1','{"a":1,','{"a":1,}','{a:1}','{"a" 1}','{1:2}','{"a":1 "b":2}','{"a":}','[}','[nul]',' 1','','1e999','123456789012345678901234567890','{"a":1,"a":2}','[ 1 , 2 ]','{ "a" : 1 }', '[\n1\t,\r2]','["a\nb"]', '"a', '[1.0,2e0]', '-x', '2.e5', '[1]x', '{"a":1]', '[1}', '{"é":"€"}','\ufeff1', '-9223372036854775808','9223372036854775808', '1'*5000, 'tru', 'x', '[\x0b1]', '1_000', '١'):
    e(sc, s, 0)
# expect: (1, 1)
# expect: (-1, 2)
# expect: (0, 1)
# expect: (0, 2)
# expect: (0, 1)
# expect-repr: 'StopIteration: 0 '
# expect: (1.5, 3)
# expect: (1, 1)
# expect: (1500.0, 5)
# expect: (100000.0, 3)
# expect: (100000.0, 4)
# expect: (1e-05, 4)
# expect: (1, 1)
# expect: (-1.5, 4)
# expect: (None, 4)
# expect-repr: 'StopIteration: 0 '
# expect: (True, 4)
# expect: (False, 5)
# expect: (1, 3)
# expect: (2, 8)
# expect: (3, 9)
# expect-repr: 'StopIteration: 0 '
# expect: ('abc', 5)
# expect: ([], 2)
# expect: ({}, 2)
# expect: ([1, 2], 5)
# expect: ([1, [2, {'a': [3]}]], 20)
# expect: ({'a': 1, 'b': {'c': []}}, 20)
# expect-repr: 'JSONDecodeError: Illegal trailing comma before end of array: line 1 column 3 (char 2) '
# expect-repr: 'StopIteration: 1 '
# expect-repr: 'JSONDecodeError: Expecting \',\' delimiter: line 1 column 4 (char 3) '
# expect-repr: 'StopIteration: 1 '
# expect-repr: 'JSONDecodeError: Expecting \',\' delimiter: line 1 column 3 (char 2) '
# expect-repr: 'StopIteration: 3 '
# expect-repr: 'JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1) '
# expect-repr: 'JSONDecodeError: Expecting \':\' delimiter: line 1 column 5 (char 4) '
# expect-repr: 'StopIteration: 5 '
# expect-repr: 'JSONDecodeError: Expecting \',\' delimiter: line 1 column 7 (char 6) '
# expect-repr: 'JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 8 (char 7) '
# expect-repr: 'JSONDecodeError: Illegal trailing comma before end of object: line 1 column 7 (char 6) '
# expect-repr: 'JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1) '
# expect-repr: 'JSONDecodeError: Expecting \':\' delimiter: line 1 column 6 (char 5) '
# expect-repr: 'JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1) '
# expect-repr: 'JSONDecodeError: Expecting \',\' delimiter: line 1 column 8 (char 7) '
# expect-repr: 'StopIteration: 5 '
# expect-repr: 'StopIteration: 1 '
# expect-repr: 'StopIteration: 1 '
# expect-repr: 'StopIteration: 0 '
# expect-repr: 'StopIteration: 0 '
# expect: (inf, 5)
# expect: (123456789012345678901234567890, 30)
# expect: ({'a': 2}, 13)
# expect: ([1, 2], 9)
# expect: ({'a': 1}, 11)
# expect: ([1, 2], 8)
# expect-repr: 'JSONDecodeError: Invalid control character at: line 1 column 4 (char 3) '
# expect-repr: 'JSONDecodeError: Unterminated string starting at: line 1 column 1 (char 0) '
# expect: ([1.0, 2.0], 9)
# expect-repr: 'StopIteration: 0 '
# expect: (2, 1)
# expect: ([1], 3)
# expect-repr: 'JSONDecodeError: Expecting \',\' delimiter: line 1 column 7 (char 6) '
# expect-repr: 'JSONDecodeError: Expecting \',\' delimiter: line 1 column 3 (char 2) '
# expect: ({'é': '€'}, 9)
# expect-repr: 'StopIteration: 0 '
# expect: (-9223372036854775808, 20)
# expect: (9223372036854775808, 19)
# expect-repr: 'ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit '
# expect-repr: 'StopIteration: 0 '
# expect-repr: 'StopIteration: 0 '
# expect-repr: 'StopIteration: 1 '
# expect: (1, 1)
# expect-repr: 'StopIteration: 0 '
e(sc,'[1]',1)  # expect: (1, 2)
e(sc,'[1]',-1)  # expect-repr: 'ValueError: idx cannot be negative '
e(sc,'[1]',5)  # expect-repr: 'StopIteration: 5 '
e(sc,1,0)  # expect-repr: 'TypeError: first argument must be a string, not int '
e(sc,'1')  # expect-repr: 'TypeError: scan_once() missing required argument \'idx\' (pos 2) '
e(sc,string='1',idx=0)  # expect: (1, 1)
e(sc,'1',0,0)  # expect-repr: 'TypeError: scan_once() takes at most 2 arguments (3 given) '
e(sc,'1','x')  # expect-repr: 'TypeError: \'str\' object cannot be interpreted as an integer '
class C2(Ctx): object_hook=staticmethod(lambda d: ('H',d)); parse_float=lambda s:('F',s); parse_int=lambda s:('I',s)
s2=make_scanner(C2)
e(s2,'{"a":{"b":1.5}}',0)  # expect: (('H', {'a': ('H', {'b': ('F', '1.5')})}), 15)
e(s2,'[-1,2.0]',0)  # expect: ([('I', '-1'), ('F', '2.0')], 8)
class C3(Ctx): object_pairs_hook=staticmethod(lambda p: ('P',p)); strict=False
s3=make_scanner(C3)
e(s3,'{"a":{"b":1.5},"a":2}',0)  # expect: (('P', [('a', ('P', [('b', 1.5)])), ('a', 2)]), 21)
e(s3,'"a\nb"',0)  # expect: ('a\nb', 5)
e(s3,'{}',0)  # expect: (('P', []), 2)
class C4(Ctx): object_hook=staticmethod(lambda d: 1/0)
e(make_scanner(C4),'[{}]',0)  # expect-repr: 'ZeroDivisionError: division by zero '
d=sc('[{"k":1},{"k":2}]',0)[0]
print(list(d[0])[0] is list(d[1])[0])  # expect: True
