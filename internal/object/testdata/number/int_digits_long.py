# Digits of ints of more than 2**17 bits in bases 2, 8 and 16: each way to ask for them, as far as
# it shows in a few characters.
def short(s):
    if isinstance(s, bytes):
        s = s.decode()
    return len(s), s[:9], s[-9:], s.count("7"), s.count("b"), s.count("0")
n = 7 ** 48_000
m = -(1 << 134_000) - 5
print(short(bin(n)), short(oct(m)), short(hex(n)))  # expect: (134756, '0b1000001', '000000001', 0, 1, 67231) (44670, '-0o400000', '000000005', 0, 0, 44666) (33691, '0x20d07ee', '137ffb401', 2100, 2196, 2130)
for spec in ("#x", "X", "#_X", "o", "b", "#_b", "<50000x", "*>50000X", "050000o", "=+50000x"):
    print(spec, short(format(n, spec)), short(format(m, spec)))
# expect: #x (33691, '0x20d07ee', '137ffb401', 2100, 2196, 2130) (33504, '-0x100000', '000000005', 0, 0, 33500)
# expect: X (33689, '20D07EED5', '137FFB401', 2100, 0, 2129) (33502, '-10000000', '000000005', 0, 0, 33499)
# expect: #_X (42113, '0X2_0D07_', '37FF_B401', 2100, 0, 2130) (41879, '-0X1_0000', '0000_0005', 0, 0, 33500)
# expect: o (44918, '406407735', '777732001', 5651, 0, 5566) (44668, '-40000000', '000000005', 0, 0, 44665)
# expect: b (134754, '100000110', '000000001', 0, 0, 67230) (134002, '-10000000', '000000101', 0, 0, 133998)
# expect: #_b (168444, '0b10_0000', '0000_0001', 0, 1, 67231) (167504, '-0b1_0000', '0000_0101', 0, 1, 133999)
# expect: <50000x (50000, '20d07eed5', '         ', 2100, 2196, 2129) (50000, '-10000000', '         ', 0, 0, 33499)
# expect: *>50000X (50000, '*********', '137FFB401', 2100, 0, 2129) (50000, '*********', '000000005', 0, 0, 33499)
# expect: 050000o (50000, '000000000', '777732001', 5651, 0, 10648) (50000, '-00000000', '000000005', 0, 0, 49997)
# expect: =+50000x (50000, '+        ', '137ffb401', 2100, 2196, 2129) (50000, '-        ', '000000005', 0, 0, 33499)
for form in ("%x", "%#X", "%o", "%-50000x|", "%050000x", "%.50000x"):
    print(form, short(form % n), short(form.encode() % m))
# expect: %x (33689, '20d07eed5', '137ffb401', 2100, 2196, 2129) (33502, '-10000000', '000000005', 0, 0, 33499)
# expect: %#X (33691, '0X20D07EE', '137FFB401', 2100, 0, 2130) (33504, '-0X100000', '000000005', 0, 0, 33500)
# expect: %o (44918, '406407735', '777732001', 5651, 0, 5566) (44668, '-40000000', '000000005', 0, 0, 44665)
# expect: %-50000x| (50001, '20d07eed5', '        |', 2100, 2196, 2129) (50001, '-10000000', '        |', 0, 0, 33499)
# expect: %050000x (50000, '000000000', '137ffb401', 2100, 2196, 18440) (50000, '-00000000', '000000005', 0, 0, 49997)
# expect: %.50000x (50000, '000000000', '137ffb401', 2100, 2196, 18440) (50001, '-00000000', '000000005', 0, 0, 49998)

# --- one that is short enough for all slices
n = 1 << 131_077
print(len(format(n, "x")), len("%x" % n), len(hex(n)))  # expect: 32770 32770 32772

# --- what is not of type int exactly
class I(int):
    def __repr__(self): return "repr"
    def __str__(self): return "str"
class J:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
n = 1 << 131_078
i, j = I(n), J(n)
print(f"{i}", f"{i:x}" == f"{n:x}", "%s" % i, hex(i) == hex(n), "%x" % j == f"{n:x}", bin(j) == bin(n))  # expect: str True str True True True

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
n = 1 << 200_000
for f in (lambda: format(n, "999999999999999999x"), lambda: "%999999999999999999x" % n):
    try:
        f()
    except (MemoryError, OverflowError, ValueError) as e:
        print(type(e).__name__)
# expect: MemoryError
# expect: MemoryError

# --- decimal digits, where the program has no limit
import sys
sys.set_int_max_str_digits(0)
def short(s):
    if isinstance(s, bytes):
        s = s.decode()
    return len(s), s[:9], s[-9:], s.count("7"), s.count("0")
n = 7 ** 30_000
m = -(1 << 90_000) - 5
for spec in ("d", ",", "_d", "+d", "=+40000d", "*>40000n", "040000d"):
    print(spec, short(format(n, spec)), short(format(m, spec)))
# expect: d (25353, '873374339', '418000001', 2556, 2585) (27094, '-50073708', '073509381', 2661, 2742)
# expect: , (33803, '873,374,3', '8,000,001', 2556, 2585) (36124, '-500,737,', '3,509,381', 2661, 2742)
# expect: _d (33803, '873_374_3', '8_000_001', 2556, 2585) (36124, '-500_737_', '3_509_381', 2661, 2742)
# expect: +d (25354, '+87337433', '418000001', 2556, 2585) (27094, '-50073708', '073509381', 2661, 2742)
# expect: =+40000d (40000, '+        ', '418000001', 2556, 2585) (40000, '-        ', '073509381', 2661, 2742)
# expect: *>40000n (40000, '*********', '418000001', 2556, 2585) (40000, '*********', '073509381', 2661, 2742)
# expect: 040000d (40000, '000000000', '418000001', 2556, 17232) (40000, '-00000000', '073509381', 2661, 15648)
for form in ("%d", "%i", "%+d", "% u", "%40000d", "%-40000d|", "%040000d", "%.40000d"):
    print(form, short(form % n), short(form.encode() % m))
# expect: %d (25353, '873374339', '418000001', 2556, 2585) (27094, '-50073708', '073509381', 2661, 2742)
# expect: %i (25353, '873374339', '418000001', 2556, 2585) (27094, '-50073708', '073509381', 2661, 2742)
# expect: %+d (25354, '+87337433', '418000001', 2556, 2585) (27094, '-50073708', '073509381', 2661, 2742)
# expect: % u (25354, ' 87337433', '418000001', 2556, 2585) (27094, '-50073708', '073509381', 2661, 2742)
# expect: %40000d (40000, '         ', '418000001', 2556, 2585) (40000, '         ', '073509381', 2661, 2742)
# expect: %-40000d| (40001, '873374339', '        |', 2556, 2585) (40001, '-50073708', '        |', 2661, 2742)
# expect: %040000d (40000, '000000000', '418000001', 2556, 17232) (40000, '-00000000', '073509381', 2661, 15648)
# expect: %.40000d (40000, '000000000', '418000001', 2556, 17232) (40001, '-00000000', '073509381', 2661, 15649)
print(short(f"{n}{m:x}"), short("{:d} {:b}".format(n, n)), short("%s %(a)d" % {"a": n}))  # expect: (47855, '873374339', '000000005', 2556, 25084) (109575, '873374339', '010000001', 2556, 44757) (50714, "{'a': 873", '418000001', 5112, 5170)
class J:
    def __int__(self): return n
print("%d" % J() == str(n))  # expect: True
