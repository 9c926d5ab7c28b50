# Diamonds on diamonds: C3 over 12 layers of 12 classes that inherit from all below.
# limits: fuel=40000000
# ends: TypeError: class 'B83_0' would have more than 1000 ancestors
# cpython: time
layer = [type(f"A{i}", (), {}) for i in range(12)]
for n in range(2_000):
    layer = [type(f"B{n}_{i}", tuple(layer), {}) for i in range(12)]
