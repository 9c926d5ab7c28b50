# format_map, and formats that are text alone.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err("{a} {b!r}".format_map, {"a": 1, "b": "x"})  # expect: "1 'x'"
err("{a}".format_map, {})  # expect: KeyError: 'a'
err("{a}".format_map, 1)  # expect: TypeError: 'int' object is not subscriptable
err("{}".format_map, [1])  # expect: ValueError: Format string contains positional fields
err("{0}".format_map, [1])  # expect: ValueError: Format string contains positional fields
err("a".format_map, 1)  # expect: 'a'
err("{a:{b}}".format_map, {"a": 1, "b": "4"})  # expect: '   1'
err("{a[0]} {b.real}".format_map, {"a": [7], "b": 3})  # expect: '7 3'
err("{a}".format_map)  # expect: TypeError: str.format_map() takes exactly one argument (0 given)
err("{a}".format_map, {}, {})  # expect: TypeError: str.format_map() takes exactly one argument (2 given)
class D(dict):
    def __missing__(self, k):
        return "<" + k + ">"
err("{a} {b}".format_map, D(a=1))  # expect: '1 <b>'
err("{a} {b}".format, **D(a=1))  # expect: KeyError: 'b'
class M:
    def __getitem__(self, k):
        return k.upper()
err("{abc} {x y}".format_map, M())  # expect: 'ABC X Y'
# --- text alone is the format itself
class T(str):
    pass
for s in ("abc", "\xe9", "\u20ac", "", "{{", "{{}}a"):
    t = T(s)
    print(type(t.format()).__name__, type(t.format_map({})).__name__, s.format() is s)
# expect: T T True
# expect: T T True
# expect: T T True
# expect: str str True
# expect: str str False
# expect: str str False
# --- arguments
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err("{self} {format_string}".format, self=1, format_string=2)  # expect: '1 2'
err(str.format)  # expect: TypeError: unbound method str.format() needs an argument
err(str.format, 1)  # expect: TypeError: descriptor 'format' for 'str' objects doesn't apply to a 'int' object
err(str.format, "{}", 5)  # expect: '5'
print("{}".format(*["star"]), "{x}".format(**{"x": "kw"}), "{0}{x}".format(*(1,), **{"x": 2}))  # expect: star kw 12
print(len("{}".format("x" * 100000)), "{:>10}".format("\u20ac"), "{:\u20ac^7}".format("ab"), "{}{}{}".format("a", "\u20ac", "\U0001f600"))  # expect: 100000          € €€ab€€€ a€😀
print("".join("{%d}" % i for i in range(300)).format(*range(300))[-9:])  # expect: 297298299
