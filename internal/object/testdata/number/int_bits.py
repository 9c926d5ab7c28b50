# bit_length and bit_count.
for n in (0, 1, -1, 2, 3, 255, 256, -256, 2**62, 2**63 - 1, 2**63, -2**63, -2**63 - 1, 2**64, 10**30, -10**30, 2**1000 - 1):
    print(n.bit_length(), n.bit_count())
# expect: 0 0
# expect: 1 1
# expect: 1 1
# expect: 2 1
# expect: 2 2
# expect: 8 8
# expect: 9 1
# expect: 9 1
# expect: 63 1
# expect: 63 63
# expect: 64 1
# expect: 64 1
# expect: 64 2
# expect: 65 1
# expect: 100 37
# expect: 100 37
# expect: 1000 1000

# --- identities
print(all((1 << n).bit_length() == n + 1 and ((1 << n) - 1).bit_count() == n for n in range(0, 300, 13)))  # expect: True
print(all((3**n).bit_length() == len(bin(3**n)) - 2 for n in range(60)))  # expect: True
print(all((7**n).bit_count() == bin(7**n).count("1") for n in range(40)))  # expect: True
print(True.bit_length(), True.bit_count(), False.bit_length())  # expect: 1 1 0
