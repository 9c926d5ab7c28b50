# A pickle of 200,000 opening marks, then one that makes a list of each.
# limits: fuel=30000000
# ends: prints "199999"
# cpython: held, it ends well
import pickle
b = pickle.loads(b"(" * 200_000 + b"l" * 200_000 + b".")
n = 0
while b:
    b, n = b[0], n + 1
print(n)
