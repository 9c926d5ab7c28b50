# Dynamic programming.
def lcs(a, b):
    t = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            t[i + 1][j + 1] = t[i][j] + x if x == y else max(t[i + 1][j], t[i][j + 1], key=len)
    return t[-1][-1]
print(lcs("AGGTAB", "GXTXAYB"), lcs("abc", ""))  # expect-repr: 'GTAB '
def edit(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        prev, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            prev, row[j] = row[j], min(prev + (x != y), row[j] + 1, row[j - 1] + 1)
    return row[-1]
print(edit("kitten", "sitting"), edit("", "abc"), edit("same", "same"))  # expect: 3 3 0

# --- knapsack and coins
def knapsack(items, cap):
    best = [0] * (cap + 1)
    for w, v in items:
        for c in range(cap, w - 1, -1): best[c] = max(best[c], best[c - w] + v)
    return best[cap]
print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7))  # expect: 9
def ways(coins, n):
    t = [1] + [0] * n
    for c in coins:
        for i in range(c, n + 1): t[i] += t[i - c]
    return t[n]
print(ways([1, 2, 5], 10), ways([2], 3), ways([1, 5, 10, 25, 50], 1000))  # expect: 10 0 801451
# --- longest increasing subsequence
def lis(xs):
    best = []
    for x in xs:
        best.append(max((b for b in best if b[-1] < x), key=len, default=[]) + [x])
    return max(best, key=len)
print(lis([10, 9, 2, 5, 3, 7, 101, 18]))  # expect: [2, 5, 7, 101]
# --- partitions by cache
from functools import cache
@cache
def parts(n, m):
    if n == 0: return 1
    return sum(parts(n - k, k) for k in range(min(n, m), 0, -1))
print([parts(n, n) for n in range(12)], parts(60, 60))  # expect: [1, 1, 2, 3, 5, 7, 11, 15, 22, 30, 42, 56] 966467
# --- pascal, catalan, stirling
rows = [[1]]
for _ in range(6): rows.append([1, *(a + b for a, b in zip(rows[-1], rows[-1][1:])), 1])
print(rows[-1], [sum(r) for r in rows])  # expect: [1, 6, 15, 20, 15, 6, 1] [1, 2, 4, 8, 16, 32, 64]
catalan = [1]
for n in range(10): catalan.append(sum(catalan[i] * catalan[n - i] for i in range(n + 1)))
print(catalan)  # expect: [1, 1, 2, 5, 14, 42, 132, 429, 1430, 4862, 16796]
# --- matrix chain
def chain(dims):
    n = len(dims) - 1
    best = {(i, i): 0 for i in range(n)}
    for span in range(1, n):
        for i in range(n - span):
            j = i + span
            best[i, j] = min(best[i, k] + best[k + 1, j] + dims[i] * dims[k + 1] * dims[j + 1] for k in range(i, j))
    return best[0, n - 1]
print(chain([40, 20, 30, 10, 30]))  # expect: 26000
