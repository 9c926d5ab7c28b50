"""Write testdata/cases.txt with the reference: one case a line, fields separated by tabs,
    what  value  format  result
characters outside printable ASCII and the backslash as \\{hex}. Run in internal/numtext.
"""
import os
import random
import struct

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
R = random.Random(20)


def esc(s):
    return "".join(c if " " <= c <= "~" and c != "\\" else "\\{%x}" % ord(c) for c in s)


def attempt(f, *args):
    try:
        return f(*args)
    except (ValueError, OverflowError, TypeError) as e:
        return "!" + type(e).__name__ + ": " + str(e)


def bits(x):
    return "%016x" % struct.unpack("<Q", struct.pack("<d", x))[0]


INTS = [0, 1, -1, 7, 65, 255, -255, 1000, -4096, 1234567, 2 ** 31, 2 ** 63 - 1, -2 ** 63, 10 ** 25, -10 ** 30, 0x1F600, 0xD800,
        0x110000, 10 ** 308, 10 ** 309, 2 ** 1024 - 2 ** 970, 2 ** 1024 - 2 ** 970 - 1]
FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, 0.1, 1 / 3, 123.0, 100.0, 1e15, 1e16, 1e17, 9.999e15, 123456789.987654321, -1234567.125,
          1e-4, 1e-5, 9.9999e-5, 0.00012345, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 1e100, -1e22, 1e23,
          float("inf"), float("-inf"), float("nan"), 0.045, 999999.5, 9.5, 0.999, 1e-10, 1234.5, -0.0001]
COMPLEX = [0j, 1j, complex(0.0, -0.0), complex(-0.0, 1), 1 + 2j, -1.5 - 2.5j, 1234567.891 + 0.001j, complex("inf"), complex("nan+nanj"),
           complex("1-infj"), 1e300 + 1e-300j, complex(1, -0.001)]
STRS = ["", "a", "hello", "\xe9t\xe9", "\u4e2d\u6587", "\U0001f600", "x" * 20]


def pick(*options):
    return R.choice(options)


def random_spec(kind):
    s = ""
    if R.random() < 0.5:
        s += pick("", "", "*", "0", "x", "\xe9", "\u4e2d", "\ud800", " ", "<")
        s += pick("<", ">", "^", "=")
    s += pick("", "", "", "+", "-", " ")
    s += pick(*[""] * 6, "z")
    s += pick("", "", "", "#")
    s += pick("", "", "0")
    s += pick("", "", "1", "5", "10", "13", "20", "30", "\u0661\u0660")
    s += pick("", "", ",", "_", *([",_"] if R.random() < 0.1 else []))
    if R.random() < (0.2 if kind in "i" else 0.5):
        s += "." + pick("0", "1", "2", "3", "5", "8", "17", "20", "30", "", "2") + pick("", "", "", ",", "_")
    types = {"i": "bcdoxXneEfFgG%ds", "f": "eEfFgGn%d", "c": "eEfFgGn%", "s": "sssd"}[kind]
    s += pick("", *types, *types, *(["q", "\xe9", "\x01", "dd"] if R.random() < 0.1 else []))
    return s


def percent_spec(kind):
    s = "%" + "".join(R.choice("-+ #0") for _ in range(R.choice((0, 0, 1, 1, 2, 3))))
    s += pick("", "", "1", "5", "8", "12", "25")
    if R.random() < 0.4:
        s += "." + pick("", "0", "1", "3", "8", "20")
    s += pick("", "", "", "", "l", "h", "L")
    return s + R.choice({"i": "diuoxX", "f": "eEfFgG"}[kind])


