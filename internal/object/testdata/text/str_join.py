# join.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(",".join(["a", "b"]), ",".join(("a",)), ",".join([]), "".join(["a", "\xe9", "\u20ac", "\U0001f600"]), "\u20ac".join("ab"), "-".join({"k": 1}), ", ".join(str(i) for i in range(4)), "x".join(iter("ab")), "".join(reversed("abc")))  # expect: a,b a  aé€😀 a€b k 0, 1, 2, 3 axb cba
print("\U0001f600".join(["a"]).isascii(), "\U0001f600".join([]).isascii(), "\u20ac".join(["", ""]), [",".join(["", "", ""])])  # expect: True True € [',,']
err(",".join, 1)  # expect: TypeError: can only join an iterable
err(",".join, None)  # expect: TypeError: can only join an iterable
err(",".join, [1])  # expect: TypeError: sequence item 0: expected str instance, int found
err(",".join, ["a", b"b"])  # expect: TypeError: sequence item 1: expected str instance, bytes found
err(",".join, ["a", None, "b"])  # expect: TypeError: sequence item 1: expected str instance, NoneType found
err(",".join, [1.5, 2.5])  # expect: TypeError: sequence item 0: expected str instance, float found
err(",".join, (1, 2))  # expect: TypeError: sequence item 0: expected str instance, int found
err(",".join)  # expect: TypeError: str.join() takes exactly one argument (0 given)
err(",".join, "a", "b")  # expect: TypeError: str.join() takes exactly one argument (2 given)
class It:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return str(i)
print("-".join(It()))  # expect: 0-1-2
def gen():
    yield "a"
    raise ValueError("gen")
err(",".join, gen())  # expect: ValueError: gen
class L(list):
    def __iter__(self):
        return iter(["other"])
print(",".join(L(["x", "y"])))  # expect: other
class T(str):
    def __str__(self):
        return "no"
print(type("".join([T("a")])).__name__, "".join([T("a")]), ",".join([T("a"), "b"]))  # expect: str a a,b
s = "abc"
print("".join([s]) is s, ",".join((s,)) is s)  # expect: True True
print(len("ab".join(["x"] * 10000)), "".join(chr(i) for i in range(250, 260)))  # expect: 29998 úûüýþÿĀāĂă
