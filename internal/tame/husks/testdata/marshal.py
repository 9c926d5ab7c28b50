# marshal: plain data.
import marshal, io
vals=[None,True,False,...,StopIteration,0,-1,2**31,-2**31-1,10**50,-10**30,1.5,float('inf'),1j,'',"abc","é","\ud800","x"*300,b"ab",(),(1,(2,)),[1,[2]],{1:2,'a':[3]},{1},frozenset({2}),tuple(range(300)),bytearray(b'q')]
for v in vals:
    d=marshal.dumps(v, 2)
    r=marshal.loads(marshal.dumps(v))  if not isinstance(v, slice) else v
    print(ascii(v)[:40], d[:40], r==v, type(r).__name__)  if not isinstance(v, slice) else 0
    for ver in range(5):
        try: marshal.loads(marshal.dumps(v,ver))==v or print('bad',ver,v)
        except ValueError as e: print(ver, e)
# expect: None b'N' True NoneType
# expect: True b'T' True bool
# expect: False b'F' True bool
# expect: Ellipsis b'.' True ellipsis
# expect: <class 'StopIteration'> b'S' True type
# expect: 0 b'i\x00\x00\x00\x00' True int
# expect: -1 b'i\xff\xff\xff\xff' True int
# expect: 2147483648 b'l\x03\x00\x00\x00\x00\x00\x00\x00\x02\x00' True int
# expect: -2147483649 b'l\xfd\xff\xff\xff\x01\x00\x00\x00\x02\x00' True int
# expect: 1000000000000000000000000000000000000000 b'l\x0c\x00\x00\x00\x00\x00\x00\x00\x00\x00 +\xdbO\xa6\x00\xb1tC3\x92y+v\xb0\x11\x02\x00' True int
# expect: -1000000000000000000000000000000 b"l\xf9\xff\xff\xff\x00\x00\x00\x00\xa97\xa73\x04M\x93e'\x03" True int
# expect: 1.5 b'g\x00\x00\x00\x00\x00\x00\xf8?' True float
# expect: inf b'g\x00\x00\x00\x00\x00\x00\xf0\x7f' True float
# expect: 1j b'y\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?' True complex
# expect: '' b'u\x00\x00\x00\x00' True str
# expect: 'abc' b'u\x03\x00\x00\x00abc' True str
# expect: '\xe9' b'u\x02\x00\x00\x00\xc3\xa9' True str
# expect: '\ud800' b'u\x03\x00\x00\x00\xed\xa0\x80' True str
# expect: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx b'u,\x01\x00\x00xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' True str
# expect: b'ab' b's\x02\x00\x00\x00ab' True bytes
# expect: () b'(\x00\x00\x00\x00' True tuple
# expect: (1, (2,)) b'(\x02\x00\x00\x00i\x01\x00\x00\x00(\x01\x00\x00\x00i\x02\x00\x00\x00' True tuple
# expect: [1, [2]] b'[\x02\x00\x00\x00i\x01\x00\x00\x00[\x01\x00\x00\x00i\x02\x00\x00\x00' True list
# expect: {1: 2, 'a': [3]} b'{i\x01\x00\x00\x00i\x02\x00\x00\x00u\x01\x00\x00\x00a[\x01\x00\x00\x00i\x03\x00\x00\x000' True dict
# expect: {1} b'<\x01\x00\x00\x00i\x01\x00\x00\x00' True set
# expect: frozenset({2}) b'>\x01\x00\x00\x00i\x02\x00\x00\x00' True frozenset
# expect: (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1 b'(,\x01\x00\x00i\x00\x00\x00\x00i\x01\x00\x00\x00i\x02\x00\x00\x00i\x03\x00\x00\x00i\x04\x00\x00\x00i\x05\x00\x00\x00i\x06\x00\x00\x00' True tuple
# expect: bytearray(b'q') b's\x01\x00\x00\x00q' True bytes
for x in [object(), len, int, type]:
    try: marshal.dumps(x)
    except ValueError as e: print(e)
# expect: unmarshallable object
# expect: unmarshallable object
# expect: unmarshallable object
# expect: unmarshallable object
for b in [b"", b"i", b"?", b"[\xff\xff\xff\xff", b"r\0\0\0\0", b"0", b"(\x02\0\0\0N", b"l\x01\0\0\0\0\0", b"l\x01\0\0\0\xff\xff"]:
    try: print(marshal.loads(b))
    except Exception as e: print(type(e).__name__, e)
# expect: EOFError EOF read where object expected
# expect: EOFError marshal data too short
# expect: ValueError bad marshal data (unknown type code)
# expect: ValueError bad marshal data (list size out of range)
# expect: ValueError bad marshal data (invalid reference)
# expect: TypeError NULL object in marshal data for object
# expect: EOFError EOF read where object expected
# expect: ValueError bad marshal data (unnormalized long data)
# expect: ValueError bad marshal data (digit out of range in long)
f=io.BytesIO(); marshal.dump([1],f); f.seek(0); print(marshal.load(f))  # expect: [1]
l=[]; l.append(l)
try: marshal.dumps(l, 2)
except (ValueError,RecursionError) as e: print('deep')  # expect: deep
print(marshal.loads(marshal.dumps([1,2],2)), marshal.version)  # expect: [1, 2] 5
