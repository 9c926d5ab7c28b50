# Digits of ints of more than 2**17 bits, and of decimal ones of more than some thousand: each
# way to ask for them, as far as it shows in a few characters.
import sys
sys.set_int_max_str_digits(0)
def short(s):
    if isinstance(s, bytes):
        s = s.decode()
    return len(s), s[:9], s[-9:], s.count("7"), s.count("b"), s.count("0")
n = 7 ** 50_000
m = -(1 << 140_000) - 5
print(short(bin(n)), short(oct(m)), short(hex(n)))  # expect: (140370, '0b1101011', '110000001', 0, 1, 70301) (46670, '-0o400000', '000000005', 0, 0, 46666) (35094, '0xd6b052d', 'ea8e97b81', 2218, 2178, 2158)
for spec in ("d", ",", "_d", "+d", "#x", "X", "#_X", "o", "b", "#_b", "=+60000d", "<60000x", "*>60000n", "060000d"):
    print(spec, short(format(n, spec)), short(format(m, spec)))
# expect: d (42255, '797995997', '030000001', 4282, 0, 4138) (42146, '-15826794', '121509381', 4197, 0, 4265)
# expect: , (56339, '797,995,9', '0,000,001', 4282, 0, 4138) (56194, '-1,582,67', '1,509,381', 4197, 0, 4265)
# expect: _d (56339, '797_995_9', '0_000_001', 4282, 0, 4138) (56194, '-1_582_67', '1_509_381', 4197, 0, 4265)
# expect: +d (42256, '+79799599', '030000001', 4282, 0, 4138) (42146, '-15826794', '121509381', 4197, 0, 4265)
# expect: #x (35094, '0xd6b052d', 'ea8e97b81', 2218, 2178, 2158) (35004, '-0x100000', '000000005', 0, 0, 35000)
# expect: X (35092, 'D6B052DC9', 'EA8E97B81', 2218, 0, 2157) (35002, '-10000000', '000000005', 0, 0, 34999)
# expect: #_X (43866, '0XD6B0_52', 'A8E9_7B81', 2218, 0, 2158) (43754, '-0X1_0000', '0000_0005', 0, 0, 35000)
# expect: o (46790, '153260245', '072275601', 5746, 0, 5872) (46668, '-40000000', '000000005', 0, 0, 46665)
# expect: b (140368, '110101101', '110000001', 0, 0, 70300) (140002, '-10000000', '000000101', 0, 0, 139998)
# expect: #_b (175461, '0b1101_01', '1000_0001', 0, 1, 70301) (175004, '-0b1_0000', '0000_0101', 0, 1, 139999)
# expect: =+60000d (60000, '+        ', '030000001', 4282, 0, 4138) (60000, '-        ', '121509381', 4197, 0, 4265)
# expect: <60000x (60000, 'd6b052dc9', '         ', 2218, 2178, 2157) (60000, '-10000000', '         ', 0, 0, 34999)
# expect: *>60000n (60000, '*********', '030000001', 4282, 0, 4138) (60000, '*********', '121509381', 4197, 0, 4265)
# expect: 060000d (60000, '000000000', '030000001', 4282, 0, 21883) (60000, '-00000000', '121509381', 4197, 0, 22119)
for form in ("%d", "%i", "%x", "%#X", "%o", "%+d", "% u", "%60000d", "%-60000x|", "%060000d", "%.60000d"):
    print(form, short(form % n), short(form.encode() % m))
