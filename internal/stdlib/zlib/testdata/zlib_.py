# zlib: streams of the C library are read, ours are read again; errors.
import zlib
def t(f, *a, **k):
    try:
        r = repr(f(*a, **k))
    except Exception as e:
        r = f"{type(e).__module__}.{type(e).__name__}: {e}"
    print(r)
def both(data, **k):
    return zlib.decompress(zlib.compress(data, **k), k.get("wbits", 15)) == data
data = b"hello hello hello hello world" * 3
for level in range(-1, 10):
    for w in (15, -15, 31, 9, -9, 25):
        print(both(data, level=level, wbits=w) and both(b"", level=level, wbits=w) and both(bytes(range(256)) * 300, level=level, wbits=w), end=" ")
print()  # expect-repr: 'True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True '
t(zlib.compress, "x"); t(zlib.compress, b"", 10); t(zlib.compress, b"", -2); t(zlib.compress, b"", 0); t(zlib.compress, b"", wbits=5); t(zlib.compress, b"", level=1, wbits=-15)  # expect: builtins.TypeError: a bytes-like object is required, not 'str'
# expect: zlib.error: Bad compression level
# expect: zlib.error: Bad compression level
# expect: b'x\x01\x01\x00\x00\xff\xff\x00\x00\x00\x01'
# expect: zlib.error: Bad compression level
# expect: b'\x03\x00'
t(zlib.compress, b"", wbits=31); t(zlib.compress, b"", wbits=8); t(zlib.compress, b"", wbits=-8); t(zlib.compress, b"", wbits=47); t(zlib.compress, b"a", 0)  # expect: b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: b'\x18\x95\x03\x00\x00\x00\x00\x01'
# expect: zlib.error: Bad compression level
# expect: zlib.error: Bad compression level
# expect: b'x\x01\x01\x01\x00\xfe\xffa\x00b\x00b'
for level in range(10):
    print(zlib.compress(b"", level)[:2], zlib.compress(b"", level, 31)[:10])
# expect: b'x\x01' b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\x03'
# expect: b'x\x01' b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x04\x03'
# expect: b'x^' b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03'
# expect: b'x^' b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03'
# expect: b'x^' b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03'
# expect: b'x^' b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03'
# expect: b'x\x9c' b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03'
# expect: b'x\xda' b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03'
# expect: b'x\xda' b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03'
# expect: b'x\xda' b'\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03'
t(zlib.adler32, b"abc"); t(zlib.crc32, b"abc"); t(zlib.adler32, b"abc", 5); t(zlib.crc32, b"c", zlib.crc32(b"ab")); t(zlib.crc32, "x"); t(zlib.adler32, b"x" * 10000, -1); t(zlib.crc32, b"abc", value=1)  # expect: 38600999
# expect: 891568578
# expect: 39387435
# expect: 891568578
# expect: builtins.TypeError: a bytes-like object is required, not 'str'
# expect: 4243476636
# expect: builtins.TypeError: zlib.crc32() takes no keyword arguments
print(zlib.adler32(b"\xff" * 1000000), zlib.crc32(bytearray(b"\xff" * 1000000)))  # expect: 943972798 335272461
print([(n, getattr(zlib, n)) for n in dir(zlib) if n[0].isupper()])  # expect: [('DEFLATED', 8), ('DEF_BUF_SIZE', 16384), ('DEF_MEM_LEVEL', 8), ('MAX_WBITS', 15), ('ZLIB_RUNTIME_VERSION', '1.3.1'), ('ZLIB_VERSION', '1.3.1'), ('Z_BEST_COMPRESSION', 9), ('Z_BEST_SPEED', 1), ('Z_BLOCK', 5), ('Z_DEFAULT_COMPRESSION', -1), ('Z_DEFAULT_STRATEGY', 0), ('Z_FILTERED', 1), ('Z_FINISH', 4), ('Z_FIXED', 4), ('Z_FULL_FLUSH', 3), ('Z_HUFFMAN_ONLY', 2), ('Z_NO_COMPRESSION', 0), ('Z_NO_FLUSH', 0), ('Z_PARTIAL_FLUSH', 1), ('Z_RLE', 3), ('Z_SYNC_FLUSH', 2), ('Z_TREES', 6)]
print([n for n in dir(zlib) if n[0].islower()], zlib.error.__mro__)  # expect: ['adler32', 'compress', 'compressobj', 'crc32', 'decompress', 'decompressobj', 'error'] (<class 'zlib.error'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)

