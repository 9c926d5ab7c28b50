# Needles that nearly fit at each place.
# ends: fuel
# cpython: time
s = "a" * 300_000
n = "a" * 50_000 + "b" + "a" * 50_000
while True:
    s.find(n); s.rfind(n); s.count(n); n in s
    s.encode().find(n.encode())
