# A list that shrinks, grows and dies while natives go through it.
# ends: prints "survived"
# cpython: held, it ends well
class X:
    def __init__(self, n): self.n = n
    def __eq__(self, other):
        a.clear()
        return False
    def __lt__(self, other):
        a.clear(); a.extend(range(100))
        return self.n < getattr(other, "n", 0)
    def __repr__(self):
        a.clear()
        return "x"
    def __index__(self):
        a.clear()
        return 1
    def __str__(self): return "x"
    def __iter__(self):
        a.clear()
        return iter([1] * 9)
    def __len__(self):
        a.clear()
        return 9
    def __hash__(self):
        a.clear()
        return 1
a = []
def fresh():
    a[:] = [X(i) for i in range(50)]
ways = [lambda: a.index(1), lambda: a.count(1), lambda: a.remove(1), lambda: 1 in a, lambda: a == [2] * 50, lambda: a < [X(0)] * 50, lambda: a.sort(), lambda: repr(a), lambda: a.insert(X(1), 1),
        lambda: a.pop(X(1)), lambda: a[X(1)], lambda: a[X(1):X(1)], lambda: a.__setitem__(slice(X(1), X(9)), X(1)), lambda: a.__delitem__(slice(X(1), None)), lambda: a.extend(X(1)), lambda: set(a), lambda: dict.fromkeys(a),
        lambda: max(a), lambda: sorted(a), lambda: a * X(1), lambda: a.__imul__(X(1)), lambda: bytes(a), lambda: bytearray(a), lambda: list(zip(a, X(1))), lambda: a.__iadd__(X(1)), lambda: ",".join(a), lambda: tuple(map(list, a)), lambda: a.reverse() or a.sort(key=repr)]
for way in ways:
    fresh()
    try:
        way()
    except (ValueError, IndexError, TypeError):
        pass
print("survived")
