# range: in, index, count, ==, len, with numbers of 100 digits and steps that lie.
# ends: fuel
# cpython: time
n = 10**100
r = range(-n, n, 7)
while True:
    n in r; r.count(5); r[10**99]; r == range(-n, n, 7); r[::-3][5:n:2]
    1.5 in range(100_000)
