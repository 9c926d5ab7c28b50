"""Bytes as text in bases 16, 32, 64 and 85, and back."""

import binascii
import struct

__all__ = [
    "encode", "decode", "encodebytes", "decodebytes",
    "b64encode", "b64decode", "b32encode", "b32decode",
    "b32hexencode", "b32hexdecode", "b16encode", "b16decode",
    "b85encode", "b85decode", "a85encode", "a85decode", "z85encode", "z85decode",
    "standard_b64encode", "standard_b64decode",
    "urlsafe_b64encode", "urlsafe_b64decode",
]

bytes_types = (bytes, bytearray)


def _bytes_from_decode_data(s):
    # what a decoder reads: an ASCII str or a buffer
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters")
    if isinstance(s, bytes_types):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError("argument should be a bytes-like object or ASCII "
                        "string, not %r" % s.__class__.__name__) from None


def b64encode(s, altchars=None):
    """Encode in base 64.

    altchars, two bytes, stand for + and /.
    """
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    """Decode text in base 64; altchars, two of them, stand for + and /.

    Other characters are passed over, or with validate are an error.
    """
    s = _bytes_from_decode_data(s)
    if altchars is not None:
        altchars = _bytes_from_decode_data(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    """Encode in base 64 with the digits + and /."""
    return b64encode(s)


def standard_b64decode(s):
    """Decode text in base 64 with the digits + and /."""
    return b64decode(s)


_to_urlsafe = bytes.maketrans(b"+/", b"-_")
_from_urlsafe = bytes.maketrans(b"-_", b"+/")


def urlsafe_b64encode(s):
    """Encode in base 64 with the digits - and _, which URLs and file names allow."""
    return b64encode(s).translate(_to_urlsafe)


def urlsafe_b64decode(s):
    """Decode text in base 64 with the digits - and _."""
    return b64decode(_bytes_from_decode_data(s).translate(_from_urlsafe))


# --- base 32

_digits32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_digits32hex = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"
_numbers32 = {c: i for i, c in enumerate(_digits32)}
_numbers32hex = {c: i for i, c in enumerate(_digits32hex)}


def _b32encode(digits, s):
    if not isinstance(s, bytes_types):
        s = memoryview(s).tobytes()
    odd = len(s) % 5
    if odd:
        s = s + bytes(5 - odd)
    out = bytearray()
    for i in range(0, len(s), 5):
        n = int.from_bytes(s[i:i + 5])
        for shift in (35, 30, 25, 20, 15, 10, 5, 0):
            out.append(digits[n >> shift & 31])
    if odd:
        pad = (0, 6, 4, 3, 1)[odd]
        out[-pad:] = b"=" * pad
    return bytes(out)


def _b32decode(numbers, s, casefold=False, map01=None):
    s = _bytes_from_decode_data(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _bytes_from_decode_data(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    length = len(s)
    s = s.rstrip(b"=")
    pad = length - len(s)
    out = bytearray()
    last = 0
    for i in range(0, len(s), 8):
        last = 0
        for c in s[i:i + 8]:
            n = numbers.get(c)
            if n is None:
                raise binascii.Error("Non-base32 digit found")
            last = last << 5 | n
        out += (last & (1 << 40) - 1).to_bytes(5)
    if length % 8 or pad not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    if pad and out:
        last <<= 5 * pad
        keep = (43 - 5 * pad) // 8
        out[-5:] = last.to_bytes(5)[:keep]
    return bytes(out)


def b32encode(s):
    """Encode in base 32."""
    return _b32encode(_digits32, s)


def b32decode(s, casefold=False, map01=None):
    """Decode text in base 32.

    casefold: lower case letters are digits too. map01 is the letter that the digit
    1 stands for, L or I; 0 then stands for O.
    """
    return _b32decode(_numbers32, s, casefold, map01)


def b32hexencode(s):
    """Encode in base 32 with the digits 0 to 9 and A to V."""
    return _b32encode(_digits32hex, s)


def b32hexdecode(s, casefold=False):
    """Decode text in base 32 with the digits 0 to 9 and A to V.

    casefold: lower case letters are digits too.
    """
    return _b32decode(_numbers32hex, s, casefold)


# --- base 16

def b16encode(s):
    """Encode in base 16."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """Decode text in base 16; casefold: lower case letters are digits too."""
    s = _bytes_from_decode_data(s)
    if casefold:
        s = s.upper()
    if s.translate(None, b"0123456789ABCDEF"):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


# --- base 85: five digits for four bytes

_A85START = b"<~"
_A85END = b"~>"
_digits_a85 = bytes(range(33, 118))
_digits_b85 = (b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
               b"abcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~")
_digits_z85 = (b"0123456789abcdefghijklmnopqrstuvwxyz"
               b"ABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#")
_b85_to_z85 = bytes.maketrans(_digits_b85, _digits_z85)
_numbers_b85 = {c: i for i, c in enumerate(_digits_b85)}
_numbers_z85 = {c: i for i, c in enumerate(_digits_z85)}


def _85encode(b, digits, pad=False, zero=None, spaces=None):
    if not isinstance(b, bytes_types):
        b = memoryview(b).tobytes()
    padding = -len(b) % 4
    if padding:
        b = b + bytes(padding)
    out = bytearray()
    tail = 5
    for i in range(0, len(b), 4):
        n = int.from_bytes(b[i:i + 4])
        tail = 5
        if n == 0 and zero:
            out += zero
            tail = 1
        elif n == 0x20202020 and spaces:
            out += spaces
            tail = 1
        else:
            n, e = divmod(n, 85)
            n, d = divmod(n, 85)
            n, c = divmod(n, 85)
            a, n = divmod(n, 85)
            out += bytes((digits[a], digits[n], digits[c], digits[d], digits[e]))
    if padding and not pad:
        if tail == 1 and zero and out.endswith(zero):
            out[-1:] = digits[:1] * 5
        del out[-padding:]
    return bytes(out)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Encode in Ascii85.

    foldspaces: y stands for four spaces. wrapcol: the length of lines, 0 for one
    line. pad: the input is filled up to a multiple of 4 bytes. adobe: the text is
    framed by <~ and ~>.
    """
    out = _85encode(b, _digits_a85, pad, b"z", b"y" if foldspaces else None)
    if adobe:
        out = _A85START + out
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [out[i:i + wrapcol] for i in range(0, len(out), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        out = b"\n".join(lines)
    if adobe:
        out += _A85END
    return out


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    """Decode Ascii85.

    foldspaces: y stands for four spaces. adobe: the text is framed by <~ and ~>.
    ignorechars are passed over.
    """
    b = _bytes_from_decode_data(b)
    if adobe:
        if not b.endswith(_A85END):
            raise ValueError("Ascii85 encoded byte sequences must end with {!r}".format(_A85END))
        start = 2 if b.startswith(_A85START) else 0
        b = b[start:-2]
    out = bytearray()
    n = count = 0
    for c in b + b"u" * 4:
        if 33 <= c <= 117:
            n = n * 85 + (c - 33)
            count += 1
            if count == 5:
                if n > 0xffffffff:
                    raise ValueError("Ascii85 overflow")
                out += n.to_bytes(4)
                n = count = 0
        elif c == 122:
            if count:
                raise ValueError("z inside Ascii85 5-tuple")
            out += b"\0\0\0\0"
        elif foldspaces and c == 121:
            if count:
                raise ValueError("y inside Ascii85 5-tuple")
            out += b"    "
        elif c not in ignorechars:
            raise ValueError("Non-Ascii85 digit found: %c" % c)
    if count < 4:
        del out[len(out) - (4 - count):]
    return bytes(out)


def _85decode(b, numbers, name):
    b = _bytes_from_decode_data(b)
    padding = -len(b) % 5
    b = b + b"~" * padding if name == "base85" else b + b"#" * padding
    out = bytearray()
    for i in range(0, len(b), 5):
        n = 0
        for c in b[i:i + 5]:
            d = numbers.get(c)
            if d is None:
                for k in range(i, i + 5):
                    if b[k] not in numbers:
                        raise ValueError("bad %s character at position %d" % (name, k))
            n = n * 85 + d
        if n > 0xffffffff:
            raise ValueError("%s overflow in hunk starting at byte %d" % (name, i))
        out += n.to_bytes(4)
    if padding:
        del out[-padding:]
    return bytes(out)


def b85encode(b, pad=False):
    """Encode in base 85, with the digits of git and Mercurial.

    pad: the input is filled up to a multiple of 4 bytes.
    """
    return _85encode(b, _digits_b85, pad)


def b85decode(b):
    """Decode base 85, with the digits of git and Mercurial."""
    return _85decode(b, _numbers_b85, "base85")


def z85encode(s):
    """Encode in base 85, with the digits of ZeroMQ."""
    return b85encode(s).translate(_b85_to_z85)


def z85decode(s):
    """Decode base 85, with the digits of ZeroMQ."""
    return _85decode(s, _numbers_z85, "z85")


# --- files and lines

MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE // 4 * 3


def encode(input, output):
    """Encode a binary file into another, in lines of base 64."""
    while s := input.read(MAXBINSIZE):
        while len(s) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(s))):
            s += more
        output.write(binascii.b2a_base64(s))


def decode(input, output):
    """Decode a binary file of lines of base 64 into another."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def _input_type_check(s):
    try:
        m = memoryview(s)
    except TypeError as err:
        raise TypeError("expected bytes-like object, not %s" % s.__class__.__name__) from err
    if m.format not in ("c", "b", "B"):
        raise TypeError("expected single byte elements, not %r from %s"
                        % (m.format, s.__class__.__name__))
    if m.ndim != 1:
        raise TypeError("expected 1-D data, not %d-D data from %s"
                        % (m.ndim, s.__class__.__name__))


def encodebytes(s):
    """Encode in base 64, in lines of 76 characters."""
    _input_type_check(s)
    return b"".join([binascii.b2a_base64(s[i:i + MAXBINSIZE])
                     for i in range(0, len(s), MAXBINSIZE)])


def decodebytes(s):
    """Decode lines of base 64."""
    _input_type_check(s)
    return binascii.a2b_base64(s)


def main():
    """Encode or decode the files named on the command line."""
    import sys, getopt
    usage = f"""usage: {sys.argv[0]} [-h|-d|-e|-u] [file|-]
        -h: print this help message and exit
        -d, -u: decode
        -e: encode (default)"""
    try:
        opts, args = getopt.getopt(sys.argv[1:], "hdeu")
    except getopt.error as msg:
        sys.stdout = sys.stderr
        print(msg)
        print(usage)
        sys.exit(2)
    func = encode
    for o, a in opts:
        if o == "-e":
            func = encode
        elif o in ("-d", "-u"):
            func = decode
        elif o == "-h":
            print(usage)
            return
    if args and args[0] != "-":
        with open(args[0], "rb") as f:
            func(f, sys.stdout.buffer)
    else:
        func(sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    main()
