# Copies of dicts and sets of 100,000, with and without gaps.
# ends: fuel
# cpython: time
d = dict.fromkeys(range(100_000))
s = set(d)
while True:
    d.copy(); dict(d); set(d); s.copy(); frozenset(s); d | {}
    e = d.copy(); del e[5]; e.copy(); set(e)
    u = set(s); u.discard(7); u.copy(); u | {-1}
