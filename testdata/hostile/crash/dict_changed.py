# Keys whose __eq__ clears, fills and resizes the dict or set that is being probed.
# limits: fuel=300000
# ends: fuel
# cpython: held, it ends well
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other):
        for c in d, s:
            c.clear()
        for i in range(50):
            d[i] = 1
            s.add(i)
        return False
d, s = {}, set()
for i in range(200):
    try:
        d[K(i)] = 1
        d.get(K(i)); d.pop(K(i), None); d.setdefault(K(i), 1); d | {K(i): 1}; d == {K(i): 1}
        s.add(K(i)); s.discard(K(i)); s | {K(i)}; s & {K(i)}; s ^ {K(i)}; s == {K(i)}; s.update([K(i), K(i + 1)])
    except (KeyError, RuntimeError):
        pass
print("survived")