def main():
    out = []

    def put(*fields):
        out.append("\t".join(map(esc, fields)) + "\n")
    for kind, values, count, show in (
            ("i", INTS, 1500, str), ("f", FLOATS, 2000, bits), ("s", STRS, 400, str),
            ("c", COMPLEX, 700, lambda z: bits(z.real) + bits(z.imag))):
        seen = set()
        while len(seen) < count:
            v, spec = R.choice(values), random_spec(kind)
            if spec and (show(v), spec) not in seen:
                seen.add((show(v), spec))
                put(kind, show(v), spec, attempt(format, v, spec))
    for spec in ("99999999999999999999", ".99999999999999999999f", "9223372036854775808", ".2147483648f", ".2147483648", "0" * 30 + "5",
                 ",,", "__", "_,", ",_", ".,", "._", ".,_", ".2_,f", "1.", "=", "==5", "<<5", "z#", "#z", "+z#010_.3_f", "08,", "09,", "010,", "011,", "012,"):
        put("f", bits(1234.5678), spec, attempt(format, 1234.5678, spec))
        put("i", "1234567", spec, attempt(format, 1234567, spec))
        put("s", "text", spec, attempt(format, "text", spec))
    for w in range(1, 24):
        for v in (0, 12, 1234, -123456, 1234567):
            for g in ",_":
                put("i", str(v), "0%d%s" % (w, g), format(v, "0%d%s" % (w, g)))
            put("i", str(v), "#0%d_b" % w, format(v, "#0%d_b" % w))
    for kind, values, count, show in (("i", INTS[:15], 700, str), ("f", FLOATS, 900, bits)):
        seen = set()
        while len(seen) < count:
            v, spec = R.choice(values), percent_spec(kind)
            if (show(v), spec) not in seen:
                seen.add((show(v), spec))
                put("%" + kind, show(v), spec, attempt(lambda: spec % (v,)))
    for spec in ("%", "%5", "%(a", "%(a)", "%y", "%\xe9", "%\ud800", "%\n", "%5%", "%-%", "%l", "%lld", "%hhd", "%.", "%-",
                 "%99999999999999999999d", "%.99999999999999999999d", "%.2147483648d", "%9223372036854775808d", "% -+#0q", "%\x7f", "%b", "%\u0663d"):
        put("%e", "", spec, attempt(lambda: spec % ({"a": 1} if "(" in spec else (1,))))
    for x in FLOATS + [struct.unpack("<d", struct.pack("<Q", R.getrandbits(64)))[0] for _ in range(200)]:
        put("repr", bits(x), "", repr(x))
        put("hex", bits(x), "", x.hex())
    for x in FLOATS + [2.675, 1e22, 5e22, 15.0, 25.0, 1e308, 1.5e308, 0.5, 12345.0, 12350.0, 8.5]:
        for n in (0, 1, 2, 5, 22, 323, 324, -1, -2, -3, -22, -308, -309, -400):
            if x - x == 0:
                put("round", bits(x), str(n), attempt(lambda: bits(round(x, n))))
    for t in ("1", "1.", ".5", ".", "", "+", "-", "1e5", "1e", "1e+", "1E-5", "e5", ".e5", "1_0", "1__0", "_1", "1_", "1_.5", "1._5", "1_e5", "1e_5",
              "1e1_0", "1_0.0_1", "inf", "-inf", "+Infinity", "INFINITY", "infinit", "nan", "-NaN", "nan1", "i_nf", "0x10", "1e400", "-1e400",
              "1e-400", "1.7976931348623159e308", "1d5", "1f", "00.5", "1 ", "--1", "+-1", "1e5.5", "0.1e1e1", "9" * 400, "0." + "0" * 400 + "1",
              "2.2250738585072011e-308", "4.9406564584124654e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "1e99999999999999999999", "1e-99999999999999999999"):
        put("float", t, "", attempt(lambda: bits(float(t)) if t == t.strip() else "!ValueError").split(":")[0])
    for t in ("0", "1", "-1", "+5", "00", "007", "0_0", "0_1", "1_000", "1__0", "_1", "1_", "", "+", "-", "0x", "0x_", "0x_1", "0x1_", "0xFf", "0XfF", "0b101", "0b2",
              "0o17", "0O8", "z", "Zz", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
              "123456789012345678901234567890", "0x" + "f" * 40, "12a", "1.0", "0b", "b1", "0_x1", "- 1", "--1", "ffff", "0_7", "09", "0" * 30, "0" * 30 + "1"):
        for b in (10, 0, 2, 8, 16, 36, 12):
            put("int", t, str(b), attempt(lambda: str(int(t, b))).split(":")[0])
    big = "".join(R.choice("0123456789") for _ in range(4000))
    put("int", big, "10", str(int(big)))
    for t in ("0x1p0", "0x1.8p1", "1.8p1", "0x.8", "0x8.", "0x", "0x.", "", "p1", "0xp1", "0x1p", "0x1p+", "0x1p1.5", "0x1 p1", " 0x1 ", "\t0x1\n", "-0x1p-1074",
              "0x1p-1075", "0x1.0000000000001p-1075", "0x3p-1075", "0x1p1023", "0x1p1024", "0x1.fffffffffffffp1023", "0x1.fffffffffffff8p1023",
              "0x1.fffffffffffff7fffp1023", "0x1.00000000000008p0", "0x1.000000000000080000000000001p0", "0x1.00000000000018p0", "0x0p99999999999", "0x1p99999999999999999999",
              "0x1p-99999999999999999999", "inf", "-Infinity", "nan", "0X1P3", "0x1.g", "0x1..8", "1_0", "0x" + "0" * 50 + "1", "0x." + "0" * 50 + "1p200", "0x" + "f" * 40,
              "0x1" + "0" * 300, "0x0.0000000000001p-1022", "0x0.00000000000008p-1022", "0x0.000000000000081p-1022", "0x1.fffffffffffffp-1023", "0x1.ffffffffffffep-1023", "\u0661"):
        put("fromhex", t, "", attempt(lambda: bits(float.fromhex(t))))
    with open(os.path.join(HERE, "testdata", "cases.txt"), "w") as f:
        f.writelines(out)


if __name__ == "__main__":
    main()
