# Operations with short ways of their own, at the edges of these: looking up ints.
# cpython: same
d = {0: "zero", 1: "one", -1: "minus", 2**61 - 1: "prime", 2**70: "big", 2.5: "half", "1": "text"}
for k in 0, 1, -1, -2, True, False, 1.0, 2.5, 0.0, -1.0, 2**61 - 1, 2**61, 2**70, "1", "2":
    print(k, k in d, d.get(k), d.get(k, "none"))
# expect: 0 True zero zero
# expect: 1 True one one
# expect: -1 True minus minus
# expect: -2 False None none
# expect: True True one one
# expect: False True zero zero
# expect: 1.0 True one one
# expect: 2.5 True half half
# expect: 0.0 True zero zero
# expect: -1.0 True minus minus
# expect: 2305843009213693951 True prime prime
# expect: 2305843009213693952 False None none
# expect: 1180591620717411303424 True big big
# expect: 1 True text text
# expect: 2 False None none
d[True] = "true"
d[1.0] = "float"
print(d[1], list(d)[1], len(d))  # expect: float 1 7
try:
    d[7]
except KeyError as e:
    print(repr(e))  # expect: KeyError(7)
del d[1]
print(1 in d, True in d, d.get(1))  # expect: False False None
d[1] = "again"
print(list(d)[-1])  # expect: 1
s = {1, 2, 3.0, "x", 2**61 - 2, -5}
print([k in s for k in (1, 1.0, True, 3, 3.0, 4, "x", "y", 2**61 - 2, -5, -6, 0)])  # expect: [True, True, True, True, True, False, True, False, True, True, False, False]
f = frozenset(range(0, 1000, 7))
print(sum(i in f for i in range(1000)), 7.0 in f, 8 in f)  # expect: 143 True False
many = {i * 64: i for i in range(300)}
print(sum(many[i * 64] for i in range(300)), sum(i in many for i in range(64 * 300)))  # expect: 44850 300
for i in range(0, 300, 2):
    del many[i * 64]
print(sum(i in many for i in range(64 * 300)), many.get(64), many.get(128))  # expect: 150 1 None
class Same(int):
    def __eq__(self, other):
        return False
    def __hash__(self):
        return 5
s = {Same(5)}
print(5 in s, 6 in s)  # expect: False False
s.add(5)
print(5 in s, len(s))  # expect: True 2
class Key:
    def __hash__(self):
        return 1
    def __eq__(self, other):
        return other == 1
print(frozenset([1]).__contains__(Key()), {1}.__contains__(Key()), frozenset([2]).__contains__(Key()))  # expect: True True False
some = frozenset({frozenset(range(300)), 5})
print(some.__contains__(set(range(300))), some.__contains__({1, 2}), {frozenset(range(300))}.__contains__(set(range(300))))  # expect: True False True
long = "x" * 20000
print(frozenset([long + ""]).__contains__("x" * 20000), frozenset([1]).__contains__((("y" * 9000, Key()),)), {2}.__contains__("z" * 9000))  # expect: True False False

# --- sorting strs
words = ["b", "a", "Ab", "aB", "", "b", "\xe9", "z\u0301", "\U0001f600", "abc" * 30, "abc" * 29]
print(sorted(words) == sorted(words, key=lambda w: w), sorted(words)[:5])  # expect: True ['', 'Ab', 'a', 'aB', 'abcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabc']
w = list(words)
w.sort(reverse=True)
print(w == sorted(words, key=lambda x: x, reverse=True), w[-3:])  # expect: True ['a', 'Ab', '']
class S(str):
    def __lt__(self, other):
        return str.__gt__(self, other)
print(sorted([S("a"), S("c"), S("b")]), sorted(("y", "x")), sorted([]), sorted(()))  # expect: ['c', 'b', 'a'] ['x', 'y'] [] []
one, two = "eq" + str(len("x")), "eq" + str(len("y"))
out = sorted([one, "a", two], reverse=True)
print(out[0] is one, out[1] is two)  # expect: True True
for bad in [["a", 1], [1, "a"], [1, None], ["a", b"a"]]:
    try:
        sorted(bad)
    except TypeError as e:
        print(e)
    try:
        bad.sort()
    except TypeError as e:
        print(e, bad)
# expect: '<' not supported between instances of 'int' and 'str'
# expect: '<' not supported between instances of 'int' and 'str' ['a', 1]
# expect: '<' not supported between instances of 'str' and 'int'
# expect: '<' not supported between instances of 'str' and 'int' [1, 'a']
# expect: '<' not supported between instances of 'NoneType' and 'int'
# expect: '<' not supported between instances of 'NoneType' and 'int' [1, None]
# expect: '<' not supported between instances of 'bytes' and 'str'
# expect: '<' not supported between instances of 'bytes' and 'str' ['a', b'a']
nan = float("nan")
print(sorted([3.0, nan, 1.0]), sorted([2, 1.5, True]), sorted([0.0, -0.0]), sorted([-0.0, 0.0], reverse=True))  # expect: [3.0, nan, 1.0] [True, 1.5, 2] [0.0, -0.0] [-0.0, 0.0]
print(sorted(range(5, 0, -1)), sorted("hello"), sorted({3, 1, 2}), sorted([[2], [1]]))  # expect: [1, 2, 3, 4, 5] ['e', 'h', 'l', 'l', 'o'] [1, 2, 3] [[1], [2]]

