# Strange protocols: old-style iteration, iter with sentinel, __length_hint__, mutation while iterating, __reversed__ None, unpacking errors, slices of everything, comparisons that lie, bool errors.
import collections
import itertools
import operator
from collections.abc import Iterable, Iterator, Mapping, Reversible, Sequence
from functools import cmp_to_key, reduce, total_ordering
from types import GenericAlias, SimpleNamespace


class Old:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(f"{i} is too far")
        return i * i


class Hint:
    def __init__(self, n, hint): self.n, self.hint = n, hint
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n
    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


class NoRev(list):
    __reversed__ = None


class Liar:
    def __init__(self, v, log): self.v, self.log = v, log
    def __lt__(self, o): self.log.append(f"{self.v}<{o.v}"); return self.v < o.v
    def __eq__(self, o): self.log.append(f"{self.v}={o.v}"); return "yes" if self.v == o.v else ""
    def __bool__(self): raise ValueError("no truth")
    __hash__ = None


class BadIter:
    def __iter__(self): return 5
class BadLen:
    def __len__(self): return -1
class BigLen:
    def __len__(self): return 2 ** 70
class StrLen:
    def __len__(self): return "3"
class BadBool:
    def __bool__(self): return 1
class BadIndex:
    def __index__(self): return "x"
class BadHash:
    def __hash__(self): return 1.5
class BadRepr:
    def __repr__(self): return 3
class BadContains:
    def __contains__(self, x): return [x]
class Keys:
    def keys(self): return ["a", "b"]
    def __getitem__(self, k): return k * 2


def attempt(text, **ns):
    try:
        print(text, "->", eval(text, globals() | ns))
    except Exception as e:
        print(text, "!!", type(e).__name__, e)


attempt("list(Old(4)), 9 in Old(4), 5 in Old(4), [*reversed([1, 2])], max(Old(4)), tuple(zip(Old(3), 'ab'))")  # expect: list(Old(4)), 9 in Old(4), 5 in Old(4), [*reversed([1, 2])], max(Old(4)), tuple(zip(Old(3), 'ab')) -> ([0, 1, 4, 9], True, False, [2, 1], 9, ((0, 'a'), (1, 'b')))
attempt("isinstance(Old(1), Iterable), iter(Old(2)).__class__.__name__")  # expect: isinstance(Old(1), Iterable), iter(Old(2)).__class__.__name__ -> (False, 'iterator')
attempt("reversed(Old(3))")  # expect: reversed(Old(3)) !! TypeError object of type 'Old' has no len()
attempt("[*iter(iter([1, 2, 3, 0, 4]).__next__, 0)], [*iter(lambda d=[3]: d.append(d.pop() - 1) or d[0], -1)]")  # expect: [*iter(iter([1, 2, 3, 0, 4]).__next__, 0)], [*iter(lambda d=[3]: d.append(d.pop() - 1) or d[0], -1)] -> ([1, 2, 3], [2, 1, 0])
for h in (0, 100, -1, "x", NotImplemented, TypeError("t"), ValueError("v"), 2 ** 80):
    attempt("operator.length_hint(Hint(3, h), 7), list(Hint(3, h))", h=h)
