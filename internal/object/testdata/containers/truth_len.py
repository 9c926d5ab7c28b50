# Truth and length of containers and their views.
d = {1: 2}
for v in ([], [0], (), (0,), {}, {0: 0}, set(), {0}, frozenset(), frozenset([0]), range(0), range(1), range(5, 1), "", "a", b"", b"a", d.keys(), {}.keys(), d.values(), {}.values(), d.items(), {}.items(), slice(0), iter([]), enumerate([]), zip(), map(str, []), reversed([])):
    print(type(v).__name__, bool(v), not v, "yes" if v else "no", len(v) if hasattr(v, "__len__") else "-")
# expect: list False True no 0
# expect: list True False yes 1
# expect: tuple False True no 0
# expect: tuple True False yes 1
# expect: dict False True no 0
# expect: dict True False yes 1
# expect: set False True no 0
# expect: set True False yes 1
# expect: frozenset False True no 0
# expect: frozenset True False yes 1
# expect: range False True no 0
# expect: range True False yes 1
# expect: range False True no 0
# expect: str False True no 0
# expect: str True False yes 1
# expect: bytes False True no 0
# expect: bytes True False yes 1
# expect: dict_keys True False yes 1
# expect: dict_keys False True no 0
# expect: dict_values True False yes 1
# expect: dict_values False True no 0
# expect: dict_items True False yes 1
# expect: dict_items False True no 0
# expect: slice True False yes -
# expect: list_iterator True False yes -
# expect: enumerate True False yes -
# expect: zip True False yes -
# expect: map True False yes -
# expect: list_reverseiterator True False yes -
# --- subclasses ask __bool__, then __len__
class L(list):
    def __len__(self):
        return 0
class B(list):
    def __bool__(self):
        return False
class D(dict):
    def __len__(self):
        return 5
print(bool(L([1])), bool(B([1])), bool(D()), len(L([1])), len(B([1])), len(D()), [x for x in (L([1]), B([1]), D()) if x])  # expect: False False True 0 1 5 [{}]
# --- and, or, while
a = [1, 2, 3]
while a:
    a.pop()
print(a, [] or "empty", [0] and "full", {} or () or "none", not {}, a == [])  # expect: [] empty full none True True
# --- conditions that change the container
class T:
    def __bool__(self):
        a.append(1)
        return len(a) < 4
a = []
n = 0
while T():
    n += 1
print(n, a)  # expect: 3 [1, 1, 1, 1]
