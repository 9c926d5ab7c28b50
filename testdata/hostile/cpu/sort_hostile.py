# A comparison that never agrees with itself.
# ends: fuel
# cpython: time
class X:
    n = 0
    def __lt__(self, other):
        X.n += 1
        return X.n % 3 == 0
while True:
    sorted([X() for _ in range(2000)])
