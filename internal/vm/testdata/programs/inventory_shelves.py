# A warehouse: heaps, bisect, Counter arithmetic, OrderedDict moves, deque rotation, namedtuples, UserList, ChainMap, frozensets, MultiDict.
import bisect
import heapq
import operator as op
from array import array
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple
from collections.abc import Collection, Mapping, MutableMapping, MutableSequence, MutableSet, Set, ItemsView, KeysView
from copy import copy, deepcopy
from enum import Enum, auto
from functools import cmp_to_key, partial, reduce
from itertools import chain, groupby, islice, repeat, zip_longest
from statistics import mean, median, mode, multimode, harmonic_mean, geometric_mean, variance
from types import MappingProxyType, SimpleNamespace


class SortedList(MutableSequence):
    def __init__(self, items=(), key=None):
        self.key, self._items = key or (lambda x: x), []
        for i in items:
            self.add(i)

    def add(self, item): bisect.insort(self._items, item, key=self.key)
    def insert(self, i, item): raise TypeError("a sorted list has its own order: use add()")
    def __getitem__(self, i): return self._items[i] if not isinstance(i, slice) else type(self)(self._items[i], self.key)
    def __setitem__(self, i, v): raise TypeError("a sorted list cannot be assigned to")
    def __delitem__(self, i): del self._items[i]
    def __len__(self): return len(self._items)
    def __repr__(self): return f"SortedList({self._items})"
    def between(self, lo, hi): return self._items[bisect.bisect_left(self._items, lo, key=self.key):bisect.bisect_right(self._items, hi, key=self.key)]


class MultiDict(MutableMapping):
    def __init__(self, *args, **kw):
        self._d = {}
        self.update(*args, **kw)

    def __getitem__(self, k): return self._d[k][-1]
    def __setitem__(self, k, v): self._d.setdefault(k, []).append(v)
    def __delitem__(self, k):
        self._d[k].pop()
        if not self._d[k]: del self._d[k]
    def __iter__(self): return iter(self._d)
    def __len__(self): return sum(map(len, self._d.values()))
    def getall(self, k): return tuple(self._d.get(k, ()))


class BitSet(MutableSet):
    def __init__(self, items=()):
        self.bits = reduce(lambda b, i: b | 1 << i, items, 0)

    def __contains__(self, i): return bool(self.bits >> i & 1)
    def __iter__(self): return (i for i in range(self.bits.bit_length()) if self.bits >> i & 1)
    def __len__(self): return self.bits.bit_count()
    def add(self, i): self.bits |= 1 << i
    def discard(self, i): self.bits &= ~(1 << i)
    def __repr__(self): return f"BitSet({[*self]})"


class Shelf(UserList):
    def __add__(self, other):
        return Shelf(sorted(super().__add__(other)))

    def __contains__(self, item): return any(item in str(x) for x in self.data)


