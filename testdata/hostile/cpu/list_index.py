# A search through a million for what is not there.
# ends: fuel
# cpython: time
a = [None] * 1_000_000
while True:
    a.count(1); 1 in a; a == a[:-1]
