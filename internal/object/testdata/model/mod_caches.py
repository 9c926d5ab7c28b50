# One place in the source that reads attributes of several modules, of as many names each.
import types
a, b = types.ModuleType("a"), types.ModuleType("b")
a.x, a.y = 1, 2
b.y, b.x = 3, 4
def get(m):
    return m.x
def call(m):
    return m.f()
print(get(a), get(b), get(a), [get(m) for m in (a, b, a, b)])  # expect: 1 4 1 [1, 4, 1, 4]
a.f, a.g = lambda: "a.f", lambda: "a.g"
b.g, b.f = lambda: "b.g", lambda: "b.f"
print([call(m) for m in (a, b, a, b)])  # expect: ['a.f', 'b.f', 'a.f', 'b.f']
del a.y, b.y
a.z, a.w = 5, 6
b.w, b.z = 7, 8
def both(m):
    return m.z, m.w, m.x
print([both(m) for m in (a, b, a, b)])  # expect: [(5, 6, 1), (8, 7, 4), (5, 6, 1), (8, 7, 4)]
many = []
for i in range(40):
    m = types.ModuleType("m")
    for k in range(8):
        setattr(m, f"n{(k * 3 + i) % 8}", (i, (k * 3 + i) % 8))
    many.append(m)
print(all(m.n5 == (i, 5) and m.n0 == (i, 0) for j in range(3) for i, m in enumerate(many)))  # expect: True
