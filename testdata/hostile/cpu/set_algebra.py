# Sets of 100,000: all operators, and issubset of a list.
# ends: fuel
# cpython: time
a, b = set(range(100_000)), set(range(50_000, 150_000))
while True:
    a & b; a | b; a ^ b; a - b; a <= b; a.issubset(list(b)); frozenset(a) == a