# --- divmod, round, isinstance
for x, y in (7, 2), (-7, 2), (7, -2), (7.5, 2), (-7.5, 2.0), (7, 2.5), (True, 2), (2**70, 3), (5, 0), (5.0, 0), ("a", 1):
    try:
        print(divmod(x, y), [type(v).__name__ for v in divmod(x, y)])
    except (TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
# expect: (3, 1) ['int', 'int']
# expect: (-4, 1) ['int', 'int']
# expect: (-4, -1) ['int', 'int']
# expect: (3.0, 1.5) ['float', 'float']
# expect: (-4.0, 0.5) ['float', 'float']
# expect: (2.0, 2.0) ['float', 'float']
# expect: (0, 1) ['int', 'int']
# expect: (393530540239137101141, 1) ['int', 'int']
# expect: ZeroDivisionError division by zero
# expect: ZeroDivisionError division by zero
# expect: TypeError unsupported operand type(s) for divmod(): 'str' and 'int'
for args in (2.5,), (3.5,), (-0.5,), (2.675, 2), (1234.5, -2), (1234, -2), (1250, -2), (True,), (True, 1), (1.5, None), (2, None), (1e300,), (1.25, 1), (5, 2**70):
    print(args, repr(round(*args)))
# expect: (2.5,) 2
# expect: (3.5,) 4
# expect: (-0.5,) 0
# expect: (2.675, 2) 2.67
# expect: (1234.5, -2) 1200.0
# expect: (1234, -2) 1200
# expect: (1250, -2) 1200
# expect: (True,) 1
# expect: (True, 1) 1
# expect: (1.5, None) 2
# expect: (2, None) 2
# expect: (1e+300,) 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160
# expect: (1.25, 1) 1.2
# expect: (5, 1180591620717411303424) 5
for args in (float("inf"),), (float("nan"),), ("x",), (1.5, "x"), (1, 1.5):
    try:
        round(*args)
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
# expect: OverflowError cannot convert float infinity to integer
# expect: ValueError cannot convert float NaN to integer
# expect: TypeError type str doesn't define __round__ method
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'float' object cannot be interpreted as an integer
class M(type):
    def __instancecheck__(cls, x):
        return x == "magic"
class C(metaclass=M):
    pass
class Liar:
    __class__ = property(lambda self: int)
for x in 1, "s", "magic", Liar(), None, True:
    print(isinstance(x, (int, str)), isinstance(x, (C, float)), isinstance(x, (float, C)), isinstance(x, (list, (int, (bytes,)))), isinstance(x, ()))
# expect: True False False True False
# expect: True False False False False
# expect: True True True False False
# expect: True False False True False
# expect: False False False False False
# expect: True False False True False
try:
    isinstance(1, (str, 5))
except TypeError as e:
    print(e)  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
print(isinstance(1, (int, 5)))  # expect: True

# --- slices, +, in
l, t, s = list(range(10)), tuple("abcde"), "hello world"
class I:
    def __index__(self):
        return 3
for a, b in (2, 5), (None, 3), (-3, None), (5, 2), (-100, 100), (2**70, None), (True, I()), (I(), None):
    print(l[a:b], t[a:b], s[a:b], repr(b"bytes"[a:b]), range(10)[a:b])
# expect: [2, 3, 4] ('c', 'd', 'e') llo b'tes' range(2, 5)
# expect: [0, 1, 2] ('a', 'b', 'c') hel b'byt' range(0, 3)
# expect: [7, 8, 9] ('c', 'd', 'e') rld b'tes' range(7, 10)
# expect: [] ()  b'' range(5, 2)
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] ('a', 'b', 'c', 'd', 'e') hello world b'bytes' range(0, 10)
# expect: [] ()  b'' range(10, 10)
# expect: [1, 2] ('b', 'c') el b'yt' range(1, 3)
# expect: [3, 4, 5, 6, 7, 8, 9] ('d', 'e') lo world b'es' range(3, 10)
for bad in "x", 1.5:
    try:
        l[bad:]
    except TypeError as e:
        print(e)
# expect: slice indices must be integers or None or have an __index__ method
# expect: slice indices must be integers or None or have an __index__ method
print(t[:] is t, s[:] is s, l[:] is l)  # expect: True True False
class L(list):
    def __add__(self, other):
        return "mine"
    def __radd__(self, other):
        return "mirrored"
print([1] + [2.5], [] + [1], [1, 2] + ["x"], L([1]) + [2], [1] + L([2]), "a" + "b", "" + "b", "a" + "", "\u20ac" + "a", ("a" * 30) + ("b" * 30))  # expect: [1, 2.5] [1] [1, 2, 'x'] mine mirrored ab b a €a aaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
x = y = "ab"
x += "cd"
print(x, y)  # expect: abcd ab
x = y = [1]
x += [2]
print(x is y, x)  # expect: True [1, 2]
for bad in (lambda: [1] + (2,)), (lambda: "a" + 1), (lambda: [1] + None):
    try:
        bad()
    except TypeError as e:
        print(e)
# expect: can only concatenate list (not "tuple") to list
# expect: can only concatenate str (not "int") to str
# expect: can only concatenate list (not "NoneType") to list
print(3 in [1, 2, 3], 3.0 in (1, 3), "lo" in s, 5 in range(0, 10, 5), 5.0 in range(10), "5" in range(10), None in [None], 4 not in (1, 2))  # expect: True True True True True False True True
print("{} {}".format(1, "x"), "{0}{1}{0}".format("a", None), "{{}}".format(), "{:>4}|{!r}".format("x", "y"), "no fields".format(1))  # expect: 1 x aNonea {}    x|'y' no fields
for bad in (lambda: "{} {}".format(1)), (lambda: "{a}".format(1)), (lambda: "{".format(1)):
    try:
        bad()
    except (IndexError, KeyError, ValueError) as e:
        print(type(e).__name__, e)
# expect: IndexError Replacement index 1 out of range for positional args tuple
# expect: KeyError 'a'
# expect: ValueError Single '{' encountered in format string
