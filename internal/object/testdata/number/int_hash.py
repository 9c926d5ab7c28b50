# int hashes: modulo 2**61 - 1, equal for equal numbers.
for n in (0, 1, -1, -2, 2**61 - 2, 2**61 - 1, 2**61, -2**61 + 1, -2**61, 2**63, -2**63, 2**64, 10**30, -10**30, 2**200, -2**200):
    print(n, hash(n), hash(n) == n.__hash__())
# expect: 0 0 True
# expect: 1 1 True
# expect: -1 -2 True
# expect: -2 -2 True
# expect: 2305843009213693950 2305843009213693950 True
# expect: 2305843009213693951 0 True
# expect: 2305843009213693952 1 True
# expect: -2305843009213693951 0 True
# expect: -2305843009213693952 -2 True
# expect: 9223372036854775808 4 True
# expect: -9223372036854775808 -4 True
# expect: 18446744073709551616 8 True
# expect: 1000000000000000000000000000000 465258685558744706 True
# expect: -1000000000000000000000000000000 -465258685558744706 True
# expect: 1606938044258990275541962092341162602522202993782792835301376 131072 True
# expect: -1606938044258990275541962092341162602522202993782792835301376 -131072 True

# --- across types
print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash(2**70) == hash(2.0**70), hash(-1) == hash(-1.0) == -2)  # expect: True True True
d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
print(d)  # expect: {1: 'bool'}
print({2**70: 1}[2.0**70], {2.0**70: 1}[2**70])  # expect: 1 1

# --- subclasses
class I(int):
    pass
print(hash(I(5)), hash(I(2**100)) == hash(2**100), {I(5): "x"}[5])  # expect: 5 True x
