# heapq.
import heapq
data = [5, 1, 8, 3, 9, 2, 7, 3, 0, 6]
h = data[:]
heapq.heapify(h)
print(h, [heapq.heappop(h) for _ in range(len(h))])  # expect: [] [0, 1, 2, 3, 3, 5, 6, 7, 8, 9]
for x in data: heapq.heappush(h, x)
print(h, heapq.heapreplace(h, 4), heapq.heappushpop(h, -1), heapq.heappushpop(h, 100), h)  # expect: [2, 3, 7, 3, 6, 8, 100, 5, 4, 9] 0 -1 1 [2, 3, 7, 3, 6, 8, 100, 5, 4, 9]
m = data[:]
heapq.heapify_max(m)
heapq.heappush_max(m, 6)
print(m, heapq.heapreplace_max(m, 4), heapq.heappushpop_max(m, 50), heapq.heappop_max(m), m)  # expect: [7, 6, 5, 3, 6, 2, 4, 3, 0, 1] 9 50 8 [7, 6, 5, 3, 6, 2, 4, 3, 0, 1]
print(heapq.nlargest(3, data), heapq.nsmallest(3, data), heapq.nlargest(1, data), heapq.nsmallest(0, data), heapq.nlargest(99, data), heapq.nsmallest(2, []))  # expect: [9, 8, 7] [0, 1, 2] [9] [] [9, 8, 7, 6, 5, 3, 3, 2, 1, 0] []
print(heapq.nlargest(2, ["aa", "b", "cccc", "dd"], key=len), heapq.nsmallest(3, iter(["aa", "b", "cc", "d"]), key=len), heapq.nlargest(3, iter([(1, "a"), (1, "b"), (0, "c"), (1, "d")]), key=lambda t: t[0]))  # expect: ['cccc', 'aa'] ['b', 'd', 'aa'] [(1, 'a'), (1, 'b'), (1, 'd')]
print(list(heapq.merge([1, 4, 7], [2, 5], [], [3, 6, 8])), list(heapq.merge([3, 1], [4, 2], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)), list(heapq.merge(["ccc", "a"], ["bb"], key=len, reverse=True)), list(heapq.merge()))  # expect: [1, 2, 3, 4, 5, 6, 7, 8] [4, 3, 2, 1] ['a', 'bb', 'ccc'] ['ccc', 'bb', 'a'] []
print(list(heapq.merge([1.0, 2], [1, 2.0])))  # expect: [1.0, 1, 2, 2.0]

# --- stability and comparisons by __lt__ alone
import heapq
class T:
    def __init__(self, k, n): self.k, self.n = k, n
    def __lt__(self, o): return self.k < o.k
    def __repr__(self): return f"{self.k}{self.n}"
ts = [T(k, n) for n, k in enumerate([2, 1, 2, 1, 1])]
print(heapq.nsmallest(3, ts, key=lambda t: t.k), heapq.nlargest(3, ts, key=lambda t: t.k))  # expect: [11, 13, 14] [20, 22, 11]
h = ts[:]; heapq.heapify(h)
print([heapq.heappop(h).k for _ in ts])  # expect: [1, 1, 1, 2, 2]

# ---
import heapq
heapq.heappop([])  # raises: IndexError: index out of range

# ---
import heapq
heapq.heapreplace([], 1)  # raises: IndexError: index out of range

# ---
import heapq
heapq.heapify((1, 2))  # raises: TypeError: heapify() argument must be list, not tuple

# ---
import heapq
heapq.heappush({}, 1)  # raises: TypeError: heappush() argument 1 must be list, not dict

# ---
import heapq
heapq.heapify([1, "a"])  # raises: TypeError: '<' not supported between instances of 'int' and 'str'
