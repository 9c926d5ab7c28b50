# Natives that take no keywords say so before they count the others.
# cpython: same
def t(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except TypeError as e:
        print(e)
t(int, 1, 2, 3, x=4)  # expect: int() takes at most 2 arguments (4 given)
t(int, 1, 2, x=4)  # expect: int() takes at most 2 arguments (3 given)
t(int, x=4)  # expect: int() got an unexpected keyword argument 'x'
t(len, [1], [2], x=1)  # expect: len() takes no keyword arguments
t(len, x=1)  # expect: len() takes no keyword arguments
t([].append, 1, 2, x=1)  # expect: list.append() takes no keyword arguments
t([].__add__, 1, 2, x=1)  # expect: wrapper __add__() takes no keyword arguments
t(list.__add__, [], [], x=1)  # expect: wrapper __add__() takes no keyword arguments
t(str.upper, "a", x=1)  # expect: str.upper() takes no keyword arguments
t(ord, "a", "b", x=1)  # expect: ord() takes no keyword arguments
t("a".split, 1, 2, 3, x=4)  # expect: split() takes at most 2 arguments (4 given)
t("a".split, 1, 2, 3)  # expect: split() takes at most 2 arguments (3 given)
t(pow, 1, 2, 3, 4, x=4)  # expect: pow() takes at most 3 arguments (5 given)
t(isinstance, 1, x=1)  # expect: isinstance() takes no keyword arguments
t({}.get, 1, 2, 3, x=1)  # expect: dict.get() takes no keyword arguments
t(range, 1, 2, 3, 4, x=3)  # expect: range() takes no keyword arguments
t(bool, 1, 2, x=1)  # expect: bool() takes no keyword arguments
t(dict.fromkeys, [1], 2, 3, x=1)  # expect: dict.fromkeys() takes no keyword arguments
t(int.from_bytes, b"", "big", 3, x=1)  # expect: from_bytes() takes at most 3 arguments (4 given)
t(hash, x=2)  # expect: hash() takes no keyword arguments
t(getattr, 1, "x", x=2)  # expect: getattr() takes no keyword arguments
t(filter, 1, x=2)  # expect: filter() takes no keyword arguments
t(enumerate, [1], 1, 1, x=2)  # expect: enumerate() takes at most 2 arguments (4 given)
t(complex, 1, 2, 3, x=1)  # expect: complex() takes at most 2 arguments (4 given)

# --- bytes repeated too often
for n in (1 << 62, (1 << 63) - 1):
    try:
        b"ab" * n
    except OverflowError as e:
        print(e)
# expect: repeated bytes are too long
# expect: repeated bytes are too long