# expect: operator.length_hint(Hint(3, h), 7), list(Hint(3, h)) -> (0, [2, 1, 0])
# expect: operator.length_hint(Hint(3, h), 7), list(Hint(3, h)) -> (100, [2, 1, 0])
# expect: operator.length_hint(Hint(3, h), 7), list(Hint(3, h)) !! ValueError __length_hint__() should return >= 0
# expect: operator.length_hint(Hint(3, h), 7), list(Hint(3, h)) !! TypeError __length_hint__ must be an integer, not str
# expect: operator.length_hint(Hint(3, h), 7), list(Hint(3, h)) -> (7, [2, 1, 0])
# expect: operator.length_hint(Hint(3, h), 7), list(Hint(3, h)) -> (7, [2, 1, 0])
# expect: operator.length_hint(Hint(3, h), 7), list(Hint(3, h)) !! ValueError v
# expect: operator.length_hint(Hint(3, h), 7), list(Hint(3, h)) !! OverflowError Python int too large to convert to C ssize_t
attempt("reversed(NoRev([1]))"); attempt("issubclass(NoRev, Reversible)")  # expect: reversed(NoRev([1])) !! TypeError 'NoRev' object is not reversible
# expect: issubclass(NoRev, Reversible) -> True
log = []
a, b = Liar(1, log), Liar(2, log)
attempt("a == b, a == a, [a] == [a], [a] == [b], a in [b, a]", a=a, b=b)  # expect: a == b, a == a, [a] == [a], [a] == [b], a in [b, a] -> ('', 'yes', True, False, True)
attempt("[x.v for x in sorted([b, a, b])], min(a, b).v", a=a, b=b)  # expect: [x.v for x in sorted([b, a, b])], min(a, b).v -> ([1, 2, 2], 1)
attempt("not a", a=a); attempt("a and b", a=a, b=b); attempt("hash(a)", a=a); attempt("{a: 1}", a=a); attempt("[1, 2].index(a)", a=a); attempt("sorted([a, b], reverse=True) and 1", a=a, b=b); attempt("any([a])", a=a)  # expect: not a !! ValueError no truth
# expect: a and b !! ValueError no truth
# expect: hash(a) !! TypeError unhashable type: 'Liar'
# expect: {a: 1} !! TypeError cannot use 'Liar' as a dict key (unhashable type: 'Liar')
# expect: [1, 2].index(a) !! AttributeError 'int' object has no attribute 'v'
# expect: sorted([a, b], reverse=True) and 1 -> 1
# expect: any([a]) !! ValueError no truth
print(log)  # expect: ['1=2', '1=1', '1=2', '2=1', '1<2', '2<1', '1<2', '2<2', '2<1', '1<2']
for c in (BadIter, BadLen, BigLen, StrLen, BadBool, BadIndex, BadHash, BadRepr, BadContains, Keys):
    for text in ("list(x)", "len(x)", "bool(x)", "[1, 2][x]", "hash(x)", "repr(x)", "1 in x", "dict(x)", "{**x}", "f'{x}'", "[*x]", "x[0]", "range(x)", "'a' * x", "iter(x)", "print(*x)", "set(x)"):
        if c is Keys and text not in ("dict(x)", "{**x}", "len(x)", "print(x)") or c is BadIter and text == "hash(x)":
            continue
        ns = globals() | {"x": c()}
        try:
            r = eval(text, ns)
            if not str(r).startswith(("<", "{<")) and text != "hash(x)":
                print(c.__name__, text, r)
        except TypeError as e:
            if "object is not" not in str(e) and "has no len" not in str(e):
                print(c.__name__, text, "TypeError", e)
        except Exception as e:
            print(c.__name__, text, type(e).__name__, e)
