# binascii: base 64, hexadecimal, uuencoding, quoted-printable, checksums.
import binascii as B
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
    else:
        print(r)
for s in (b"", b"bbC=+", b"bbC=", b"bb==C+", b"bb=C=+", b"bb==CCCC", b"bbb=C", b"bbb=CC", b"b===", b"bb=", b"bb===", b"bbb==", b"=bbbb", b"bb=b", b"YWJj\n", "YW Jj", "a\xe9"):
    t(B.a2b_base64, s)
    t(B.a2b_base64, s, strict_mode=True)
# expect: b''
# expect: b''
# expect: b'm\xb0\xbe'
# expect: Error: Excess data after padding
# expect: b'm\xb0'
# expect: b'm\xb0'
# expect: b'm\xb0\xbe'
# expect: Error: Excess data after padding
# expect: b'm\xb0\xbe'
# expect: Error: Discontinuous padding not allowed
# expect: Error: Incorrect padding
# expect: Error: Excess data after padding
# expect: b'm\xb6\xc2'
# expect: Error: Excess data after padding
# expect: Error: Invalid base64-encoded string: number of data characters (5) cannot be 1 more than a multiple of 4
# expect: Error: Excess data after padding
# expect: Error: Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# expect: Error: Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# expect: Error: Incorrect padding
# expect: Error: Incorrect padding
# expect: b'm'
# expect: Error: Excess padding not allowed
# expect: b'm\xb6'
# expect: Error: Excess padding not allowed
# expect: b'm\xb6\xdb'
# expect: Error: Leading padding not allowed
# expect: Error: Incorrect padding
# expect: Error: Discontinuous padding not allowed
# expect: b'abc'
# expect: Error: Only base64 data is allowed
# expect: b'abc'
# expect: Error: Only base64 data is allowed
# expect: ValueError: string argument should contain only ASCII characters
# expect: ValueError: string argument should contain only ASCII characters
for s in (b"", b"a", b"ab", b"abc", bytearray(b"abcd"), memoryview(b"abcdef")[::2], "abc"):
    t(B.b2a_base64, s)
    t(B.b2a_base64, s, newline=False)
# expect: b'\n'
# expect: b''
# expect: b'YQ==\n'
# expect: b'YQ=='
# expect: b'YWI=\n'
# expect: b'YWI='
# expect: b'YWJj\n'
# expect: b'YWJj'
# expect: b'YWJjZA==\n'
# expect: b'YWJjZA=='
# expect: BufferError: memoryview: underlying buffer is not C-contiguous
# expect: BufferError: memoryview: underlying buffer is not C-contiguous
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: a bytes-like object is required, not 'str'
t(B.a2b_base64, 5)  # expect: TypeError: argument should be bytes, buffer or ASCII string, not 'int'
t(B.a2b_base64, None)  # expect: TypeError: argument should be bytes, buffer or ASCII string, not 'NoneType'
t(B.a2b_base64)  # expect: TypeError: a2b_base64() takes exactly 1 positional argument (0 given)
t(B.b2a_base64, b"", 1)  # expect: TypeError: b2a_base64() takes exactly 1 positional argument (2 given)

# --- hexadecimal
import binascii as B
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
    else:
        print(r)
for s in (b"", b"0", b"0g", "aAfF", "é1", b"zz", bytearray(b"1234"), 7):
    t(B.unhexlify, s)
    t(B.a2b_hex, s)
# expect: b''
# expect: b''
# expect: Error: Odd-length string
# expect: Error: Odd-length string
# expect: Error: Non-hexadecimal digit found
# expect: Error: Non-hexadecimal digit found
# expect: b'\xaa\xff'
# expect: b'\xaa\xff'
# expect: ValueError: string argument should contain only ASCII characters
# expect: ValueError: string argument should contain only ASCII characters
# expect: Error: Non-hexadecimal digit found
# expect: Error: Non-hexadecimal digit found
# expect: b'\x124'
# expect: b'\x124'
# expect: TypeError: argument should be bytes, buffer or ASCII string, not 'int'
# expect: TypeError: argument should be bytes, buffer or ASCII string, not 'int'
d = b"\xb9\x01\xef\x00\x12\x34\x56"
for n in (-3, -2, 0, 1, 2, 3, 100):
    t(B.hexlify, d, "-", n)
    t(B.hexlify, d, b":", bytes_per_sep=n)
    t(B.b2a_hex, data=d, bytes_per_sep=n)
