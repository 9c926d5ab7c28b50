# find, rfind, index, rindex, count in all widths.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
hay = ["abcabcab", "abcabca\xe9", "abcabc\u20acb", "abca\U0001f600bcab"]
needles = ["", "a", "ab", "bc", "cab", "x", "\xe9", "\u20ac", "\U0001f600", "a\xe9", "abcabcabc", "\u20acb"]
for h in hay:
    for m in ("find", "rfind", "count"):
        print(m, [getattr(h, m)(n) for n in needles])
# expect: find [0, 0, 0, 1, 2, -1, -1, -1, -1, -1, -1, -1]
# expect: rfind [8, 6, 6, 4, 5, -1, -1, -1, -1, -1, -1, -1]
# expect: count [9, 3, 3, 2, 2, 0, 0, 0, 0, 0, 0, 0]
# expect: find [0, 0, 0, 1, 2, -1, 7, -1, -1, 6, -1, -1]
# expect: rfind [8, 6, 3, 4, 2, -1, 7, -1, -1, 6, -1, -1]
# expect: count [9, 3, 2, 2, 1, 0, 1, 0, 0, 1, 0, 0]
# expect: find [0, 0, 0, 1, 2, -1, -1, 6, -1, -1, -1, 6]
# expect: rfind [8, 3, 3, 4, 2, -1, -1, 6, -1, -1, -1, 6]
# expect: count [9, 2, 2, 2, 1, 0, 0, 1, 0, 0, 0, 1]
# expect: find [0, 0, 0, 1, 6, -1, -1, -1, 4, -1, -1, -1]
# expect: rfind [9, 7, 7, 5, 6, -1, -1, -1, 4, -1, -1, -1]
# expect: count [10, 3, 2, 2, 1, 0, 0, 0, 1, 0, 0, 0]
for h in hay[:2]:
    for m in ("find", "rfind", "count"):
        f = getattr(h, m)
        print(m, f("a", 1), f("a", 3), f("a", 4), f("a", 0, 3), f("a", 1, 3), f("a", -2), f("a", 0, -1), f("ab", 0, 7), f("ab", 6, 8), f("", 3), f("", 8), f("", 9), f("", 5, 3), f("a", None, None), f("a", 10**30), f("a", -10**30, 10**30))
# expect: find 3 3 6 0 -1 6 0 0 6 3 8 -1 -1 0 -1 0
# expect: rfind 6 6 6 0 -1 6 6 3 6 8 8 -1 -1 6 -1 6
# expect: count 2 2 1 1 0 1 3 2 1 6 1 0 0 3 0 3
# expect: find 3 3 6 0 -1 6 0 0 -1 3 8 -1 -1 0 -1 0
# expect: rfind 6 6 6 0 -1 6 6 3 -1 8 8 -1 -1 6 -1 6
# expect: count 2 2 1 1 0 1 3 2 0 6 1 0 0 3 0 3
# --- errors
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err("abc".find)  # expect: TypeError: find expected at least 1 argument, got 0
err("abc".find, 1)  # expect: TypeError: find() argument 1 must be str, not int
err("abc".find, None)  # expect: TypeError: find() argument 1 must be str, not None
err("abc".find, "a", "b")  # expect: TypeError: slice indices must be integers or None or have an __index__ method
err("abc".find, "a", 1.5)  # expect: TypeError: slice indices must be integers or None or have an __index__ method
err("abc".find, "a", 1, 2, 3)  # expect: TypeError: find expected at most 3 arguments, got 4
err("abc".find, sub="a")  # expect: TypeError: str.find() takes no keyword arguments
err("abc".index, "x")  # expect: ValueError: substring not found
err("abc".rindex, "x")  # expect: ValueError: substring not found
err("abc".index, "c", 0, 2)  # expect: ValueError: substring not found
err("abc".index, "c")  # expect: 2
err("abcabc".rindex, "c")  # expect: 5
err("abc".count)  # expect: TypeError: count expected at least 1 argument, got 0
err("abc".count, 1)  # expect: TypeError: count() argument 1 must be str, not int
class I:
    def __index__(self):
        return 1
print("abab".find("a", I()), "abab".count("a", I(), I()))  # expect: 2 0
# --- long needles and periodic texts
h = "ab" * 500 + "c" + "ab" * 500
n = "ab" * 30
print(h.find(n + "c"), h.rfind("c" + n), h.count(n), h.find(n * 10), h.rfind(n), h.find("c" + n + "x"), h.rfind("x" + n))  # expect: 940 1000 32 0 1941 -1 -1
h = "a" * 3000
print(h.find("a" * 40 + "b"), h.rfind("b" + "a" * 40), h.count("a" * 40), h.find("a" * 3000), h.find("a" * 3001))  # expect: -1 -1 75 0 -1
h = "\u0101\u0102" * 400 + "\u0103" + "\u0101\u0102" * 400
n = "\u0101\u0102" * 20
print(h.find(n), h.find("\u0103" + n), h.rfind(n + "\u0103"), h.count(n), h.find("\u0102\u0101" * 3), h.find("\u0201\u0102"))  # expect: 0 800 760 40 1 -1
# --- needles that match at odd bytes of wide text only
s = "\u0102\u0201\u0102\u0201"
print(s.find("\u0201\u0102"), "\u0101\u0101".find("\u0101"), "\u0001\u0100".find("\u0101"), "\u0201\u0302\u0403".find("\u0302"), "\u0201\u0302".rfind("\u0103"))  # expect: 1 0 -1 1 -1
