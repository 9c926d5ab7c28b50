# binascii of buffers of one's own and of much data.
# cpython: same
import binascii
class B:
    def __init__(self, b): self.b = b
    def __buffer__(self, flags): return memoryview(self.b)
class I:
    def __index__(self): return 2
print(binascii.hexlify(B(b"abc")), binascii.b2a_hex(B(b"abc"), ":", I()), binascii.unhexlify(B(b"6162")), binascii.a2b_hex(B(b"6162")), binascii.a2b_hex("6162"))  # expect: b'616263' b'61:6263' b'ab' b'ab' b'ab'
print(binascii.b2a_uu(B(b"abc")), binascii.a2b_uu(B(b"#86)C\n")), binascii.b2a_base64(B(b"abc")), binascii.a2b_base64(B(b"YWJj")), binascii.b2a_qp(B(b"a=b")), binascii.a2b_qp(B(b"a=3Db")))  # expect: b'#86)C\n' b'abc' b'YWJj\n' b'abc' b'a=3Db' b'a=b'
print(binascii.crc32(B(b"abc")), binascii.crc_hqx(B(b"abc"), I()), binascii.crc32(b"a" * 3_000_000), binascii.crc_hqx(b"a" * 3_000_000, 0))  # expect: 891568578 64436 3702683626 45438
n = b"\xab" * 3_000_000
print(len(binascii.hexlify(n)), binascii.unhexlify(binascii.hexlify(n)) == n, len(binascii.b2a_base64(n)), binascii.a2b_base64(binascii.b2a_base64(n)) == n,
      binascii.a2b_hex(binascii.b2a_hex(n)) == n, len(binascii.hexlify(n, "-", 3)))  # expect: 6000000 True 4000001 True True 6999999
for f in (lambda: binascii.a2b_hex("abc"), lambda: binascii.a2b_hex("zz"), lambda: binascii.a2b_uu("\xff"), lambda: binascii.b2a_uu(b"a" * 46), lambda: binascii.b2a_uu(b"a" * 3_000_000), lambda: binascii.hexlify("x"), lambda: binascii.a2b_base64("a")):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# expect: Error Odd-length string
# expect: Error Non-hexadecimal digit found
# expect: ValueError string argument should contain only ASCII characters
# expect: Error At most 45 bytes at once
# expect: Error At most 45 bytes at once
# expect: TypeError a bytes-like object is required, not 'str'
# expect: Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
