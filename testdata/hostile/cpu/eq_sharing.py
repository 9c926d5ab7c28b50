# == of two lists that share themselves.
# ends: fuel
# cpython: time
a = b = 1
for _ in range(60):
    a, b = [a, a], [b, b]
a == b
