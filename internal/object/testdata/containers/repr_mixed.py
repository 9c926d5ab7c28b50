# repr, str, format and % of nested containers.
import collections
class R:
    def __init__(self, s):
        self.s = s
    def __repr__(self):
        return self.s
v = [1, "two", (3.5, None, {4: [5, {6}]}), frozenset([7]), range(3), slice(1, 2), b"x", R("R!"), ..., NotImplemented, int, 1j, True]
print(v)  # expect: [1, 'two', (3.5, None, {4: [5, {6}]}), frozenset({7}), range(0, 3), slice(1, 2, None), b'x', R!, Ellipsis, NotImplemented, <class 'int'>, 1j, True]
print(repr(v) == str(v) == "%s" % (v,) == "%r" % (v,) == f"{v}" == f"{v!r}" == "{}".format(v))  # expect: True
print([R("é"), R("\n"), R("")], {R("k"): R("v")}, (R("a"),), {R("s")}, {1: 2}.items(), {R("x"): 1}.keys(), {1: R("y")}.values())  # expect-repr: '[é, '
# expect: , ] {k: v} (a,) {s} dict_items([(1, 2)]) dict_keys([x]) dict_values([y])
print(["'", '"', "'\"", "\\", "\x00", "\u20ac", "\U0001f600", "\ud800"])  # expect: ["'", '"', '\'"', '\\', '\x00', '€', '😀', '\ud800']
print(str(["a\nb"]), str(("\t",)), str({"\r": "\x7f"}), str({"é"}))  # expect: ['a\nb'] ('\t',) {'\r': '\x7f'} {'é'}
# --- every container inside itself
a = []
d = {"a": a}
t = (d,)
a.append(t)
print(a, d, t)  # expect: [({'a': [...]},)] {'a': [({...},)]} ({'a': [(...)]},)
d["v"] = d.values()
print(d)  # expect: {'a': [({...},)], 'v': dict_values([[({...},)], ...])}
# --- a repr that raises leaves no trace
class B:
    def __repr__(self):
        raise ValueError("bad")
a = [1]
for c in ([a, B()], {1: a, 2: B()}, (a, B()), {frozenset([1]), B()}):
    try:
        repr(c)
    except ValueError as e:
        print(e, a, [a])
# expect: bad [1] [[1]]
# expect: bad [1] [[1]]
# expect: bad [1] [[1]]
# expect: bad [1] [[1]]
# --- a repr that reprs its container
class S:
    def __repr__(self):
        return "<" + repr(a) + ">"
a = [S()]
print(a, [a, a])  # expect: [<[...]>] [[<[...]>], [<[...]>]]
# --- generators that are stopped inside a repr
class G:
    def __repr__(self):
        return str(next(g))
def gen():
    while True:
        yield [a]
a = [G()]
g = gen()
print(a)  # expect: [[[...]]]
# --- long ones
a = list(range(3000))
s = repr(a)
print(len(s), s[:12], s[-12:], len(repr([str(x) for x in a])), len(repr({x: x for x in a})), len(repr(tuple(a))), len(repr(set(a))))  # expect: 16890 [0, 1, 2, 3,  2998, 2999] 22890 33780 16890 16890
# --- wide characters
print([chr(0x3b1 + i) for i in range(5)], len(repr(["\u4e2d"] * 1000)), ["\xe9"] * 2, {"\U0001f40d": "\u4e2d"})  # expect: ['α', 'β', 'γ', 'δ', 'ε'] 5000 ['é', 'é'] {'🐍': '中'}
