# hex and fromhex of bytes, bytearray and memoryview.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for n in range(6):
    b = bytes(range(n))
    print([b.hex(":", k) for k in (-3, -2, -1, 0, 1, 2, 3, 100)], memoryview(b).hex("-"), bytearray(b).hex())
# expect-repr: '[\'\', \'\', \'\', \'\', \'\', \'\', \'\', \'\']  '
# expect: ['00', '00', '00', '00', '00', '00', '00', '00'] 00 00
# expect: ['0001', '0001', '00:01', '0001', '00:01', '0001', '0001', '0001'] 00-01 0001
# expect: ['000102', '0001:02', '00:01:02', '000102', '00:01:02', '00:0102', '000102', '000102'] 00-01-02 000102
# expect: ['000102:03', '0001:0203', '00:01:02:03', '00010203', '00:01:02:03', '0001:0203', '00:010203', '00010203'] 00-01-02-03 00010203
# expect: ['000102:0304', '0001:0203:04', '00:01:02:03:04', '0001020304', '00:01:02:03:04', '00:0102:0304', '0001:020304', '0001020304'] 00-01-02-03-04 0001020304
err(b"ab".hex, sep=":")  # expect: '61:62'
err(b"ab".hex, sep=":", bytes_per_sep=1)  # expect: '61:62'
err(b"ab".hex, bytes_per_sep=2)  # expect: '6162'
err(b"ab".hex, ":", 1, 2)  # expect: TypeError: hex() takes at most 2 arguments (3 given)
err(b"ab".hex, None)  # expect: TypeError: object of type 'NoneType' has no len()
err(b"ab".hex, ":", None)  # expect: TypeError: 'NoneType' object cannot be interpreted as an integer
err(b"ab".hex, ":", 1 << 40)  # expect: OverflowError: Python int too large to convert to C int
err(b"ab".hex, b"::")  # expect: ValueError: sep must be length 1.
err(b"ab".hex, bytearray(b"-"))  # expect: TypeError: sep must be str or bytes.
err(b"ab".hex, 5)  # expect: TypeError: object of type 'int' has no len()
err(b"ab".hex, [":"])  # expect: TypeError: sep must be str or bytes.
for s in ("", "00", "ff FF", "0a\t0b\n0c\x0b0d\x0c0e\r0f", "  61  ", "6 1", "616", "0x61", "61,62", "6\u0661", "\u20ac", b"6162", bytearray(b"61"), memoryview(b"61 62"), 5, None, ["61"]):
    err(bytes.fromhex, s)
    err(bytearray.fromhex, s)
# expect: b''
# expect: bytearray(b'')
# expect: b'\x00'
# expect: bytearray(b'\x00')
# expect: b'\xff\xff'
# expect: bytearray(b'\xff\xff')
# expect: b'\n\x0b\x0c\r\x0e\x0f'
# expect: bytearray(b'\n\x0b\x0c\r\x0e\x0f')
# expect: b'a'
# expect: bytearray(b'a')
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 1
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 1
# expect: ValueError: fromhex() arg must contain an even number of hexadecimal digits
# expect: ValueError: fromhex() arg must contain an even number of hexadecimal digits
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 1
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 1
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 2
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 2
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 1
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 1
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 0
# expect: ValueError: non-hexadecimal number found in fromhex() arg at position 0
# expect: b'ab'
# expect: bytearray(b'ab')
# expect: b'a'
# expect: bytearray(b'a')
# expect: b'ab'
# expect: bytearray(b'ab')
# expect: TypeError: fromhex() argument must be str or bytes-like, not int
# expect: TypeError: fromhex() argument must be str or bytes-like, not int
# expect: TypeError: fromhex() argument must be str or bytes-like, not NoneType
# expect: TypeError: fromhex() argument must be str or bytes-like, not NoneType
# expect: TypeError: fromhex() argument must be str or bytes-like, not list
# expect: TypeError: fromhex() argument must be str or bytes-like, not list
class S(bytes):
    def __new__(cls, b):
        print("new", b)
        return bytes.__new__(cls, b)
print(type(S.fromhex("6162")).__name__, S.fromhex("63"))  # expect: new b'ab'
# expect: new b'c'
# expect: S b'c'
class B:
    def __buffer__(self, flags):
        return memoryview(b"6364")
err(bytes.fromhex, B())  # expect: b'cd'
