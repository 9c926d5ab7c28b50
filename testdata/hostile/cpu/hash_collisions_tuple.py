# Tuples of two ints that have one hash where it is combined as CPython does, which can be solved for
# the second: as keys they cost as much as any others.
# limits: fuel=6000000
# ends: prints "20000"
# cpython: time
M = 2**64
ONE, TWO, START = 11400714785074694791, 14029467366897019727, 2870177450012600261
undo_one, undo_two = pow(ONE, -1, M), pow(TWO, -1, M)


def turn(x, n):
    return (x << n | x >> (64 - n)) % M


keys = {}
target = turn(12345 * undo_one % M, 33)
a = 0
while len(keys) < 20_000:
    a += 1
    b = (target - turn((START + a * TWO) % M, 31) * ONE % M) * undo_two % M
    if b < 2**61 - 1:
        keys[a, b] = a
print(len(keys))
