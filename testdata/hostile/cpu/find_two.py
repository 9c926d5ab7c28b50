# Needles for the two-way search, with periods.
# ends: fuel
# cpython: time
s = "ab" * 200_000
n = "ab" * 30_000 + "ba" * 30_000
while True:
    s.find(n)
    s.index("ab" * 199_999)
    s.replace(n, "")
    s.split(n)
