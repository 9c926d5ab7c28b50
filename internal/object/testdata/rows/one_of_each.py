# One object of each type that few programs keep, all alive at the end.
import builtins, itertools, operator, binascii, struct, csv, functools, hashlib, io, sys, re
from collections import OrderedDict
kept = []
for name in sorted(dir(builtins)):
    T = getattr(builtins, name)
    if isinstance(T, type) and issubclass(T, BaseException):
        if T in (UnicodeEncodeError, UnicodeTranslateError, UnicodeDecodeError):
            text = b"x" if T is UnicodeDecodeError else "x"
            kept.append(T(*((text, 0, 1, "r") if T is UnicodeTranslateError else ("c", text, 0, 1, "r"))))
        elif issubclass(T, BaseExceptionGroup):
            kept.append(T("m", [ValueError(1)]))
        else:
            kept.append(T("text"))
            kept.append(T())
print(len(kept) > 100)  # expect: True
d = {1: 2, 3: 4}
o = OrderedDict(d)
kept += [binascii.Error(), binascii.Incomplete(), struct.error(), csv.Error(), io.UnsupportedOperation("x"), bytes().__iter__(), iter(b"ab"),
         iter(len, 3), reversed(d), reversed(d.values()), reversed(d.items()), iter(d.values()), iter(d.items()), iter(d), o.keys(), o.values(), o.items(),
         iter(o), reversed(o), operator.attrgetter("a", "b.c"), operator.itemgetter(1, 2), operator.methodcaller("m", 1, k=2), sys.get_asyncgen_hooks(),
         re.match("a(b)", "ab"), re.compile("a").scanner("aa"), hashlib.sha224(b""), hashlib.sha256(b""), hashlib.sha384(b""), hashlib.sha512(b"")]
kept += [itertools.accumulate([1, 2]), itertools.batched([1, 2, 3], 2), itertools.combinations("abc", 2), itertools.combinations_with_replacement("ab", 2),
         itertools.compress("ab", [1, 0]), itertools.cycle("ab"), itertools.dropwhile(bool, [1]), itertools.filterfalse(bool, [0]), itertools.islice("abc", 2),
         itertools.pairwise("abc"), itertools.permutations("abc"), itertools.product("ab", "cd"), itertools.starmap(max, [(1, 2)]), itertools.takewhile(bool, [1]),
         itertools.zip_longest("a", "bc"), itertools.tee("ab")[0], itertools.groupby("aab"), itertools.count(5), itertools.repeat(1, 2), itertools.chain("a", "b")]
for it in kept[-20:]:
    next(it, None)
import string, types
kept += [iter(string.Formatter().parse("a{b}")), iter(range(3)), iter(range(1 << 70)), types.SimpleNamespace(a=1), types.MappingProxyType({1: 2}), memoryview(b"ab"),
         iter(memoryview(b"ab")), list[int], iter(list[int]), int | str, functools.partial(int, "1"), functools.cmp_to_key(max)(1), slice(1), 1j, 1 << 70, 2.5,
         types.CellType(1), property(len), staticmethod(len), classmethod(len), super(int, 3), [].append, "".join, (lambda: 0), type("C", (), {}), type(sys)("m")]
try:
    1 / 0
except ZeroDivisionError as e:
    kept += [e.__traceback__, e.__traceback__.tb_frame]
def g():
    yield 1
async def c(): pass
async def a():
    yield 1
co = c()
kept += [g(), co, a(), a().asend(None), co.__await__()]
co.close()
print(len([type(x) for x in kept]) == len(kept), len({type(x) for x in kept}) > 150)  # expect: True False