# expect: BadIter list(x) TypeError iter() returned non-iterator of type 'int'
# expect: BadIter bool(x) True
# expect: BadIter [1, 2][x] TypeError list indices must be integers or slices, not BadIter
# expect: BadIter 1 in x TypeError argument of type 'BadIter' is not a container or iterable
# expect: BadIter dict(x) TypeError iter() returned non-iterator of type 'int'
# expect: BadIter [*x] TypeError iter() returned non-iterator of type 'int'
# expect: BadIter range(x) TypeError 'BadIter' object cannot be interpreted as an integer
# expect: BadIter 'a' * x TypeError can't multiply sequence by non-int of type 'BadIter'
# expect: BadIter iter(x) TypeError iter() returned non-iterator of type 'int'
# expect: BadIter print(*x) TypeError iter() returned non-iterator of type 'int'
# expect: BadIter set(x) TypeError iter() returned non-iterator of type 'int'
# expect: BadLen len(x) ValueError __len__() should return >= 0
# expect: BadLen bool(x) ValueError __len__() should return >= 0
# expect: BadLen [1, 2][x] TypeError list indices must be integers or slices, not BadLen
# expect: BadLen 1 in x TypeError argument of type 'BadLen' is not a container or iterable
# expect: BadLen [*x] TypeError Value after * must be an iterable, not BadLen
# expect: BadLen range(x) TypeError 'BadLen' object cannot be interpreted as an integer
# expect: BadLen 'a' * x TypeError can't multiply sequence by non-int of type 'BadLen'
# expect: BadLen print(*x) TypeError print() argument after * must be an iterable, not BadLen
# expect: BigLen len(x) OverflowError cannot fit 'int' into an index-sized integer
# expect: BigLen bool(x) OverflowError cannot fit 'int' into an index-sized integer
# expect: BigLen [1, 2][x] TypeError list indices must be integers or slices, not BigLen
# expect: BigLen 1 in x TypeError argument of type 'BigLen' is not a container or iterable
# expect: BigLen [*x] TypeError Value after * must be an iterable, not BigLen
# expect: BigLen range(x) TypeError 'BigLen' object cannot be interpreted as an integer
# expect: BigLen 'a' * x TypeError can't multiply sequence by non-int of type 'BigLen'
# expect: BigLen print(*x) TypeError print() argument after * must be an iterable, not BigLen
# expect: StrLen len(x) TypeError 'str' object cannot be interpreted as an integer
# expect: StrLen bool(x) TypeError 'str' object cannot be interpreted as an integer
# expect: StrLen [1, 2][x] TypeError list indices must be integers or slices, not StrLen
# expect: StrLen 1 in x TypeError argument of type 'StrLen' is not a container or iterable
# expect: StrLen [*x] TypeError Value after * must be an iterable, not StrLen
# expect: StrLen range(x) TypeError 'StrLen' object cannot be interpreted as an integer
# expect: StrLen 'a' * x TypeError can't multiply sequence by non-int of type 'StrLen'
# expect: StrLen print(*x) TypeError print() argument after * must be an iterable, not StrLen
# expect: BadBool bool(x) TypeError __bool__ should return bool, returned int
# expect: BadBool [1, 2][x] TypeError list indices must be integers or slices, not BadBool
# expect: BadBool 1 in x TypeError argument of type 'BadBool' is not a container or iterable
# expect: BadBool [*x] TypeError Value after * must be an iterable, not BadBool
# expect: BadBool range(x) TypeError 'BadBool' object cannot be interpreted as an integer
# expect: BadBool 'a' * x TypeError can't multiply sequence by non-int of type 'BadBool'
# expect: BadBool print(*x) TypeError print() argument after * must be an iterable, not BadBool
# expect: BadIndex bool(x) True
# expect: BadIndex [1, 2][x] TypeError __index__ returned non-int (type str)
# expect: BadIndex 1 in x TypeError argument of type 'BadIndex' is not a container or iterable
# expect: BadIndex [*x] TypeError Value after * must be an iterable, not BadIndex
# expect: BadIndex range(x) TypeError __index__ returned non-int (type str)
# expect: BadIndex 'a' * x TypeError __index__ returned non-int (type str)
# expect: BadIndex print(*x) TypeError print() argument after * must be an iterable, not BadIndex
# expect: BadHash bool(x) True
# expect: BadHash [1, 2][x] TypeError list indices must be integers or slices, not BadHash
# expect: BadHash hash(x) TypeError __hash__ method should return an integer
# expect: BadHash 1 in x TypeError argument of type 'BadHash' is not a container or iterable
# expect: BadHash [*x] TypeError Value after * must be an iterable, not BadHash
# expect: BadHash range(x) TypeError 'BadHash' object cannot be interpreted as an integer
# expect: BadHash 'a' * x TypeError can't multiply sequence by non-int of type 'BadHash'
# expect: BadHash print(*x) TypeError print() argument after * must be an iterable, not BadHash
# expect: BadRepr bool(x) True
# expect: BadRepr [1, 2][x] TypeError list indices must be integers or slices, not BadRepr
# expect: BadRepr repr(x) TypeError __repr__ returned non-string (type int)
# expect: BadRepr 1 in x TypeError argument of type 'BadRepr' is not a container or iterable
# expect: BadRepr f'{x}' TypeError __str__ returned non-string (type int)
# expect: BadRepr [*x] TypeError Value after * must be an iterable, not BadRepr
# expect: BadRepr range(x) TypeError 'BadRepr' object cannot be interpreted as an integer
# expect: BadRepr 'a' * x TypeError can't multiply sequence by non-int of type 'BadRepr'
# expect: BadRepr print(*x) TypeError print() argument after * must be an iterable, not BadRepr
# expect: BadContains bool(x) True
# expect: BadContains [1, 2][x] TypeError list indices must be integers or slices, not BadContains
# expect: BadContains 1 in x True
# expect: BadContains [*x] TypeError Value after * must be an iterable, not BadContains
# expect: BadContains range(x) TypeError 'BadContains' object cannot be interpreted as an integer
# expect: BadContains 'a' * x TypeError can't multiply sequence by non-int of type 'BadContains'
# expect: BadContains print(*x) TypeError print() argument after * must be an iterable, not BadContains
# expect: Keys dict(x) {'a': 'aa', 'b': 'bb'}
# expect: Keys {**x} {'a': 'aa', 'b': 'bb'}
for left, right in (("a, b", "1, 2, 3"), ("a, b", "1"), ("a, *b, c", "(1,)"), ("(a, b), c", "(1, 2), 3"), ("a, b", "{1: 2}"), ("[a, [b, *c]]", "'xy', 'zwv'"), ("a, b", "5"), ("*a,", "Old(3)"), ("a, b", "iter('abc')"), ("a.x, a.y", "(setattr or 0, 1)"), ("d['k'], d['l']", "range(2)"), ("a, b, c", "Hint(2, 0)"), ("(*a, b)", "''")):
    ns = {"Old": Old, "Hint": Hint, "d": {}, "a": SimpleNamespace()}
    try:
        exec(f"{left} = {right}", ns)
        print(left, "=", {k: v for k, v in ns.items() if k in "abcd" and not isinstance(v, SimpleNamespace)})
    except Exception as e:
        print(left, "=", right, type(e).__name__, e)