# --- decompress
import zlib
def t(f, *a, **k):
    try:
        r = repr(f(*a, **k))
    except Exception as e:
        r = f"{type(e).__module__}.{type(e).__name__}: {e}"
    print(r)
z = b"x\x9c\xcbH\xcd\xc9\xc9W\xc8\xc0 \xcb\xf3\x8brR0\x85\x89\x95\x04\x00\xa51 \xe9"
g = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xcbH\xcd\xc9\xc9W\xc8\xc0 \xcb\xf3\x8brR0\x85\x89\x95\x04\x00\xe3c\xb1<W\x00\x00\x00"
D = zlib.decompress
for w in (15, 0, 8, 9, -15, 31, 47, 5, 16, 32, 40, 48, 100, -8, -7, -16):
    t(D, z, w); t(D, g, w)
# expect: b'hello hello hello hello worldhello hello hello hello worldhello hello hello hello world'
# expect: zlib.error: Error -3 while decompressing data: incorrect header check
# expect: b'hello hello hello hello worldhello hello hello hello worldhello hello hello hello world'
# expect: zlib.error: Error -3 while decompressing data: incorrect header check
# expect: zlib.error: Error -3 while decompressing data: invalid window size
# expect: zlib.error: Error -3 while decompressing data: incorrect header check
# expect: zlib.error: Error -3 while decompressing data: invalid window size
# expect: zlib.error: Error -3 while decompressing data: incorrect header check
# expect: zlib.error: Error -3 while decompressing data: invalid stored block lengths
# expect: zlib.error: Error -3 while decompressing data: invalid block type
# expect: zlib.error: Error -3 while decompressing data: incorrect header check
# expect: b'hello hello hello hello worldhello hello hello hello worldhello hello hello hello world'
# expect: b'hello hello hello hello worldhello hello hello hello worldhello hello hello hello world'
# expect: b'hello hello hello hello worldhello hello hello hello worldhello hello hello hello world'
# expect: zlib.error: Error -2 while preparing to decompress data: inconsistent stream state
# expect: zlib.error: Error -2 while preparing to decompress data: inconsistent stream state
# expect: zlib.error: Error -3 while decompressing data: incorrect header check
# expect: b'hello hello hello hello worldhello hello hello hello worldhello hello hello hello world'
# expect: b'hello hello hello hello worldhello hello hello hello worldhello hello hello hello world'
# expect: b'hello hello hello hello worldhello hello hello hello worldhello hello hello hello world'
# expect: zlib.error: Error -3 while decompressing data: invalid window size
# expect: b'hello hello hello hello worldhello hello hello hello worldhello hello hello hello world'
# expect: zlib.error: Error -2 while preparing to decompress data: inconsistent stream state
# expect: zlib.error: Error -2 while preparing to decompress data: inconsistent stream state
# expect: zlib.error: Error -2 while preparing to decompress data: inconsistent stream state
# expect: zlib.error: Error -2 while preparing to decompress data: inconsistent stream state
# expect: zlib.error: Error -3 while decompressing data: invalid stored block lengths
# expect: zlib.error: Error -3 while decompressing data: invalid block type
# expect: zlib.error: Error -2 while preparing to decompress data: inconsistent stream state
# expect: zlib.error: Error -2 while preparing to decompress data: inconsistent stream state
# expect: zlib.error: Error -2 while preparing to decompress data: inconsistent stream state
# expect: zlib.error: Error -2 while preparing to decompress data: inconsistent stream state
t(D, b""); t(D, z[:-1]); t(D, z[:10]); t(D, b"abc"); t(D, z + b"x"); t(D, z[:-1] + b"x"); t(D, z, 15, 0); t(D, z, 15, -1); t(D, "x"); t(D, b"\x78\x9c\x07"); t(D, b"\x78\xbb\0\0\0\1"); t(D, b"\x79\x9c"); t(D, b"\xf8\x9c")  # expect: zlib.error: Error -5 while decompressing data: incomplete or truncated stream
# expect: zlib.error: Error -5 while decompressing data: incomplete or truncated stream
# expect: zlib.error: Error -5 while decompressing data: incomplete or truncated stream
# expect: zlib.error: Error -3 while decompressing data: incorrect header check
# expect: b'hello hello hello hello worldhello hello hello hello worldhello hello hello hello world'
# expect: zlib.error: Error -3 while decompressing data: incorrect data check
# expect: b'hello hello hello hello worldhello hello hello hello worldhello hello hello hello world'
# expect: builtins.ValueError: bufsize must be non-negative
# expect: builtins.TypeError: a bytes-like object is required, not 'str'
# expect: zlib.error: Error -3 while decompressing data: invalid block type
# expect: zlib.error: Error 2 while decompressing data
# expect: zlib.error: Error -3 while decompressing data: incorrect header check
# expect: zlib.error: Error -3 while decompressing data: incorrect header check
t(D, b"\x77\x85"); t(D, b"\x88\x1c")  # expect: zlib.error: Error -3 while decompressing data: unknown compression method
# expect: zlib.error: Error -3 while decompressing data: invalid window size
t(D, g[:-1] + b"x", 31); t(D, g[:-5] + b"x" + g[-4:], 31); t(D, g[:3] + b"\xe0" + g[4:], 31); t(D, g[:2] + b"\x07" + g[3:], 31); t(D, b"xx" + g, 31)  # expect: zlib.error: Error -3 while decompressing data: incorrect length check
# expect: zlib.error: Error -3 while decompressing data: incorrect data check
# expect: zlib.error: Error -3 while decompressing data: unknown header flags set
# expect: zlib.error: Error -3 while decompressing data: unknown compression method
# expect: zlib.error: Error -3 while decompressing data: incorrect header check
t(D, g[:3] + b"\x1c" + g[4:10] + b"\x02\0ab" + b"name\0comment\0" + g[10:], 31)  # expect: b'hello hello hello hello worldhello hello hello hello worldhello hello hello hello world'
t(D, g[:3] + b"\x02" + g[4:10] + b"\0\0" + g[10:], 31)  # expect: zlib.error: Error -3 while decompressing data: header crc mismatch
t(D, g[:3] + b"\x02" + g[4:10] + (zlib.crc32(g[:3] + b"\x02" + g[4:10]) & 0xffff).to_bytes(2, "little") + g[10:], 31)  # expect: b'hello hello hello hello worldhello hello hello hello worldhello hello hello hello world'
for raw in ("07", "0101000000", "010100feffa", "05", "03", "0300", "03007a", "4b040200", "04feff", "0400feff", "04007e", "4bfcff", "63000200", "fbffff", "04c0810800000000207feb0bbafffff0", "edfd6c6c",
            "0cc081000000000090ff6b04", "1a07", "027effff", "0480499224499224 0fb4ffffc304", "048049922449922471ffff931100", "0400244900", "040024e9ffff", "040024e9ff6d", "04804992244992240fb4ffffc384",
            "04c08108000000002 07feb0b0000", "02", "06", "00", "000100feff61", "010100feff61", "0001", "04", "0480"):
    raw = raw.replace(" ", "")
    t(D, bytes.fromhex(raw[:len(raw) // 2 * 2]), -15)
# expect: zlib.error: Error -3 while decompressing data: invalid block type
# expect: zlib.error: Error -3 while decompressing data: invalid stored block lengths
# expect: zlib.error: Error -5 while decompressing data: incomplete or truncated stream
# expect: zlib.error: Error -5 while decompressing data: incomplete or truncated stream
# expect: zlib.error: Error -5 while decompressing data: incomplete or truncated stream
# expect: b''
# expect: b''
# expect: b'aaaa'
# expect: zlib.error: Error -3 while decompressing data: too many length or distance symbols
# expect: zlib.error: Error -3 while decompressing data: invalid code lengths set
# expect: zlib.error: Error -5 while decompressing data: incomplete or truncated stream
# expect: zlib.error: Error -5 while decompressing data: incomplete or truncated stream
# expect: b'\x00\x00\x00\x00'
# expect: zlib.error: Error -5 while decompressing data: incomplete or truncated stream
# expect: zlib.error: Error -3 while decompressing data: invalid literal/length code
# expect: zlib.error: Error -5 while decompressing data: incomplete or truncated stream
# expect: zlib.error: Error -3 while decompressing data: invalid distance too far back
# expect: zlib.error: Error -3 while decompressing data: invalid literal/length code
# expect: zlib.error: Error -3 while decompressing data: invalid distance code
# expect: zlib.error: Error -5 while decompressing data: incomplete or truncated stream
# expect: zlib.error: Error -3 while decompressing data: invalid literal/lengths set
# expect: zlib.error: Error -3 while decompressing data: invalid bit length repeat
# expect: zlib.error: Error -3 while decompressing data: invalid bit length repeat
# expect: zlib.error: Error -3 while decompressing data: invalid code -- missing end-of-block
# expect: zlib.error: Error -3 while decompressing data: invalid distances set
# expect: zlib.error: Error -3 while decompressing data: invalid literal/length code
# expect: zlib.error: Error -5 while decompressing data: incomplete or truncated stream
# expect: zlib.error: Error -3 while decompressing data: invalid block type
# expect: zlib.error: Error -5 while decompressing data: incomplete or truncated stream
# expect: zlib.error: Error -5 while decompressing data: incomplete or truncated stream
# expect: b'a'
# expect: zlib.error: Error -5 while decompressing data: incomplete or truncated stream
# expect: zlib.error: Error -5 while decompressing data: incomplete or truncated stream
# expect: zlib.error: Error -5 while decompressing data: incomplete or truncated stream

# --- compressobj
import zlib, copy
def t(f, *a, **k):
    try:
        r = repr(f(*a, **k))
    except Exception as e:
        r = f"{type(e).__module__}.{type(e).__name__}: {e}"
    print(r)
c = zlib.compressobj()
t(c.compress, "x"); t(c.compress, b"abc"); t(c.flush, 99); t(c.flush, 6); t(c.flush, -1); t(c.flush, 0)  # expect: builtins.TypeError: a bytes-like object is required, not 'str'
# expect: b'x\x9c'
# expect: zlib.error: Error -2 while flushing: inconsistent stream state
# expect: zlib.error: Error -2 while flushing: inconsistent stream state
# expect: zlib.error: Error -2 while flushing: inconsistent stream state
# expect: b''
print(type(c.copy()), type(copy.copy(c)), type(copy.deepcopy(c)))  # expect: <class 'zlib.Compress'> <class 'zlib.Compress'> <class 'zlib.Compress'>
out = b"x\x9c" + c.flush(zlib.Z_SYNC_FLUSH)
print(zlib.decompressobj().decompress(out), out.endswith(b"\0\0\xff\xff"))  # expect: b'abc' True
d = c.copy()
out2 = out + d.compress(b"xyz") + d.flush()
out += c.flush()
print(zlib.decompress(out), zlib.decompress(out2))  # expect: b'abc' b'abcxyz'
t(c.flush); t(c.compress, b"x"); t(c.copy); t(c.flush, zlib.Z_SYNC_FLUSH); t(c.flush, 0)  # expect: zlib.error: Error -2 while flushing: inconsistent stream state
# expect: zlib.error: Error -2 while compressing data: inconsistent stream state
# expect: builtins.ValueError: Inconsistent stream state
# expect: zlib.error: Error -2 while flushing: inconsistent stream state
# expect: b''
C = zlib.compressobj
t(C, 10); t(C, wbits=1); t(C, wbits=-8); t(C, method=5); t(C, memLevel=0); t(C, memLevel=10); t(C, strategy=9); t(C, strategy=-1); t(C, zdict="x"); t(C, zdict=5); t(type(c))  # expect: builtins.ValueError: Invalid initialization option
# expect: builtins.ValueError: Invalid initialization option
# expect: builtins.ValueError: Invalid initialization option
# expect: builtins.ValueError: Invalid initialization option
# expect: builtins.ValueError: Invalid initialization option
# expect: builtins.ValueError: Invalid initialization option
# expect: builtins.ValueError: Invalid initialization option
# expect: builtins.ValueError: Invalid initialization option
# expect: builtins.TypeError: a bytes-like object is required, not 'str'
# expect: builtins.TypeError: a bytes-like object is required, not 'int'
# expect: builtins.TypeError: cannot create 'zlib.Compress' instances
data = bytes(i * i * 7 >> 4 & 255 for i in range(3000)) + b"abcabcabc" * 500
for strategy in range(5):
    for mode in (1, 2, 3, 5):
        c = C(9, zlib.DEFLATED, -15, 9, strategy)
        out = b""
        for i in range(0, len(data), 777):
            out += c.compress(data[i:i + 777])
            if i % 2:
                out += c.flush(mode)
        out += c.flush()
        print(zlib.decompress(out, -15) == data, end=" ")
print()  # expect-repr: 'True True True True True True True True True True True True True True True True True True True True '

# --- decompressobj
import zlib, copy
def t(f, *a, **k):
    try:
        r = repr(f(*a, **k))
    except Exception as e:
        r = f"{type(e).__module__}.{type(e).__name__}: {e}"
    print(r)
z = b"x\x9c\xcbH\xcd\xc9\xc9W\xc8\xc0 \xcb\xf3\x8brR0\x85\x89\x95\x04\x00\xa51 \xe9"
for n in range(1, 90, 4):
    d = zlib.decompressobj()
    print(len(d.decompress(z + b"tail", n)), d.unconsumed_tail, d.unused_data, d.eof)
    rest = d.unconsumed_tail
    print(len(d.decompress(rest, n)), d.unconsumed_tail, d.unused_data, d.eof, len(d.flush()), d.unconsumed_tail, d.unused_data, d.eof)
# expect: 1 b'\xc9\xc9W\xc8\xc0 \xcb\xf3\x8brR0\x85\x89\x95\x04\x00\xa51 \xe9tail' b'' False
# expect: 1 b'\xc9W\xc8\xc0 \xcb\xf3\x8brR0\x85\x89\x95\x04\x00\xa51 \xe9tail' b'' False 85 b'tail' b'tail' True
# expect: 5 b'\xc0 \xcb\xf3\x8brR0\x85\x89\x95\x04\x00\xa51 \xe9tail' b'' False
# expect: 5 b'\xf3\x8brR0\x85\x89\x95\x04\x00\xa51 \xe9tail' b'' False 77 b'tail' b'tail' True
# expect: 9 b'\xf3\x8brR0\x85\x89\x95\x04\x00\xa51 \xe9tail' b'' False
# expect: 9 b'\xf3\x8brR0\x85\x89\x95\x04\x00\xa51 \xe9tail' b'' False 69 b'tail' b'tail' True
# expect: 13 b'\xf3\x8brR0\x85\x89\x95\x04\x00\xa51 \xe9tail' b'' False
# expect: 13 b'R0\x85\x89\x95\x04\x00\xa51 \xe9tail' b'' False 61 b'tail' b'tail' True
# expect: 17 b'\xf3\x8brR0\x85\x89\x95\x04\x00\xa51 \xe9tail' b'' False
# expect: 17 b'\x95\x04\x00\xa51 \xe9tail' b'' False 53 b'tail' b'tail' True
# expect: 21 b'\xf3\x8brR0\x85\x89\x95\x04\x00\xa51 \xe9tail' b'' False
# expect: 21 b'\x95\x04\x00\xa51 \xe9tail' b'' False 45 b'tail' b'tail' True
# expect: 25 b'rR0\x85\x89\x95\x04\x00\xa51 \xe9tail' b'' False
# expect: 25 b'\x00\xa51 \xe9tail' b'' False 37 b'tail' b'tail' True
# expect: 29 b'\x95\x04\x00\xa51 \xe9tail' b'' False
# expect: 29 b'\x00\xa51 \xe9tail' b'' False 29 b'tail' b'tail' True
# expect: 33 b'\x95\x04\x00\xa51 \xe9tail' b'' False
# expect: 33 b'\x00\xa51 \xe9tail' b'' False 21 b'tail' b'tail' True
# expect: 37 b'\x95\x04\x00\xa51 \xe9tail' b'' False
# expect: 37 b'\x00\xa51 \xe9tail' b'' False 13 b'tail' b'tail' True
# expect: 41 b'\x95\x04\x00\xa51 \xe9tail' b'' False
# expect: 41 b'\x00\xa51 \xe9tail' b'' False 5 b'tail' b'tail' True
# expect: 45 b'\x95\x04\x00\xa51 \xe9tail' b'' False
# expect: 42 b'tail' b'tail' True 0 b'tail' b'tailtail' True
# expect: 49 b'\x00\xa51 \xe9tail' b'' False
# expect: 38 b'tail' b'tail' True 0 b'tail' b'tailtail' True
# expect: 53 b'\x00\xa51 \xe9tail' b'' False
# expect: 34 b'tail' b'tail' True 0 b'tail' b'tailtail' True
# expect: 57 b'\x00\xa51 \xe9tail' b'' False
# expect: 30 b'tail' b'tail' True 0 b'tail' b'tailtail' True
# expect: 61 b'\x00\xa51 \xe9tail' b'' False
# expect: 26 b'tail' b'tail' True 0 b'tail' b'tailtail' True
# expect: 65 b'\x00\xa51 \xe9tail' b'' False
# expect: 22 b'tail' b'tail' True 0 b'tail' b'tailtail' True
# expect: 69 b'\x00\xa51 \xe9tail' b'' False
# expect: 18 b'tail' b'tail' True 0 b'tail' b'tailtail' True
# expect: 73 b'\x00\xa51 \xe9tail' b'' False
# expect: 14 b'tail' b'tail' True 0 b'tail' b'tailtail' True
# expect: 77 b'\x00\xa51 \xe9tail' b'' False
# expect: 10 b'tail' b'tail' True 0 b'tail' b'tailtail' True
# expect: 81 b'\x00\xa51 \xe9tail' b'' False
# expect: 6 b'tail' b'tail' True 0 b'tail' b'tailtail' True
# expect: 85 b'\x00\xa51 \xe9tail' b'' False
# expect: 2 b'tail' b'tail' True 0 b'tail' b'tailtail' True
# expect: 87 b'' b'tail' True
# expect: 0 b'' b'tail' True 0 b'' b'tail' True
d = zlib.decompressobj()
for i in range(len(z)):
    print(d.decompress(z[i:i + 1]), d.eof, end=" ")
print(d.decompress(b"more"), d.unused_data, d.decompress(b"still"), d.unused_data, d.flush(), d.unconsumed_tail)  # expect: b'' False b'' False b'' False b'h' False b'e' False b'l' False b'l' False b'o' False b' ' False b'h' False b'' False b'ello hello hello ' False b'w' False b'o' False b'r' False b'l' False b'd' False b'' False b'hello hello hello ' False b'' False b'hello worldhello hello hello hello world' False b'' False b'' False b'' False b'' False b'' True b'' b'more' b'' b'morestill' b'' b''
d = zlib.decompressobj()
t(d.decompress, z, -1); t(d.decompress, "x"); t(d.flush, 0); t(d.flush, -1); t(d.decompress, b"", max_length=3); t(d.decompress); t(d.decompress, z[:20])  # expect: builtins.ValueError: max_length must be non-negative
# expect: builtins.TypeError: a bytes-like object is required, not 'str'
# expect: builtins.ValueError: length must be greater than zero
# expect: builtins.ValueError: length must be greater than zero
# expect: b''
# expect: builtins.TypeError: decompress() takes at least 1 positional argument (0 given)
# expect: b'hello hello hello hello worldhello hello hello '
c = d.copy()
print(c.decompress(z[20:]), d.flush(), copy.copy(d).decompress(z[20:]), d.eof)  # expect: b'hello worldhello hello hello hello world' b'' b'hello worldhello hello hello hello world' False
t(zlib.decompressobj, 5); t(zlib.decompressobj, zdict="x"); t(zlib.decompressobj, "x")  # expect: builtins.ValueError: Invalid initialization option
# expect: builtins.TypeError: zdict argument must support the buffer protocol
# expect: builtins.TypeError: 'str' object cannot be interpreted as an integer
d = zlib.decompressobj()
t(d.decompress, b"abc"); t(d.decompress, z)  # expect: zlib.error: Error -3 while decompressing data: incorrect header check
# expect: zlib.error: Error -3 while decompressing data: incorrect header check

# --- dictionaries
import zlib
def t(f, *a, **k):
    try:
        r = repr(f(*a, **k))
    except Exception as e:
        r = f"{type(e).__module__}.{type(e).__name__}: {e}"
    print(r)
x = b"x\xbb\x1a\x0b\x04]\xcb\x0031I\n%\x01\xa51 \xe9"
t(zlib.decompress, x); t(zlib.decompressobj().decompress, x); t(zlib.decompressobj(zdict=b"hello world").decompress, x); t(zlib.decompressobj(zdict=bytearray(b"hello worle")).decompress, x)  # expect: zlib.error: Error 2 while decompressing data
# expect: zlib.error: Error 2 while decompressing data
# expect: b'hello hello hello hello worldhello hello hello hello worldhello hello hello hello world'
# expect: zlib.error: Error -3 while setting zdict: invalid input data
c = zlib.compressobj(zdict=b"hello world")
y = c.compress(b"hello world hello") + c.flush()
print(y[:6], zlib.decompressobj(zdict=b"hello world").decompress(y))  # expect: b'x\xbb\x1a\x0b\x04]' b'hello world hello'
c = zlib.compressobj(wbits=-15, zdict=b"hello world")
y = c.compress(b"hello world hello") + c.flush()
print(zlib.decompressobj(-15, b"hello world").decompress(y))  # expect: b'hello world hello'
c = zlib.compressobj(zdict=b"")
print(zlib.decompress(c.compress(b"abc") + c.flush()))  # expect: b'abc'

# --- _ZlibDecompressor
import zlib
def t(f, *a, **k):
    try:
        r = repr(f(*a, **k))
    except Exception as e:
        r = f"{type(e).__module__}.{type(e).__name__}: {e}"
    print(r)
z = b"x\x9c\xcbH\xcd\xc9\xc9W\xc8\xc0 \xcb\xf3\x8brR0\x85\x89\x95\x04\x00\xa51 \xe9"
D = zlib._ZlibDecompressor()
t(D.decompress, z, 5); print(D.needs_input, D.eof, D.unused_data); t(D.decompress, b"", -1); print(D.needs_input, D.eof, D.unused_data); t(D.decompress, b"")  # expect: b'hello'
# expect: False False b''
# expect: b' hello hello hello worldhello hello hello hello worldhello hello hello hello world'
# expect: False True b''
# expect: builtins.EOFError: End of stream already reached
D = zlib._ZlibDecompressor(); t(D.decompress, b"abc"); t(zlib._ZlibDecompressor, 5);  # expect: zlib.error: Error -3 while decompressing data: incorrect header check
# expect: builtins.ValueError: Invalid initialization option
D = zlib._ZlibDecompressor(); print(D.decompress(z + b"zz"), D.unused_data, D.needs_input); t(D.decompress, z, max_length=5)  # expect: b'hello hello hello hello worldhello hello hello hello worldhello hello hello hello world' b'zz' False
# expect: builtins.EOFError: End of stream already reached
D = zlib._ZlibDecompressor(); print(D.needs_input, D.decompress(z[:10]), D.needs_input, D.decompress(z[10:], 3), D.needs_input, D.decompress(b"", max_length=3), D.decompress(b"tail"), D.unused_data)  # expect: True b'hello h' True b'ell' False b'o h' b'ello hello worldhello hello hello hello worldhello hello hello hello world' b'tail'

# --- long streams go by steps
import zlib
data = b"".join(b"%d %d\n" % (i, i * i) for i in range(20000))
for level in (0, 1, 6):
    z = zlib.compress(data, level)
    print(zlib.decompress(z) == data, len(z) < len(data) / 2 or level == 0, zlib.decompress(bytearray(z)) == data)
# expect: True True True
# expect: True True True
# expect: True True True
d = zlib.decompressobj()
out = b""
tail = z
while not d.eof:
    out += d.decompress(tail, 5000)
    tail = d.unconsumed_tail
print(out == data)  # expect: True

# --- cpython: skip (limits are ours); limits: memory=4MiB
import zlib
c = zlib.compressobj(1)
z = b"".join([c.compress(bytes(500_000)) for i in range(14)]) + c.flush()
if len(z) > 100_000:
    print("never")
zlib.decompress(z)
print("never")  # unreachable
# stops: memory

# --- cpython: skip (limits are ours); limits: fuel=3000000
import zlib
s = zlib.compressobj(9, wbits=-15)
one = s.compress(bytes(100_000)) + s.flush(zlib.Z_FULL_FLUSH)
d = zlib.decompressobj(-15)
n = 0
while True:
    n += len(d.decompress(one))
# stops: fuel

# --- streams are not pickled; a deep copy goes on by itself
import copy, zlib
for o in (zlib.compressobj(), zlib.decompressobj(), zlib._ZlibDecompressor()):
    try:
        o.__reduce_ex__(2)
    except TypeError as e:
        print(e)
# expect: cannot pickle 'zlib.Compress' object
# expect: cannot pickle 'zlib.Decompress' object
# expect: cannot pickle 'zlib._ZlibDecompressor' object
try:
    zlib._ZlibDecompressor().__reduce__()
except TypeError as e:
    print(e)  # expect: cannot pickle '_ZlibDecompressor' object
d = zlib.decompressobj()
z = zlib.compress(b"abc" * 100)
d.decompress(z[:5])
e = copy.deepcopy(d)
print(d.decompress(z[5:]) == e.decompress(z[5:]), type(e) is type(d), d is e)  # expect: True True False

# --- cpython: skip (its recipe for protocols 0 and 1 makes no stream)
import zlib
for o in (zlib.compressobj(), zlib.decompressobj()):
    try:
        o.__reduce__()
    except TypeError as e:
        print(e)
# expect: cannot pickle 'Compress' object
# expect: cannot pickle 'Decompress' object
