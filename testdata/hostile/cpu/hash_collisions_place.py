# Ints below 2 ** 61, chosen by who has read the source for one place in a table that is filled by a
# multiplicative mix of their hash: they cost as much as any others.
# limits: fuel=10000000
# ends: prints "20000"
# cpython: held, it ends well
BITS = 2**64 - 1
ONE, TWO = 0x9e3779b97f4a7c15, 0xd6e8feb86659fd93


def unshift(y, s):
    x = y
    for _ in range(64 // s):
        x = y ^ x >> s
    return x


def unmix(y):
    x = unshift(unshift(y, 29) * pow(TWO, -1, 2**64) & BITS, 32)
    return x * pow(ONE, -1, 2**64) & BITS ^ 0x6164646572206b30


keys = {}
for i in range(400_000):
    if (key := unmix(12345 + (i << 20))) < 2**61 - 1:
        keys[key] = i
    if len(keys) == 20_000:
        break
print(len(keys))