# expect: a, b = 1, 2, 3 ValueError too many values to unpack (expected 2, got 3)
# expect: a, b = 1 TypeError cannot unpack non-iterable int object
# expect: a, *b, c = (1,) ValueError not enough values to unpack (expected at least 2, got 1)
# expect: (a, b), c = {'d': {}, 'a': 1, 'b': 2, 'c': 3}
# expect: a, b = {1: 2} ValueError not enough values to unpack (expected 2, got 1)
# expect: [a, [b, *c]] = {'d': {}, 'a': 'xy', 'b': 'z', 'c': ['w', 'v']}
# expect: a, b = 5 TypeError cannot unpack non-iterable int object
# expect: *a, = {'d': {}, 'a': [0, 1, 4]}
# expect: a, b = iter('abc') ValueError too many values to unpack (expected 2)
# expect: a.x, a.y = {'d': {}}
# expect: d['k'], d['l'] = {'d': {'k': 0, 'l': 1}}
# expect: a, b, c = Hint(2, 0) ValueError not enough values to unpack (expected 3, got 2)
# expect: (*a, b) = '' ValueError not enough values to unpack (expected at least 1, got 0)
xs = [1, 2, 3, 4, 5, 6]
for x in xs:
    if x % 2:
        xs.remove(x)
print(xs)  # expect: [2, 4, 6]
xs = [0]
for x in xs:
    if len(xs) < 5:
        xs.append(x + 1)
print(xs, [xs.pop() for _ in xs], xs)  # expect: [0, 1] [4, 3, 2] [0, 1]
for make in (lambda: {1: 1, 2: 2}, lambda: {1, 2}, lambda: collections.deque([1, 2]), lambda: collections.OrderedDict(a=1, b=2)):
    c = make()
    try:
        for k in c:
            c.pop(k) if isinstance(c, dict) else c.add(k * 9) if isinstance(c, set) else c.append(3)
    except RuntimeError as e:
        print(type(c).__name__, e, len(c))