# expect: b'b901ef-001234-56'
# expect: b'b901ef:001234:56'
# expect: b'b901ef00123456'
# expect: b'b901-ef00-1234-56'
# expect: b'b901:ef00:1234:56'
# expect: b'b901ef00123456'
# expect: b'b901ef00123456'
# expect: b'b901ef00123456'
# expect: b'b901ef00123456'
# expect: b'b9-01-ef-00-12-34-56'
# expect: b'b9:01:ef:00:12:34:56'
# expect: b'b901ef00123456'
# expect: b'b9-01ef-0012-3456'
# expect: b'b9:01ef:0012:3456'
# expect: b'b901ef00123456'
# expect: b'b9-01ef00-123456'
# expect: b'b9:01ef00:123456'
# expect: b'b901ef00123456'
# expect: b'b901ef00123456'
# expect: b'b901ef00123456'
# expect: b'b901ef00123456'
t(B.hexlify, d, "")  # expect: ValueError: sep must be length 1.
t(B.hexlify, d, "--")  # expect: ValueError: sep must be length 1.
t(B.hexlify, d, "é")  # expect: b'b9\xe901\xe9ef\xe900\xe912\xe934\xe956'
t(B.hexlify, d, b"\xff")  # expect: b'b9\xff01\xffef\xff00\xff12\xff34\xff56'
t(B.hexlify, d, 5)  # expect: TypeError: object of type 'int' has no len()
t(B.hexlify, "x")  # expect: TypeError: a bytes-like object is required, not 'str'
t(B.hexlify, d, "-", 2**40)  # expect: OverflowError: Python int too large to convert to C int

# --- uuencoding
import binascii as B
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
    else:
        print(r)
for s in (b"", b"a", b"ab", b"abc", b"\0\0\0\0", b"x" * 45, b"x" * 46):
    t(B.b2a_uu, s)
    t(B.b2a_uu, s, backtick=True)
# expect: b' \n'
# expect: b'`\n'
# expect: b'!80  \n'
# expect: b'!80``\n'
# expect: b'"86( \n'
# expect: b'"86(`\n'
# expect: b'#86)C\n'
# expect: b'#86)C\n'
# expect: b'$        \n'
# expect: b'$````````\n'
# expect: b"M>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX\n"
# expect: b"M>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX>'AX\n"
# expect: Error: At most 45 bytes at once
# expect: Error: At most 45 bytes at once
for s in (b"", b" \n", b"#86)C\n", "#86)C\n", b"#86", b"#86)C`  \n", b"#86)Cx", b"#8\x07)C", b"$86)C9 \n", b"`\n"):
    t(B.a2b_uu, s)
# expect: Error: Missing length byte
# expect: b''
# expect: b'abc'
# expect: b'abc'
# expect: b'a`\x00'
# expect: b'abc'
# expect: Error: Trailing garbage
# expect: Error: Illegal char
# expect: b'abcd'
# expect: b''

# --- quoted-printable
import binascii as B
text = "J'interdis aux marchands de vanter trop leur marchandises. Car ils se font vite pédagogues et t'enseignent comme but ce qui n'est par essence qu'un moyen\t\n.\nx_y z=1 \r\nend ".encode("utf-8")
for quotetabs in (False, True):
    for istext in (False, True):
        for header in (False, True):
            e = B.b2a_qp(text, quotetabs, istext, header)
            print(e)
            print(B.a2b_qp(e, header=header) == text.replace(b"\r\n", b"\n") if istext else B.a2b_qp(e, header) == text)
