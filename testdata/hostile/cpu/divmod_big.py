# Division of numbers of a million bits.
# ends: fuel
# cpython: time
a, b = 3 ** 1_000_000, 7 ** 300_000
while True:
    divmod(a, b); a % b; a // b; -a // b
