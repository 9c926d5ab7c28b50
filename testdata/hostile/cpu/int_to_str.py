# int to str beyond all limits, which the program has set aside.
# ends: fuel
# cpython: time
import sys
sys.set_int_max_str_digits(0)
n = 7 ** 1_000_000
while True:
    str(n)
