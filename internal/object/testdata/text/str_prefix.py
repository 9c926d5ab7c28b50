# startswith, endswith, removeprefix, removesuffix.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("abc", "ab\xe9", "ab\u20ac", "\U0001f600bc"):
    print([s.startswith(p) for p in ("", "a", "ab", "b", "abcd", "\U0001f600", "\u20ac")], [s.endswith(p) for p in ("", "c", "\xe9", "b\u20ac", "bc", "xabc")])
# expect: [True, True, True, False, False, False, False] [True, True, False, False, True, False]
# expect: [True, True, True, False, False, False, False] [True, False, True, False, False, False]
# expect: [True, True, True, False, False, False, False] [True, False, False, True, False, False]
# expect: [True, False, False, False, False, True, False] [True, True, False, False, True, False]
print("abc".startswith("b", 1), "abc".startswith("c", -1), "abc".startswith("ab", 0, 1), "abc".startswith("", 3), "abc".startswith("", 4), "".startswith("", 1), "abc".startswith("", 2, 1))  # expect: True True False True False False False
print("abc".endswith("b", 0, 2), "abc".endswith("c", 3), "abc".endswith("", 3), "abc".endswith("", 4), "abc".endswith("ab", 0, -1))  # expect: True False True False True
print("abc".startswith(("x", "a")), "abc".startswith(()), "abc".endswith(("x", "bc"), 1), "abc".startswith(("b", "c"), 1))  # expect: True False True True
err("a".startswith)  # expect: TypeError: startswith expected at least 1 argument, got 0
err("a".startswith, 1)  # expect: TypeError: startswith first arg must be str or a tuple of str, not int
err("a".startswith, ["a"])  # expect: TypeError: startswith first arg must be str or a tuple of str, not list
err("a".startswith, ("b", 1))  # expect: TypeError: tuple for startswith must only contain str, not int
err("a".startswith, ("a", 1))  # expect: True
err("a".endswith, None)  # expect: TypeError: endswith first arg must be str or a tuple of str, not NoneType
err("a".endswith, (b"a",))  # expect: TypeError: tuple for endswith must only contain str, not bytes
err("a".startswith, "a", "b")  # expect: TypeError: slice indices must be integers or None or have an __index__ method
err("a".startswith, "a", 1, 2, 3)  # expect: TypeError: startswith expected at most 3 arguments, got 4
# --- removeprefix, removesuffix
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("abcabc", "\xe9bc\xe9", "\u20acx\u20ac", "\U0001f600"):
    print([s.removeprefix(p) for p in ("", "a", "abc", "\xe9", "\u20ac", "\U0001f600", "zzz")], [s.removesuffix(p) for p in ("", "c", "abc", "\xe9", "\u20ac", "\U0001f600", "zzz")])
# expect: ['abcabc', 'bcabc', 'abc', 'abcabc', 'abcabc', 'abcabc', 'abcabc'] ['abcabc', 'abcab', 'abc', 'abcabc', 'abcabc', 'abcabc', 'abcabc']
# expect: ['ébcé', 'ébcé', 'ébcé', 'bcé', 'ébcé', 'ébcé', 'ébcé'] ['ébcé', 'ébcé', 'ébcé', 'ébc', 'ébcé', 'ébcé', 'ébcé']
# expect: ['€x€', '€x€', '€x€', '€x€', 'x€', '€x€', '€x€'] ['€x€', '€x€', '€x€', '€x€', '€x', '€x€', '€x€']
# expect: ['😀', '😀', '😀', '😀', '😀', '', '😀'] ['😀', '😀', '😀', '😀', '😀', '', '😀']
err("a".removeprefix, 1)  # expect: TypeError: removeprefix() argument must be str, not int
err("a".removesuffix, b"a")  # expect: TypeError: removesuffix() argument must be str, not bytes
err("a".removeprefix)  # expect: TypeError: str.removeprefix() takes exactly one argument (0 given)
err("a".removeprefix, "a", "b")  # expect: TypeError: str.removeprefix() takes exactly one argument (2 given)
err("a".removeprefix, ("a",))  # expect: TypeError: removeprefix() argument must be str, not tuple
