# Operator precedence and associativity.
print(2 + 3 * 4, (2 + 3) * 4, 2 ** 3 ** 2, (2 ** 3) ** 2)  # expect: 14 20 512 64
print(-2 ** 2, (-2) ** 2, 2 ** -1)  # expect: -4 4 0.5
print(7 - 3 - 2, 100 // 7 // 2, 2 * 3 % 4)  # expect: 2 7 2
print(1 << 2 + 1, (1 << 2) + 1)  # expect: 8 5
print(5 & 3 | 8 ^ 2, 5 & (3 | 8) ^ 2)  # expect: 11 3
print(not 1 == 2, not (1 == 2))  # expect: True True
print(~3 + 1, -~3, ~-3)  # expect: -3 4 2
print(1 < 2 == 2, (1 < 2) == 2)  # expect: True False

# --- and, or, not, comparisons
print(True or False and False, (True or False) and False)  # expect: True False
print(not True or True)  # expect: True
print(1 in [1] == True)  # expect: False
print(1 if 0 else 2 if 0 else 3)  # expect: 3
print((lambda: 1 if 0 else 2)())  # expect: 2
print([*range(2)] + [*"ab"])  # expect: [0, 1, 'a', 'b']

# --- unary plus, await-free chain
class N:
    def __pos__(self): return "pos"
    def __neg__(self): return N()
    def __invert__(self): return "inv"
print(+N(), +-N(), ~N())  # expect: pos pos inv

# --- trailers bind tighter than **
class P:
    v = 3
    def __call__(self): return 2
    def __getitem__(self, i): return i
p = P()
print(2 ** p.v, 2 ** p(), -p[2] ** 2)  # expect: 8 4 -4

# --- tuples and conditionals
x = 1, 2 if True else 3, 4
print(x)  # expect: (1, 2, 4)
print(*(1, 2) if x else (3,))  # expect: 1 2