class Caseless(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return super().__contains__(k.lower())


class Code(UserString):
    def __add__(self, o): return Code(self.data + "-" + str(o))


class Prio(Enum):
    LOW = auto()
    HIGH = auto()
    def __lt__(self, o): return self.value < o.value


Item = namedtuple("Item", ["name", "class", "price", "price", "_x"], rename=True, defaults=(0,), module="shop")
print(Item("hat", "wear", 3, 4), Item._fields, Item._field_defaults, Item("a", "b", 1, 2, 3)._replace(name="z"), Item._make(range(5)), Item.__module__, repr(Item.name))  # expect: Item(name='hat', _1='wear', price=3, _3=4, _4=0) ('name', '_1', 'price', '_3', '_4') {'_4': 0} Item(name='z', _1='b', price=1, _3=2, _4=3) Item(name=0, _1=1, price=2, _3=3, _4=4) shop _tuplegetter(0, 'Alias for field number 0')
s = SortedList([5, 1, 4, 1, 9], key=lambda x: -x)
s.add(3)
print(s, s.between(5, 2), s[1:3], s.pop(), s.index(4), 1 in s, s.count(1), list(reversed(s)), isinstance(s, Collection))  # expect: SortedList([9, 5, 4, 3, 1]) [] SortedList([5, 4]) 1 2 True 1 [1, 3, 4, 5, 9] True
for f in (lambda: s.append(3), lambda: s.__setitem__(0, 1), lambda: s[99], lambda: s.remove(77), lambda: s.sort()):
    try:
        print(f())
    except (TypeError, IndexError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
# expect: TypeError a sorted list has its own order: use add()
# expect: TypeError a sorted list cannot be assigned to
# expect: IndexError list index out of range
# expect-repr: 'ValueError '
# expect: AttributeError 'SortedList' object has no attribute 'sort'
m = MultiDict([("a", 1), ("b", 2), ("a", 3)], c=4)
del m["a"]
print(dict(m), len(m), m.getall("a"), m.pop("b"), m.setdefault("z", 0), m.popitem(), "a" in m, m == {"a": 1, "c": 4}, [*m.items()], m.get("q"))  # expect: {'a': 1, 'b': 2, 'c': 4} 3 (1,) 2 0 ('a', 1) False False [('c', 4), ('z', 0)] None
b1, b2 = BitSet([1, 3, 5]), BitSet({3, 4})
b3 = b1 | b2
b3 ^= {1, 100}
print(b1 & b2, b1 - b2, b1 ^ b2, b3, b1 <= b3, b1.isdisjoint([2]), b1 == {1, 3, 5}, b2 > {3}, b1.pop(), b1, isinstance(b1, Set), {3} | b2, type({3} - b2).__name__)  # expect: BitSet([3]) BitSet([1, 5]) BitSet([1, 4, 5]) BitSet([3, 4, 5, 100]) False True True True 1 BitSet([3, 5]) True BitSet([3, 4]) BitSet
sh = Shelf(["pear", "fig"])
sh2 = sh + ["apple"]
sh2.append("kiwi")
print(sh2, "iw" in sh2, sh2[1:], type(sh2[1:]).__name__, sh2 * 2 == sh2 + sh2, copy(sh2) is sh2, sh2 == ["apple", "fig", "pear", "kiwi"], [*reversed(sh2)])  # expect: ['apple', 'fig', 'pear', 'kiwi'] True ['fig', 'pear', 'kiwi'] Shelf False False True ['kiwi', 'pear', 'fig', 'apple']
c = Caseless(Apple=1, PEAR=2)
c["apple"] += 5
print(c, "ApPle" in c, c.get("pear"), c | {"X": 1}, {**c}, Code("ab") + "c" + 1, Code("xyz").upper()[1:], "x" + Code("y"), Code("a") < "b", hash(Code("q")) == hash("q"))  # expect: {'apple': 6, 'pear': 2} True 2 {'apple': 6, 'pear': 2, 'x': 1} {'apple': 6, 'pear': 2} ab-c-1 YZ xy True True
stock = Counter("abracadabra") + Counter(z=3)
sold = Counter(a=3, b=5, z=-2)
print(stock - sold, stock | sold, stock & sold, -sold, +sold, stock.total(), stock.most_common(2), sorted(stock.elements())[:4], Counter(a=1) <= Counter(a=2), Counter(a=0) == Counter(), stock["nope"])  # expect: Counter({'z': 5, 'a': 2, 'r': 2, 'c': 1, 'd': 1}) Counter({'a': 5, 'b': 5, 'z': 3, 'r': 2, 'c': 1, 'd': 1}) Counter({'a': 3, 'b': 2}) Counter({'z': 2}) Counter({'b': 5, 'a': 3}) 14 [('a', 5), ('z', 3)] ['a', 'a', 'a', 'a'] True True 0
stock.subtract("aab"); stock.update({"new": 2}); del stock["r"]
print(stock, dict.fromkeys("ab", 0) | {"c": 1}, Counter({"x": 2.5}) * 1 if hasattr(Counter, "__mul__") else "no *")  # expect: Counter({'a': 3, 'z': 3, 'new': 2, 'b': 1, 'c': 1, 'd': 1}) {'a': 0, 'b': 0, 'c': 1} no *
od = OrderedDict.fromkeys("abcde")
od.move_to_end("b"); od.move_to_end("d", last=False); od["a"] = 1
print(list(od), od.popitem(False), od.popitem(), od == {"a": 1, "c": None, "e": None}, od == OrderedDict(e=None, c=None, a=1), [*reversed(od)], od | {"z": 0})  # expect: ['d', 'a', 'c', 'e', 'b'] ('d', None) ('b', None) True False ['e', 'c', 'a'] OrderedDict({'a': 1, 'c': None, 'e': None, 'z': 0})
d = deque(range(5), maxlen=5)
d.rotate(2); d.append(99); d.appendleft(-1); d.insert(2, 7) if len(d) < 5 else d.extendleft("xy")
print(d, d.index(0) if 0 in d else None, d.count("x"), d[1], d.maxlen, deque("ab") + deque("c"), d == deque(d), deque([1, 2]) < deque([1, 3]))  # expect: deque(['y', 'x', -1, 4, 0], maxlen=5) 4 1 x 5 deque(['a', 'b', 'c']) True True
for f in (lambda: d.insert(0, 1), lambda: d[10], lambda: deque(maxlen=-1), lambda: deque().pop(), lambda: [d.append(i) for i in d], lambda: d.remove("nope")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: IndexError deque already at its maximum size
# expect: IndexError deque index out of range
# expect: ValueError maxlen must be non-negative
# expect: IndexError pop from an empty deque
# expect: RuntimeError deque mutated during iteration
# expect: ValueError deque.remove(x): x not in deque
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}, {"c": 4})
cm["b"] = 9; ch = cm.new_child(); ch["a"] = 0
print(cm, ch["a"], ch.parents["a"], list(ch), len(ch), cm.maps[1]["b"], ch | {"n": 1}, dict(cm.items()))  # expect: ChainMap({'a': 1, 'b': 9}, {'a': 2, 'b': 3}, {'c': 4}) 0 1 ['c', 'a', 'b'] 3 3 ChainMap({'a': 0, 'n': 1}, {'a': 1, 'b': 9}, {'a': 2, 'b': 3}, {'c': 4}) {'c': 4, 'a': 1, 'b': 9}
try:
    del cm["c"]
except KeyError as e:
    print(e)  # expect: "Key not found in the first mapping: 'c'"
h = [(Prio.HIGH, 2, "x"), (Prio.LOW, 1, "y"), (Prio.LOW, 0, "z")]
heapq.heapify(h)
print([heapq.heappop(h)[2] for _ in range(3)], heapq.nlargest(3, "bdca", key=ord), heapq.nsmallest(2, [3, 1, 2]), [*heapq.merge([1, 4], [2, 3], [0])], heapq.heappushpop([1, 2], 0), heapq.heapreplace(q := [1, 5, 2], 9), q, [*heapq.merge("db", "ca", reverse=True)])  # expect: ['z', 'y', 'x'] ['d', 'c', 'b'] [1, 2] [0, 1, 2, 3, 4] 0 1 [2, 5, 9] ['d', 'c', 'b', 'a']
data = [3, 1, 4, 1, 5, 9, 2, 6]
print(mean(data), median(data), mode(data), multimode("aabbc"), harmonic_mean([40, 60]), round(geometric_mean([1, 10, 100]), 9), variance(data))  # expect: 3.875 3.5 1 ['a', 'b'] 48.0 10.0 7.553571428571429
dd = defaultdict(lambda: defaultdict(list))
for w in "the quick brown fox jumps over the lazy dog".split():
    dd[len(w)][w[0]].append(w)
print({k: dict(v) for k, v in dd.items()}, dd.default_factory is not None, len(dd), dd.get(9), 9 in dd)  # expect: {3: {'t': ['the', 'the'], 'f': ['fox'], 'd': ['dog']}, 5: {'q': ['quick'], 'b': ['brown'], 'j': ['jumps']}, 4: {'o': ['over'], 'l': ['lazy']}} True 3 None False
print(sorted(["b10", "b9", "a1"], key=cmp_to_key(lambda x, y: (int(x[1:]) > int(y[1:])) - (int(x[1:]) < int(y[1:])))), min({"a": 3, "b": 1}.items(), key=op.itemgetter(1)), {frozenset("ab"): 1}[frozenset("ba")], sorted({(1, "b"), (1, "a"), (0, "z")}))  # expect: ['a1', 'b9', 'b10'] ('b', 1) 1 [(0, 'z'), (1, 'a'), (1, 'b')]
view = {"a": 1, "b": 2}
keys, items = view.keys(), view.items()
view["c"] = 3
print(keys & {"a", "c"} == {"a", "c"}, len(items - {("a", 1)}), keys ^ {"z"} == {"a", "b", "c", "z"}, ("b", 2) in items, isinstance(keys, KeysView), list(reversed(keys)), keys.mapping["c"], MappingProxyType(view) | {"d": 4})  # expect: True 2 True True True ['c', 'b', 'a'] 3 {'a': 1, 'b': 2, 'c': 3, 'd': 4}
try:
    for k in view:
        view[k + "x"] = 0
except RuntimeError as e:
    print(e)  # expect: dictionary changed size during iteration
ns, ns2 = SimpleNamespace(a=1, b=[2]), SimpleNamespace(b=[2], a=1)
ns3 = deepcopy(ns); ns3.b.append(3)
print(ns, ns == ns2, ns3, vars(ns) is ns.__dict__, array("i", sorted(data))[::-2].tolist(), [*chain.from_iterable(zip_longest(*[iter("abcde")] * 2, fillvalue="."))])  # expect: namespace(a=1, b=[2]) True namespace(a=1, b=[2, 3]) True [9, 5, 3, 1] ['a', 'b', 'c', 'd', 'e', '.']
