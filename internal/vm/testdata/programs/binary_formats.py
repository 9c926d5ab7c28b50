# Binary protocols: TLV frames, a PNG written and read back, tar headers, varints, bit fields, memoryviews, checksums.
import binascii
import io
import struct
import zlib
from array import array
from collections import namedtuple
from contextlib import suppress
from dataclasses import dataclass, field, fields
from enum import IntEnum, IntFlag
from functools import reduce
from operator import xor
import base64
import hashlib
import string


class Tag(IntEnum):
    END = 0
    INT = 1
    TEXT = 2
    LIST = 3
    MAP = 4
    FLOAT = 5
    BLOB = 6


def varint(n):
    n = n << 1 ^ (n >> 63 if n >= 0 else -1)
    n &= (1 << 70) - 1
    out = bytearray()
    while n > 0x7F:
        out.append(n & 0x7F | 0x80)
        n >>= 7
    return bytes(out + bytes([n]))


def unvarint(view, at):
    n = shift = 0
    while True:
        b = view[at]
        at += 1
        n |= (b & 0x7F) << shift
        shift += 7
        if not b & 0x80:
            return n >> 1 ^ -(n & 1), at


def pack(x):
    match x:
        case bool():
            raise TypeError("no booleans")
        case int():
            return bytes([Tag.INT]) + varint(x)
        case float():
            return struct.pack("!Bd", Tag.FLOAT, x)
        case str():
            raw = x.encode()
            return bytes([Tag.TEXT]) + varint(len(raw)) + raw
        case bytes() | bytearray() | memoryview():
            return bytes([Tag.BLOB]) + varint(len(x)) + bytes(x)
        case [*items] | (*items,):
            return bytes([Tag.LIST]) + b"".join(map(pack, items)) + bytes(1)
        case {**pairs}:
            return bytes([Tag.MAP]) + b"".join(pack(k) + pack(v) for k, v in pairs.items()) + b"\0"
    raise TypeError(f"cannot pack {type(x).__name__}")


def unpack(data):
    view = memoryview(data)

    def value(at):
        tag = Tag(view[at])
        at += 1
        match tag:
            case Tag.END:
                return StopIteration, at
            case Tag.INT:
                return unvarint(view, at)
            case Tag.FLOAT:
                return *struct.unpack_from("!d", view, at), at + 8
            case Tag.TEXT | Tag.BLOB:
                n, at = unvarint(view, at)
                raw = view[at:at + n]
                if len(raw) < n:
                    raise EOFError(f"{n - len(raw)} bytes short")
                return (str(raw, "utf-8") if tag == Tag.TEXT else bytes(raw)), at + n
            case Tag.LIST | Tag.MAP:
                items = []
                while (pair := value(at))[0] is not StopIteration:
                    items.append(pair[0])
                    at = pair[1]
                it = iter(items)
                return (items if tag is Tag.LIST else dict(zip(it, it))), pair[1]

    return value(0)[0]


sample = {"id": -300, "names": ["ä", "", "z" * 3], "pi": 3.25, "deep": {1: [[], {}]}, "raw": b"\0\xff", "big": 2 ** 40, "t": (1, 2)}
blob = pack(sample)
print(len(blob), blob[:24].hex(" ", 4), binascii.crc32(blob), zlib.adler32(blob), hashlib.md5(blob).hexdigest())  # expect: 88 04020469 6401d704 020a6e61 6d657303 0204c3a4 02000206 3865510095 4228976764 3916812f34192723498513c1a232ce09
back = unpack(blob)
print(back, back == sample | {"t": [1, 2]})  # expect: {'id': -300, 'names': ['ä', '', 'zzz'], 'pi': 3.25, 'deep': {1: [[], {}]}, 'raw': b'\x00\xff', 'big': 1099511627776, 't': [1, 2]} True
for n in (0, -1, 63, 64, -65, 300, 2 ** 31, -2 ** 33):
    assert unvarint(varint(n), 0)[0] == n
    print(n, varint(n).hex(), end="; ")
print()  # expect-repr: '0 00; -1 01; 63 7e; 64 8001; -65 8101; 300 d804; 2147483648 8080808010; -8589934592 ffffffff3f; '
for bad in (b"\x09", b"\x02\x0aab", b"\x01", b"\x05\0\0", b"\x02\x02\xff"):
    try:
        print(unpack(bad))
    except (ValueError, EOFError, IndexError, struct.error) as e:
        print(type(e).__name__, e)
# expect: ValueError 9 is not a valid Tag
# expect: EOFError 3 bytes short
# expect: IndexError index out of bounds on dimension 1
# expect: error unpack_from requires a buffer of at least 9 bytes for unpacking 8 bytes at offset 1 (actual buffer size is 3)
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
for bad in (True, None, {1: {2: object}}):
    with suppress(TypeError):
        print(pack(bad))
    try:
        pack(bad)
    except TypeError as e:
        print(e)
# expect: no booleans
# expect: cannot pack NoneType
# expect: cannot pack type


def chunk(kind, data):
    return struct.pack(">I4s", len(data), kind) + data + struct.pack(">I", zlib.crc32(kind + data))


