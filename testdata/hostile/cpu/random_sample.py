# A million random numbers, shuffles and samples.
# ends: fuel
# cpython: time
import random
r = random.Random(1)
a = list(range(100_000))
while True:
    r.shuffle(a); r.sample(a, 50_000); r.choices(a, k=100_000); r.getrandbits(10_000_000)
