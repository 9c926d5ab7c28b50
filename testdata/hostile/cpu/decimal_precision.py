# Decimal at a precision of a million.
# ends: fuel
# cpython: time
from decimal import *
getcontext().prec = 100_000
while True:
    Decimal(2).sqrt()
    Decimal(1) / 7
    Decimal(2).exp()
