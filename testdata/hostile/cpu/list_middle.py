# A long list from which the first is taken, and which is reversed.
# ends: fuel
# cpython: time
a = list(range(1_000_000))
while True:
    a.insert(0, a.pop())
    a.reverse()
    a.remove(999_999); a.append(999_999)
    del a[::2]
    a += a
