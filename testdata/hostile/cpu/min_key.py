# min with a key that is slow.
# ends: fuel
# cpython: time
while True:
    min(range(1000), key=lambda x: sum(range(x)))
