# list.index, count, in.
def err(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__ + ":", e)
a = [1, 2, 3, 2, 1, 2.0, True]
print(a.index(2), a.index(2, 2), a.index(2, -3), a.count(2), a.count(1), a.count(9))  # expect: 1 3 5 3 3 0
print(a.index(1, 1), a.index(1, 4, 5))  # expect: 4 4
print(2 in a, 9 in a, 9 not in a, None in a)  # expect: True False True False
err(a.index, 9)  # expect: ValueError: list.index(x): x not in list
err(a.index, 1, 1, 4)  # expect: ValueError: list.index(x): x not in list
err(a.index, 3, 3)  # expect: ValueError: list.index(x): x not in list
err(a.index)  # expect: TypeError: index expected at least 1 argument, got 0
err(a.index, 1, "x")  # expect: TypeError: slice indices must be integers or have an __index__ method
err(a.index, 1, None)  # expect: TypeError: slice indices must be integers or have an __index__ method
err(a.index, 1, 0, 1.5)  # expect: TypeError: slice indices must be integers or have an __index__ method
print(a.index(1, -10**30, 10**30))  # expect: 0
class I:
    def __index__(self):
        return 1
print(a.index(1, I()))  # expect: 4
# --- NaN is found by identity
n = float("nan")
a = [n]
print(n in a, a.index(n), a.count(n), a == [n], a == a[:])  # expect: True 0 1 True True
# --- text, bytes, tuples
a = ["a", b"a", ("a", 1), 10**30, 1.5, None, ...]
for x in ("a", b"a", ("a", 1), 10**30, 1.5, None, ..., ("a", 2), 10**30 + 1, "b"):
    print(x in a, a.count(x))
# expect: True 1
# expect: True 1
# expect: True 1
# expect: True 1
# expect: True 1
# expect: True 1
# expect: True 1
# expect: False 0
# expect: False 0
# expect: False 0
# --- comparisons by guest code, in order
log = []
class K:
    def __init__(self, n):
        self.n = n
    def __eq__(self, o):
        log.append((self.n, o if isinstance(o, int) else o.n))
        return self.n == (o if isinstance(o, int) else o.n)
a = [K(1), 5, K(2), K(2)]
print(a.count(K(2)), log)  # expect: 2 [(1, 2), (2, 5), (2, 2), (2, 2)]
log.clear()
print(a.index(K(2)), log)  # expect: 2 [(1, 2), (2, 5), (2, 2)]
log.clear()
print(2 in a, log)  # expect: True [(1, 2), (2, 2)]
log.clear()
print(K(7) in a, log)  # expect: False [(1, 7), (7, 5), (2, 7), (2, 7)]
# --- __eq__ that raises
class K:
    def __eq__(self, o):
        raise RuntimeError("eq")  # raises: RuntimeError: eq
a = [1, K()]
print(1 in a)  # expect: True
print(2 in a)
# --- __eq__ that is not a bool
class K:
    def __eq__(self, o):
        return []
print(1 in [K()], [K()].count(1))  # expect: False 0
# --- __eq__ that shortens the list
class K:
    def __eq__(self, o):
        del a[1:]
        return False
a = [K(), 2, 3]
print(3 in a, len(a))  # expect: False 1
# --- long lists
a = list(range(20000))
print(19999 in a, -1 in a, a.index(15000), a.count(7))  # expect: True False 15000 1
b = [str(x) for x in a]
print("19999" in b, "x" in b, b.index("15000"))  # expect: True False 15000
c = [(x, x + 1) for x in a]
print((100, 101) in c, (100, 100) in c, c.index((19998, 19999)))  # expect: True False 19998
