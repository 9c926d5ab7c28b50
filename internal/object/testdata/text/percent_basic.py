# The % operator of str: conversions, flags, width, precision.
def err(f, v):
    try:
        print(repr(f % v))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err("%s %s", (1, "a"))  # expect: '1 a'
err("%s", "x")  # expect: 'x'
err("%s", (1,))  # expect: '1'
err("%s", ((1, 2),))  # expect: '(1, 2)'
err("%s", [1, 2])  # expect: '[1, 2]'
err("%s", {"a": 1})  # expect: "{'a': 1}"
err("%s", None)  # expect: 'None'
err("%r %a %s", ("\xe9", "\xe9\u20ac", "\xe9"))  # expect: "'é' '\\xe9\\u20ac' é"
err("%5s|%-5s|%.2s|%5.1s|%05s|%-05s|", ("ab", "ab", "abc", "abc", "a", "b"))  # expect: '   ab|ab   |ab|    a|    a|b    |'
err("%5r|%.3r|%-8a|", ("a", "abc", "\xe9"))  # expect: "  'a'|'ab|'\\xe9'  |"
err("%d %i %u", (1, -2, 3))  # expect: '1 -2 3'
err("%5d|%-5d|%05d|%+d|% d|%+5d|%-+5d|%.3d|%5.3d|%-05d|", (1,) * 10)  # expect: '    1|1    |00001|+1| 1|   +1|+1   |001|  001|1    |'
err("%x %X %#x %#X %o %#o %#.5x %08x %-#8x|", (255,) * 9)  # expect: 'ff FF 0xff 0XFF 377 0o377 0x000ff 000000ff 0xff    |'
err("%x %d %+d %05d %o", (-255,) * 5)  # expect: '-ff -255 -255 -0255 -377'
err("%d", 10 ** 30)  # expect: '1000000000000000000000000000000'
err("%x", -(10 ** 30))  # expect: '-c9f2c9cd04674edea40000000'
err("%30d|%-30d|%+.30d", (10 ** 20,) * 3)  # expect: '         100000000000000000000|100000000000000000000         |+000000000100000000000000000000'
err("%d", True)  # expect: '1'
err("%d %d %d", (1.9, -1.9, 1e20))  # expect: '1 -1 100000000000000000000'
err("%e %E %f %F %g %G", (1234.5678,) * 6)  # expect: '1.234568e+03 1.234568E+03 1234.567800 1234.567800 1234.57 1234.57'
err("%.0f %.0e %.3g %#.0f %#g %+.1f % .1f %010.2f %-10.2f| %5.1f", (2.5,) * 10)  # expect: '2 2e+00 2.5 2. 2.50000 +2.5  2.5 0000002.50 2.50      |   2.5'
err("%f %f %F %g", (float("inf"), float("nan"), float("nan"), -float("inf")))  # expect: 'inf nan NAN -inf'
err("%05f %+f % f", (float("inf"),) * 3)  # expect: '00inf +inf  inf'
err("%g %g %g %g", (1e5, 1e-5, 1e100, 123456789.0))  # expect: '100000 1e-05 1e+100 1.23457e+08'
err("%f", 3)  # expect: '3.000000'
err("%f", 10 ** 20)  # expect: '100000000000000000000.000000'
err("%f", True)  # expect: '1.000000'
err("%c%c%c", (65, "\xe9", "\U0001f600"))  # expect: 'Aé😀'
err("%3c|%-3c|%03c|", ("a", 98, "c"))  # expect: '  a|b  |  c|'
err("%c", 0x10ffff)  # expect: '\U0010ffff'
err("%%", ())  # expect: '%'
err("%% %s %%", 1)  # expect: '% 1 %'
err("100%%", ())  # expect: '100%'
err("%ld %hd %Ld", (1, 2, 3))  # expect: '1 2 3'
err("%.50d", 5)  # expect: '00000000000000000000000000000000000000000000000005'
err("%.50f", 0.1)  # expect: '0.10000000000000000555111512312578270211815834045410'
# --- widths and precisions from arguments
def err(f, v):
    try:
        print(repr(f % v))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err("%*d|%-*d|%*d", (5, 1, 5, 2, -5, 3))  # expect: '    1|2    |3    '
err("%.*f %*.*f", (2, 3.14159, 8, 3, 2.71828))  # expect: '3.14    2.718'
err("%.*s %.*d", (-1, "abc", -1, 5))  # expect: ' 5'
err("%*d", ("a", 1))  # expect: TypeError: * wants int
err("%*d", (1.0, 1))  # expect: TypeError: * wants int
err("%.*d", ("a", 1))  # expect: TypeError: * wants int
err("%*d", (1,))  # expect: TypeError: not enough arguments for format string
err("%*d", 1)  # expect: TypeError: not enough arguments for format string
err("%*s", (True, "a"))  # expect: 'a'
err("%*d", (10 ** 30, 1))  # expect: OverflowError: Python int too large to convert to C ssize_t
err("%.*d", (1 << 31, 1))  # expect: OverflowError: Python int too large to convert to C int
# --- mappings
def err(f, v):
    try:
        print(repr(f % v))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err("%(a)s %(b)d", {"a": 1, "b": 2})  # expect: '1 2'
err("%()s %((a))s %(a b)s %(a(b)c)s", {"": 1, "(a)": 2, "a b": 3, "a(b)c": 4})  # expect: '1 2 3 4'
err("%(a)s", {})  # expect: KeyError: 'a'
err("%(a)s", 1)  # expect: TypeError: format requires a mapping
err("%(a)s", (1,))  # expect: TypeError: format requires a mapping
err("%(a)s", "x")  # expect: TypeError: format requires a mapping
err("%(a)s", [1])  # expect: TypeError: list indices must be integers or slices, not str
err("%(a", {})  # expect: ValueError: incomplete format key
err("%(a)", {"a": 1})  # expect: ValueError: incomplete format
err("%(a)%", {"a": 1})  # expect: ValueError: unsupported format character '%' (0x25) at index 4
err("%(a)s %s", {"a": 1})  # expect: TypeError: not enough arguments for format string
err("%s %(a)s", {"a": 1})  # expect: "{'a': 1} 1"
err("%(a)*d", {"a": 1})  # expect: TypeError: not enough arguments for format string
err("%(a)s %(a)r", {"a": "x", "b": 2})  # expect: "x 'x'"
class M:
    def __getitem__(self, k):
        return k * 2
err("%(ab)s", M())  # expect: 'abab'
err("plain", M())  # expect: 'plain'
class D(dict):
    def __missing__(self, k):
        return 42
err("%(zork)d", D())  # expect: '42'
err("%(a)5.1f|%(a)-8d|", {"a": 2.5})  # expect: '  2.5|2       |'
err("%(a)z", {"a": 1})  # expect: ValueError: unsupported format character 'z' (0x7a) at index 4
