# A Decimal with a giant exponent becomes an int, a text, a float.
# ends: prints "survived"
# cpython: memory or time
import decimal
d = decimal.Decimal("1e999999999")
n = 0
for way in lambda: int(d), lambda: f"{d:f}", lambda: d.to_integral_value(), lambda: decimal.Decimal("1e99999999999999") * d, lambda: d.quantize(decimal.Decimal(1)), lambda: d.as_integer_ratio(), lambda: hash(d):
    try:
        way()
    except (MemoryError, OverflowError, decimal.InvalidOperation, decimal.Overflow, ValueError):
        n += 1
print("survived")
