# Strings that share a prefix of 100,000 characters.
# ends: fuel
# cpython: time
p = "a" * 100_000
a = [p + chr(97 + i * 7 % 26) for i in range(100)]
while True:
    sorted(a)
