# int() in bases that are no powers of two, % formats, and f-strings.
# ends: fuel
# cpython: time
import sys
sys.set_int_max_str_digits(0)
n = (1 << 3_000_000) - 1
while True:
    int("z" * 300_000, 36); "%d" % n; f"{n:,}"; f"{n:_x}"; n.bit_count(); bin(n)
