# What loops see of changes to what they go through.
a = [1, 2, 3]
for x in a:
    if x == 1:
        a.insert(0, 0)
    if len(a) > 6:
        break
print(a)  # expect: [0, 0, 0, 0, 1, 2, 3]
a = [1, 2, 3, 4]
for x in a:
    a.pop()
print(a)  # expect: [1, 2]
a = list(range(6))
for i, x in enumerate(a):
    if x % 2:
        del a[i]
print(a)  # expect: [0, 2, 4]
a = [1, 2, 3]
for x in reversed(a):
    a.append(x)
print(a)  # expect: [1, 2, 3, 3, 2, 1]
for x in a[:]:
    a.remove(x)
print(a)  # expect: []
# --- clear and refill
a = [1, 2, 3]
n = 0
for x in a:
    n += 1
    if n == 1:
        a.clear()
        a.extend("wxyz")
    print(x, end=" ")
print()  # expect-repr: '1 x y z '
# --- storage changes under a loop
a = [1, 2, 3]
for x in a:
    if x == 1:
        a[2] = "s"
    print(x, end=" ")
print(a)  # expect: 1 2 s [1, 2, 's']
a = [1.5, 2.5]
for x in a:
    if len(a) < 4:
        a.append(None)
print(a)  # expect: [1.5, 2.5, None, None]
# --- comprehension over a list that changes
a = [1, 2, 3]
print([a.append(x) for x in a if len(a) < 5], a)  # expect: [None, None] [1, 2, 3, 1, 2]
# --- zip and map over one list
a = [1, 2]
print([(x, y, a.append(0)) for x, y in zip(a, a) if len(a) < 4], a)  # expect: [(1, 1, None), (2, 2, None)] [1, 2, 0, 0]
a = [1, 2, 3]
m = map(lambda x: a.pop(), a)
print(list(m), a)  # expect: [3, 2] [1]
# --- tuples and strings cannot change, their names can
t = (1, 2)
for x in t:
    t += (x,)
print(t)  # expect: (1, 2, 1, 2)
s = "ab"
for c in s:
    s += c
print(s)  # expect: abab
# --- += inside the loop of a name that is rebound
a = b = [1, 2]
for x in a:
    a = a + [x]
print(a, b)  # expect: [1, 2, 1, 2] [1, 2]
# --- sorting while looping
a = [3, 1, 2]
for x in a:
    a.sort()
    print(x, end=" ")
print()  # expect-repr: '3 2 3 '
# --- dict values may change, keys may not
d = {"a": 1, "b": 2}
for k, v in d.items():
    d[k] = v * 10
print(d)  # expect: {'a': 10, 'b': 20}
for k in list(d):
    del d[k]
print(d)  # expect: {}
try:
    d = {"a": 1}
    for k in d:
        del d[k]
        d["b"] = 1
        d["c"] = 2
except RuntimeError as e:
    print(e)  # expect: dictionary changed size during iteration
# --- break, else, nested
for x in [1, 2]:
    for y in [x]:
        if y == 2:
            break
    else:
        print("inner else", x)  # expect: inner else 1
        continue
    break
else:
    print("never")
