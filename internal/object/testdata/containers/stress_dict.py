# Random operations on dicts and sets, checked against naive models.
state = 11
def rnd(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return (state >> 33) % n
class K:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return self.n % 7
    def __eq__(self, o):
        return isinstance(o, K) and self.n == o.n
def run(conv, steps, span):
    d, model = {}, []
    def find(n):
        for i, (k, v) in enumerate(model):
            if k == n:
                return i
        return -1
    for step in range(steps):
        n = rnd(span)
        k = conv(n)
        i = find(n)
        op = rnd(10)
        if op < 5:
            d[k] = step
            if i < 0:
                model.append([n, step])
            else:
                model[i][1] = step
        elif op < 7:
            got = d.pop(k, None)
            assert got == (model[i][1] if i >= 0 else None)
            if i >= 0:
                del model[i]
        elif op == 7:
            assert (k in d) == (i >= 0) and d.get(k) == (model[i][1] if i >= 0 else None)
        elif op == 8 and model:
            key, v = d.popitem()
            m = model.pop()
            assert v == m[1] and key == conv(m[0])
        elif op == 9:
            assert d.setdefault(k, step) == (model[i][1] if i >= 0 else step)
            if i < 0:
                model.append([n, step])
        assert len(d) == len(model)
    assert list(d.values()) == [v for k, v in model]
    assert list(d) == [conv(k) for k, v in model]
    assert list(reversed(d.items())) == [(conv(k), v) for k, v in reversed(model)]
    assert d == dict(d.items()) == d.copy()
    return True
print(run(int, 1500, 60), run(str, 1500, 60), run(lambda n: n << 40, 1500, 60), run(lambda n: (n, str(n)), 1000, 40), run(float, 1000, 30), run(K, 600, 40), run(lambda n: n * (2**61 - 1), 600, 40))  # expect: True True True True True True True
# --- sets
state = 5
def rnd(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return (state >> 33) % n
def same(s, m):
    return sorted(s) == sorted(m)
ok = True
for _ in range(150):
    a = [rnd(30) for _ in range(rnd(25))]
    b = [rnd(30) for _ in range(rnd(25))]
    s, t = set(a), set(b)
    ok &= same(s | t, [x for x in range(30) if x in a or x in b])
    ok &= same(s & t, [x for x in range(30) if x in a and x in b])
    ok &= same(s - t, [x for x in range(30) if x in a and x not in b])
    ok &= same(s ^ t, [x for x in range(30) if (x in a) != (x in b)])
    ok &= (s <= t) == all(x in b for x in a)
    ok &= (s < t) == (all(x in b for x in a) and len(s) < len(t))
    ok &= s.isdisjoint(t) == (not any(x in b for x in a))
    ok &= same(s.union(b, a), set(a + b)) and same(s.intersection(b), s & t) and same(s.difference(b), s - t) and same(s.symmetric_difference(b), s ^ t)
    u = set(s)
    u.update(b)
    u.difference_update(a)
    ok &= same(u, t - s)
    for x in b:
        u.discard(x)
    ok &= not u
    f = frozenset(a)
    ok &= f == s and hash(f) == hash(frozenset(reversed(a)))
print(ok)  # expect: True