def png(w, h, pixel):
    rows = b"".join(b"\0" + bytes(c for x in range(w) for c in pixel(x, y)) for y in range(h))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">2I5B", w, h, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def chunks(data):
    f = io.BytesIO(data)
    if f.read(8) != b"\x89PNG\r\n\x1a\n":
        raise ValueError("not a PNG")
    while head := f.read(8):
        n, kind = struct.unpack(">I4s", head)
        body = f.read(n)
        crc, = struct.unpack(">I", f.read(4))
        yield kind.decode(), body, crc == zlib.crc32(kind + body)


image = png(5, 4, lambda x, y: (x * 50, y * 60, (x ^ y) * 17))
for kind, body, ok in chunks(image):
    print(kind, len(body) if kind != "IDAT" else len(zlib.decompress(body)), ok, struct.unpack(">2I5B", body) if kind == "IHDR" else "")
# expect: IHDR 13 True (5, 4, 8, 2, 0, 0, 0)
# expect-repr: 'IDAT 64 True '
# expect-repr: 'IEND 0 True '
broken = bytearray(image)
broken[20] ^= 0xFF
print([ok for *_, ok in chunks(broken)], bytes(broken[18:22]))  # expect: [False, True, True] b'\x00\x05\xff\x00'


class Perm(IntFlag):
    R = 4
    W = 2
    X = 1


Header = namedtuple("Header", "name mode uid size kind")


def tar_header(name, size, mode=0o644):
    h = struct.pack("100s8s8s8s12s12s8sc100s6s2s", name.encode(), b"%07o" % mode, b"%07o" % 1000, b"%07o" % 1000, b"%011o" % size, b"%011o" % 1700000000, b" " * 8, b"0", b"", b"ustar\0", b"00")
    h = h.ljust(512, b"\0")
    return h[:148] + b"%06o\0 " % sum(h) + h[156:]


raw = tar_header("dir/file.txt", 1234)
name, mode, uid, _, size = (x.rstrip(b"\0 ").decode() for x in struct.unpack_from("100s8s8s8s12s", raw))
h = Header(name, *(int(x, 8) for x in (mode, uid, size)), raw[156:157])
print(h, len(raw), int(raw[148:154], 8), [str(Perm(h.mode >> s & 7)) for s in (6, 3, 0)])  # expect: Header(name='dir/file.txt', mode=420, uid=1000, size=1234, kind=b'0') 512 4286 ['6', '4', '4']


class Bits:
    def __init__(self, **layout):
        self.layout, at = {}, 0
        for k, n in layout.items():
            self.layout[k] = at, n
            at += n

    def pack(self, **values):
        word = 0
        for k, v in values.items():
            at, n = self.layout[k]
            if v.bit_length() > n:
                raise OverflowError(f"{k}={v} needs {v.bit_length()} bits of {n}")
            word |= v << at
        return word

    def unpack(self, word):
        return {k: word >> at & (1 << n) - 1 for k, (at, n) in self.layout.items()}


date = Bits(day=5, month=4, year=7)
w = date.pack(day=31, month=12, year=44)
print(f"{w:#018b} {w:04x} {w.to_bytes(2, 'little')!r} {date.unpack(w)}", int.from_bytes(b"\xff\xfe", signed=True))  # expect: 0b0101100110011111 599f b'\x9fY' {'day': 31, 'month': 12, 'year': 44} -2
try:
    date.pack(day=40)
except OverflowError as e:
    print(e)  # expect: day=40 needs 6 bits of 5
a = array("H", range(6))
v = memoryview(a)
print(v.format, v.itemsize, v.nbytes, v[1:5:2].tolist(), v.cast("B")[:6].hex(), v.cast("B", (3, 4)).shape)  # expect: H 2 12 [1, 3] 000001000200 (3, 4)
v[2:4] = array("H", [500, 600])
a.byteswap()
print(a.tolist(), v.readonly, bytes(v[::-1][:2]))  # expect: [0, 256, 62465, 22530, 1024, 1280] False b'\x00\x05\x00\x04'
try:
    a.append(1)
except BufferError as e:
    print(e)  # expect: cannot resize an array that is exporting buffers
v.release()
a.append(1)
print(reduce(xor, a), a.tobytes().hex(), struct.calcsize("<bhil"), struct.calcsize("@bhiq"))  # expect: 44034 0000000101f40258000400050100 11 16
text = "".join(filter(str.isalnum, string.printable)).encode()
for enc in ("b16", "b32", "b64", "b85", "a85", "z85"):
    e = getattr(base64, f"{enc}encode")(text[:11])
    print(enc, e.decode(), getattr(base64, f"{enc}decode")(e) == text[:11])
# expect: b16 3031323334353637383961 True
# expect: b32 GAYTEMZUGU3DOOBZME====== True
# expect: b64 MDEyMzQ1Njc4OWE= True
# expect: b85 FflSSG&MFiI5}Y True
# expect: a85 0JP==1c70M3&tC True
# expect: z85 fFLssg=mfIi5$y True
c = zlib.compressobj(level=1, wbits=-15)
parts = [c.compress(text * 3), c.compress(b"x" * 500), c.flush()]
d = zlib.decompressobj(-15)
out = b"".join([d.decompress(b"".join(parts)[:10], 20), d.decompress(d.unconsumed_tail + b"".join(parts)[10:]), d.flush()])
print(len(out), d.eof, out[-3:], out.translate(bytes.maketrans(b"abc", b"ABC"), b"x")[:15])  # expect: 686 True b'xxx' b'0123456789ABCde'
