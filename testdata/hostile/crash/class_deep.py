# 20,000 classes, each a subclass of the one before: the MRO of each has all of them.
# ends: TypeError: class 'C' would have more than 1000 ancestors
# cpython: time
C = object
for i in range(20_000):
    C = type("C", (C,), {})
