# Formats of long ints, each an operation of half a second where it is one piece.
# ends: fuel
# cpython: time
import sys
sys.set_int_max_str_digits(0)
n = (1 << 3_000_000) - 1
while True:
    f"{n:,}"; "%d" % n; b"%d" % n; "{:+d}".format(n); hex(n); oct(n)
