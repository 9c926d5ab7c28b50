# startswith with a tuple of 200,000.
# ends: fuel
# cpython: time
t = ("aaab",) * 200_000
s = "a" * 100
while True:
    s.startswith(t); s.endswith(t)
