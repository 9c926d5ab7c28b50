# % formatting.
print("%d %s %r %a" % (1, "s", "r", "é"), "%s" % 5, "%s" % None, "%%" % ())  # expect: 1 s 'r' '\xe9' 5 None %
print("%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%#o" % (42, 42, 42, 42, 42, 255, 255, 255, 8, 8))  # expect:    42|42   |00042|+42| 42|ff|FF|0xff|10|0o10
print("%f %.2f %e %.1e %g %G %10.3f|%-10.2f|" % (1.5, 1.555, 12345.678, 12345.678, 1e-10, 1e20, 3.14159, 2.5))  # expect: 1.500000 1.55 1.234568e+04 1.2e+04 1e-10 1E+20      3.142|2.50      |
print("%c%c %5s|%-5s|%.2s|%5.1s|" % (65, "B", "ab", "ab", "abc", "abc"))  # expect: AB    ab|ab   |ab|    a|

# --- mappings
print("%(a)s %(b)05.1f %(a)r %%" % {"a": "x", "b": 2.5})  # expect: x 002.5 'x' %
print("%(x y)s" % {"x y": 1}, "%()s" % {"": "empty"})  # expect: 1 empty
# --- star
print("%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159))  # expect:    42|42   |3.14
# --- a tuple needs a tuple
print("%s" % ((1, 2),), "%s %s" % (1, (2,)), "%s" % [1, 2], "%s" % {"a": 1})  # expect: (1, 2) 1 (2,) [1, 2] {'a': 1}
# --- too few
"%s %s" % (1,)  # raises: TypeError: not enough arguments for format string
# --- too many
"%s" % (1, 2)  # raises: TypeError: not all arguments converted during string formatting
# --- not all converted
"x" % 5  # raises: TypeError: not all arguments converted during string formatting
# --- a number is needed
"%d" % "5"  # raises: TypeError: %d format: a real number is required, not str
# --- and for x
"%x" % 1.5  # raises: TypeError: %x format: an integer is required, not float
# --- d truncates floats
print("%d %i %d" % (3.99, -3.99, True))  # expect: 3 -3 1
# --- bad character
"%y" % 1  # raises: ValueError: unsupported format character 'y' (0x79) at index 1
# --- incomplete
"%" % 1  # raises: ValueError: incomplete format
# --- incomplete width
"%5" % 1  # raises: ValueError: incomplete format
# --- mapping needed
"%(a)s" % 5  # raises: TypeError: format requires a mapping
# --- missing key
"%(a)s" % {}  # raises: KeyError: 'a'
# --- c
"%c" % "ab"  # raises: TypeError: %c requires an int or a unicode character, not a string of length 2
# --- bytes
print(b"%d %s %b %x %c" % (1, b"s", b"b", 255, 65), b"%r" % "x")  # expect: b'1 s b ff A' b"'x'"
# ---
b"%s" % "x"  # raises: TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
# --- huge ints and negative
print("%x %d" % (-255, 10**25), "%5.3d" % 7, "%.0f %.0f" % (0.5, 1.5), "%+.2e" % 0)  # expect: -ff 10000000000000000000000000   007 0 2 +0.00e+00