# expect: dict dictionary changed size during iteration 1
# expect: set Set changed size during iteration 3
# expect: deque deque mutated during iteration 3
# expect: OrderedDict OrderedDict mutated during iteration 1
s = "abcdefg"
print(s[::-2], s[-3:], s[5:2:-1], s[10:], s[-100:2], s[slice(None, None, 3)], bytes(range(5))[3:0:-1], range(10)[2:8:3], range(10)[::-1][1], (1, 2, 3)[-2:], slice(1, 10, 2).indices(5), slice("a") == slice("a"), [*range(5)][True:BadLen and 3])  # expect: geca efg fed  ab adg b'\x03\x02\x01' range(2, 8, 3) 8 (2, 3) (1, 5, 2) True [1, 2]
l = [*range(8)]
l[1:3] = "xyz"; l[::3] = [0, 0, 0]; del l[-2:]; l[len(l):] = [9]; l[:0] = (7,)
print(l)  # expect: [7, 0, 'x', 'y', 0, 3, 4, 0, 9]
for bad in ("l[::2] = [1]", "l[0:2] = 5", "l['a']", "l[1.0]", "l[99] = 1", "del l[99]", "l[1:2:0]", "s[0] = 'x'", "s[1, 2]", "(1,)[2]", "b'a'['x']", "range(3)[5]", "l += 5", "[] * 'a'", "[1] + (2,)", "l.insert('a', 1)", "l.pop(50)", "[].pop()", "l.index(77)", "{}.popitem()", "set().pop()", "{}['k']", "{[]: 1}", "{1, {}}", "l[None]", "collections.deque()[0]", "'a' in 5", "5 in 'a'", "None[0]", "(lambda: 0)[0]", "int[0]", "list[int][0]", "zip([1], [1, 2], strict=True).__next__() and list(zip([1], [1, 2], strict=True))"):
    try:
        exec(bad, {"l": l, "s": s, "collections": collections})
        print(bad, "fine")
    except Exception as e:
        print(bad, "!!", type(e).__name__, e)
# expect: l[::2] = [1] !! ValueError attempt to assign sequence of size 1 to extended slice of size 5
# expect: l[0:2] = 5 !! TypeError must assign iterable to extended slice
# expect: l['a'] !! TypeError list indices must be integers or slices, not str
# expect: l[1.0] !! TypeError list indices must be integers or slices, not float
# expect: l[99] = 1 !! IndexError list assignment index out of range
# expect: del l[99] !! IndexError list assignment index out of range
# expect: l[1:2:0] !! ValueError slice step cannot be zero
# expect: s[0] = 'x' !! TypeError 'str' object does not support item assignment
# expect: s[1, 2] !! TypeError string indices must be integers, not 'tuple'
# expect: (1,)[2] !! IndexError tuple index out of range
# expect: b'a'['x'] !! TypeError byte indices must be integers or slices, not str
# expect: range(3)[5] !! IndexError range object index out of range
# expect: l += 5 !! TypeError 'int' object is not iterable
# expect: [] * 'a' !! TypeError can't multiply sequence by non-int of type 'str'
# expect: [1] + (2,) !! TypeError can only concatenate list (not "tuple") to list
# expect: l.insert('a', 1) !! TypeError 'str' object cannot be interpreted as an integer
# expect: l.pop(50) !! IndexError pop index out of range
# expect: [].pop() !! IndexError pop from empty list
# expect: l.index(77) !! ValueError list.index(x): x not in list
# expect: {}.popitem() !! KeyError 'popitem(): dictionary is empty'
# expect: set().pop() !! KeyError 'pop from an empty set'
# expect: {}['k'] !! KeyError 'k'
# expect: {[]: 1} !! TypeError cannot use 'list' as a dict key (unhashable type: 'list')
# expect: {1, {}} !! TypeError cannot use 'dict' as a set element (unhashable type: 'dict')
# expect: l[None] !! TypeError list indices must be integers or slices, not NoneType
# expect: collections.deque()[0] !! IndexError deque index out of range
# expect: 'a' in 5 !! TypeError argument of type 'int' is not a container or iterable
# expect: 5 in 'a' !! TypeError 'in <string>' requires string as left operand, not int
# expect: None[0] !! TypeError 'NoneType' object is not subscriptable
# expect: (lambda: 0)[0] !! TypeError 'function' object is not subscriptable
# expect: int[0] !! TypeError type 'int' is not subscriptable
# expect: list[int][0] !! TypeError list[int] is not a generic class
# expect: zip([1], [1, 2], strict=True).__next__() and list(zip([1], [1, 2], strict=True)) !! ValueError zip() argument 2 is longer than argument 1