# expect: b"J'interdis aux marchands de vanter trop leur marchandises. Car ils se font =\nvite p=C3=A9dagogues et t'enseignent comme but ce qui n'est par essence qu'=\nun moyen\t=0A.=0Ax_y z=3D1 =0D=0Aend=20"
# expect: True
# expect: b"J'interdis_aux_marchands_de_vanter_trop_leur_marchandises._Car_ils_se_font_=\nvite_p=C3=A9dagogues_et_t'enseignent_comme_but_ce_qui_n'est_par_essence_qu'=\nun_moyen\t=0A.=0Ax=5Fy_z=3D1_=0D=0Aend=20"
# expect: True
# expect: b"J'interdis aux marchands de vanter trop leur marchandises. Car ils se font =\nvite p=C3=A9dagogues et t'enseignent comme but ce qui n'est par essence qu'=\nun moyen=09\n=2E\nx_y z=3D1=20\nend=20"
# expect: True
# expect: b"J'interdis_aux_marchands_de_vanter_trop_leur_marchandises._Car_ils_se_font_=\nvite_p=C3=A9dagogues_et_t'enseignent_comme_but_ce_qui_n'est_par_essence_qu'=\nun_moyen=09\n=2E\nx=5Fy_z=3D1_\nend=20"
# expect: True
# expect: b"J'interdis=20aux=20marchands=20de=20vanter=20trop=20leur=20marchandises.=20=\nCar=20ils=20se=20font=20vite=20p=C3=A9dagogues=20et=20t'enseignent=20comme=\n=20but=20ce=20qui=20n'est=20par=20essence=20qu'un=20moyen=09=0A.=0Ax_y=20z=\n=3D1=20=0D=0Aend=20"
# expect: True
# expect: b"J'interdis=20aux=20marchands=20de=20vanter=20trop=20leur=20marchandises.=20=\nCar=20ils=20se=20font=20vite=20p=C3=A9dagogues=20et=20t'enseignent=20comme=\n=20but=20ce=20qui=20n'est=20par=20essence=20qu'un=20moyen=09=0A.=0Ax=5Fy=20=\nz=3D1=20=0D=0Aend=20"
# expect: True
# expect: b"J'interdis=20aux=20marchands=20de=20vanter=20trop=20leur=20marchandises.=20=\nCar=20ils=20se=20font=20vite=20p=C3=A9dagogues=20et=20t'enseignent=20comme=\n=20but=20ce=20qui=20n'est=20par=20essence=20qu'un=20moyen=09\n=2E\nx_y=20z=3D1=20\nend=20"
# expect: True
# expect: b"J'interdis=20aux=20marchands=20de=20vanter=20trop=20leur=20marchandises.=20=\nCar=20ils=20se=20font=20vite=20p=C3=A9dagogues=20et=20t'enseignent=20comme=\n=20but=20ce=20qui=20n'est=20par=20essence=20qu'un=20moyen=09\n=2E\nx=5Fy=20z=3D1=20\nend=20"
# expect: True
for s in (b"", b"=", b"=\n", b"=\r\nx", b"==41", b"=4", b"=4x", b"=41", b"a_b", "é"):
    try:
        print(B.a2b_qp(s), B.a2b_qp(s, True))
    except ValueError as e:
        print(e)
# expect: b'' b''
# expect: b'' b''
# expect: b'' b''
# expect: b'x' b'x'
# expect: b'=41' b'=41'
# expect: b'=4' b'=4'
# expect: b'=4x' b'=4x'
# expect: b'A' b'A'
# expect: b'a_b' b'a b'
# expect: string argument should contain only ASCII characters

# --- checksums
import binascii as B
print(B.crc32(b""), B.crc32(b"abc"), B.crc32(b"c", B.crc32(b"ab")), B.crc32(b"x", -1), B.crc32(b"x", 1 << 40))  # expect: 0 891568578 891568578 2703296241 2363233923
print(B.crc_hqx(b"abc", 0), B.crc_hqx(b"abc", 0x12345), B.crc_hqx(bytearray(b"x" * 1000), 7))  # expect: 40406 45177 43316
for a in ((), (b"",), ("x", 0), (b"", "x")):
    try:
        print(B.crc_hqx(*a))
    except TypeError as e:
        print(e)
# expect: crc_hqx expected 2 arguments, got 0
# expect: crc_hqx expected 2 arguments, got 1
# expect: a bytes-like object is required, not 'str'
# expect: 'str' object cannot be interpreted as an integer
print(B.Error.__mro__, B.Incomplete.__mro__)  # expect: (<class 'binascii.Error'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) (<class 'binascii.Incomplete'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
print([n for n in dir(B) if not n.startswith("_")])  # expect: ['Error', 'Incomplete', 'a2b_base64', 'a2b_hex', 'a2b_qp', 'a2b_uu', 'b2a_base64', 'b2a_hex', 'b2a_qp', 'b2a_uu', 'crc32', 'crc_hqx', 'hexlify', 'unhexlify']

# --- long data goes by steps
import binascii as B
d = bytes(range(256)) * 2000
b = bytearray(d)
for enc, dec in ((B.b2a_base64, B.a2b_base64), (B.hexlify, B.unhexlify), (B.b2a_qp, B.a2b_qp)):
    e = enc(d)
    print(len(e), B.crc32(e), B.crc32(enc(b)) == B.crc32(e), dec(e).replace(b"\r\n", b"\n") == d.replace(b"\r\n", b"\n"), B.crc32(dec(e)))
# expect: 682669 1800037638 True True 635613974
# expect: 1024000 3615925127 True True 635613974
# expect: 1180000 1993536181 True True 635613974
print(B.crc32(d), B.crc32(b), B.crc_hqx(d, 0), B.crc32(memoryview(d)[1:]))  # expect: 635613974 635613974 28089 1773226689
e = B.hexlify(d, b"-", 3)
print(len(e), B.crc32(e), B.crc32(B.hexlify(d, b"-", -3)))  # expect: 1194666 3455245133 3625840294
try:
    B.unhexlify("0" * 300000 + "xx")
except B.Error as x:
    print(x)  # expect: Non-hexadecimal digit found
