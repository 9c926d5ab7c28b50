# str to int the same way.
# ends: fuel
# cpython: time
import sys
sys.set_int_max_str_digits(0)
s = "7" * 2_000_000
while True:
    int(s)
