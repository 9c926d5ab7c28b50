# translate and maketrans.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print("abc".translate({97: "X", 98: None, 99: 100}), "abc".translate({}), "aba".translate({97: "\u20ac\u20ac"}), "a\u20ac".translate({0x20ac: "e"}), "\U0001f600a".translate({0x1f600: 97}), "abc".translate({97: ""}))  # expect: Xd abc €€b€€ ae aa bc
print("abc".translate("x" * 97 + "yz"), "abc".translate(["q"] * 98), "abc".translate(("q",) * 99))  # expect: yzc qbc qqc
class D:
    def __getitem__(self, k):
        if k == 97:
            return "A"
        if k == 98:
            raise LookupError
        if k == 99:
            raise KeyError(k)
        raise IndexError
print("abcd".translate(D()))  # expect: Abcd
class M(dict):
    def __missing__(self, k):
        return chr(k) * 2
print("abc".translate(M({97: "x"})))  # expect: xbbcc
err("a".translate, 1)  # expect: TypeError: 'int' object is not subscriptable
err("a".translate, None)  # expect: TypeError: 'NoneType' object is not subscriptable
err("a".translate, {97: 1 << 40})  # expect: ValueError: character mapping must be in range(0x110000)
err("a".translate, {97: 0x110000})  # expect: ValueError: character mapping must be in range(0x110000)
err("a".translate, {97: -1})  # expect: ValueError: character mapping must be in range(0x110000)
err("a".translate, {97: 1.5})  # expect: TypeError: character mapping must return integer, None or str
err("a".translate, {97: b"x"})  # expect: TypeError: character mapping must return integer, None or str
err("a".translate)  # expect: TypeError: str.translate() takes exactly one argument (0 given)
class E:
    def __getitem__(self, k):
        raise ValueError("no")
err("a".translate, E())  # expect: ValueError: no
# --- maketrans
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(str.maketrans({"a": "b", 99: None, "\u20ac": 5}), str.maketrans("abc", "xyz"), str.maketrans("ab", "xy", "cd"), str.maketrans("", ""), str.maketrans({}))  # expect: {97: 'b', 99: None, 8364: 5} {97: 120, 98: 121, 99: 122} {97: 120, 98: 121, 99: None, 100: None} {} {}
print("hello".translate(str.maketrans("el", "ip")), "hello".translate(str.maketrans("", "", "l")), "x".maketrans("a", "b"))  # expect: hippo heo {97: 98}
err(str.maketrans)  # expect: TypeError: maketrans expected at least 1 argument, got 0
err(str.maketrans, 1)  # expect: TypeError: if you give only one argument to maketrans it must be a dict
err(str.maketrans, "ab")  # expect: TypeError: if you give only one argument to maketrans it must be a dict
err(str.maketrans, {"ab": 1})  # expect: ValueError: string keys in translatetable must be of length 1
err(str.maketrans, {"": 1})  # expect: ValueError: string keys in translatetable must be of length 1
err(str.maketrans, {1.5: 1})  # expect: TypeError: keys in translate table mustbe strings or integers
err(str.maketrans, "a", "bc")  # expect: ValueError: the first two maketrans arguments must have equal length
err(str.maketrans, "a", 1)  # expect: TypeError: maketrans() argument 2 must be str, not int
err(str.maketrans, 1, "a")  # expect: TypeError: first maketrans argument must be a string if there is a second argument
err(str.maketrans, "a", "b", 1)  # expect: TypeError: maketrans() argument 3 must be str, not int
err(str.maketrans, "a", "b", "c", "d")  # expect: TypeError: maketrans expected at most 3 arguments, got 4
