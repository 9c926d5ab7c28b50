"""Quoted-printable text (RFC 1521): bytes that mail might damage are written =XX."""

__all__ = ["encode", "decode", "encodestring", "decodestring"]

from binascii import a2b_qp, b2a_qp

ESCAPE = b"="
MAXLINESIZE = 76
HEX = b"0123456789ABCDEF"
EMPTYSTRING = b""


def needsquoting(c, quotetabs, header):
    """Whether a byte must be quoted.

    quotetabs: blanks too. header: underscores too, since they stand for spaces there.
    """
    assert isinstance(c, bytes)
    if c in b" \t":
        return quotetabs
    if c == b"_":
        return header
    return c == ESCAPE or not b" " <= c <= b"~"


def quote(c):
    """A byte as =XX."""
    assert isinstance(c, bytes) and len(c) == 1
    n = c[0]
    return ESCAPE + bytes((HEX[n // 16], HEX[n % 16]))


def encode(input, output, quotetabs, header=False):
    """Encode a binary file into another.

    quotetabs: blanks within lines are quoted too; those at their ends always are.
    header: spaces become underscores.
    """
    output.write(b2a_qp(input.read(), quotetabs=quotetabs, header=header))


def encodestring(s, quotetabs=False, header=False):
    """Encode bytes, as encode()."""
    return b2a_qp(s, quotetabs=quotetabs, header=header)


def decode(input, output, header=False):
    """Decode a binary file into another; header: underscores are spaces."""
    output.write(a2b_qp(input.read(), header=header))


def decodestring(s, header=False):
    """Decode bytes; header: underscores are spaces."""
    return a2b_qp(s, header=header)


def ishex(c):
    """Whether a byte is a hexadecimal digit."""
    assert isinstance(c, bytes)
    return b"0" <= c <= b"9" or b"a" <= c <= b"f" or b"A" <= c <= b"F"


def unhex(s):
    """The number that hexadecimal digits are."""
    return int(s.decode("ascii"), 16) if s else 0


def main():
    """Encode the files named on the command line to standard output, or decode them."""
    import sys
    import getopt
    try:
        opts, args = getopt.getopt(sys.argv[1:], "td")
    except getopt.error as msg:
        sys.stdout = sys.stderr
        print(msg)
        print("usage: quopri [-t | -d] [file] ...")
        print("-t: quote tabs")
        print("-d: decode; default encode")
        sys.exit(2)
    given = {o for o, a in opts}
    tabs, deco = "-t" in given, "-d" in given
    if tabs and deco:
        sys.stdout = sys.stderr
        print("-t and -d are mutually exclusive")
        sys.exit(2)
    failed = 0
    for name in args or ["-"]:
        if name == "-":
            fp = sys.stdin.buffer
        else:
            try:
                fp = open(name, "rb")
            except OSError as msg:
                sys.stderr.write("%s: can't open (%s)\n" % (name, msg))
                failed = 1
                continue
        try:
            if deco:
                decode(fp, sys.stdout.buffer)
            else:
                encode(fp, sys.stdout.buffer, tabs)
        finally:
            if name != "-":
                fp.close()
    if failed:
        sys.exit(failed)


if __name__ == "__main__":
    main()
