# sortedcontainers: lists, dicts and sets kept sorted, with keys and small loads.
import operator
import pickle

from sortedcontainers import SortedDict, SortedKeyList, SortedList, SortedSet

print(SortedList([3, 1, 2]), SortedKeyList([3, 1, 2], key=operator.neg), type(SortedList(key=abs)).__name__)
values = [(i * 7919) % 1009 for i in range(1500)]
sl = SortedList()
sl._reset(20)
sl.update(values)
sl._check()
print(len(sl), list(sl) == sorted(values), sl[0], sl[-1], sl[100:110], sl[::-250], sl[5:1:-1])
for v in values[::3]:
    sl.remove(v)
for v in values[::5]:
    sl.discard(v)
for v in range(2000, 1900, -1):
    sl.add(v)
sl._check()
print(len(sl), sl.bisect_left(500), sl.bisect_right(500), sl.bisect(0), sl.index(2000), sl.count(7), list(sl.irange(990, 1910)), list(sl.irange(1, 20, (False, True), reverse=True)))
print(list(sl.islice(3, 8)), list(sl.islice(-3, reverse=True)), sl.pop(), sl.pop(0), sl.pop(50), sl.pop(-2), 2001 in sl, 1950 in sl)
del sl[10:20]
del sl[0]
sl._check()
print(len(sl), (sl + [5, 5])[:3], len(sl * 2), sl == sl.copy(), sl < [10 ** 6], sl != list(sl), sl >= list(sl), list(reversed(sl))[:3])
other = SortedList("banana")
other *= 2
other += "z"
print(other, other.count("a"), "".join(other), pickle.loads(pickle.dumps(other)) == other, repr(SortedList([[1], SortedList([2])])))

kl = SortedKeyList(["bb", "a", "dddd", "ccc", "ee"], key=len)
kl._reset(4)
kl.update(["x" * n for n in range(12)])
kl._check()
print(kl, kl.key is len, kl.bisect_key(3), kl.bisect_key_left(3), kl.bisect_key_right(3), list(kl.irange_key(2, 4)), list(kl.irange("aa", "bbb")))
kl.remove("a")
kl.discard("nope")
print(kl.index("ccc"), kl.count("ccc"), "bb" in kl, "zz" in kl, kl.pop(), (kl + ["yy"])[:4], kl.copy() == kl, (SortedKeyList([1, -1], key=abs) * 2))

sd = SortedDict({"b": 2, "a": 1}, d=4)
sd["c"] = 3
print(sd, sd.keys(), sd.values(), sd.items(), sd.keys()[0], sd.values()[-1], sd.items()[1:3], sd.peekitem(), sd.peekitem(0), sd.index("c"))
print(sd.pop("b"), sd.pop("zz", None), sd.popitem(), sd.popitem(0), sd.setdefault("q", 9), sd.setdefault("q", 1), "q" in sd, sd.get("no"), sd.copy() == sd)
kd = SortedDict(operator.neg, {1: "one", 3: "three", 2: "two"})
print(kd, kd.key is operator.neg, list(kd), list(reversed(kd)), list(kd.irange(3, 2)), kd.bisect(2), kd.bisect_left(2), list(kd.islice(0, 2)), list(kd.irange_key(-3, -2)))
kd.update([(5, "five"), (0, "zero")])
del kd[1]
print(kd, kd | {9: 9}, {7: 7} | kd, SortedDict.fromkeys([3, 1], 0), kd.keys() & {5, 2}, kd.keys() - {5}, kd.items().isdisjoint([(2, "two")]), kd.keys().count(5), kd.values().count("five"))
kd |= {4: "four"}
print(kd, pickle.loads(pickle.dumps(kd)).peekitem(), eval(repr(SortedDict({1: 2}))))

ss = SortedSet([5, 1, 3, 1, 4])
print(ss, ss[0], ss[1:3], ss & [1, 5, 9], ss | [2], ss - [3], ss ^ [5, 6], ss <= SortedSet(range(9)), ss.isdisjoint([7]), ss.issubset([1]), ss.issuperset([1]))
ss.add(2)
ss.discard(9)
ss.remove(5)
ss |= [10, 0]
ss -= [1]
ss ^= [0, 7]
ss &= range(1, 8)
print(ss, ss.pop(), ss.pop(0), ss.index(3), ss.bisect(3), list(ss.irange(2, 4)), ss.count(3), ss == {3, 4}, {3, 4} == ss, ss.union([8], [9]), ss.symmetric_difference([3]))
print(list(SortedSet("hello world", key=lambda c: -ord(c))), SortedSet(["x"], key=str.lower), ss.copy() is ss, pickle.loads(pickle.dumps(ss)))
ss.update([1], [2])
print(ss.difference_update([1]), ss.intersection_update([2, 3]), ss, list(reversed(ss)), sorted(ss._set))

bad = [lambda: SortedList([1, "a"]), lambda: SortedList([1]).append(2), lambda: SortedList([1]).insert(0, 1), lambda: SortedList([1]).__setitem__(0, 2), lambda: SortedList([1]).reverse(),
       lambda: SortedList([1]).extend([2]), lambda: SortedList([1, 2]).remove(3), lambda: SortedList([1, 2]).index(3), lambda: SortedList()[0], lambda: SortedList().pop(),
       lambda: SortedDict().popitem(), lambda: SortedDict().peekitem(), lambda: SortedDict()["k"], lambda: SortedDict([1]), lambda: SortedSet().pop(), lambda: SortedSet([1]).remove(2),
       lambda: SortedSet([[]]), lambda: SortedList([1, 2, 3]).index(2, 2), lambda: SortedKeyList([1], key=3), lambda: hash(SortedList()), lambda: sd.keys().__delitem__(0)]
for f in bad:
    try:
        print("ok", f())
    except Exception as e:
        print(type(e).__name__, e)
SortedList([3, 1]).remove(2)
