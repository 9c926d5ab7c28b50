# Decimal powers and logarithms.
# ends: fuel
# cpython: time
from decimal import *
getcontext().prec = 2_000
while True:
    Decimal("1.0000001") ** Decimal("1234567.89")
    Decimal("1e-999999").ln()