# expect: %d (42255, '797995997', '030000001', 4282, 0, 4138) (42146, '-15826794', '121509381', 4197, 0, 4265)
# expect: %i (42255, '797995997', '030000001', 4282, 0, 4138) (42146, '-15826794', '121509381', 4197, 0, 4265)
# expect: %x (35092, 'd6b052dc9', 'ea8e97b81', 2218, 2178, 2157) (35002, '-10000000', '000000005', 0, 0, 34999)
# expect: %#X (35094, '0XD6B052D', 'EA8E97B81', 2218, 0, 2158) (35004, '-0X100000', '000000005', 0, 0, 35000)
# expect: %o (46790, '153260245', '072275601', 5746, 0, 5872) (46668, '-40000000', '000000005', 0, 0, 46665)
# expect: %+d (42256, '+79799599', '030000001', 4282, 0, 4138) (42146, '-15826794', '121509381', 4197, 0, 4265)
# expect: % u (42256, ' 79799599', '030000001', 4282, 0, 4138) (42146, '-15826794', '121509381', 4197, 0, 4265)
# expect: %60000d (60000, '         ', '030000001', 4282, 0, 4138) (60000, '         ', '121509381', 4197, 0, 4265)
# expect: %-60000x| (60001, 'd6b052dc9', '        |', 2218, 2178, 2157) (60001, '-10000000', '        |', 0, 0, 34999)
# expect: %060000d (60000, '000000000', '030000001', 4282, 0, 21883) (60000, '-00000000', '121509381', 4197, 0, 22119)
# expect: %.60000d (60000, '000000000', '030000001', 4282, 0, 21883) (60001, '-00000000', '121509381', 4197, 0, 22120)
print(short(f"{n}{m:x}"), short("{:d} {:b}".format(n, n)), short("%s %(a)d" % {"a": n}))  # expect: (77257, '797995997', '000000005', 4282, 0, 39137) (182624, '797995997', '110000001', 4282, 0, 74438) (84518, "{'a': 797", '030000001', 8564, 0, 8276)

# --- what is not of type int exactly
import sys
sys.set_int_max_str_digits(0)
class I(int):
    def __repr__(self): return "repr"
    def __str__(self): return "str"
class J:
    def __init__(self, n): self.n = n
    def __int__(self): return self.n
    def __index__(self): return self.n
n = 1 << 200_000
i, j = I(n), J(n)
print(f"{i}", f"{i:x}" == f"{n:x}", f"{i:d}" == str(n), "%d" % i == str(n), "%s" % i, hex(i) == hex(n))  # expect: str True True True str True
print("%d" % j == str(n), "%x" % j == f"{n:x}", bin(j) == bin(n))  # expect: True True True

# --- the limit on decimal digits
n = 10 ** 20_000
for f in (lambda: f"{n:d}", lambda: "%d" % n, lambda: b"%d" % n, lambda: format(n, ",")):
    try:
        f()
    except ValueError as e:
        print(e)
# expect: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
# expect: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
print(len(f"{n:x}"), len("%x" % n), len(bin(n)))  # expect: 16610 16610 66441

# --- round to tens
def short(n):
    return n.bit_length(), n % 1_000_003
for n in (7 ** 60_000, -(7 ** 60_000), 5 * 10 ** 49_999, 15 * 10 ** 49_999, 25 * 10 ** 49_999 - 1, -35 * 10 ** 49_999):
    print([short(round(n, k)) for k in (-1, -50_000, -50_001, -50_002, -50_706, -50_707, 3)])
# expect: [(168442, 879297), (168442, 424603), (168442, 159699), (168442, 510668), (168442, 618120), (0, 0), (168442, 879298)]
# expect: [(168442, 120706), (168442, 575400), (168442, 840304), (168442, 489335), (168442, 381883), (0, 0), (168442, 120705)]
# expect: [(166096, 377485), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (166096, 377485)]
# expect: [(166097, 132452), (166098, 509937), (0, 0), (0, 0), (0, 0), (0, 0), (166097, 132452)]
# expect: [(166098, 887422), (166098, 509937), (0, 0), (0, 0), (0, 0), (0, 0), (166098, 887421)]
# expect: [(166099, 357614), (166099, 980132), (0, 0), (0, 0), (0, 0), (0, 0), (166099, 357614)]

# --- a width beyond all memory
import sys
sys.set_int_max_str_digits(0)
n = 1 << 200_000
for f in (lambda: format(n, "999999999999999999d"), lambda: "%999999999999999999d" % n):
    try:
        f()
    except (MemoryError, OverflowError, ValueError) as e:
        print(type(e).__name__)
# expect: MemoryError
# expect: MemoryError
