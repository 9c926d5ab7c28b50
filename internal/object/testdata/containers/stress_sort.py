# Sorting: stability, all kinds of runs and key types, against insertion sort.
state = 3
def rnd(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return (state >> 33) % n
def naive(a, key, reverse):
    out = []
    for x in a:
        i = len(out)
        while i > 0 and (key(out[i - 1]) < key(x) if reverse else key(x) < key(out[i - 1])):
            i -= 1
        out.insert(i, x)
    return out
class K:
    def __init__(self, n):
        self.n = n
    def __lt__(self, o):
        return self.n < o.n
convs = [int, float, str, lambda x: (x // 3, x), lambda x: [x % 4], lambda x: x if x % 2 else float(x), lambda x: 10**20 + x, lambda x: bytes([x % 256]), lambda x: "\u20ac" * (x % 3) + str(x)]
bad = 0
for n in (0, 1, 2, 3, 5, 31, 32, 33, 64, 100):
    for c in convs:
        a = [(c(rnd(n // 2 + 2)), i) for i in range(n)]
        for reverse in (False, True):
            if sorted(a, key=lambda p: p[0], reverse=reverse) != naive(a, lambda p: p[0], reverse):
                bad += 1
        b = [p[0] for p in a]
        if sorted(b) != naive(b, lambda x: x, False) or sorted(b, reverse=True) != naive(b, lambda x: x, True):
            bad += 1
print(bad)  # expect: 0
# --- runs of both directions, and guest comparisons
state = 9
def rnd(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return (state >> 33) % n
class K:
    count = 0
    def __init__(self, n):
        self.n = n
    def __lt__(self, o):
        K.count += 1
        return self.n < o.n
for trial in range(12):
    a = []
    while len(a) < 150:
        start, length, step = rnd(100), rnd(40), rnd(3) - 1
        a += [start + i * step for i in range(length)]
    b = sorted([K(x) for x in a])
    assert [k.n for k in b] == sorted(a)
    assert sorted([str(x) for x in a]) == sorted(str(x) for x in reversed(a))
# few comparisons for what is in order already
for a in (list(range(200)), list(range(200, 0, -1))):
    K.count = 0
    sorted([K(x) for x in a])
    print(K.count < 250)
# expect: True
# expect: True
